import type { Pieces } from '../../../contract/job.ts';
import { chiSquareBelow } from '../../../maths/statistics/chi-square.ts';
import { applyingRecipe } from '../preprocess/apply-recipe.ts';
import { fittingRecipe } from '../preprocess/fit-recipe.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import { columnOf } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import type { Chosen } from './choose-columns.ts';
import { LEAST_OF_AN_OFFER } from './contract.ts';

/** Offer, outcome and features of each customer. */
export interface OfferLog {
  arm: Uint32Array;
  names: string[];
  reward: Float64Array;
  x: Matrix;
  /** The original column of each feature. */
  featureColumns: string[];
}

/** Rows with an outcome and an offer of enough rows; the most frequent offer first. */
export function* readOffers(
  table: Table,
  { offer, outcome, columns }: Chosen
): Pieces<{ log: OfferLog; offers: { name: string; rows: number }[] }> {
  const told = table.columns.find(({ name }) => name === offer)!;
  const brought = table.columns.find(({ name }) => name === outcome)!;
  const values = brought.kind === 'text' ? new Float64Array(table.rows).fill(NaN) : brought.values;
  const words = Array.from({ length: table.rows }, (_, row) => wordOf(told, row));
  yield;
  const counts = new Map<string, number>();
  const known = Uint32Array.from(words.keys()).filter((row) => Number.isFinite(values[row]));
  for (const row of known) counts.set(words[row], (counts.get(words[row]) ?? 0) + 1);
  const offers = [...counts]
    .map(([name, rows]) => ({ name, rows }))
    .sort((a, b) => b.rows - a.rows || (a.name < b.name ? -1 : 1));
  const names = offers.filter((own) => own.rows >= LEAST_OF_AN_OFFER).map(({ name }) => name);
  const place = new Map(names.map((name, at) => [name, at]));
  const rows = known.filter((row) => place.has(words[row]));
  const recipe = rows.length > 0 ? yield* fittingRecipe(table, rows, columns) : null;
  return {
    offers,
    log: {
      arm: Uint32Array.from(rows, (row) => place.get(words[row])!),
      names,
      reward: Float64Array.from(rows, (row) => values[row]),
      x: recipe
        ? yield* applyingRecipe(recipe, table, rows)
        : { rows: 0, columns: 0, values: new Float64Array(0) },
      featureColumns: recipe?.features.map(({ column }) => column) ?? []
    }
  };
}

function wordOf(column: TableColumn, row: number): string {
  if (column.kind === 'text') return column.words[column.code[row]];
  return Number.isFinite(column.values[row]) ? String(column.values[row]) : '';
}

/** False alarm rate for tables with randomised offers. */
const CHANCE = 0.001;

/**
 * Columns whose means differ between offers significantly: customers then differed beforehand,
 * which may explain the outcome. The between-group share of the variance times rows is about
 * chi-square; corrected for all features (Bonferroni).
 */
export function* unlikeColumns({ arm, names, x, featureColumns }: OfferLog): Pieces<string[]> {
  const odd = new Set<string>();
  for (const [feature, column] of featureColumns.entries()) {
    yield;
    const values = columnOf(x, feature);
    const [count, sum] = [new Float64Array(names.length), new Float64Array(names.length)];
    let [all, squares] = [0, 0];
    values.forEach((value, row) => {
      count[arm[row]]++;
      sum[arm[row]] += value;
      all += value;
      squares += value * value;
    });
    const mean = all / x.rows;
    const variance = squares / x.rows - mean * mean;
    if (!(variance > 1e-12)) continue;
    const between = sum.reduce((s, own, at) => s + count[at] * (own / count[at] - mean) ** 2, 0);
    const below = chiSquareBelow(between / variance, names.length - 1);
    if (1 - below < CHANCE / featureColumns.length) odd.add(column);
  }
  return [...odd];
}
