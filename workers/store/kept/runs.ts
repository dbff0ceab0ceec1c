import { keyOfQuestion } from '../../contract/kept/checkpoint.ts';
import type { KeptRun, ListedRun, TrainedRun } from '../../contract/kept/run.ts';
import { withDatabase } from '../database.ts';
import type { TillsightDatabase } from '../database.ts';
import { requireShop } from '../read-shop.ts';

/** Limit of runs per question; the oldest are deleted. */
const MAX_OF_QUESTION = 50;

/**
 * Stores training runs, and returns all runs of the same question, newest first. The same training
 * on the same data is not stored again.
 *
 * @throws Failed `shop_not_found`
 */
export function keepRuns(
  about: Pick<KeptRun, 'shopId' | 'asked' | 'trained'>,
  runs: readonly TrainedRun[]
): Promise<ListedRun[]> {
  const { shopId, asked } = about;
  return withDatabase((db) =>
    db.transaction('rw', db.shops, db.runs, async () => {
      const { dataVersion } = await requireShop(db, shopId);
      const known = await ofQuestion(db, shopId, asked).toArray();
      const keys = new Set(known.map((own) => keyOfRun(own, own.dataVersion)));
      const fresh = runs.filter((own) => !keys.has(keyOfRun(own, dataVersion)));
      await db.runs.bulkAdd(fresh.map((own) => ({ ...own, ...about, dataVersion })));
      const all = await ofQuestion(db, shopId, asked).sortBy('runId');
      const kept = all.slice(-MAX_OF_QUESTION).reverse();
      await db.runs.bulkDelete(all.slice(0, -MAX_OF_QUESTION).map(({ runId }) => runId));
      return kept.map((own) => ({ ...own, isCurrent: own.dataVersion === dataVersion }));
    })
  );
}

/** Deletes the runs of a shop, inside the caller's transaction. */
export async function removeRunsOf(db: TillsightDatabase, shopId: number): Promise<void> {
  await db.runs.where({ shopId }).delete();
}

/** Everything except the duration. */
function keyOfRun(run: TrainedRun, dataVersion: number): string {
  const { method, settings, seed, columns, features, metric, value } = run;
  return keyOfQuestion({ method, settings, seed, columns, features, metric, value, dataVersion });
}

function ofQuestion(db: TillsightDatabase, shopId: number, asked: string) {
  return db.runs.where({ shopId }).filter((own) => own.asked === asked);
}
