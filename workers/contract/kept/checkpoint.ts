/** What the rounds of a long training are. */
export type RoundUnit = 'epoch' | 'tree';

/** What trains so long that it may be left; of each, one training of a shop waits. */
export type TrainingTask = 'train' | 'moodNets';

/** Of the code that trains; raise it when training comes to other numbers than before. */
export const FITTED_AS = 2;

/** Why a training that was left cannot be gone on with: other data, or another version of the app. */
export type StaleBy = 'data' | 'app';
/** Why a training begins anew: beside these, what was kept of it is damaged. */
export type AnewBy = StaleBy | 'damaged';

/** Where a long training stood after a round. */
export interface Point {
  shopId: number;
  dataVersion: number;
  task: TrainingTask;
  /** `keyOfQuestion` of what is trained. */
  question: string;
  /** Of the code that trained: another version's points are not gone on from. */
  fittedAs: number;
  /** Which of the training's fits. */
  part: string;
  method: string;
  unit: RoundUnit;
  round: number;
  rounds: number;
  /** CRC-32 of its bytes: weights that were spoiled would be trained on as if they were right. */
  checksum: number;
}

/** A point on its way to be kept, with all that its method needs to go on. */
export interface ReachedPoint extends Point {
  bytes: Blob;
}

/** The newest kept point of a training that was left. */
export interface StoppedTraining extends Pick<
  Point,
  'question' | 'method' | 'unit' | 'round' | 'rounds'
> {
  /** What has changed since, so that it has been let go; null: nothing. */
  stale: StaleBy | null;
}

/** The same text for the same question, whatever the order of its parts; JSON of the question. */
export function keyOfQuestion(question: object): string {
  return JSON.stringify(question, (_, own: unknown) =>
    own && typeof own === 'object' && !Array.isArray(own)
      ? Object.fromEntries(Object.entries(own).sort(([one], [other]) => (one < other ? -1 : 1)))
      : own
  );
}
