import type { CellTable } from '../cell-table.ts';
import { CellColumn } from '../cell-table.ts';
import type { Reason } from '../meaning/contract.ts';
import { nameColumns } from '../meaning/headers.ts';
import { decideDates, readDate } from '../values/read-dates.ts';
import { columnOfRole, isAmount, type ColumnLook } from './column-looks.ts';
import { PreparedTable } from './prepared-table.ts';
import type { Unpacked } from './unpack-cells.ts';

const BETWEEN = /\s+(?:-|–|—|to|until|bis|au|al|a|до|по|~|～)\s+|\s*(?:至|到|~|～|–|—)\s*/u;
/** 1-31 March 2026 · 1.–31. März 2026 */
const SAME_MONTH = /^(\d{1,2})\.?\s*[-–—]\s*(\d{1,2})\.?\s+(\p{L}.*\d{4})$/u;
/** March 1 - 31, 2026 */
const SAME_MONTH_FIRST = /^(\p{L}{3,10}\.?)\s+(\d{1,2})\s*[-–—]\s*(\d{1,2}),?\s+(\d{4})$/u;
const DAY = 86_400_000;

/**
 * Adds a column with the first day of the reported period to an advertising report without dates,
 * from the titles above it.
 *
 * @returns null for all other files
 */
export function dateByPeriod(
  looks: readonly ColumnLook[],
  table: CellTable,
  titles: readonly string[]
): Unpacked | null {
  if (!isUndatedAdvertising(looks)) return null;
  const headers = looks.map(({ header }) => header);
  const period = titles.map(readPeriod).find((found) => found !== null);
  if (!period) return { headers, table, notes: [{ key: 'no_period', detail: {} }] };
  const [from, to] = period.map((time) => new Date(time).toISOString().slice(0, 10));
  const days = new CellColumn();
  for (let row = 0; row < table.rows; row++) days.put(row, from);
  return {
    headers: nameColumns(['Day', ...headers]),
    table: new PreparedTable(table, [days, ...table.columns], null),
    notes: [{ key: 'period', detail: { from, to } satisfies Reason['detail'] }]
  };
}

function isUndatedAdvertising(looks: readonly ColumnLook[]): boolean {
  const has = (role: 'impressions' | 'clicks' | 'spend') => {
    const column = columnOfRole(looks, role);
    return column >= 0 && isAmount(looks[column]);
  };
  const isDated = looks.some(({ type, role }) => type === 'date' || role === 'order_date');
  const sells = looks.some(({ role }) => role === 'order_id' || role === 'quantity');
  return !isDated && !sells && has('impressions') && (has('clicks') || has('spend'));
}

/** First and last day that a title contains, or null. */
export function readPeriod(title: string): [number, number] | null {
  const text = title
    .replace(/["“”]/g, '')
    .replace(/^[^:：]{0,40}[:：]\s*/u, '')
    .trim();
  const month = SAME_MONTH.exec(text);
  if (month) return periodOf(`${month[1]} ${month[3]}`, `${month[2]} ${month[3]}`);
  const first = SAME_MONTH_FIRST.exec(text);
  if (first) {
    const [, name, from, to, year] = first;
    return periodOf(`${name} ${from}, ${year}`, `${name} ${to}, ${year}`);
  }
  for (const between of [BETWEEN, /\s*-\s*/u]) {
    const parts = text.split(between);
    if (parts.length === 2) return periodOf(parts[0], parts[1]);
  }
  return /^\p{L}{3,10}\.? \d{4}$/u.test(text) ? wholeMonth(text) : null;
}

function wholeMonth(text: string): [number, number] | null {
  const from = readDate(`1 ${text}`, 'dmy');
  if (from !== from) return null;
  const day = new Date(from);
  return [from, Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1) - DAY];
}

function periodOf(first: string, last: string): [number, number] | null {
  // the first date may lack its year: 1 March – 4 April 2026
  const year = /(?:19|20)\d\d/.exec(last)?.[0];
  const begun = first.trim();
  const begin = /\d{4}/.test(begun) || !year ? begun : `${begun} ${year}`;
  const found = decideDates([begin, last.trim()]).order;
  const order = found === 'ambiguous' || found === 'serial' ? 'ymd' : found;
  const [from, to] = [readDate(begin, order), readDate(last.trim(), order)];
  return from <= to ? [from, to] : null;
}
