import { atOnce } from '../../../contract/job.ts';
import type { Pieces } from '../../../contract/job.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import type { Alarm } from './contract.ts';
import { namesPeople } from './person-names.ts';

/** A single column that explains more than this share of the target's variance is suspicious. */
const TOLD = 0.98;
const MAX_GROUPS = 50;
/** Minimum mean group size: smaller groups explain any target by chance. */
const LEAST_OF_A_GROUP = 3;
const MIN_ROWS = 20;
/** Text with this share of distinct values is an identifier. */
const DISTINCT = 0.95;

/**
 * Columns unsuitable as features: constant ones; identifiers, with a distinct value in nearly every
 * row, such as order numbers, and people's names; and leakage, where a column alone explains the target,
 * because it restates it or is known only afterwards.
 *
 * @param target the target's column, which is excluded
 * @param answer the target as a number per row
 */
export function findAlarms(
  table: Table,
  target: string,
  answer: Float64Array,
  rows: Uint32Array
): Alarm[] {
  return atOnce(findingAlarms(table, target, answer, rows));
}

/** `findAlarms` as a generator, by column. */
export function* findingAlarms(
  table: Table,
  target: string,
  answer: Float64Array,
  rows: Uint32Array
): Pieces<Alarm[]> {
  const alarms: Alarm[] = [];
  for (const column of table.columns) {
    if (column.name === target) continue;
    const reason = reasonOf(column, answer, rows);
    if (reason) alarms.push({ column: column.name, reason });
    yield;
  }
  return alarms;
}

function reasonOf(
  column: TableColumn,
  answer: Float64Array,
  rows: Uint32Array
): Alarm['reason'] | null {
  const keys = column.kind === 'text' ? column.code : column.values;
  const distinct = new Set(Array.from(rows, (row) => keys[row])).size;
  if (distinct <= 1) return 'constant';
  if (rows.length < MIN_ROWS) return null;
  if (column.kind === 'text' && namesPeople(column.name)) return 'identifier';
  if (column.kind === 'text' && distinct > DISTINCT * rows.length) return 'identifier';
  if (column.kind === 'number' && isNumbering(column.values, rows)) return 'identifier';
  if (column.kind !== 'text' && sameLine(column.values, answer, rows) > TOLD) return 'tells_target';
  return toldByGroups(column, answer, rows, distinct) > TOLD ? 'tells_target' : null;
}

/** Distinct integers that fill at least a third of their range. */
function isNumbering(values: Float64Array, rows: Uint32Array): boolean {
  const own = Float64Array.from(rows, (row) => values[row]).sort();
  const span = own[own.length - 1] - own[0] + 1;
  if (!(span <= 3 * own.length)) return false;
  return own.every((value, at) => Number.isInteger(value) && (at === 0 || value !== own[at - 1]));
}

/** Squared correlation with the target over rows with a value. */
function sameLine(values: Float64Array, answer: Float64Array, rows: Uint32Array): number {
  const known = rows.filter((row) => Number.isFinite(values[row]));
  const [meanX, meanY] = [values, answer].map(
    (own) => known.reduce((sum, row) => sum + own[row], 0) / known.length
  );
  let [xx, xy, yy] = [0, 0, 0];
  for (const row of known) {
    const [x, y] = [values[row] - meanX, answer[row] - meanY];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  return known.length > rows.length / 2 && xx * yy > 0 ? (xy * xy) / (xx * yy) : 0;
}

/**
 * What a row is grouped by: its value, and being empty, which can tell as much as a value: only who
 * left has a day of leaving. Of many different words only whether there is one.
 */
function keysOf(column: TableColumn, hasManyWords: boolean): Float64Array {
  if (column.kind !== 'text') {
    return column.values.map((value) => (Number.isFinite(value) ? value : -Infinity));
  }
  const { code, words } = column;
  return Float64Array.from(code, (own) => (hasManyWords ? Number(words[own] !== '') : own));
}

/** Share of the target's variance between groups of equal or neighbouring values. */
function toldByGroups(
  column: TableColumn,
  answer: Float64Array,
  rows: Uint32Array,
  distinct: number
): number {
  const keys = keysOf(column, distinct > rows.length / 5);
  const order = rows.slice().sort((a, b) => (keys[a] === keys[b] ? a - b : keys[a] - keys[b]));
  const few = Math.max(LEAST_OF_A_GROUP, Math.ceil(rows.length / MAX_GROUPS));
  const size = column.kind === 'text' ? 1 : few;
  const mean = rows.reduce((sum, row) => sum + answer[row], 0) / rows.length;
  const all = rows.reduce((sum, row) => sum + (answer[row] - mean) ** 2, 0);
  let [between, sum, count] = [0, 0, 0];
  order.forEach((row, at) => {
    sum += answer[row] - mean;
    count++;
    const next = order[at + 1];
    if (at + 1 < order.length && (count < size || keys[next] === keys[row])) return;
    between += (sum * sum) / count;
    [sum, count] = [0, 0];
  });
  return all > 0 ? between / all : 0;
}
