import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import type { Predict } from '../methods/family.ts';
import { columnOf } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';

/**
 * Permutation importance: how much the loss increases when a column's values are shuffled (Breiman,
 * "Random forests", 2001, section 10; Fisher, Rudin and Dominici, JMLR 20, 2019); one-hot columns
 * of one category are shuffled together, so that no row has two categories.
 *
 * @param lossOf mean loss of predictions, smaller is better
 * @returns one per column; columns shuffled together have the same
 */
export async function permutationImportance(
  predict: Predict,
  x: Matrix,
  lossOf: (answer: Float64Array) => number,
  repeats: number,
  seed: number,
  job: Job
): Promise<Float64Array> {
  const random = createRandom(seed);
  const before = lossOf(await predict(x, job));
  const importance = new Float64Array(x.columns);
  const groups = Array.from({ length: x.columns }, (_, column) => x.group?.[column] ?? 0);
  for (let column = 0; column < x.columns; column++) {
    const group = groups[column];
    const together = groups.flatMap((own, at) => (group > 0 && own === group ? [at] : []));
    if (together.length === 0) together.push(column);
    if (together[0] < column) {
      importance[column] = importance[together[0]];
      continue;
    }
    for (let repeat = 0; repeat < repeats; repeat++) {
      await job.breathe();
      const order = random.shuffle(Uint32Array.from({ length: x.rows }, (_, row) => row));
      const moved = { ...x, values: x.values.slice() };
      for (const own of together) {
        const from = columnOf(x, own);
        columnOf(moved, own).set(Float64Array.from(order, (row) => from[row]));
      }
      importance[column] += (lossOf(await predict(moved, job)) - before) / repeats;
    }
  }
  return importance;
}
