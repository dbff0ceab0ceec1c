import { atOnce } from '../../../contract/job.ts';
import type { Pieces } from '../../../contract/job.ts';
import { compareCodePoints } from '../../../maths/code-point-order.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import { DATE_PARTS } from './contract.ts';
import type { PreprocessOptions, Recipe, RecipeStep, Scaling } from './contract.ts';
import { datePart } from './date-parts.ts';
import { fitText } from './fit-text.ts';
import { isFreeText } from './free-text.ts';
import { nameFeatures } from './name-features.ts';

const PREPROCESS: PreprocessOptions = { rareShare: 0.01, scale: true, mostTerms: 0 };
/** The recipe with free text. */
export const READING: Partial<PreprocessOptions> = { mostTerms: 300 };
/** Features are dense: terms of all text columns may take 64 MB of the training rows. */
const MOST_CELLS = 8_000_000;
const LEAST_TERMS = 20;

/**
 * Fits preprocessing on the training rows only, so that nothing leaks from the test. Numbers come
 * first, then parts of dates, then a feature per category or, for free text, per term. Missing
 * values become the median with an indicator; for categories missing is a category.
 *
 * @param rows the training rows, at least one
 * @param columns names of the feature columns
 */
export function fitRecipe(
  table: Table,
  rows: Uint32Array,
  columns: readonly string[],
  options: Partial<PreprocessOptions> = {}
): Recipe {
  return atOnce(fittingRecipe(table, rows, columns, options));
}

/** `fitRecipe` as a generator, by column. */
export function* fittingRecipe(
  table: Table,
  rows: Uint32Array,
  columns: readonly string[],
  options: Partial<PreprocessOptions> = {}
): Pieces<Recipe> {
  const own = { ...PREPROCESS, ...options };
  const wanted = table.columns.filter(({ name }) => columns.includes(name));
  const order = ['number', 'date', 'text'];
  const free = new Set<TableColumn>();
  for (const column of own.mostTerms > 0 ? wanted : []) {
    if (isFreeText(column, rows)) free.add(column);
    yield;
  }
  const room = Math.floor(MOST_CELLS / rows.length / free.size);
  const terms = Math.min(own.mostTerms, Math.max(LEAST_TERMS, room));
  const steps: RecipeStep[] = [];
  for (const column of wanted.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))) {
    const isText = column.kind === 'text' && free.has(column);
    steps.push(isText ? fitText(column, rows, terms) : fitStep(column, rows, own));
    yield;
  }
  return { version: 1, steps, features: nameFeatures(steps) };
}

function fitStep(column: TableColumn, rows: Uint32Array, options: PreprocessOptions): RecipeStep {
  const { name } = column;
  if (column.kind === 'text') return fitCategories(column, rows, options.rareShare);
  const values = Float64Array.from(rows, (row) => column.values[row]);
  if (column.kind === 'number') {
    const tellsMissing = values.some(Number.isNaN);
    const scaling = fitScaling(values, options.scale);
    return { kind: 'number', column: name, tellsMissing, ...scaling, ...spanOf(values) };
  }
  const parts = DATE_PARTS.map((part) => {
    const own = values.map((day) => datePart(day, part));
    return { part, ...fitScaling(own, options.scale) };
  });
  const telling = parts.filter(({ deviation }) => deviation > 0);
  return { kind: 'date', column: name, parts: telling, ...spanOf(values) };
}

/** So that a later value can be told to lie outside. */
function spanOf(values: Float64Array): { low?: number; high?: number } {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low <= high ? { low, high } : {};
}

function fitScaling(values: Float64Array, scale: boolean): Scaling {
  const known = values.filter((value) => Number.isFinite(value));
  const middle = known.length > 0 ? median(known) : 0;
  const filled = values.map((value) => (Number.isFinite(value) ? value : middle));
  const mean = filled.reduce((sum, value) => sum + value, 0) / filled.length;
  const square = filled.reduce((sum, value) => sum + (value - mean) ** 2, 0) / filled.length;
  // Rounding gives a constant column a deviation of some 1e-16 of its size.
  const deviation = Math.sqrt(square) > 1e-12 * Math.abs(mean) ? Math.sqrt(square) : 0;
  return scale ? { median: middle, mean, deviation } : { median: middle, mean: 0, deviation: 1 };
}

function fitCategories(
  { name, code, words }: Extract<TableColumn, { kind: 'text' }>,
  rows: Uint32Array,
  rareShare: number
): RecipeStep {
  const count = new Uint32Array(words.length);
  for (const row of rows) count[code[row]]++;
  const seen = words.filter((_, own) => count[own] > 0);
  const categories = words.filter(
    (_, own) => count[own] > 0 && count[own] >= rareShare * rows.length
  );
  const hasOthers = categories.length < seen.length;
  categories.sort(compareCodePoints);
  return { kind: 'category', column: name, categories, hasOthers };
}
