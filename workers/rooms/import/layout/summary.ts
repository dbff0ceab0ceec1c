import type { Reason } from '../meaning/contract.ts';
import { decideDates, readDate } from '../values/read-dates.ts';
import { isAmount, type ColumnLook } from './column-looks.ts';

const ENOUGH = 3;
const MONTH =
  /^(?:jan|feb|fév|mar|mär|mrz|apr|avr|abr|may|mai|mei|jun|juin|jul|juil|aug|aoû|ago|sep|oct|okt|ott|nov|dec|dez|déc|dic|ene|янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек)\p{L}*\.?[ '-]?(?:\d{2}|\d{4})?$/iu;
const MONTH_IN_FIGURES =
  /^(?:\d{4}\s?年\s?)?\d{1,2}\s?[月월]$|^\d{4}[-/]\d{1,2}$|^\d{1,2}[-/]\d{4}$/u;
const YEAR_OR_PART =
  /^(?:19|20)\d\d$|^(?:q[1-4]|[1-4]q)[ -]?(?:\d{2}|\d{4})?$|^(?:kw|week|cw) ?\d{1,2}$/iu;

/**
 * A note for a table with a column per day, month or year: it is a summary, and its rows are not
 * orders. Such columns get no role automatically.
 */
export function summaryOverTime(looks: readonly ColumnLook[]): Reason[] {
  const spans = looks.filter((look) => isAmount(look) && isSpan(look.header.trim()));
  if (spans.length < ENOUGH || spans.length * 2 < looks.length) return [];
  const names = spans.slice(0, 4).map(({ header }) => `“${header}”`);
  const columns = names.join(', ') + (spans.length > 4 ? ' …' : '');
  return [{ key: 'pivot', detail: { columns } }];
}

function isSpan(header: string): boolean {
  if (header.length > 24) return false;
  if (MONTH.test(header) || MONTH_IN_FIGURES.test(header) || YEAR_OR_PART.test(header)) return true;
  const order = decideDates([header]).order;
  const time = readDate(header, order === 'ambiguous' ? 'dmy' : order);
  return time === time;
}
