import { FITTED_AS } from '../../contract/kept/checkpoint.ts';
import type {
  Point,
  StaleBy,
  StoppedTraining,
  TrainingTask
} from '../../contract/kept/checkpoint.ts';
import { withDatabase } from '../database.ts';
import type { TillsightDatabase } from '../database.ts';
import type { CheckpointRecord } from '../records.ts';

/**
 * Keeps where a training stood, in the place of the same part's point before. Of a shop one training
 * of a task is kept: the points of another go. One whose data have changed or gone meanwhile is not kept.
 *
 * @returns whether it is kept
 */
export async function keepCheckpoint(record: CheckpointRecord): Promise<boolean> {
  const { shopId, dataVersion, task, question } = record;
  return withDatabase((db) =>
    db.transaction('rw', db.shops, db.checkpoints, async () => {
      if ((await db.shops.get(shopId))?.dataVersion !== dataVersion) return false;
      await pointsOf(db, shopId, task)
        .filter((own) => own.question !== question)
        .delete();
      await db.checkpoints.put(record);
      return true;
    })
  );
}

/** The kept points of one training, by its parts. */
export function readCheckpoints({
  shopId,
  dataVersion,
  question,
  fittedAs
}: Pick<Point, 'shopId' | 'dataVersion' | 'question' | 'fittedAs'>): Promise<CheckpointRecord[]> {
  return withDatabase((db) =>
    db.checkpoints
      .where({ shopId })
      .filter(
        (own) =>
          own.dataVersion === dataVersion && own.question === question && own.fittedAs === fittedAs
      )
      .toArray()
  );
}

/** The training that was left in a shop; one whose data or app have changed since is told of once. */
export function takeStopped(shopId: number, task: TrainingTask): Promise<StoppedTraining | null> {
  return withDatabase((db) =>
    db.transaction('rw', db.shops, db.checkpoints, async () => {
      const newest = (await pointsOf(db, shopId, task).sortBy('saved')).at(-1);
      if (!newest) return null;
      const { dataVersion } = (await db.shops.get(shopId)) ?? {};
      const stale = staleBy(newest, dataVersion);
      if (stale) await pointsOf(db, shopId, task).delete();
      const { question, method, unit, round, rounds } = newest;
      return { question, method, unit, round, rounds, stale };
    })
  );
}

function staleBy(point: CheckpointRecord, dataVersion?: number): StaleBy | null {
  if (point.dataVersion !== dataVersion) return 'data';
  return point.fittedAs === FITTED_AS ? null : 'app';
}

/** Lets one training of a shop go. */
export async function dropCheckpoints(shopId: number, question: string): Promise<void> {
  await withDatabase((db) =>
    db.checkpoints
      .where({ shopId })
      .filter((own) => own.question === question)
      .delete()
  );
}

function pointsOf(db: TillsightDatabase, shopId: number, task: TrainingTask) {
  return db.checkpoints.where({ shopId }).filter((own) => own.task === task);
}

/** Takes those of one shop away, inside the caller's transaction. */
export async function removeCheckpointsOf(db: TillsightDatabase, shopId: number): Promise<void> {
  await db.checkpoints.where({ shopId }).delete();
}
