import { isoWeekDay, minguoYear, yearOfSize } from './calendars.ts';
import type { FoundDay, KnownDay } from './date-parts.ts';

const YEAR_FIRST =
  /^(\d{3,4})(?:\s?[-/.年년]\s?|\s)(\d{1,2})(?:\s?[-/.月월]\s?|\s)(\d{1,2})\s?[日号號일.]?(?=$|[T\s\d,上下早凌晚中午오])/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})(?=[T\s]\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/;
const COMPACT_MINGUO = /^(0?[89]\d|1[0-4]\d)(\d{2})(\d{2})$/;
/** A month is represented by its first day, as in advertising reports. */
const YEAR_MONTH = /^(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[月월]?$/;
const MONTH_YEAR = /^(\d{1,2})\s?[-/.]\s?(\d{4})$/;
const YEAR_LAST = /^(\d{1,2})(?:\s?[-/.]\s?|\s)(\d{1,2})(?:\s?[-/.]\s?|\s)(\d{4})\.?(?=$|[T\s,])/;
const SHORT = /^(\d{1,2})(?:\s?[-/.]\s?|\s)(\d{1,2})(?:\s?[-/.]\s?|\s)(\d{2})\.?(?=$|[T\s,])/;
/** 26-3-5, and in Korea 26. 3. 5. */
const SHORT_YEAR_FIRST =
  /^(\d{2})(?:[-/]|\.\s?(?=\d{1,2}\.\s?\d\.))(\d{1,2})(?:[-/]|\.\s?)(\d)\.?(?=$|[T\s,])/;
const ISO_WEEK = /^(\d{4})[\s-]?W(\d{1,2})(?:-?([1-7]))?$/i;
const WEEK_OF_YEAR =
  /^(?:week|wk|kw|w|sem|semana|semaine|uge|vecka|uke)\.?\s?(\d{1,2})[\s,/-]{1,2}(\d{4})$/i;
const QUARTER =
  /^(\d{4})[\s/.-]?Q([1-4])$|^[QTК]([1-4])[\s/.,-]{1,2}(\d{4})$|^([1-4])(?:st|nd|rd|th|\.|er|e|º)?\s?(?:quarter|quartal|trimestre|trim\.?|kwartał|kwartaal|kvartal|квартал)\s(?:de\s)?(\d{4})$|^(\d{4})\s?年?\s?第?([1-4一二三四])季度?$/i;
const YEAR_WEEK = /^(\d{4})\s?年?\s?第?\s?(\d{1,2})\s?[周週]$/;

/** The date at the start of a text of digits. */
export function numberDay(text: string): FoundDay | null {
  const match = YEAR_FIRST.exec(text) ?? COMPACT_DAY.exec(text);
  if (match) return knownDay(match[1], +match[2], +match[3], match[0].length);
  return yearLast(text) ?? shortDay(text) ?? wholeMonth(text) ?? wholeWeek(text);
}

/** 202603: a month, represented by its first day. */
export function monthOfDigits(text: string): FoundDay | null {
  return /^(?:19|20)\d{4}$/.test(text) ? wholeMonth(`${text.slice(0, 4)}-${text.slice(4)}`) : null;
}

/** A date without separators as the whole cell: 20260305, 20260305140509, 1150305. */
export function compactDay(text: string): FoundDay | null {
  const match = COMPACT.exec(text);
  if (match) {
    const [hour, minute, second] = [match[4], match[5], match[6]].map((part) => Number(part ?? 0));
    const found = knownDay(match[1], +match[2], +match[3], text.length);
    if (found && (hour > 23 || minute > 59 || second > 59)) return null;
    if (found) found.parts.ms = ((hour * 60 + minute) * 60 + second) * 1000;
    return found;
  }
  const minguo = COMPACT_MINGUO.exec(text);
  return minguo && knownDay(String(+minguo[1]).padStart(3, '0'), +minguo[2], +minguo[3], 7);
}

function knownDay(year: string, month: number, day: number, length: number): FoundDay | null {
  const found = year.length === 3 ? minguo(+year) : yearOfSize(+year);
  if (!found || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { parts: { month, day, ms: 0, ...found }, length };
}

/** Three digits are years of the Republic of China if plausible for a shop. */
function minguo(year: number): Pick<KnownDay, 'year' | 'otherYears'> | null {
  return year >= 80 && year < 150 ? { year: minguoYear(year), otherYears: true } : null;
}

function yearLast(text: string): FoundDay | null {
  const match = YEAR_LAST.exec(text);
  if (!match) return null;
  const [first, second] = [+match[1], +match[2]];
  const found = yearOfSize(+match[3]);
  if (!found || !areDayAndMonth(first, second)) return null;
  const length = match[0].length;
  // these calendars are never written month first
  if (found.calendar) return { parts: { ...found, month: second, day: first, ms: 0 }, length };
  const { year, otherYears } = found;
  const parts = {
    first,
    second,
    third: year,
    isShort: false,
    ms: 0,
    ...(text[match[1].length] === '.' && { isPointed: true }),
    ...(otherYears && { otherYears })
  };
  return { parts, length };
}

function areDayAndMonth(a: number, b: number): boolean {
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
}

function shortDay(text: string): FoundDay | null {
  const match = SHORT.exec(text) ?? SHORT_YEAR_FIRST.exec(text);
  if (!match) return null;
  const [first, second, third] = [+match[1], +match[2], +match[3]];
  const isYearFirst =
    match[1].length === 2 && second >= 1 && second <= 12 && third >= 1 && third <= 31;
  if (!isYearFirst && (match[3].length < 2 || !areDayAndMonth(first, second))) return null;
  const isPointed = text[match[1].length] === '.';
  const parts = { first, second, third, isShort: true, ms: 0, ...(isPointed && { isPointed }) };
  return { parts, length: match[0].length };
}

function wholeMonth(text: string): FoundDay | null {
  const found = YEAR_MONTH.exec(text);
  const [year, month] = found
    ? [found[1], found[2]]
    : (MONTH_YEAR.exec(text)?.slice(1, 3).reverse() ?? []);
  if (year === undefined) return null;
  const day = knownDay(year, +month, 1, text.length);
  if (day) (day.parts as KnownDay).vague = 'month';
  return day;
}

/** A week represented by its Monday, or a day of it: 2026-W10, KW 10/2026, 2026-W10-4. */
export function wholeWeek(text: string): FoundDay | null {
  const iso = ISO_WEEK.exec(text) ?? YEAR_WEEK.exec(text);
  const [year, week] = iso
    ? [iso[1], iso[2]]
    : (WEEK_OF_YEAR.exec(text)?.slice(1, 3).reverse() ?? []);
  if (year === undefined) return wholeQuarter(text);
  const day = isoWeekDay(+year, +week, +(iso?.[3] ?? 1));
  if (day && !iso?.[3]) day.vague = 'week';
  return day && { parts: day, length: text.length };
}

/** A quarter represented by its first day: 2026-Q1, Q1 2026, 2026年第一季度. */
function wholeQuarter(text: string): FoundDay | null {
  const match = QUARTER.exec(text);
  if (!match) return null;
  const [yearText, quarter] = match[1]
    ? [match[1], match[2]]
    : match[7]
      ? [match[7], match[8]]
      : [match[4] ?? match[6], match[3] ?? match[5]];
  const number = +quarter || '一二三四'.indexOf(quarter) + 1;
  const found = knownDay(yearText, number * 3 - 2, 1, text.length);
  if (found) (found.parts as KnownDay).vague = 'quarter';
  return found;
}
