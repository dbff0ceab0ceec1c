import { isMissing } from '../missing-words.ts';
import { dateParts, numericDateParts } from '../read-dates.ts';
import { digitDay } from './digit-days.ts';
import { plainDateText } from './plain-date-text.ts';
import { isSerial } from './serials.ts';
import { looksLikeWords } from './word-days.ts';

/** Month names are loaded only if at least this share of a column may be dates. */
const WORTH_NAMES = 0.5;
/** Dates have few distinct words, names of months and days; addresses and titles have many. */
const MOST_WORDS = 80;

/** Share of the non-empty values that parse as dates, over the first `most` distinct ones. */
export function shareOfDates(values: readonly string[], most = 1000): number {
  let seen = 0;
  let read = 0;
  const inWords: string[] = [];
  for (const value of values) {
    const cell = value.trim();
    if (isMissing(cell)) continue;
    if (seen === most) break;
    seen++;
    if (numericDateParts(cell)) read++;
    else if (looksLikeWords(plainDateText(cell))) inWords.push(cell);
  }
  if (seen === 0) return NaN;
  if (read + inWords.length >= seen * WORTH_NAMES && wordsOf(inWords) <= MOST_WORDS) {
    for (const cell of inWords) if (dateParts(cell)) read++;
  }
  return read / seen;
}

function wordsOf(cells: readonly string[]): number {
  const words = new Set<string>();
  for (const cell of cells) for (const word of cell.split(/[^\p{L}\p{M}]+/u)) words.add(word);
  return words.size;
}

/**
 * The same for columns known to contain dates: also counts digits-only dates and, among others,
 * Excel's day numbers.
 */
export function shareOfSaidDates(values: readonly string[], most = 1000): number {
  const digits = (cell: string) => digitDay(cell) !== null || isSerial(plainDateText(cell));
  const others = values.map((value) => value.trim()).filter((cell) => !isMissing(cell));
  const seen = others.slice(0, most);
  const left = seen.filter((cell) => !digits(cell));
  if (left.length === seen.length) return shareOfDates(values, most);
  const read = left.length === 0 ? 0 : shareOfDates(left, most) * left.length;
  return (read + seen.length - left.length) / seen.length;
}
