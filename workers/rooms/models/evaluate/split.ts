import { createRandom } from '../../../maths/random.ts';
import type { Table } from '../tables/contract.ts';
import type { SplitRule } from './contract.ts';

export interface Parted {
  train: Uint32Array;
  test: Uint32Array;
}

/**
 * Splits rows into training and test: at random, newest as test, or by a column's value. Rows
 * without a date are training rows; equal dates are on the same side.
 *
 * @throws Error if the column is missing or of another kind
 */
export function splitRows(table: Table, rule: SplitRule, seed: number): Parted {
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row);
  if (rule.kind === 'random') {
    const order = createRandom(seed).shuffle(rows.slice());
    const cut = Math.round(rule.testShare * rows.length);
    return { train: order.slice(cut).sort(), test: order.slice(0, cut).sort() };
  }
  const isTest = rule.kind === 'time' ? newest(table, rule, rows) : says(table, rule);
  return { train: rows.filter((row) => !isTest(row)), test: rows.filter(isTest) };
}

function newest(
  table: Table,
  { column, testShare }: Extract<SplitRule, { kind: 'time' }>,
  rows: Uint32Array
): (row: number) => boolean {
  const found = table.columns.find(({ name }) => name === column);
  if (!found || found.kind === 'text') throw new Error(`no dates in ${column}`);
  const known = Float64Array.from(rows, (row) => found.values[row])
    .filter((value) => !Number.isNaN(value))
    .sort();
  const first = known[Math.floor((1 - testShare) * known.length)] ?? Infinity;
  return (row) => found.values[row] >= first;
}

function says(
  table: Table,
  { column, test }: Extract<SplitRule, { kind: 'column' }>
): (row: number) => boolean {
  const found = table.columns.find(({ name }) => name === column);
  if (found?.kind !== 'text') throw new Error(`no text in ${column}`);
  const code = found.words.indexOf(test);
  return (row) => found.code[row] === code;
}

/** Stratified folds of about equal size, each once the test. */
export function crossValidate(
  rows: Uint32Array,
  folds: number,
  seed: number,
  label?: ArrayLike<number>
): Parted[] {
  const order = createRandom(seed).shuffle(rows.slice());
  if (label) order.sort((a, b) => label[a] - label[b]);
  return Array.from({ length: folds }, (_, fold) => ({
    train: order.filter((_, at) => at % folds !== fold).sort(),
    test: order.filter((_, at) => at % folds === fold).sort()
  }));
}
