import type { Pieces } from '../../../contract/job.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import { knownShares } from '../preprocess/apply-text.ts';
import type { Recipe, RecipeStep } from '../preprocess/contract.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import type { Drift, SeenColumn } from './contract.ts';

const BINS = 10;
/** Minimum number of rows for a distribution. */
const LEAST_ROWS = 30;
/** The usual limit in credit scoring, above which a population counts as changed. */
const CHANGED = 0.25;
const DEVIATIONS = 3.5;

type TextColumn = Extract<TableColumn, { kind: 'text' }>;

/**
 * Distribution of a recipe's columns in these rows: numbers by tenths, categories by value, and for
 * free text the share of known terms, by tenths.
 *
 * @param apart rows that the terms were not selected from: in selection rows the share of known
 *   terms is higher than in any new ones
 */
export function* describeSeen(
  { steps }: Recipe,
  table: Table,
  learnt: ArrayLike<number>,
  apart: ArrayLike<number>
): Pieces<SeenColumn[]> {
  const all: SeenColumn[] = [];
  for (const step of steps) {
    all.push(seenOf(step, table, learnt, apart));
    yield;
  }
  return all;
}

function seenOf(
  step: RecipeStep,
  table: Table,
  learnt: ArrayLike<number>,
  apart: ArrayLike<number>
): SeenColumn {
  const column = table.columns.find(({ name }) => name === step.column)!;
  const own = step.kind === 'text' ? knownShares(step, column as TextColumn) : column;
  const rows = step.kind === 'text' ? apart : learnt;
  if (step.kind === 'category') {
    const empty = { column: step.column, kind: step.kind, categories: step.categories, rows: [] };
    return { ...empty, rows: countRows(empty, own, rows) };
  }
  const known = knownOf(own, rows).sort();
  const edges = Array.from({ length: BINS - 1 }, (_, at) => {
    return known[Math.floor(((at + 1) * known.length) / BINS)];
  });
  const seen = {
    column: step.column,
    rows: [],
    kind: step.kind === 'text' ? ('text' as const) : ('number' as const),
    edges: [...new Set(edges.filter((edge) => edge !== undefined))],
    median: known.length > 0 ? median(known) : 0
  };
  return { ...seen, rows: countRows(seen, own, rows) };
}

/**
 * Columns with drift since training, by the population stability index (Siddiqi, “Credit Risk
 * Scorecards”, 2006): Σ (now − then) · ln(now / then) over the bins. For samples of the same
 * population it is distributed as χ² with bins − 1 degrees of freedom times (1/n + 1/m) (Yurdakul,
 * 2018); a high quantile of that is subtracted, so that short tables do not count as changed.
 */
export function* findDrift(
  seen: readonly SeenColumn[],
  { steps }: Pick<Recipe, 'steps'>,
  table: Table
): Pieces<Drift[]> {
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row);
  if (table.rows < LEAST_ROWS) return [];
  const found: Drift[] = [];
  for (const own of seen) {
    const column = table.columns.find(({ name }) => name === own.column);
    if (!column || (column.kind === 'text') !== (own.kind !== 'number')) continue;
    const step = steps.find((other) => other.column === own.column);
    const isText = own.kind === 'text' && step?.kind === 'text';
    found.push(compare(own, isText ? knownShares(step, column as TextColumn) : column, rows));
    yield;
  }
  return found.filter(({ index }) => index > CHANGED).sort((a, b) => b.index - a.index);
}

function compare(seen: SeenColumn, column: TableColumn, rows: Uint32Array): Drift {
  const now = countRows(seen, column, rows);
  const [n, m] = [seen.rows, now].map((all) => all.reduce((sum, own) => sum + own, 0));
  const share = (count: number, all: number) => (count + 0.5) / (all + 0.5 * now.length);
  const parts = now.map((own, bin) => {
    const [before, after] = [share(seen.rows[bin], n), share(own, m)];
    return (after - before) * Math.log(after / before);
  });
  const used = now.filter((own, bin) => own + seen.rows[bin] > 0).length;
  const freedom = used - 1;
  const chance = (freedom + DEVIATIONS * Math.sqrt(2 * freedom)) * (1 / n + 1 / m);
  const index = parts.reduce((sum, own) => sum + own, 0) - chance;
  const about = { column: seen.column, kind: seen.kind, index };
  if (seen.kind !== 'category') {
    const known = knownOf(column, rows);
    return {
      ...about,
      category: null,
      before: seen.median,
      now: known.length ? median(known) : NaN
    };
  }
  const most = parts.indexOf(Math.max(...parts));
  const category = seen.categories[most] ?? '…';
  return { ...about, category, before: seen.rows[most] / n, now: now[most] / m };
}

function countRows(seen: SeenColumn, column: TableColumn, rows: ArrayLike<number>): number[] {
  if (seen.kind !== 'category') {
    const { values } = column as Extract<TableColumn, { kind: 'number' | 'date' }>;
    const count = new Array<number>(seen.edges.length + 2).fill(0);
    for (let at = 0; at < rows.length; at++) count[binOf(seen.edges, values[rows[at]])]++;
    return count;
  }
  const { code, words } = column as TextColumn;
  const others = seen.categories.length;
  const place = new Map(seen.categories.map((category, own) => [category, own]));
  const bin = words.map((word) => place.get(word) ?? others);
  const count = new Array<number>(others + 1).fill(0);
  for (let at = 0; at < rows.length; at++) count[bin[code[rows[at]]]]++;
  return count;
}

function binOf(edges: readonly number[], value: number): number {
  if (!Number.isFinite(value)) return edges.length + 1;
  const bin = edges.findIndex((edge) => value < edge);
  return bin < 0 ? edges.length : bin;
}

function knownOf(column: TableColumn, rows: ArrayLike<number>): Float64Array {
  const { values } = column as Extract<TableColumn, { kind: 'number' | 'date' }>;
  return Float64Array.from(rows, (row) => values[row]).filter((value) => Number.isFinite(value));
}
