import { dayTime } from './dates/calendars.ts';
import type { DateParts, FoundDay, OpenDay } from './dates/date-parts.ts';
import { decideOrder, openTime, type OrderGround } from './dates/decide-order.ts';
import { knownDayOf, rememberDay } from './dates/days-before-times.ts';
import { eraDay } from './dates/eras.ts';
import { compactDay, numberDay, wholeWeek } from './dates/number-days.ts';
import { digitDay } from './dates/digit-days.ts';
import { plainNumbers } from './dates/plain-numbers.ts';
import { hasPersianDigits, MAX_DATE_LENGTH, plainDateText } from './dates/plain-date-text.ts';
import { rewrittenDay } from './dates/rewritten-days.ts';
import { isDayNumber, isSerial, readSerial } from './dates/serials.ts';
import { timeOfDay } from './dates/time-of-day.ts';
import {
  lengthBehind,
  looksLikeWords,
  withoutWeekday,
  wordDay,
  yearBeforeTime
} from './dates/word-days.ts';

export type DateOrder = 'ymd' | 'dmy' | 'mdy' | 'serial' | 'ambiguous';

/** How the dates of a column are parsed. */
export interface DateReading {
  order: DateOrder;
  /** Two-digit years are Buddhist. */
  isBuddhist: boolean;
  /** Why this order, if another is possible as well. */
  ground?: OrderGround;
}

const SHORTEST = 6;
/** 5 March: parsed as words directly. */
const DAY_AND_NAME = /^\d{1,2}[. -]{1,2}[a-z]{3}/i;
const ONLY_DIGITS = /^\d+$/;
/** 23:58 05/03/2026. */
const TIME_FIRST = /^(\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?\s?m\.?)?)[\s,]+(\S.*)$/i;

/**
 * How a column's dates are parsed, decided over all its values. With the year first there is no
 * ambiguity; if nothing decides, the order is `ambiguous` and the person must choose.
 *
 * @param values in the order of the file
 * @param now time of reading, milliseconds since 1970; NaN: unknown
 * @param chosen order set by the person or the platform, which is final
 */
export function decideDates(values: readonly string[], now = NaN, chosen?: DateOrder): DateReading {
  let known = 0;
  let serials = 0;
  const open: OpenDay[] = [];
  for (const value of values) {
    const parts = dateParts(value) ?? digitDay(value);
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
 * A cell as milliseconds since 1970 of its local time, as if that were UTC; NaN if it is not a
 * date. Time zones are ignored: 23:30 in the shop is 23:30, wherever the file is read.
 */
export function readDate(cell: string, order: DateOrder, isBuddhist = false): number {
  const parts = dateParts(cell) ?? digitDay(cell);
  // spreadsheets leave day numbers among dates they treated as text
  if (!parts)
    return order === 'serial' || isDayNumber(cell) ? readSerial(plainDateText(cell)) : NaN;
  if ('month' in parts) {
    return dayTime(parts.year, parts.month, parts.day, parts.calendar) + parts.ms;
  }
  if (order === 'serial' || order === 'ambiguous') return NaN;
  return openTime(parts, { order, isBuddhist }) + parts.ms;
}

interface DateForms {
  /** Whether names of months and weekdays are looked up, which is slow the first time. */
  words: boolean;
  /** Whether rare formats are rewritten to known ones. */
  rare: boolean;
}

const ALL_FORMS: DateForms = { words: true, rare: true };
const KNOWN_FORMS: DateForms = { words: true, rare: false };
const WITHOUT_WORDS: DateForms = { words: false, rare: true };
const KNOWN_WITHOUT_WORDS: DateForms = { words: false, rare: false };

/** A date as written in a cell; null if there is none. */
export function dateParts(cell: string): DateParts | null {
  return partsIn(cell, ALL_FORMS);
}

/** The same without looking up names of months and weekdays, which is slow the first time. */
export function numericDateParts(cell: string): DateParts | null {
  return partsIn(cell, WITHOUT_WORDS);
}

function partsIn(cell: string, forms: DateForms): DateParts | null {
  if (cell.length > MAX_DATE_LENGTH || cell.length < SHORTEST) return null;
  const plain = plainNumbers(cell) ?? (forms.words ? knownDayOf(cell) : null);
  if (plain) return plain;
  const parts = anyParts(cell, forms);
  if (parts && forms === ALL_FORMS) rememberDay(cell, parts, (day) => anyParts(day, ALL_FORMS));
  return parts;
}

function anyParts(cell: string, forms: DateForms): DateParts | null {
  const { words, rare } = forms;
  const text = plainDateText(cell);
  if (ONLY_DIGITS.test(text)) return compactDay(text)?.parts ?? null;
  if (words && DAY_AND_NAME.test(text)) {
    const named = withTime(wordDay(text), text);
    if (named) return named;
  }
  const first = text.charCodeAt(0);
  const isNumber = first >= 48 && first <= 57;
  const parts = withTime(isNumber ? numberDay(text) : (eraDay(text) ?? wholeWeek(text)), text);
  if (parts) return 'isShort' in parts && parts.isShort ? inPersian(parts, cell) : parts;
  const behind = isNumber ? TIME_FIRST.exec(text) : null;
  const turned = behind && partsIn(`${behind[2]} ${behind[1]}`, forms);
  if (turned) return turned;
  const named = words && looksLikeWords(text) ? inWords(yearBeforeTime(text)) : null;
  if (named) return named;
  const other = rare ? rewrittenDay(text) : null;
  return other === null ? null : partsIn(other, words ? KNOWN_FORMS : KNOWN_WITHOUT_WORDS);
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

/** ۰۴/۱۲/۱۴ has its calendar by its digits; 04/12/14 depends on its column. */
function inPersian(parts: OpenDay, cell: string): DateParts {
  const { first, second, third, ms } = parts;
  if (!hasPersianDigits(cell) || second > 12 || third > 31) return parts;
  const year = first + (first < 50 ? 1400 : 1300);
  return { year, month: second, day: third, ms, calendar: 'persian', otherYears: true };
}
