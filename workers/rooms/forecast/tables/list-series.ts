import type { Column, NumberColumn } from '../../../contract/columns.ts';
import { DAY_MS } from '../../../contract/day.ts';
import type { OtherTable } from '../../../shop/tables.ts';
import { FORECAST_GRAINS, type ForecastGrain } from '../series/contract.ts';
import { isName, proposeTaken } from './column-meaning.ts';
import type { RefusedTable, TableSeries, TablesAnswer } from './contract.ts';

/** With fewer distinct days there is no series. */
const MIN_DAYS = 8;
/** The share of rows that must have a date. */
const MIN_DATED = 0.5;
/** The largest median distance, in days, between rows of daily, weekly and monthly tables. */
const APART: Record<ForecastGrain, number> = { day: 4, week: 10, month: 45 };
/** A date this far from all others is a typing mistake or a placeholder. */
const FAR_DAYS = 1000;

/** A plain number; leading zeros mean a code. */
const PLAIN = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** The rows of a table with their days. */
export interface DatedRows {
  /** Whole days since 1970; NaN if there is none, or it is years away from the others. */
  day: Float64Array;
  /** First and last day. */
  days: [number, number];
  grains: ForecastGrain[];
  undated: number;
}

/** Lists what can be forecast of the shop's other tables, and why others cannot be. */
export function listTables(tables: readonly OtherTable[]): TablesAnswer {
  const refused: RefusedTable[] = [];
  const series = tables.flatMap((table): TableSeries[] => {
    const { sourceId, fileName } = table;
    const rows = datedRows(table);
    const names = numberColumns(table);
    if (typeof rows === 'string') refused.push({ sourceId, fileName, lacks: rows });
    else if (names.length === 0) refused.push({ sourceId, fileName, lacks: 'numbers' });
    if (typeof rows === 'string') return [];
    return names.map(({ header: column, values }) => {
      return { sourceId, fileName, column, proposed: proposeTaken(column, values) };
    });
  });
  return { series, refused };
}

/**
 * Dates the rows of a table by the date column with the most readable dates.
 *
 * @returns what is missing, if the dates make no series
 */
export function datedRows({ rows, columns }: OtherTable): DatedRows | RefusedTable['lacks'] {
  const dates = columns
    .map(({ column }) => column)
    .filter((column): column is NumberColumn => column.type === 'date')
    .map((column) => valuesOf(column).map((own) => Math.floor(own / DAY_MS)))
    .map((day) => ({ day, known: day.filter((own) => own === own) }))
    .reduce<{ day: Float64Array; known: Float64Array } | null>(
      (best, own) => (best && best.known.length >= own.known.length ? best : own),
      null
    );
  if (!dates || dates.known.length === 0 || dates.known.length < MIN_DATED * rows) return 'dates';
  const sorted = longestRun(dates.known.toSorted());
  const distinct = sorted.filter((own, at) => own !== sorted[at - 1]);
  if (distinct.length < MIN_DAYS) return 'days';
  const gaps = distinct.subarray(1).map((own, at) => own - distinct[at]);
  const apart = gaps.toSorted()[gaps.length >> 1];
  const least = FORECAST_GRAINS.findIndex((grain) => apart <= APART[grain]);
  if (least < 0) return 'rhythm';
  const days: [number, number] = [distinct[0], distinct[distinct.length - 1]];
  const day = dates.day.map((own) => (own >= days[0] && own <= days[1] ? own : NaN));
  return { day, days, grains: FORECAST_GRAINS.slice(least), undated: rows - sorted.length };
}

/** Drops days that lie years away from most others. */
function longestRun(sorted: Float64Array): Float64Array {
  const starts = [0];
  for (let at = 1; at < sorted.length; at++) {
    if (sorted[at] - sorted[at - 1] > FAR_DAYS) starts.push(at);
  }
  return starts
    .map((from, at) => sorted.subarray(from, starts[at + 1] ?? sorted.length))
    .reduce((longest, own) => (own.length > longest.length ? own : longest));
}

/** Columns of numbers that measure something, each header once. */
export function numberColumns({ columns }: OtherTable): { header: string; values: Float64Array }[] {
  const seen = new Set<string>();
  return columns.flatMap(({ header, column }) => {
    const values = numbersOf(column);
    if (!values || isName(header) || seen.has(header)) return [];
    if (!isChanging(values) || isRowNumber(values)) return [];
    seen.add(header);
    return [{ header, values }];
  });
}

/**
 * The numbers of a column, including those kept as text because they look like codes; null if it
 * holds anything else.
 */
function numbersOf(column: Column): Float64Array | null {
  if (column.type !== 'text') return column.type === 'number' ? valuesOf(column) : null;
  const words = column.dictionary.map((own) => own.trim());
  if (!words.every((own) => own === '' || PLAIN.test(own))) return null;
  const numbers = words.map((own) => (own === '' ? NaN : Number(own)));
  return Float64Array.from(column.codes, (code) => numbers[code]);
}

function valuesOf({ codes, dictionary }: NumberColumn): Float64Array {
  return Float64Array.from(codes, (code) => dictionary[code]);
}

function isChanging(values: Float64Array): boolean {
  const first = values.find((own) => own === own);
  return first !== undefined && values.some((own) => own === own && own !== first);
}

function isRowNumber(values: Float64Array): boolean {
  return values.every((own, at) => at === 0 || own === values[at - 1] + 1);
}
