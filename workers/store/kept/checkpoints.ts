import type { Point, StoppedTraining } from '../../contract/kept/checkpoint.ts';
import { withDatabase } from '../database.ts';
import type { TillsightDatabase } from '../database.ts';
import type { CheckpointRecord } from '../records.ts';

/**
 * Keeps where a training stood, in the place of the same part's point before. Of a shop one training
 * is kept: the points of another go. One whose data have changed or gone meanwhile is not kept.
 */
export async function keepCheckpoint(record: CheckpointRecord): Promise<void> {
  const { shopId, dataVersion, question } = record;
  await withDatabase((db) =>
    db.transaction('rw', db.shops, db.checkpoints, async () => {
      if ((await db.shops.get(shopId))?.dataVersion !== dataVersion) return;
      const others = db.checkpoints.where({ shopId }).filter((own) => own.question !== question);
      await others.delete();
      await db.checkpoints.put(record);
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

/** The training that was left in a shop; one whose data have changed since is told of once. */
export function takeStopped(shopId: number): Promise<StoppedTraining | null> {
  return withDatabase((db) =>
    db.transaction('rw', db.shops, db.checkpoints, async () => {
      const newest = (await db.checkpoints.where({ shopId }).sortBy('saved')).at(-1);
      if (!newest) return null;
      const isStale = (await db.shops.get(shopId))?.dataVersion !== newest.dataVersion;
      if (isStale) await removeCheckpointsOf(db, shopId);
      const { question, method, unit, round, rounds } = newest;
      return { question, method, unit, round, rounds, isStale };
    })
  );
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

/** Takes those of one shop away, inside the caller's transaction. */
export async function removeCheckpointsOf(db: TillsightDatabase, shopId: number): Promise<void> {
  await db.checkpoints.where({ shopId }).delete();
}
