import { breathing } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import { applyingRecipe } from '../preprocess/apply-recipe.ts';
import type { Recipe } from '../preprocess/contract.ts';
import type { Table } from '../tables/contract.ts';
import { takeRows } from '../../../maths/matrices/matrix.ts';
import type { Prediction } from './contract.ts';
import type { FittedModel } from './fit-method.ts';
import { reasonsOf } from './reasons.ts';

/** Which rows of which table to predict; `classes` is empty for a number. */
interface RowsToTell {
  table: Table;
  rows: Uint32Array;
  nameOf: (row: number) => string;
  classes: readonly string[];
}

/** A fitted model, its preprocessing, and the feature means of its training data. */
interface Teller {
  recipe: Recipe;
  model: FittedModel;
  means: Float64Array;
}

/** Predictions with their explanations, most certain first. */
export async function predictRows(
  { table, rows: wanted, nameOf, classes }: RowsToTell,
  { recipe, model, means }: Teller,
  job: Job
): Promise<Prediction[]> {
  const x = await breathing(applyingRecipe(recipe, table, wanted), job);
  const told = await model.predict(x, job);
  const scoreOf = (at: number) =>
    classes.length > 0 ? chanceOf(told, at, wanted.length, classes.length) : told[at];
  const scores = Float64Array.from(wanted, (_, at) => scoreOf(at));
  const order = Uint32Array.from(wanted, (_, at) => at);
  order.sort((a, b) => scores[b] - scores[a] || a - b);
  const sorted = Uint32Array.from(order, (at) => wanted[at]);
  await job.breathe();
  const taken = takeRows(x, order);
  await job.breathe();
  const reasons = await reasonsOf(model, recipe, table, taken, means, sorted, classes.length, job);
  return Array.from(order, (at, place) => ({
    row: nameOf(wanted[at]),
    name: '',
    prediction:
      classes.length > 0 ? classes[likeliest(told, at, wanted.length, classes.length)] : told[at],
    probability: classes.length > 0 ? scores[at] : NaN,
    reasons: reasons[place] ?? []
  }));
}

function chanceOf(told: Float64Array, at: number, rows: number, classes: number): number {
  return told[(classes === 2 ? 1 : likeliest(told, at, rows, classes)) * rows + at];
}

function likeliest(told: Float64Array, at: number, rows: number, classes: number): number {
  let best = 0;
  for (let own = 1; own < classes; own++) {
    if (told[own * rows + at] > told[best * rows + at]) best = own;
  }
  return best;
}
