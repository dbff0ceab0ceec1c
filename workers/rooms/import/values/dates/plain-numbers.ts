import { yearOfSize } from './calendars.ts';
import type { DateParts } from './date-parts.ts';

const SPACE = 32;
const COMMA = 44;
const DASH = 45;
const STOP = 46;
const SLASH = 47;
const COLON = 58;
const LETTER_T = 84;
const LETTER_Z = 90;

/** End of the last parsed number; a module variable to avoid allocations. */
let at = 0;

/**
 * Fast path without regular expressions for the most frequent formats: 2026-03-05, 3/5/2026 14:05,
 * 05.03.2026 14:05:09, 2026-03-05T14:05:09.000Z. null for all others, including those that depend
 * on the size of the year or the order of the column.
 */
export function plainNumbers(cell: string): DateParts | null {
  at = 0;
  const first = numberAt(cell, 4);
  const firstLength = at;
  const mark = cell.charCodeAt(at++);
  if (mark !== DASH && mark !== SLASH && mark !== STOP) return null;
  const second = numberAt(cell, 2);
  if (cell.charCodeAt(at++) !== mark) return null;
  const start = at;
  const third = numberAt(cell, 4);
  const lastLength = at - start;
  if (!(first >= 1 && second >= 1 && third >= 1)) return null;
  const ms = at === cell.length ? 0 : clockAt(cell);
  if (ms !== ms) return null;
  if (firstLength === 4 && lastLength <= 2) {
    if (first < 1900 || first >= 2200 || second > 12 || third > 31) return null;
    return { year: first, month: second, day: third, ms };
  }
  if (firstLength > 2 || lastLength !== 4 || yearOfSize(third)?.otherYears !== undefined)
    return null;
  const isDay = first <= 31 && second <= 31 && (first <= 12 || second <= 12);
  if (!isDay || third < 1900 || third >= 2200) return null;
  return { first, second, third, isShort: false, ms, ...(mark === STOP && { isPointed: true }) };
}

/** Parses up to `most` digits at `at`; NaN if there are none. */
function numberAt(cell: string, most: number): number {
  let value = 0;
  const start = at;
  for (; at - start < most; at++) {
    const digit = cell.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) break;
    value = value * 10 + digit;
  }
  return at === start ? NaN : value;
}

/**
 * 14:05, 14:05:09 and 14:05:09.123 after a space or a T, up to the end or a final Z; otherwise NaN.
 */
function clockAt(cell: string): number {
  if (cell.charCodeAt(at) === COMMA) at++;
  const mark = cell.charCodeAt(at++);
  if (mark !== SPACE && mark !== LETTER_T) return NaN;
  const hour = numberAt(cell, 2);
  if (cell.charCodeAt(at++) !== COLON) return NaN;
  const minute = numberAt(cell, 2);
  let second = 0;
  let fraction = 0;
  if (cell.charCodeAt(at) === COLON) {
    at++;
    second = numberAt(cell, 2);
    if (cell.charCodeAt(at) === STOP) {
      const start = ++at;
      fraction = Math.round((numberAt(cell, 9) / 10 ** (at - start)) * 1000);
    }
  }
  if (cell.charCodeAt(at) === LETTER_Z) at++;
  if (at !== cell.length || !(hour < 24 && minute < 60 && second < 60)) return NaN;
  return ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
}
