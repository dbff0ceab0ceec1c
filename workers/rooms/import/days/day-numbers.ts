import type { CellTable } from '../cell-table.ts';
import { isWeekday } from '../values/dates/month-names.ts';
import { isMissing } from '../values/missing-words.ts';

/** The column that says which sheet a row is from, when several sheets are combined. */
export const SHEET = 'Sheet';

const DAY_WORDS = new Set(
  (
    'day|day of month|day of the month|date|tag|tage|datum|jour|dia|día|fecha|data|giorno|dag|' +
    'dzień|den|день|gün|hari|ngày|วัน|วันที่|日|日付|日にち|日期|号|일|일자'
  ).split('|')
);
const NUMBER =
  /^(?:(\p{L}{1,10})\.?,?\s*)?(\d{1,2})(?:\.|st|nd|rd|th|日|号|號|일)?(?:\s*[(（]?(\p{L}{1,10})\.?[)）]?)?$/u;
const LEAST_DAYS = 7;
const LEAST_DIFFERENT = 2;
const MOSTLY = 0.9;

/**
 * A day of the month, possibly with its weekday ("1", "Mo 1", "1日", "3 (Wed)"); NaN if it is none.
 */
export function dayNumber(text: string): number {
  const [, before, number, behind] = NUMBER.exec(text.normalize('NFKC').trim()) ?? [];
  if (number === undefined || +number < 1 || +number > 31) return NaN;
  const beside = [before, behind].filter((word) => word !== undefined);
  return beside.every(isWeekday) ? +number : NaN;
}

/** Column indices of a run of headers 1, 2, 3 …; empty if it is too short to be days. */
export function dayHeaders(headers: readonly string[]): number[] {
  const found: number[] = [];
  for (const [at, header] of headers.entries()) {
    const day = dayNumber(header);
    if (day !== day) continue;
    const last = found.length === 0 ? 0 : dayNumber(headers[found[found.length - 1]]);
    if (found.length > 0 && day !== last + 1) return [];
    found.push(at);
  }
  return found.length >= LEAST_DAYS ? found : [];
}

/** Whether a column's header says date or day, and its values are only numbers of days. */
export function isOfDays(header: string, dictionary: readonly string[]): boolean {
  if (!DAY_WORDS.has(header.trim().toLowerCase())) return false;
  const cells = dictionary.filter((cell) => !isMissing(cell.trim()));
  const days = cells.filter((cell) => dayNumber(cell) > 0).length;
  return days >= LEAST_DIFFERENT && days >= cells.length * MOSTLY;
}

/** Whether there are days in the headers or in a column, but no month. */
export function lackMonth(headers: readonly string[], { columns }: CellTable): boolean {
  const isOf = (header: string, at: number) => isOfDays(header, columns[at].dictionary);
  return dayHeaders(headers).length > 0 || headers.some(isOf);
}
