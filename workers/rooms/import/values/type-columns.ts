import { newCodes, type Codes, type Column } from '../../../contract/columns.ts';
import type { Role } from '../../../contract/roles.ts';
import type { CellColumn } from '../cell-table.ts';
import { cleanIdentifier, isRoundedIdentifier } from './clean-identifiers.ts';
import type { ColumnEvidence } from './column-evidence.ts';
import type { ColumnFormat } from './contract.ts';
import { isMissing } from './missing-words.ts';
import { decideDates, readDate } from './read-dates.ts';
import { numberFormat, type ColumnDecimal } from './number-format.ts';
import { markBeside } from './number-marks.ts';
import { readNumber } from './read-numbers.ts';

/** Parsed distinct values of a column; indexed by raw code. */
export const CELL_READ = 0;
export const CELL_MISSING = 1;
export const CELL_UNREADABLE = 2;
export const CELL_ROUNDED = 3;

const IDENTIFIERS: ReadonlySet<Role> = new Set<Role>([
  'order_id',
  'line_id',
  'customer_id',
  'product_id',
  'phone',
  'postcode'
]);
const NEVER_ROUNDED: ReadonlySet<Role> = new Set<Role>([
  'order_id',
  'line_id',
  'customer_id',
  'product_id'
]);

/** The distinct values of a column parsed by its role: one entry per raw code. */
export interface TypedValues {
  type: Column['type'];
  state: Uint8Array;
  texts: string[];
  numbers: Float64Array;
}

/** Parses every distinct value of a column once; rows are not read. */
export function typeValues(column: CellColumn, role: Role, format: ColumnFormat): TypedValues {
  const { type, dateOrder = 'ymd', isBuddhist } = format;
  const readDay = (day: string) => readDate(day, dateOrder, isBuddhist);
  const size = column.dictionary.length;
  const values: TypedValues = {
    type,
    state: new Uint8Array(size),
    texts: type === 'text' ? new Array<string>(size) : [],
    numbers: new Float64Array(type === 'text' ? 0 : size)
  };
  const read = numberReader(format);
  for (let code = 0; code < size; code++) {
    const cell = column.dictionary[code];
    if (type === 'text') readText(values, code, cell, role);
    else if (type === 'date') readAsNumber(values, code, cell, readDay);
    else readAsNumber(values, code, cell, read);
  }
  return values;
}

function numberReader({ decimal = '.', decimalBy, marks }: ColumnFormat) {
  const known = new Set(marks);
  if (!decimalBy) return (cell: string) => readNumber(cell, decimal, known);
  return (cell: string) => readNumber(cell, decimalBy[markBeside(cell, known)] ?? decimal, known);
}

function readText(values: TypedValues, code: number, cell: string, role: Role): void {
  const text = IDENTIFIERS.has(role) ? cleanIdentifier(cell) : cell.trim();
  values.texts[code] = text;
  if (text === '') values.state[code] = CELL_MISSING;
  else if (NEVER_ROUNDED.has(role) && isRoundedIdentifier(text)) values.state[code] = CELL_ROUNDED;
}

function readAsNumber(
  values: TypedValues,
  code: number,
  cell: string,
  read: (cell: string) => number
): void {
  const plain = plainCell(cell);
  const value = isMissing(plain) ? NaN : read(plain);
  values.numbers[code] = value;
  if (value !== value) values.state[code] = isMissing(plain) ? CELL_MISSING : CELL_UNREADABLE;
}

