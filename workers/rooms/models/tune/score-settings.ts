import type { Job, Pieces } from '../../../contract/job.ts';
import { takeRows, type Matrix } from '../../../maths/matrices/matrix.ts';
import { createRandom } from '../../../maths/random.ts';
import { logLosses } from '../evaluate/class-figures.ts';
import type { Parted } from '../evaluate/split.ts';
import type { ClassifierId, RegressorId } from '../methods/contract.ts';
import { applyingRecipe } from '../preprocess/apply-recipe.ts';
import { fittingRecipe, READING } from '../preprocess/fit-recipe.ts';
import type { Answers, Problem } from '../questions/problem.ts';
import { fitMethod } from '../train/fit-method.ts';

/** A split of the training rows, with preprocessing fitted on its training part. */
export interface ReadyFold {
  rows: Uint32Array;
  x: Matrix;
  /** Indices into `rows` in random order: a share is a prefix. */
  order: Uint32Array;
  held: Uint32Array;
  heldX: Matrix;
}

export function* readyFold(
  { table }: Problem,
  { train, test }: Parted,
  columns: readonly string[],
  seed: number
): Pieces<ReadyFold> {
  const recipe = yield* fittingRecipe(table, train, columns, READING);
  const order = createRandom(seed).shuffle(Uint32Array.from(train, (_, at) => at));
  const x = yield* applyingRecipe(recipe, table, train);
  const heldX = yield* applyingRecipe(recipe, table, test);
  return { rows: train, x, order, held: test, heldX };
}

/** Losses per row; larger is worse: log losses, or squared errors. */
export function missesOf(told: Float64Array, rows: Uint32Array, answers: Answers): Float64Array {
  if (answers.kind === 'number') return told.map((own, at) => (own - answers.y[rows[at]]) ** 2);
  const label = Uint32Array.from(rows, (row) => answers.label[row]);
  return logLosses(told, label);
}

/** Mean loss on validation rows, of a method trained on a share of the others. */
export async function scoreSettings(
  method: ClassifierId | RegressorId,
  settings: Readonly<Record<string, number>>,
  { folds, answers, share, seed }: Scoring,
  job: Job
): Promise<number> {
  let [sum, rows] = [0, 0];
  for (const fold of folds) {
    await job.breathe();
    const places = fold.order.slice(0, Math.ceil(share * fold.order.length)).sort();
    const known = Uint32Array.from(places, (at) => fold.rows[at]);
    const context = { seed, settings };
    const x = takeRows(fold.x, places);
    const model = await fitMethod(method, x, known, answers, context, job);
    const misses = missesOf(await model.predict(fold.heldX, job), fold.held, answers);
    for (const own of misses) sum += own;
    rows += misses.length;
  }
  return sum / rows;
}

interface Scoring {
  folds: readonly ReadyFold[];
  answers: Answers;
  share: number;
  seed: number;
}
