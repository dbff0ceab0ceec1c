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
 * Stores the state of a training, replacing the previous one of the same part. Only one training
 * per shop and task is stored; states of others are deleted. Does nothing if the data have changed
 * or been deleted meanwhile.
 *
 * @returns whether it was stored
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

/** The stored states of one training, by part. */
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

/**
 * The interrupted training of a shop; one whose data or app version have changed since is reported
 * once.
 */
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

/** Deletes the states of one training of a shop. */
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

/** Deletes the states of a shop, inside the caller's transaction. */
export async function removeCheckpointsOf(db: TillsightDatabase, shopId: number): Promise<void> {
  await db.checkpoints.where({ shopId }).delete();
}
