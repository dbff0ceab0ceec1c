import type { DateParts } from './date-parts.ts';
import { compactDay, monthOfDigits } from './number-days.ts';
import { plainDateText } from './plain-date-text.ts';

const SHORT = /^(\d\d)(\d\d)(\d\d)$/;
const YEAR_LAST = /^(\d?\d)(\d\d)((?:19|20)\d\d)$/;
const TO_THE_MINUTE = /^(\d{8})([01]\d|2[0-3])([0-5]\d)$/;

/**
 * Dates of digits only: 260305, 05032026, 202603051430, 202603. Order and article numbers look the
 * same: they are used only in a column known to contain dates.
 */
export function digitDay(cell: string): DateParts | null {
  if (cell.length < 6 || cell.length > 20) return null;
  const text = plainDateText(cell);
  const minute = TO_THE_MINUTE.exec(text);
  if (minute) {
    const parts = compactDay(minute[1])?.parts;
    return parts ? { ...parts, ms: (+minute[2] * 60 + +minute[3]) * 60_000 } : null;
  }
  const short = SHORT.exec(text);
  const match = short ?? YEAR_LAST.exec(text);
  if (!match) return null;
  const [first, second, third] = [+match[1], +match[2], +match[3]];
  const isDay = (day: number, month: number) => day >= 1 && day <= 31 && month >= 1 && month <= 12;
  if (isDay(first, second) || isDay(second, first) || (short && isDay(third, second))) {
    return { first, second, third, isShort: short !== null, ms: 0 };
  }
  return monthOfDigits(text)?.parts ?? null;
}
