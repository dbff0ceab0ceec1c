import { cellText, isNumeric, type Column } from './table-columns.ts';

/** Measures the width of a text in a cell, in pixels. */
type Measure = (text: string) => number;

/** Width of a column such that no number is cut and nothing moves while scrolling. */
export interface ColumnRoom<Row> {
  column: Column<Row>;
  /** Pixels. */
  width: number;
  /** Width in pixels at which no text is cut; equal to `width` if none is. */
  wish: number;
  /** Width in pixels of the widest amount: bars then share one scale. */
  amount: number;
  /** The value of a full bar: the largest amount, outliers excluded. */
  most: number;
  /** Decimals of all cells; undefined: as many as each value needs. */
  digits?: number;
}

/** Texts wider than this may be cut; numbers and dates never are. */
const WIDEST_WORDS = 360;
const NARROWEST = 72;
const PADDING = 28;
const BAR = 72;
const SAMPLE = 30;
/** Fewer of amounts: the longest are known, and digits are equally wide. */
const AMOUNT_SAMPLE = 12;
/** More samples of dates: the widest month must be among them. */
const DATE_SAMPLE = 240;
const SORT_SIGN = 16;
/** Texts with fewer characters always fit. */
const SHORT = 12;
/** Maximum share of a cell for the end of a text cut in the middle. */
const END_SHARE = 0.5;
/** An amount this many times the next largest is an outlier: other bars would be tiny. */
const ODD_SIZE = 5;
/** Maximum number of outliers. */
const MOST_ODD = 3;
const LEAST_BARS = 8;
/** Headers wider than this (pixels) wrap to a second line. */
const ONE_LINE = 112;
/** Headers have a smaller but bolder font than cells. */
const HEAD_SIZE = 12.5 / 14;

export function columnRooms<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  measure: Measure = estimatedWidth
): ColumnRoom<Row>[] {
  return columns.map((column) => {
    const { extremes, most, digits } = scan(column, rows);
    let widest = 0;
    for (const row of [...extremes, ...sampleOf(column, rows)]) {
      widest = Math.max(widest, measure(cellText(column, row, digits)));
    }
    const amount = Math.ceil(widest);
    const width = widthOf(column, amount, measure);
    const wish = isWords(column) ? Math.max(width, amount + PADDING) : width;
    return { column, amount, most, digits, width, wish };
  });
}

/** Distributes spare width, first to columns whose texts would be cut. */
export function widenedWords<Row>(rooms: ColumnRoom<Row>[], room: number): ColumnRoom<Row>[] {
  const spare = room - rooms.reduce((sum, { width }) => sum + width, 0);
  const lacking = rooms.reduce((sum, { width, wish }) => sum + wish - width, 0);
  if (spare <= 0 || lacking <= 0) return rooms;
  const share = Math.min(1, spare / lacking);
  return rooms.map((own) => {
    return { ...own, width: own.width + Math.floor((own.wish - own.width) * share) };
  });
}

function isWords<Row>(column: Column<Row>): boolean {
  return !isNumeric(column) && column.type !== 'date';
}

function widthOf<Row>(column: Column<Row>, amount: number, measure: Measure): number {
  const bar = column.type === 'bar' ? BAR : 0;
  const head = headWidth(column, measure) + PADDING;
  const cell = amount + bar + PADDING;
  if (isWords(column) && column.width !== undefined) return column.width;
  const body = isWords(column) ? Math.min(column.widest ?? WIDEST_WORDS, cell) : cell;
  return Math.round(Math.max(NARROWEST, column.width ?? 0, head, body));
}

/** Long labels take two lines, broken between words (anywhere in Chinese). */
function headWidth<Row>({ label, sortable }: Column<Row>, measure: Measure): number {
  const whole = measure(label) * HEAD_SIZE;
  const words = label.split(/\s+|(?<=[\u2e80-\uffff])/u).map((word) => measure(word) * HEAD_SIZE);
  const lines = whole <= ONE_LINE ? whole : Math.max(ONE_LINE, whole / 2 + 12, ...words);
  return Math.min(lines, WIDEST_WORDS) + (sortable === false ? 0 : SORT_SIGN);
}

