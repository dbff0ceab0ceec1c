import { dayTime } from './dates/calendars.ts';
import type { DateParts, FoundDay, KnownDay, OpenDay } from './dates/date-parts.ts';
import { decideOrder, openTime, type OrderGround } from './dates/decide-order.ts';
import { eraDay } from './dates/eras.ts';
import { compactDay, numberDay } from './dates/number-days.ts';
import { hasPersianDigits, MAX_DATE_LENGTH, plainDateText } from './dates/plain-date-text.ts';
import { isSerial, readSerial } from './dates/serials.ts';
import { timeOfDay } from './dates/time-of-day.ts';
import {
  lengthBehind,
  looksLikeWords,
  withoutWeekday,
  wordDay,
  yearBeforeTime
} from './dates/word-days.ts';

export type DateOrder = 'ymd' | 'dmy' | 'mdy' | 'serial' | 'ambiguous';

/** How the dates of a column are read. */
export interface DateReading {
  order: DateOrder;
  /** Years of two digits are Buddhist. */
  isBuddhist: boolean;
  /** Why this order, where another could be read as well. */
  ground?: OrderGround;
}

const SHORTEST = 6;
/** 23:58 05/03/2026. */
const TIME_FIRST = /^(\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?)[\s,]+(\S.*)$/i;

/**
 * How a column's dates are read, decided over all its values. Years in front need no decision; where
 * nothing decides, the order is `ambiguous` and the person must say.
 *
 * @param values in the order of the file
 * @param now the moment of reading, milliseconds since 1970; NaN: unknown
 * @param chosen what the person or the platform says: it stands
 */
export function decideDates(values: readonly string[], now = NaN, chosen?: DateOrder): DateReading {
  let known = 0;
  let serials = 0;
  const open: OpenDay[] = [];
  for (const value of values) {
    const parts = dateParts(value);
    if (!parts) {
      if (isSerial(value)) serials++;
    } else if ('month' in parts) known++;
    else open.push(parts);
  }
  const isChosen = chosen && chosen !== 'ambiguous';
  if (open.length === 0 || chosen === 'serial') {
    const own = serials > known ? 'serial' : 'ymd';
    return { order: isChosen ? chosen : own, isBuddhist: false };
  }
  const { reading, ground } = decideOrder(open, now, isChosen ? chosen : undefined);
  if (!reading) return { order: 'ambiguous', isBuddhist: false };
  return { ...reading, ...(ground && { ground }) };
}

/**
 * A cell as milliseconds since 1970 of the wall clock it shows, as if that were UTC; NaN when it
 * is no date. A time zone is dropped: 23:30 in the shop is 23:30, wherever the file is read.
 */
export function readDate(cell: string, order: DateOrder, isBuddhist = false): number {
  const parts = dateParts(cell);
  if (!parts) return order === 'serial' ? readSerial(plainDateText(cell)) : NaN;
  if ('month' in parts) {
    return dayTime(parts.year, parts.month, parts.day, parts.calendar) + parts.ms;
  }
  if (order === 'serial' || order === 'ambiguous') return NaN;
  return openTime(parts, { order, isBuddhist }) + parts.ms;
}

/**
 * A date as it stands in a cell; null when it is none.
 *
 * @param words whether names of months and weekdays are looked up, which is slow the first time
 */
export function dateParts(cell: string, words = true): DateParts | null {
  if (cell.length > MAX_DATE_LENGTH || cell.length < SHORTEST) return null;
  const iso = isoDay(cell);
  if (iso) return iso;
  const text = plainDateText(cell);
  const first = text.charCodeAt(0);
  const isNumber = first >= 48 && first <= 57;
  const parts = compactDay(text)?.parts ?? withTime(numberDay(text) ?? eraDay(text), text);
  if (parts) return 'isShort' in parts && parts.isShort ? inPersian(parts, cell) : parts;
  const behind = isNumber ? TIME_FIRST.exec(text) : null;
  if (behind) return dateParts(`${behind[2]} ${behind[1]}`, words);
  return words && looksLikeWords(text) ? inWords(yearBeforeTime(text)) : null;
}

/** The commonest way by far, read without a pattern: 2026-03-05 and 2026-03-05 14:05:09. */
function isoDay(cell: string): KnownDay | null {
  if (cell.length < 10 || cell.charCodeAt(4) !== 45 || cell.charCodeAt(7) !== 45) return null;
  const year = digits(cell, 0) * 100 + digits(cell, 2);
  const month = digits(cell, 5);
  const day = digits(cell, 8);
  if (!(year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1)) return null;
  if (day > 31) return null;
  if (cell.length === 10) return { year, month, day, ms: 0 };
  if (cell.length !== 19 || cell.charCodeAt(13) !== 58 || cell.charCodeAt(16) !== 58) return null;
  const between = cell.charCodeAt(10);
  const [hour, minute, second] = [digits(cell, 11), digits(cell, 14), digits(cell, 17)];
  if ((between !== 32 && between !== 84) || !(hour < 24 && minute < 60 && second < 60)) return null;
  return { year, month, day, ms: ((hour * 60 + minute) * 60 + second) * 1000 };
}

/** Two digits as a number; NaN when one of them is none. */
function digits(cell: string, at: number): number {
  const [tens, ones] = [cell.charCodeAt(at) - 48, cell.charCodeAt(at + 1) - 48];
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? tens * 10 + ones : NaN;
}

function withTime(found: FoundDay | null, text: string): DateParts | null {
  if (!found) return null;
  const ms = timeOfDay(text.slice(found.length));
  return ms === ms ? { ...found.parts, ms } : null;
}

function inWords(text: string): DateParts | null {
  const number = numberDay(text);
  const found = number
    ? { ...number, length: number.length + lengthBehind(text.slice(number.length)) }
    : wordDay(text);
  const parts = withTime(found, text);
  if (parts) return parts;
  const rest = withoutWeekday(text);
  return rest === text ? null : withTime(numberDay(rest) ?? wordDay(rest), rest);
}

/** ۰۴/۱۲/۱۴ counts its years as its digits are written; 04/12/14 waits for its column. */
function inPersian(parts: OpenDay, cell: string): DateParts {
  const { first, second, third, ms } = parts;
  if (!hasPersianDigits(cell) || second > 12 || third > 31) return parts;
  const year = first + (first < 50 ? 1400 : 1300);
  return { year, month: second, day: third, ms, calendar: 'persian', otherYears: true };
}
