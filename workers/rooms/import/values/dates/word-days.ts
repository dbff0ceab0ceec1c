import { shortBuddhistYear, shortYear, yearOfSize } from './calendars.ts';
import type { FoundDay, KnownDay } from './date-parts.ts';
import { MAX_DATE_LENGTH } from './plain-date-text.ts';
import { isWeekday, monthNamed, nameKey, type NamedMonth } from './month-names.ts';

/** Cells that may be dates in words: letters and one to a few numbers, not much else. */
const LIKE_WORDS = /^(?=[^\d]*\d)(?=.*[\p{L}])[\p{L}\p{M}\d\s.,:/+@'’"״׳ºª()-]{5,64}$/u;
const TOKEN = /(\d+)|([\p{L}\p{M}]+(?:[.'’][\p{L}\p{M}]+)*)/gu;
const BETWEEN = /^[\s.,/'’׳״-]{0,4}$/;
/** A word after a complete date: "year", or the weekday. */
const BEHIND = /^,?\s?([\p{L}\p{M}]+)\.?(?=$|[\s,])/u;
const YEAR_WORDS = new Set('г года гг р року рік r roku rok lp d թ'.split(' ').map(nameKey));
/** Words and suffixes within dates to ignore: 5th, 1er, 5 de marzo, 5 марта 2026 г. */
const FILLERS = new Set(
  'st nd rd th er re e º ª o a de del of the d г год года р року r roku rok ngay ngày nam năm em le el il den dem der am vom on an anul y lo ที่ gada g m ж ta'
    .split(' ')
    .map(nameKey)
);
const VIETNAMESE_MONTH = new Set(['thang', 'thg', 'th']);
const BUDDHIST = new Set(['พศ', 'be']);
const MOST_TOKENS = 9;
/** 5. listopada 2026. */
const CROATIAN = /(?:^|\s)\d{1,2}\.\s?\p{L}+\.?\s\d{4}\.(?:\s|$)/u;
/** Thu Mar 05 23:58:00 +0000 2026: the year after the time. */
const YEAR_BEHIND = /^(\D+\d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?(?: [+-]\d{4}| [A-Z]{2,5})?) (\d{4})$/;

/** Whether a cell may be a date in words, checked before month names are loaded. */
export function looksLikeWords(text: string): boolean {
  return (
    text.length <= MAX_DATE_LENGTH &&
    LIKE_WORDS.test(text) &&
    /(?:^|\D)(?:\d{4}|\d{2})(?:\D|$)/.test(text)
  );
}

/** Moves the year before the time, if it is after it. */
export function yearBeforeTime(text: string): string {
  return text.replace(YEAR_BEHIND, '$1 $3 $2');
}

/** Removes a leading weekday. */
export function withoutWeekday(text: string): string {
  const plain = text.replace(/^(?:thứ|thu)\s\d[\s,]+/iu, '');
  const match = /^((?:[\p{L}\p{M}]+[.\s,-]+){1,3})(?=\d|\p{L})/u.exec(plain);
  const words = match?.[1].split(/[.\s,-]+/).filter(Boolean) ?? [];
  let known = 0;
  while (known < words.length && isWeekday(words[known])) known++;
  if (known === 0) return plain;
  return plain.replace(new RegExp(`^(?:[\\p{L}\\p{M}]+[.\\s,-]+){${known}}`, 'u'), '');
}

interface Seen {
  month: NamedMonth | null;
  numbers: string[];
  /** How many numbers preceded the month. */
  before: number;
  isBuddhist: boolean;
  end: number;
  /** The text between the last number and the token before it. */
  gap: string;
}

/** The date at the start of a text with a month's name. */
export function wordDay(text: string): FoundDay | null {
  const seen = seeWords(text);
  if (!seen?.month) return null;
  const { numbers, end } = seen;
  if (numbers.length === 2) return dayOf({ ...seen, end: end + lengthBehind(text.slice(end)) });
  return numbers.length === 1 && /^[\s.]*$/.test(text.slice(end)) ? monthOf(seen, text) : null;
}

/** Length of the text after a date that still belongs to it. */
export function lengthBehind(rest: string): number {
  let length = rest.startsWith('.') ? 1 : 0;
  for (let words = 0; words < 2; words++) {
    const [found, word] = BEHIND.exec(rest.slice(length)) ?? [''];
    if (!word || !(YEAR_WORDS.has(nameKey(word)) || isWeekday(word))) break;
    length += found.length;
  }
  return length;
}

function seeWords(text: string): Seen | null {
  const seen: Seen = { month: null, numbers: [], before: 0, isBuddhist: false, end: 0, gap: '' };
  const isCroatian = CROATIAN.test(text);
  const tokens = [...text.matchAll(TOKEN)].slice(0, MOST_TOKENS);
  for (let i = 0; i < tokens.length; i++) {
    const [whole, digits, word] = tokens[i];
    const gap = text.slice(seen.end, tokens[i].index);
    if (!BETWEEN.test(gap)) break;
    if (digits) {
      seen.gap = gap;
      seen.numbers.push(digits);
    } else {
      const taken = takeWord(seen, word, tokens[i + 1], isCroatian);
      if (taken < 0) break;
      i += taken;
    }
    const last = tokens[i];
    seen.end = last.index + (last === tokens[i] ? last[0].length : whole.length);
    if (seen.month && seen.numbers.length === 2) break;
  }
  return seen.month ? seen : null;
}

/**
 * Consumes a word of a date; returns the number of further tokens to consume, −1: it ends the date.
 */
function takeWord(
  seen: Seen,
  word: string,
  next: RegExpMatchArray | undefined,
  isCroatian: boolean
): number {
  const key = nameKey(word);
  if (VIETNAMESE_MONTH.has(key) && next?.[1] && +next[1] >= 1 && +next[1] <= 12 && !seen.month) {
    take(seen, { month: +next[1], calendar: 'gregorian', isThai: false });
    return 1;
  }
  if (BUDDHIST.has(key)) seen.isBuddhist = true;
  if (BUDDHIST.has(key) || key === 'คศ') return 0;
  const pair = next?.[2] ? monthNamed(`${word} ${next[2]}`) : null;
  const month =
    pair ?? (FILLERS.has(key) && seen.numbers.length > 0 ? null : monthNamed(word, isCroatian));
  if (month && !seen.month) take(seen, month);
  else if (month || !(FILLERS.has(key) || isWeekday(word))) return -1;
  return pair ? 1 : 0;
}

function take(seen: Seen, month: NamedMonth): void {
  seen.month = month;
  seen.before = seen.numbers.length;
}

function dayOf({ month, numbers, before, isBuddhist, end, gap }: Seen): FoundDay | null {
  const isYearFirst = before > 0 && numbers[0].length === 4;
  const [dayText, yearText] = isYearFirst ? [numbers[1], numbers[0]] : numbers;
  // "mar 05/03/26" is a weekday before a numeric date
  if (before === 0 && /[/.]/.test(gap.trim()) && yearText.length < 4) return null;
  if (before === 2 && !isYearFirst) return null;
  if (dayText.length > 2 || +dayText < 1 || +dayText > 31) return null;
  const year = yearBeside(yearText, month!, isBuddhist);
  return year && { parts: { month: month!.month, day: +dayText, ms: 0, ...year }, length: end };
}

/** Mar-26 and March 2026 are months; Mar 26 may be a day of any year. */
function monthOf({ month, numbers, before, isBuddhist, end, gap }: Seen, text: string) {
  const [yearText] = numbers;
  const isSure = yearText.length === 4 || (before === 0 && /['’/-]/.test(gap));
  const year = isSure ? yearBeside(yearText, month!, isBuddhist) : null;
  if (!year) return null;
  const parts: KnownDay = { month: month!.month, day: 1, ms: 0, vague: 'month', ...year };
  return { parts, length: Math.max(end, text.length) };
}

function yearBeside(digits: string, month: NamedMonth, isBuddhist: boolean) {
  const year = +digits;
  if (digits.length === 4) {
    const found = yearOfSize(year);
    const fits = (found?.calendar ?? 'gregorian') === month.calendar;
    return fits ? found : null;
  }
  if (digits.length !== 2) return null;
  if (month.calendar === 'persian') {
    return { year: year + (year < 50 ? 1400 : 1300), calendar: month.calendar, otherYears: true };
  }
  if (!month.isThai && !isBuddhist) return { year: shortYear(year) };
  return { year: shortBuddhistYear(year), otherYears: year >= 43 };
}
