import { isMissing } from './missing-words.ts';

/** A date as it stands in a cell; `first`/`second` wait for the column's order. */
type DateParts =
  | { year: number; month: number; day: number; ms: number }
  | { first: number; second: number; year: number; ms: number };

export type DateOrder = 'ymd' | 'dmy' | 'mdy' | 'serial' | 'ambiguous';

const MAX_DATE_LENGTH = 64;
/** Excel counts days from here (its 1900 leap-year error is over by March 1900). */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 73_050;

const YEAR_FIRST =
  /^(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})\s?[日号일.]?(?=$|[T\s\d上下早凌晚中午오])/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})(?=[T\s]\d)/;
/** A month stands for its first day, as in tables of advertising. */
const YEAR_MONTH = /^(\d{4})\s?[-/年년]\s?(\d{1,2})\s?[月월]?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/;
const YEAR_LAST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?=$|[T\s,])/;
const DAY_NAME_YEAR =
  /^(\d{1,2})(?:st|nd|rd|th|\.)?[-/ ,]{1,2}(?:de )?(\p{L}{3,10})\.?[-/ ,]{1,2}(?:de )?(\d{4}|\d{2})(?=$|[T\s,])/iu;
const NAME_DAY_YEAR =
  /^(\p{L}{3,10})\.?[-/ ]{1,2}(\d{1,2})(?:st|nd|rd|th)?[-/ ,]{1,2}(\d{4}|\d{2})(?=$|[T\s,])/iu;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s/i;
const TIME =
  /^[T\s,]*(上午|早上|凌晨|下午|晚上|中午|午前|午後|오전|오후)?\s?(\d{1,2})[:时時h.](\d{1,2})(?:[:分.](\d{1,2})(?:[.,](\d{1,9}))?)?[秒分]?\s?([ap]\.?m\.?(?![a-z]))?/i;
const ZONE =
  /^\s?(?:Z|UTC|GMT|[-+]\d{2}:?\d{2}|(?:UTC|GMT)[-+]\d{1,4}|[A-Z]{2,5}|[A-Z]\w{2,12}\/\w{2,20})?(?:\s?\([\w\s]{2,40}\))?$/i;
/** Seconds or milliseconds since 1970, from 2001 to 2286. */
const EPOCH = /^[1-9]\d{9}(?:\d{3})?$/;
const AFTERNOON = new Set(['下午', '晚上', '中午', '午後', '오후']);
const FORENOON = new Set(['上午', '早上', '凌晨', '午前', '오전']);
const SERIAL = /^\d{5}(?:[.,]\d{1,12})?$/;

/**
 * Month names by their first letters: English, German, French, Spanish, Italian, Dutch, Portuguese
 * and Scandinavian.
 */
const MONTH_STARTS = [
  ['jan', 'ene', 'jän', 'gen'],
  ['feb', 'fév', 'fev'],
  ['mar', 'mär', 'mrz', 'mrt', 'maa'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai', 'maj', 'mag', 'mei'],
  ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'],
  ['aug', 'aoû', 'aou', 'ago'],
  ['sep', 'set'],
  ['oct', 'okt', 'ott', 'out'],
  ['nov'],
  ['dec', 'dez', 'déc', 'dic']
];

/**
 * The order of day and month in a column, decided over all its values: some first number above 12
 * means day first, some second one month first; years in front need no decision. Where nothing
 * decides the answer is `ambiguous` and the person must say.
 */
export function decideDateOrder(values: readonly string[]): DateOrder {
  let yearFirst = 0;
  let open = 0;
  let dayFirst = 0;
  let monthFirst = 0;
  let serials = 0;
  for (const value of values) {
    const parts = dateParts(value);
    if (!parts) {
      if (readSerial(value) === readSerial(value)) serials++;
    } else if ('month' in parts) yearFirst++;
    else {
      open++;
      if (parts.first > 12) dayFirst++;
      if (parts.second > 12) monthFirst++;
    }
  }
  if (open > 0 && dayFirst === monthFirst) return 'ambiguous';
  if (open > 0) return dayFirst > monthFirst ? 'dmy' : 'mdy';
  return serials > yearFirst ? 'serial' : 'ymd';
}

/**
 * A cell as milliseconds since 1970 of the wall clock it shows, as if that were UTC; NaN when it
 * is no date. A time zone is dropped: 23:30 in the shop is 23:30, wherever the file is read.
 */
export function readDate(cell: string, order: DateOrder): number {
  const parts = dateParts(cell);
  if (!parts) return order === 'serial' ? readSerial(cell) : NaN;
  if ('month' in parts) return utc(parts.year, parts.month, parts.day, parts.ms);
  if (order === 'dmy') return utc(parts.year, parts.second, parts.first, parts.ms);
  if (order === 'mdy') return utc(parts.year, parts.first, parts.second, parts.ms);
  return NaN;
}

function readSerial(cell: string): number {
  if (EPOCH.test(cell)) return Number(cell) * (cell.length === 10 ? 1000 : 1);
  if (!SERIAL.test(cell)) return NaN;
  const serial = Number(cell.replace(',', '.'));
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return NaN;
  // to the second: a day's fraction as a double is off by microseconds
  return SERIAL_ZERO + Math.round(serial * 86_400) * 1000;
}

function utc(year: number, month: number, day: number, ms: number): number {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  const exists = back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return exists && year >= 1900 && year < 2200 ? time + ms : NaN;
}

function dateParts(cell: string): DateParts | null {
  if (cell.length > MAX_DATE_LENGTH || cell.length < 6) return null;
  const text = cell.replace(WEEKDAY, '');
  const compact = COMPACT.exec(text);
  if (compact) return compactParts(compact);
  const found = dateOnly(text);
  if (!found) return null;
  const ms = timeOfDay(text.slice(found.length));
  return ms === ms ? { ...found.parts, ms } : null;
}

function compactParts(match: RegExpExecArray): DateParts | null {
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2199) return null;
  return { year, month, day, ms: clock(hour, minute, second) };
}

