import { CellColumn, type CellTable } from '../cell-table.ts';
import type { ColumnLook } from '../layout/column-looks.ts';
import type { Reason } from '../meaning/contract.ts';
import { dateParts, decideDates, readDate } from '../values/read-dates.ts';
import { isMissing } from '../values/missing-words.ts';
import { withColumn } from './written-anew.ts';

/** 2025, 2025-03, 20250314: a year in the name of a file or sheet, or in a title. */
const YEAR = /(?<!\d)((?:19[89]|20[0-4])\d)(?:[01]\d(?:[0-3]\d)?)?(?!\d)/g;
/** The business year 2024/25: the year in which it begins. */
const TWO_YEARS = /(?<!\d)(20\d\d)\s?[-/–]\s?(\d\d)(?!\d)/;
/** A date in numbers or words, followed by an optional time. */
const DAY_AND_TIME = /^(.*?)(,?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?)?$/i;
const IN_FIGURES = /^(\d{1,2})([./-])(\d{1,2})\.?$/;
const MONTH_AND_DAY = /^\d{1,2}\s?[月월]\s?\d{1,2}\s?[日號号일]?$/u;
/** A year with a 29th of February. */
const ANY_YEAR = 2024;
const LOOKED_AT = 400;
const MOSTLY = 0.9;
const LEAST_DAYS = 2;

/**
 * Adds the year to dates without one, as in a list kept by hand ("01 Jan", "3/14", "3月5日"): from
 * titles above the table, the sheet's name or the file's name. If rows are in chronological order,
 * the year changes between December and January.
 *
 * @param sources texts that may contain the year, those closest to the table first
 * @returns null if no column has dates without a year
 */
export function addYear(
  looks: readonly ColumnLook[],
  table: CellTable,
  sources: readonly string[]
): { table: CellTable; notes: Reason[] } | null {
  if (looks.some(({ type, role }) => type === 'date' && role === 'order_date')) return null;
  const at = looks.findIndex(lacksYear);
  if (at < 0) return null;
  const { header, column } = looks[at];
  const { codes, dictionary } = column;
  const first = dictionary.find((cell) => withYear(cell, ANY_YEAR) !== null) ?? '';
  const days = timesOf(dictionary);
  const turns = days ? turnsOfYear(Array.from(codes.subarray(0, table.rows), (c) => days[c])) : [];
  const found = yearNamed(sources, turns.length === 1);
  if (!found) {
    return { table, notes: [{ key: 'no_year', detail: { header, example: first.trim() } }] };
  }
  const { year, source } = found;
  const isFalling = turns.length === 1 && turns[0].isBackwards;
  const dated = new CellColumn();
  for (let row = 0; row < table.rows; row++) {
    const isBehind = turns.length === 1 && row >= turns[0].row !== isFalling;
    const cell = dictionary[codes[row]];
    dated.put(row, withYear(cell, year + (isBehind ? 1 : 0)) ?? cell);
  }
  dated.close(table.rows);
  const shown = turns.length === 1 ? (isFalling ? 0 : turns[0].row) : firstRow(codes, dictionary);
  const key = turns.length === 1 ? 'year_turns' : 'year_named';
  const detail = {
    header,
    source,
    year: String(year),
    example: dictionary[codes[shown]].trim(),
    day: dayOf(dated.dictionary, dated.dictionary[dated.codes[shown]])
  };
  return { table: withColumn(table, at, dated), notes: [{ key, detail }] };
}

function firstRow(codes: CellColumn['codes'], dictionary: readonly string[]): number {
  return Math.max(
    codes.findIndex((code) => withYear(dictionary[code], ANY_YEAR) !== null),
    0
  );
}

/** Whether a column said to be dates contains no complete one. */
function lacksYear({ role, type, header, column }: ColumnLook): boolean {
  if (type === 'date' || (role !== 'order_date' && header.trim() !== '')) return false;
  const values = column.dictionary.filter((cell) => !isMissing(cell.trim())).slice(0, LOOKED_AT);
  const days = values.filter((cell) => withYear(cell, ANY_YEAR) !== null).length;
  return days >= LEAST_DAYS && days >= values.length * MOSTLY;
}

/** The date with the year added; null if the cell is not a date without a year. */
function withYear(cell: string, year: number): string | null {
  const text = cell.normalize('NFKC').trim();
  if (text.length < 3 || text.length > 40 || !/\d/.test(text)) return null;
  const [, day, time = ''] = DAY_AND_TIME.exec(text)!;
  const figures = IN_FIGURES.exec(day);
  if (figures) {
    const [, a, mark, b] = figures;
    const isDay = +a > 0 && +b > 0 && Math.max(+a, +b) <= 31 && Math.min(+a, +b) <= 12;
    return isDay ? `${a}${mark}${b}${mark}${year}${time}` : null;
  }
  const whole = MONTH_AND_DAY.test(day) ? `${year}年${day}` : `${day.replace(/,$/, '')} ${year}`;
  if (/^\d+$/.test(day) || dateParts(text)) return null;
  const parts = dateParts(whole + time);
  return parts && !('vague' in parts) ? whole + time : null;
}

/** Per code, its time within a year; null if day and month cannot be distinguished. */
function timesOf(dictionary: readonly string[]): number[] | null {
  const whole = dictionary.map((cell) => withYear(cell, ANY_YEAR) ?? '');
  const { order } = decideDates(whole.filter((cell) => cell !== ''));
  if (order === 'ambiguous') return null;
  return whole.map((cell) => (cell === '' ? NaN : readDate(cell, order)));
}

interface Turn {
  /** The first row of the other year. */
  row: number;
  /** Whether rows are in reverse order. */
  isBackwards: boolean;
}

/**
 * The rows at which chronological rows pass from December to January; none if rows are in no order.
 */
function turnsOfYear(times: readonly number[]): Turn[] {
  const [ups, downs]: [Turn[], Turn[]] = [[], []];
  let [before, rises, falls] = [NaN, 0, 0];
  times.forEach((time, row) => {
    if (time !== time) return;
    const months = new Date(time).getUTCMonth() - new Date(before).getUTCMonth();
    if (months <= -9) downs.push({ row, isBackwards: false });
    else if (months >= 9) ups.push({ row, isBackwards: true });
    else if (time > before) rises++;
    else if (time < before) falls++;
    before = time;
  });
  if (falls === 0 && ups.length === 0) return downs;
  return rises === 0 && downs.length === 0 ? ups : [];
}

/**
 * The single year that the closest source contains, or the first of two if rows pass from one to
 * the next.
 */
function yearNamed(sources: readonly string[], isTurning: boolean) {
  for (const source of sources) {
    const business = TWO_YEARS.exec(source);
    const isBusiness = business && (+business[1] + 1) % 100 === +business[2];
    const years = new Set([...source.matchAll(YEAR)].map(([, year]) => +year));
    if (isBusiness) years.add(+business[1] + 1);
    const [year, next] = [...years].sort((a, b) => a - b);
    if (years.size === 1) return { year, source: source.trim() };
    if (years.size === 2 && next === year + 1 && isTurning) return { year, source: source.trim() };
  }
  return null;
}

function dayOf(all: readonly string[], cell: string): string {
  const { order } = decideDates(all.filter((own) => own !== ''));
  const time = readDate(cell, order === 'ambiguous' ? 'dmy' : order);
  return time === time ? new Date(time).toISOString().slice(0, 10) : cell;
}
