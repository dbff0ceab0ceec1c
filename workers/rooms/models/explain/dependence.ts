import type { Job } from '../../../contract/job.ts';
import { columnOf } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { meanOf } from '../../../maths/statistics/sums.ts';
import { quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import type { Predict } from '../methods/family.ts';
import { applyRecipe } from '../preprocess/apply-recipe.ts';
import type { CategoryStep, Recipe, RecipeStep } from '../preprocess/contract.ts';
import { nameFeatures } from '../preprocess/name-features.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import type { Dependence, FollowedAnswer } from './contract.ts';

/** Maximum of rows: more hardly change a mean curve, and each is predicted once per point. */
const MOST_ROWS = 300;
const MOST_POINTS = 20;
/** Quantile range of the values, because outliers would stretch the axis. */
const FIRST_SHARE = 0.05;
/** Correlation above which combinations of values are mostly unrealistic. */
const STRONG = 0.5;

/** Rows of the original table and their features. */
export interface SampledRows {
  rows: Uint32Array;
  table: Table;
  x: Matrix;
}

/** Rows sampled evenly from the test rows, at most 300. */
export function sampleRows(recipe: Recipe, table: Table, test: Uint32Array): SampledRows {
  const count = Math.min(MOST_ROWS, test.length);
  const rows = Uint32Array.from(
    { length: count },
    (_, at) => test[Math.floor((at * test.length) / count)]
  );
  return { rows, table, x: applyRecipe(recipe, table, rows) };
}

/**
 * Partial dependence of a model on one column: the mean prediction with the column set to a value
 * in every row (Friedman, "Greedy function approximation", Annals of Statistics 29, 2001, section
 * 8.2), and the middle 80 % of individual conditional expectations (Goldstein et al., "Peeking
 * inside the black box", Journal of Computational and Graphical Statistics 24, 2015). It shows the
 * direction of a column's effect, and where it levels off. If columns are correlated, some of the
 * combinations are unrealistic.
 *
 * @returns null for free text, and for columns that are no features
 * @example await followColumn(predict, recipe, sampled, 'recency_days', job) // points of 3 … 240
 *   days
 */
export async function followColumn(
  predict: Predict,
  recipe: Recipe,
  sampled: SampledRows,
  column: string,
  job: Job
): Promise<Dependence | null> {
  const step = recipe.steps.find((own) => own.column === column);
  if (!step || step.kind === 'text') return null;
  const { x, rows } = sampled;
  const own = sampled.table.columns.find(({ name }) => name === column)!;
  const [at, grid] = gridOf(step, own, rows);
  const first = recipe.features.findIndex((feature) => feature.column === column);
  const set = applyRecipe({ version: 1, steps: [step], features: nameFeatures([step]) }, grid, [
    ...at.keys()
  ]);
  const points: Dependence['points'] = [];
  const changed = { ...x, values: x.values.slice() };
  for (const [place, value] of at.entries()) {
    await job.breathe();
    for (let feature = 0; feature < set.columns; feature++) {
      columnOf(changed, first + feature).fill(columnOf(set, feature)[place]);
    }
    points.push({ at: value, answers: answersOf(await predict(changed, job), x.rows) });
  }
  const together = movesWith(recipe, x, column);
  return { column, kind: step.kind, rows: x.rows, points, together };
}

/** The values a column is set to, and a table with only these. */
function gridOf(
  step: RecipeStep,
  own: TableColumn,
  rows: Uint32Array
): [(number | string)[], Table] {
  const { name } = own;
  if (step.kind === 'category' && own.kind === 'text') {
    const words = commonest(step, own, rows);
    const code = Uint32Array.from(words, (_, at) => at);
    return [words, { rows: words.length, columns: [{ name, kind: 'text', code, words }] }];
  }
  if (own.kind === 'text') return [[], { rows: 0, columns: [own] }];
  const values = Float64Array.from(met(Float64Array.from(rows, (row) => own.values[row])));
  return [[...values], { rows: values.length, columns: [{ ...own, values }] }];
}

/** Quantiles of a column's values; all values if they are few. */
function met(values: Float64Array): number[] {
  const sorted = sortedCopy(values.filter(Number.isFinite));
  const distinct = [...new Set(sorted)];
  if (distinct.length <= MOST_POINTS) return distinct;
  const spread = Array.from({ length: MOST_POINTS }, (_, at) => {
    const share = FIRST_SHARE + (at / (MOST_POINTS - 1)) * (1 - 2 * FIRST_SHARE);
    return sorted[Math.round(share * (sorted.length - 1))];
  });
  return [...new Set(spread)];
}

function commonest(
  { categories, hasOthers }: CategoryStep,
  { code, words }: Extract<TableColumn, { kind: 'text' }>,
  rows: Uint32Array
): string[] {
  const known = new Set(categories);
  const count = new Map<string, number>();
  for (const row of rows) {
    const word = words[code[row]];
    const own = known.has(word) ? word : '…';
    if (known.has(word) || hasOthers) count.set(own, (count.get(own) ?? 0) + 1);
  }
  return [...count]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_POINTS)
    .map(([word]) => word);
}

function answersOf(told: Float64Array, rows: number): FollowedAnswer[] {
  return Array.from({ length: told.length / rows }, (_, output) => {
    const sorted = sortedCopy(told.subarray(output * rows, (output + 1) * rows));
    return {
      mean: sorted.reduce((sum, own) => sum + own, 0) / rows,
      low10: quantile(sorted, 0.1),
      high90: quantile(sorted, 0.9)
    };
  });
}

function movesWith({ features }: Recipe, x: Matrix, column: string): Dependence['together'] {
  let together: Dependence['together'] = null;
  features.forEach((own, at) => {
    if (own.column !== column) return;
    features.forEach((other, place) => {
      if (other.column === column) return;
      const r = correlation(columnOf(x, at), columnOf(x, place));
      if (Math.abs(r) >= Math.max(STRONG, Math.abs(together?.correlation ?? 0))) {
        together = { column: other.column, correlation: r };
      }
    });
  });
  return together;
}

/** Pearson correlation; 0 if one of them is constant. */
function correlation(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [a[at] - meanA, b[at] - meanB];
    [ab, aa, bb] = [ab + x * y, aa + x * x, bb + y * y];
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}