function dateOnly(text: string): { parts: DateParts; length: number } | null {
  let match = YEAR_FIRST.exec(text) ?? COMPACT_DAY.exec(text);
  if (match) return { parts: named(match[1], +match[2], match[3]), length: match[0].length };
  match = YEAR_MONTH.exec(text);
  if (match) return { parts: named(match[1], +match[2], '1'), length: match[0].length };
  match = YEAR_LAST.exec(text);
  if (match) {
    const [, first, second, year] = match;
    if (+first > 31 || +second > 31 || (+first > 12 && +second > 12)) return null;
    const parts = { first: +first, second: +second, year: fullYear(year), ms: 0 };
    return { parts, length: match[0].length };
  }
  match = DAY_NAME_YEAR.exec(text);
  if (match && monthOf(match[2])) {
    return { parts: named(match[3], monthOf(match[2]), match[1]), length: match[0].length };
  }
  match = NAME_DAY_YEAR.exec(text);
  if (!match || !monthOf(match[1])) return null;
  return { parts: named(match[3], monthOf(match[1]), match[2]), length: match[0].length };
}

function named(year: string, month: number, day: string): DateParts {
  return { year: fullYear(year), month, day: +day, ms: 0 };
}

/** Two digits mean 1970 to 2069. */
function fullYear(year: string): number {
  if (year.length > 2) return +year;
  return +year + (+year < 70 ? 2000 : 1900);
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return MONTH_STARTS.findIndex((starts) => starts.some((start) => lower.startsWith(start))) + 1;
}

/** Milliseconds after midnight of what stands behind the date; NaN when it is no time. */
function timeOfDay(rest: string): number {
  if (rest.trim() === '') return 0;
  const match = TIME.exec(rest);
  if (!match || !ZONE.test(rest.slice(match[0].length))) return NaN;
  const half = (match[1] ?? match[6] ?? '').toLowerCase();
  let hour = +match[2];
  if (half && hour > 12 && match[6]) return NaN;
  if ((AFTERNOON.has(half) || half.startsWith('p')) && hour < 12) hour += 12;
  if ((FORENOON.has(half) || half.startsWith('a')) && hour === 12) hour = 0;
  return clock(hour, +match[3], +(match[4] ?? 0), Number(`0.${match[5] ?? 0}`));
}

function clock(hour: number, minute: number, second: number, fraction = 0): number {
  if (hour > 24 || minute > 59 || second > 60) return NaN;
  return ((hour * 60 + minute) * 60 + second) * 1000 + Math.round(fraction * 1000);
}

/** Share of the non-empty values that read as dates, over the first `most` distinct ones. */
export function shareOfDates(values: readonly string[], most = 1000): number {
  let seen = 0;
  let read = 0;
  for (const value of values) {
    const cell = value.trim();
    if (isMissing(cell)) continue;
    if (++seen > most) break;
    if (dateParts(cell)) read++;
  }
  return seen === 0 ? NaN : read / Math.min(seen, most);
}
