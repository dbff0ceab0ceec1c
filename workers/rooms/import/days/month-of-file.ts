import { monthNamed } from '../values/dates/month-names.ts';

export interface MonthOfFile {
  year: number;
  /** 1 to 12. */
  month: number;
  /** The text that it was found in. */
  source: string;
}

const YEAR = /(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/g;
const YEAR_AND_MONTH =
  /(?<!\d)((?:19[89]|20[0-4])\d)\s?(?:[-_./]|年)?\s?(0?[1-9]|1[0-2])(?=\s?月|\D|$)/u;
const MONTH_AND_YEAR = /(?<!\d)(0?[1-9]|1[0-2])\s?[-_./]\s?((?:19[89]|20[0-4])\d)(?!\d)/;
const MONTH_ALONE = /(?<!\d)(0?[1-9]|1[0-2])\s?[月월]/u;

/**
 * The single month in the closest of some texts, with the year beside it or in another of them:
 * "März 2024", "2024年3月", "sales-2024-03.csv".
 */
export function monthOfFile(sources: readonly string[]): MonthOfFile | null {
  for (const source of sources) {
    const text = source.normalize('NFKC');
    const figures = YEAR_AND_MONTH.exec(text) ?? swapped(MONTH_AND_YEAR.exec(text));
    if (figures) return { year: +figures[1], month: +figures[2], source: source.trim() };
    const month = monthInWords(text);
    if (month === null) continue;
    const years = [source, ...sources].map(yearIn);
    const year = years.find((own) => own !== null);
    if (year) return { year, month, source: source.trim() };
  }
  return null;
}

function swapped(found: RegExpExecArray | null): [string, string, string] | null {
  return found && [found[0], found[2], found[1]];
}

/** Short words count only in short texts: "Mar" and "May" are names too. */
function monthInWords(text: string): number | null {
  const alone = MONTH_ALONE.exec(text);
  if (alone) return +alone[1];
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 2);
  const months = words.flatMap((word) => {
    const found = monthNamed(word);
    return found?.calendar === 'gregorian' ? [found.month] : [];
  });
  return new Set(months).size === 1 ? months[0] : null;
}

function yearIn(text: string): number | null {
  const years = new Set(text.normalize('NFKC').match(YEAR));
  return years.size === 1 ? Number([...years][0]) : null;
}

/** Whether a sheet's name contains a month; the year may be elsewhere. */
export function namesMonth(sheet: string): boolean {
  return monthOfFile([sheet, '2000']) !== null;
}

/** A day of a month as ISO date; if the month has no such day, the result is not a valid date. */
export function isoDay({ year, month }: Pick<MonthOfFile, 'year' | 'month'>, day: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
