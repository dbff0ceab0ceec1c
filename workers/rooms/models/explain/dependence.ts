import type { Job } from '../../../contract/job.ts';
import { columnOf } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import type { Predict } from '../methods/family.ts';
import { applyRecipe } from '../preprocess/apply-recipe.ts';
import type { CategoryStep, Recipe, RecipeStep } from '../preprocess/contract.ts';
import { nameFeatures } from '../preprocess/name-features.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import type { Dependence, FollowedAnswer } from './contract.ts';

/** More rows hardly move a mean curve, and each is told once a point. */
const MOST_ROWS = 300;
const MOST_POINTS = 20;
/** A few far values would stretch the axis over a range that nobody is in. */
const FIRST_SHARE = 0.05;
/** Columns that move together this much are seldom met apart. */
const STRONG = 0.5;

/** Rows as the table has them and as the model reads them. */
export interface SampledRows {
  rows: Uint32Array;
  table: Table;
  x: Matrix;
}

/** Rows spread evenly over those of the test, at most 300. */
export function sampleRows(recipe: Recipe, table: Table, test: Uint32Array): SampledRows {
  const count = Math.min(MOST_ROWS, test.length);
  const rows = Uint32Array.from(
    { length: count },
    (_, at) => test[Math.floor((at * test.length) / count)]
  );
  return { rows, table, x: applyRecipe(recipe, table, rows) };
}

/**
 * How a model's answer follows one column: the mean answer with the column set to a value in every row
 * (Friedman, "Greedy function approximation", Annals of Statistics 29, 2001, section 8.2), and the
 * middle 80 % of the single rows' answers (Goldstein et al., "Peeking inside the black box", Journal of
 * Computational and Graphical Statistics 24, 2015). A shop sees which way a column pushes, and where it
 * stops to matter. Where columns move together, rows are made that nobody is like.
 *
 * @returns null of free text, and of a column the model does not read
 * @example await followColumn(predict, recipe, sampled, 'recency_days', job) // points of 3 … 240 days
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

/** The values a column is set to, and a table of nothing else. */
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

/** Values that rows have, spread by how many have them; all where they are few. */
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

/** Pearson's; 0 where one of them is the same everywhere. */
function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (own: Float64Array) => own.reduce((sum, each) => sum + each, 0) / own.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let at = 0; at < a.length; at++) {
    const [x, y] = [a[at] - meanA, b[at] - meanB];
    [ab, aa, bb] = [ab + x * y, aa + x * x, bb + y * y];
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}
