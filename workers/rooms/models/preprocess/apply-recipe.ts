import { atOnce } from '../../../contract/job.ts';
import type { Pieces } from '../../../contract/job.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import type { CategoryStep, Recipe, RecipeStep, Scaling } from './contract.ts';
import { textFeatures } from './apply-text.ts';
import { datePart } from './date-parts.ts';

type TextColumn = Extract<TableColumn, { kind: 'text' }>;

/**
 * Features of rows by a fitted recipe; a row's features do not depend on the other rows. A category
 * unseen in training is encoded as “others”, or as nothing if there is no such feature; terms that
 * were not selected are ignored.
 *
 * @throws Error if a column of the recipe is missing or of another kind
 */
export function applyRecipe(recipe: Recipe, table: Table, rows: ArrayLike<number>): Matrix {
  return atOnce(applyingRecipe(recipe, table, rows));
}

/** `applyRecipe` as a generator, by column. */
export function* applyingRecipe(
  recipe: Recipe,
  table: Table,
  rows: ArrayLike<number>
): Pieces<Matrix> {
  const columns = recipe.features.length;
  const values = new Float64Array(rows.length * columns);
  const group = Uint32Array.from(recipe.features, (feature) => feature.group);
  let at = 0;
  for (const step of recipe.steps) {
    for (const feature of featuresOf(step, findColumn(table, step), rows)) {
      values.set(feature, at);
      at += rows.length;
    }
    yield;
  }
  return { rows: rows.length, columns, values, group };
}

/** The kind of column a step requires. */
export function kindRead({ kind }: RecipeStep): TableColumn['kind'] {
  return kind === 'category' ? 'text' : kind;
}

function findColumn(table: Table, step: RecipeStep): TableColumn {
  const kind = kindRead(step);
  const found = table.columns.find(({ name }) => name === step.column);
  if (found?.kind !== kind) throw new Error(`no ${kind} column ${step.column}`);
  return found;
}

function featuresOf(
  step: RecipeStep,
  column: TableColumn,
  rows: ArrayLike<number>
): Float64Array[] {
  if (step.kind === 'category') return categoriesOf(step, column, rows);
  if (step.kind === 'text') return textFeatures(step, column as TextColumn, rows);
  const { values } = column as Extract<TableColumn, { kind: 'number' | 'date' }>;
  const own = Float64Array.from(rows, (row) => values[row]);
  if (step.kind === 'date') {
    return step.parts.map((part) => own.map((day) => scaled(datePart(day, part.part), part)));
  }
  const numbers = own.map((value) => scaled(value, step));
  if (!step.tellsMissing) return [numbers];
  return [numbers, own.map((value) => Number(!Number.isFinite(value)))];
}

function scaled(value: number, { median, mean, deviation }: Scaling): number {
  if (deviation === 0) return 0;
  return ((Number.isFinite(value) ? value : median) - mean) / deviation;
}

function categoriesOf(
  { categories, hasOthers }: CategoryStep,
  column: TableColumn,
  rows: ArrayLike<number>
): Float64Array[] {
  const { code, words } = column as TextColumn;
  const others = hasOthers ? categories.length : -1;
  const known = new Map(categories.map((category, place) => [category, place]));
  const place = Int32Array.from(words, (word) => known.get(word) ?? others);
  const features = Array.from(
    { length: categories.length + Number(hasOthers) },
    () => new Float64Array(rows.length)
  );
  for (let row = 0; row < rows.length; row++) {
    const own = place[code[rows[row]]];
    if (own >= 0) features[own][row] = 1;
  }
  return features;
}
