import type { Records } from './records.ts';

const OPERATORS: Record<number, string> = { 3: '+', 4: '-', 5: '*', 6: '/' };
const FUNCTIONS: Record<number, string> = { 4: 'SUM', 27: 'ROUND', 183: 'PRODUCT' };
const ROUND = 27;
const NO_ROW = 0x8000;
const NO_COLUMN = 0x4000;

/**
 * A formula of Excel 97–2003, which is stored as a list of operands and operators, written out as
 * far as `computeFormula` knows it; otherwise empty.
 */
export function formulaText(records: Records): string {
  if (records.length < 22) return '';
  const end = Math.min(records.length, 22 + records.u16(20));
  const stack: string[] = [];
  let at = 22;
  while (at < end) {
    const length = readToken(records, at, end, stack);
    if (length === 0) return '';
    at += length;
  }
  return stack.length === 1 ? stack[0] : '';
}

/** @returns the token's length; 0: it is not known */
function readToken(records: Records, at: number, end: number, stack: string[]): number {
  const token = records.u8(at);
  // references and functions have three classes of one meaning
  const kind = token >= 0x40 ? (token & 0x1f) | 0x20 : token;
  const left = end - at;
  if (OPERATORS[kind]) return combined(stack, 2, ([a, b]) => `(${a}${OPERATORS[kind]}${b})`) && 1;
  if (kind === 0x13) return combined(stack, 1, ([a]) => `(-${a})`) && 1;
  if (kind === 0x14) return combined(stack, 1, ([a]) => `(${a}%)`) && 1;
  if (kind === 0x12 || kind === 0x15) return 1;
  if (kind === 0x19 && left >= 4) return attribute(records.u8(at + 1), stack) && 4;
  if (kind === 0x1e && left >= 3) return stack.push(String(records.u16(at + 1))) && 3;
  if (kind === 0x1f && left >= 9) {
    const value = records.view.getFloat64(records.from + at + 1, true);
    return Number.isFinite(value) ? stack.push(String(value)) && 9 : 0;
  }
  if (kind === 0x24 && left >= 5) {
    return stack.push(place(records.u16(at + 1), records.u16(at + 3))) && 5;
  }
  if (kind === 0x25 && left >= 9) {
    const from = place(records.u16(at + 1), records.u16(at + 5));
    return stack.push(`${from}:${place(records.u16(at + 3), records.u16(at + 7))}`) && 9;
  }
  if (kind === 0x21 && left >= 3 && records.u16(at + 1) === ROUND)
    return call(stack, ROUND, 2) && 3;
  if (kind === 0x22 && left >= 4) {
    return call(stack, records.u16(at + 2), records.u8(at + 1) & 0x7f) && 4;
  }
  return 0;
}

/** A sum of one argument, or blanks in the written formula. */
function attribute(flags: number, stack: string[]): number {
  if (flags & 0x10) return call(stack, 4, 1);
  return flags === 0x40 || flags === 0x01 ? 1 : 0;
}

function call(stack: string[], number: number, count: number): number {
  const name = FUNCTIONS[number];
  return name ? combined(stack, count, (values) => `${name}(${values.join(',')})`) : 0;
}

function combined(stack: string[], count: number, join: (values: string[]) => string): number {
  if (stack.length < count) return 0;
  const values = stack.splice(stack.length - count);
  return stack.push(join(values));
}

/** Formulas are not moved, so that a reference is where it says. */
function place(row: number, column: number): string {
  let letters = '';
  const number = (column & ~(NO_ROW | NO_COLUMN)) + 1;
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
