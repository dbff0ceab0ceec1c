import type { Column, NamedColumn } from '../contract/columns.ts';
import { foldCustomerKey } from '../contract/customers/customer-key.ts';
import type { Role } from '../contract/roles.ts';
import { isMarked, markRow } from '../contract/files/row-marks.ts';
import type { RowMarks } from '../contract/files/row-marks.ts';

/**
 * Roles that identify an order line. Status, consent, stock and the like may differ between two
 * exports of the same line and are not compared.
 */
export const LINE_ROLES: readonly Role[] = [
  'order_id',
  'line_id',
  'order_date',
  'customer_id',
  'customer_name',
  'email',
  'phone',
  'product_id',
  'product_name',
  'quantity',
  'unit_price',
  'line_total',
  'discount'
];

/** The order lines of one source; `hidden` marks rows that an even earlier source has. */
export interface ComparedLines {
  rows: number;
  columns: NamedColumn[];
  hidden: RowMarks | null;
}

/** One role of both sources, as codes of the earlier source's distinct values. */
interface KeyColumns {
  earlier: Uint32Array[];
  later: Uint32Array[];
}

/** The code of a value that the earlier side does not have. */
export const UNKNOWN = 0xffffffff;
const HASH_FACTOR = 0x9e3779b1;

/**
 * Marks the lines of `later` that `earlier` already has, so that a file added twice, or two exports
 * with overlapping periods, count once. Lines are equal if they agree in all roles that both files
 * have. They are compared as multisets: of a line that occurs twice in the earlier file and three
 * times in the later one, one copy is new. Rows already marked in either file are ignored.
 *
 * @param marks of `later`, to which marks are added
 * @returns number of newly marked rows; 0 where the files share too few roles to identify lines
 */
export function markKnownLines(
  marks: RowMarks,
  later: ComparedLines,
  earlier: ComparedLines
): number {
  const roles = sharedRoles(later, earlier);
  if (!tellsLinesApart(roles)) return 0;
  const keys = buildKeys(roles, later, earlier);
  if (!keys) return 0;
  const counted = countLines(keys.earlier, earlier);
  let marked = 0;
  for (let row = 0; row < later.rows; row++) {
    if (isMarked(marks, row)) continue;
    const group = findGroup(counted, keys.earlier, keys.later, row);
    if (group < 0 || counted.left[group] === 0) continue;
    counted.left[group]--;
    markRow(marks, row);
    marked++;
  }
  return marked;
}

function sharedRoles(a: ComparedLines, b: ComparedLines): Role[] {
  return LINE_ROLES.filter((role) => columnOf(a, role) && columnOf(b, role));
}

function tellsLinesApart(roles: Role[]): boolean {
  if (roles.includes('line_id')) return true;
  const product = roles.includes('product_id') || roles.includes('product_name');
  return product && (roles.includes('order_id') || roles.includes('order_date'));
}

/** @param nth which of several columns with this role, such as several statuses */
export function columnOf({ columns }: ComparedLines, role: Role, nth = 0): Column | undefined {
  return columns.filter((named) => named.role === role)[nth]?.column;
}

/**
 * Null where the two have no value of some role in common, and so no line (files of two months).
 */
function buildKeys(roles: Role[], later: ComparedLines, earlier: ComparedLines): KeyColumns | null {
  const keys: KeyColumns = { earlier: [], later: [] };
  for (const role of roles) {
    const shared = codeTogether(role, later, earlier);
    if (!shared) return null;
    keys.earlier.push(shared.earlier);
    keys.later.push(shared.later);
  }
  return keys;
}

/**
 * A role of both sources as codes of the earlier one's distinct values, row by row; null where they
 * have no value in common. Both must have the role.
 */
export function codeTogether(role: Role, later: ComparedLines, earlier: ComparedLines, nth = 0) {
  const codeOf = new Map<string | number, number>();
  const known = columnOf(earlier, role, nth)!;
  const unknown = columnOf(later, role, nth)!;
  const knownCodes = canonicalCodes(known, role, (value) => {
    const code = codeOf.get(value) ?? codeOf.size;
    codeOf.set(value, code);
    return code;
  });
  const laterCodes = canonicalCodes(unknown, role, (value) => codeOf.get(value) ?? UNKNOWN);
  if (laterCodes.every((code) => code === UNKNOWN)) return null;
  return {
    earlier: recode(known, knownCodes),
    later: recode(unknown, laterCodes),
    size: codeOf.size
  };
}

function canonicalCodes(
  column: Column,
  role: Role,
  code: (value: string | number) => number
): Uint32Array {
  const codes = new Uint32Array(column.dictionary.length);
  for (let entry = 0; entry < codes.length; entry++) {
    codes[entry] = code(canonicalValue(column.dictionary[entry], role));
  }
  return codes;
}

/** Workbooks store times with rounding errors below a second, and append `.0` to customer ids. */
function canonicalValue(value: string | number, role: Role): string | number {
  if (typeof value === 'number') return role === 'order_date' ? Math.round(value / 1000) : value;
  return role === 'customer_id' ? foldCustomerKey(value) : value.trim();
}

function recode({ codes }: Column, canonical: Uint32Array): Uint32Array {
  const recoded = new Uint32Array(codes.length);
  for (let row = 0; row < recoded.length; row++) recoded[row] = canonical[codes[row]];
  return recoded;
}

/** A hash table of distinct lines: a representative row of each, and the number not yet matched. */
interface CountedLines {
  slots: Int32Array;
  row: Int32Array;
  left: Int32Array;
}

function countLines(keys: Uint32Array[], lines: ComparedLines): CountedLines {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, lines.rows * 2)));
  const counted: CountedLines = {
    slots: new Int32Array(size).fill(-1),
    row: new Int32Array(lines.rows),
    left: new Int32Array(lines.rows)
  };
  let groups = 0;
  for (let row = 0; row < lines.rows; row++) {
    if (lines.hidden && isMarked(lines.hidden, row)) continue;
    let slot = hashOf(keys, row) & (size - 1);
    while (counted.slots[slot] >= 0 && !sameLine(keys, counted.row[counted.slots[slot]], keys, row))
      slot = (slot + 1) & (size - 1);
    if (counted.slots[slot] < 0) {
      counted.row[groups] = row;
      counted.slots[slot] = groups++;
    }
    counted.left[counted.slots[slot]]++;
  }
  return counted;
}

function findGroup(
  { slots, row: standIn }: CountedLines,
  earlier: Uint32Array[],
  later: Uint32Array[],
  row: number
): number {
  for (const codes of later) if (codes[row] === UNKNOWN) return -1;
  const mask = slots.length - 1;
  let slot = hashOf(later, row) & mask;
  while (slots[slot] >= 0 && !sameLine(earlier, standIn[slots[slot]], later, row))
    slot = (slot + 1) & mask;
  return slots[slot];
}

function hashOf(keys: Uint32Array[], row: number): number {
  let hash = 0;
  for (let column = 0; column < keys.length; column++) {
    hash = Math.imul(hash ^ keys[column][row], HASH_FACTOR);
    hash ^= hash >>> 15;
  }
  return hash;
}

function sameLine(a: Uint32Array[], rowA: number, b: Uint32Array[], rowB: number): boolean {
  for (let column = 0; column < a.length; column++) {
    if (a[column][rowA] !== b[column][rowB]) return false;
  }
  return true;
}