/** The rows with a column's smallest and largest amount, which have the longest texts. */
function scan<Row>(
  column: Column<Row>,
  rows: readonly Row[]
): { extremes: Row[]; most: number; digits?: number } {
  if (!isNumeric(column)) return { extremes: [], most: 0 };
  const { digitsOf } = column;
  let [low, high, digits] = [Infinity, -Infinity, 0];
  const extremes: Row[] = [];
  for (const row of rows) {
    const value = column.value(row);
    if (typeof value !== 'number' || !Number.isFinite(value)) continue;
    if (value < low) [low, extremes[0]] = [value, row];
    if (value > high) [high, extremes[1]] = [value, row];
    if (digitsOf && !Number.isInteger(value)) digits = Math.max(digits, digitsOf(value));
  }
  const most = column.type === 'bar' ? fullBar(rows.map((row) => sizeOf(column, row))) : 0;
  return { extremes: [...new Set(extremes)], most, digits: digitsOf && digits };
}

function sizeOf<Row>(column: Column<Row>, row: Row): number {
  const value = column.value(row);
  return typeof value === 'number' && Number.isFinite(value) ? Math.abs(value) : 0;
}

/**
 * The largest amount that is not an outlier, so that one wholesale customer does not flatten all
 * other bars.
 */
function fullBar(sizes: readonly number[]): number {
  const top = new Float64Array(MOST_ODD + 1);
  for (const size of sizes) {
    if (size <= top[MOST_ODD]) continue;
    top[MOST_ODD] = size;
    top.sort((one, other) => other - one);
  }
  if (sizes.length < LEAST_BARS) return top[0];
  const odd = top.findLastIndex((size, at) => top[at + 1] > 0 && size > ODD_SIZE * top[at + 1]);
  return top[odd + 1];
}

function sampleOf<Row>(column: Column<Row>, rows: readonly Row[]): Row[] {
  const most = column.type === 'date' ? DATE_SAMPLE : isNumeric(column) ? AMOUNT_SAMPLE : SAMPLE;
  const step = Math.max(1, Math.ceil(rows.length / most));
  const sample: Row[] = [];
  for (let at = 0; at < rows.length; at += step) sample.push(rows[at]);
  return sample;
}

/**
 * Splits texts too long for their column in two; the second part is shown in full, because names of
 * products often differ at their end only ("…, 100 g pouch").
 *
 * @returns the whole text and an empty one if it fits or has no space to be cut at
 */
export function beginningAndEnd<Row>(
  { column, width }: ColumnRoom<Row>,
  text: string,
  measure: Measure = estimatedWidth
): [string, string] {
  const room = width - PADDING;
  if (!isWords(column) || text.length < SHORT || measure(text) <= room) return [text, ''];
  const spaces = [...text.matchAll(/ (?=\S)/g)].map(({ index }) => index + 1);
  const at = spaces.find((start) => measure(text.slice(start)) <= room * END_SHARE);
  return at === undefined ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

/** Length of an amount's bar relative to the full bar of its column; above 1 for outliers. */
export function barShare<Row>({ column, most }: ColumnRoom<Row>, row: Row): number {
  return most > 0 ? sizeOf(column, row) / most : 0;
}

/** Number of columns scrolled out of sight. The first column is sticky. */
export function columnsOutOfSight(
  widths: readonly number[],
  from: number,
  room: number
): { left: number; right: number } {
  let [left, right, at] = [0, 0, 0];
  const sticky = widths[0] ?? 0;
  widths.forEach((width, index) => {
    const end = at + width;
    if (index > 0 && end > from + room + 1) right++;
    else if (index > 0 && at < from + sticky - 1) left++;
    at = end;
  });
  return { left, right };
}

/**
 * Estimated width in pixels at 14 pixels where nothing can be measured: Chinese characters count
 * nearly double.
 */
function estimatedWidth(text: string): number {
  let halves = 0;
  for (const character of text) halves += character.codePointAt(0)! > 0x2e7f ? 1.75 : 1;
  return halves * 14 * 0.56;
}
