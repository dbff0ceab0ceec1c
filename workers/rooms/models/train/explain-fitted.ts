import type { Job } from '../../../contract/job.ts';
import { takeRows } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { meanOf } from '../../../maths/statistics/sums.ts';
import { logLosses } from '../evaluate/class-figures.ts';
import { permutationImportance } from '../explain/importance.ts';
import type { Recipe } from '../preprocess/contract.ts';
import type { Problem } from '../questions/problem.ts';
import type { TrainAnswer } from './contract.ts';
import type { FittedModel } from './fit-method.ts';

/** Maximum of rows for importance: more would not change the top. */
const IMPORTANCE_ROWS = 2000;
const IMPORTANCE_REPEATS = 3;

/** Increase of the test loss when a column is shuffled, most important column first. */
export async function importanceOf(
  model: FittedModel,
  { recipe, test }: { recipe: Recipe; test: Matrix },
  { answers, test: rows }: Problem,
  seed: number,
  job: Job
): Promise<TrainAnswer['importance']> {
  const step = Math.max(1, Math.ceil(rows.length / IMPORTANCE_ROWS));
  const places = Uint32Array.from({ length: Math.ceil(rows.length / step) }, (_, at) => at * step);
  const x = takeRows(test, places);
  const label = Uint32Array.from(places, (at) =>
    answers.kind === 'class' ? answers.label[rows[at]] : 0
  );
  const lossOf = (told: Float64Array): number => {
    if (answers.kind === 'class') return meanOf(logLosses(told, label));
    return Math.sqrt(meanOf(told.map((own, at) => (own - answers.y[rows[places[at]]]) ** 2)));
  };
  const each = await permutationImportance(model.predict, x, lossOf, IMPORTANCE_REPEATS, seed, job);
  const sums = new Map<string, number>();
  const seen = new Set<number>();
  recipe.features.forEach(({ column, group }, at) => {
    // Categories of one column are shuffled together and share its importance.
    if (group > 0 && seen.has(group)) return;
    seen.add(group);
    sums.set(column, (sums.get(column) ?? 0) + each[at]);
  });
  return [...sums].map(([column, value]) => ({ column, value })).sort((a, b) => b.value - a.value);
}

/** Coefficients of the linear models, the intercept first. */
export function coefficientsOf(
  fitted: ReadonlyMap<string, FittedModel>,
  { features }: Recipe,
  answers: Problem['answers']
): TrainAnswer['coefficients'] {
  const classes = answers.kind === 'class' ? answers.classes : [];
  return [...fitted].flatMap(([id, { linear }]) => {
    if (!linear || features.length === 0) return [];
    return Array.from({ length: linear.outputs }, (_, output) => {
      const name = linear.outputs > 1 ? classes[output] : '';
      const own = { model: id as TrainAnswer['method'], output: name };
      const weights = features.map((feature, at) => ({
        ...own,
        feature: feature.name,
        value: linear.weight[output * features.length + at]
      }));
      return [{ ...own, feature: '', value: linear.intercept[output] }, ...weights];
    }).flat();
  });
}
