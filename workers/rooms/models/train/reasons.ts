import type { Job } from '../../../contract/job.ts';
import { isoDay } from '../../../maths/calendar.ts';
import { explainLine } from '../explain/linear-shap.ts';
import { explainTrees } from '../explain/tree-shap.ts';
import type { Recipe } from '../preprocess/contract.ts';
import type { Table } from '../tables/contract.ts';
import { columnOf, takeRows } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import type { Reason } from './contract.ts';
import type { FittedModel } from './fit-method.ts';
import { joinParts } from './join-parts.ts';

/** Trees with more leaves in total would take minutes for a list. */
const MOST_NODES = 20_000;
/** Number of rows explained for trees: the top of the list. */
const MOST_TREE_ROWS = 100;
const REASONS = 3;
const ROWS_PER_BREATH = 500;

/**
 * The largest contributions to each row's prediction, by Shapley values summed over the features of
 * a column, for free text per term: for linear models all rows, for trees the first ones. Empty if
 * a model cannot be explained in time.
 *
 * @param rows of the table, in the order of `x`
 */
export async function reasonsOf(
  model: FittedModel,
  recipe: Recipe,
  table: Table,
  x: Matrix,
  means: Float64Array,
  rows: Uint32Array,
  classes: number,
  job: Job
): Promise<Reason[][]> {
  const shares = await sharesOf(model, x, means, classes, job);
  if (!shares) return [];
  const movers = moversOf(recipe);
  const sumOf = (features: readonly number[], row: number) =>
    features.reduce((sum, own) => sum + shares.values[own * shares.rows + row], 0);
  const reasons: Reason[][] = [];
  for (let row = 0; row < shares.rows; row++) {
    if (row % ROWS_PER_BREATH === 0) await job.breathe();
    const moved = movers
      .map(({ column, term, features }): Reason => {
        const share = sumOf(features, row);
        if (term === undefined) return { column, value: cellOf(table, column, rows[row]), share };
        const holds = x.values[features[0] * x.rows + row] > 0;
        return { column, value: null, term: { name: term, holds }, share };
      })
      .filter(({ share }) => share !== 0);
    const own = joinParts(moved, (column) => String(cellOf(table, column, rows[row]) ?? ''))
      .sort((a, b) => Math.abs(b.share) - Math.abs(a.share))
      .slice(0, REASONS);
    reasons.push(own);
  }
  return reasons;
}

/** Units of explanation: a column with all its features, and for free text each term. */
function moversOf({ features }: Recipe): { column: string; term?: string; features: number[] }[] {
  const columns = new Map<string, number[]>();
  features.forEach(({ column, term }, at) => {
    if (term === undefined) columns.set(column, [...(columns.get(column) ?? []), at]);
  });
  return [
    ...[...columns].map(([column, own]) => ({ column, features: own })),
    ...features.flatMap(({ column, term }, at) =>
      term === undefined ? [] : [{ column, term, features: [at] }]
    )
  ];
}

async function sharesOf(
  { linear, trees }: FittedModel,
  x: Matrix,
  means: Float64Array,
  classes: number,
  job: Job
): Promise<Matrix | null> {
  // With several classes each has different reasons, which a list cannot show.
  if (classes > 2) return null;
  if (linear) return { ...x, values: explainLine(linear, x, linear.outputs - 1, means).value };
  if (!trees || trees.feature.length > MOST_NODES) return null;
  const first = takeRows(
    x,
    Uint32Array.from({ length: Math.min(MOST_TREE_ROWS, x.rows) }, (_, at) => at)
  );
  const { value } = await explainTrees(trees, first, trees.outputs - 1, job);
  return { ...first, values: value };
}

/** A cell as displayed; null: missing. */
export function cellOf(table: Table, name: string, row: number): string | number | null {
  const column = table.columns.find((own) => own.name === name);
  if (!column) return null;
  if (column.kind === 'text') return column.words[column.code[row]] || null;
  const value = column.values[row];
  if (!Number.isFinite(value)) return null;
  return column.kind === 'date' ? isoDay(Math.floor(value)) : value;
}

/** Means of the columns. */
export function meansOf(x: Matrix): Float64Array {
  return Float64Array.from({ length: x.columns }, (_, at) => {
    return columnOf(x, at).reduce((sum, own) => sum + own, 0) / x.rows;
  });
}