/** Without leading, trailing and inner white space and controls, which no number or date needs. */
function plainCell(cell: string): string {
  const trimmed = cell.trim();
  // Removes stray NULs, so controls are intended here.
  return /[\u0000-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/.test(trimmed)
    ? trimmed.replace(/[\u0000-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').trim()
    : trimmed;
}

const BY_POINT: ColumnDecimal = { decimal: '.', isOpen: false };

/**
 * Format of a column's values, decided over all of them.
 *
 * @param type the type to parse as
 * @param chosenOrder the person's answer if day and month were ambiguous
 * @param undecided decimal sign if the column's own values do not decide
 * @param now time of reading, milliseconds since 1970; NaN: unknown
 * @param isMeant whether its role is known
 */
export function formatOf(
  column: CellColumn,
  type: ColumnFormat['type'],
  chosenOrder?: ColumnFormat['dateOrder'],
  undecided: ColumnDecimal = BY_POINT,
  now = NaN,
  isMeant = true
): ColumnFormat {
  const format: ColumnFormat = { type, unreadable: 0 };
  if (type === 'text') return format;
  const cells = column.dictionary.map(plainCell).filter((cell) => !isMissing(cell));
  if (type === 'date') {
    const { order, isBuddhist, ground } = decideDates(cells, now, chosenOrder);
    format.dateOrder = order;
    if (isBuddhist) format.isBuddhist = true;
    if (ground) format.orderGround = ground;
  } else {
    Object.assign(format, numberFormat(cells, undecided, isMeant));
  }
  return format;
}

/** Text that would lose information as a number: 007, and more digits than a double has. */
const NOT_A_QUANTITY = /^[+-]?0\d|\d{16}/;

/**
 * Type of a column without a role: number only if every value is one without loss, otherwise text.
 */
export function featureFormat(column: CellColumn, undecided = BY_POINT): ColumnFormat {
  const format = formatOf(column, 'number', undefined, undecided, NaN, false);
  const { state } = typeValues(column, 'feature', format);
  const lossless =
    state.includes(CELL_READ) &&
    !state.includes(CELL_UNREADABLE) &&
    !column.dictionary.some((cell) => NOT_A_QUANTITY.test(cell.trim()));
  return lossless ? format : formatOf(column, 'text');
}

/** Format of a column's values without a role: for columns ignored so far. */
export function typeByEvidence(evidence: ColumnEvidence): ColumnFormat['type'] {
  if (evidence.dates >= 0.9 && !(evidence.numbers >= 0.9)) return 'date';
  return evidence.numbers >= 0.9 ? 'number' : 'text';
}

/** Number of rows whose value cannot be parsed with a format. */
export function countUnreadable(column: CellColumn, rows: number, format: ColumnFormat): number {
  if (format.type === 'text' || format.dateOrder === 'ambiguous') return 0;
  const role: Role = format.type === 'date' ? 'order_date' : 'quantity';
  const { state } = typeValues(column, role, format);
  if (!state.includes(CELL_UNREADABLE)) return 0;
  let count = 0;
  for (let row = 0; row < rows; row++) if (state[column.codes[row]] === CELL_UNREADABLE) count++;
  return count;
}

/**
 * A column of the kept rows: codes dense and in the narrowest type, equal values (`1` and `1.0`)
 * merged, code 0 for missing.
 *
 * @param kept row numbers to keep, or null for all of `rows`
 */
export function keepRows(
  column: CellColumn,
  values: TypedValues,
  rows: number,
  kept: Uint32Array | null
): Column {
  const length = kept ? kept.length : rows;
  const used = new Uint8Array(column.dictionary.length);
  for (let i = 0; i < length; i++) used[column.codes[kept ? kept[i] : i]] = 1;
  const { recode, texts, numbers } = denseValues(values, used);
  const size = Math.max(texts.length, numbers.length);
  const codes =
    kept || movesCodes(recode, used)
      ? recoded(column.codes, recode, kept, newCodes(length, size))
      : fit(column.codes, length, size);
  return values.type === 'text'
    ? { type: 'text', codes, dictionary: texts }
    : { type: values.type, codes, dictionary: Float64Array.from(numbers) };
}

/** Codes are unchanged if code 0 is missing and there are no gaps. */
function movesCodes(recode: Uint32Array, used: Uint8Array): boolean {
  for (let code = 0; code < used.length; code++)
    if (used[code] && recode[code] !== code) return true;
  return false;
}

function recoded(
  codes: Codes,
  recode: Uint32Array,
  kept: Uint32Array | null,
  target: Codes
): Codes {
  for (let i = 0; i < target.length; i++) target[i] = recode[codes[kept ? kept[i] : i]];
  return target;
}

/**
 * The same codes in the width their dictionary needs: mostly the same array, shared and not
 * modified.
 */
function fit(codes: Codes, rows: number, size: number): Codes {
  const width = newCodes(0, size).BYTES_PER_ELEMENT;
  if (codes.length === rows && codes.BYTES_PER_ELEMENT === width) return codes;
  const fitted = newCodes(rows, size);
  fitted.set(codes.subarray(0, rows));
  return fitted;
}

function denseValues(values: TypedValues, used: Uint8Array) {
  const recode = new Uint32Array(used.length);
  const texts: string[] = values.type === 'text' ? [''] : [];
  const numbers: number[] = values.type === 'text' ? [] : [NaN];
  const list: (string | number)[] = values.type === 'text' ? texts : numbers;
  const known = new Map<string | number, number>();
  for (let code = 0; code < used.length; code++) {
    if (!used[code] || values.state[code] !== CELL_READ) continue;
    const value = values.type === 'text' ? values.texts[code] : values.numbers[code];
    let dense = known.get(value);
    if (dense === undefined) {
      dense = list.push(value) - 1;
      known.set(value, dense);
    }
    recode[code] = dense;
  }
  return { recode, texts, numbers };
}
