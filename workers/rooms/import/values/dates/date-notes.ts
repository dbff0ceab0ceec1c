import type { CellTable } from '../../cell-table.ts';
import type { DraftColumn, Reason } from '../../meaning/contract.ts';
import { dateParts, readDate } from '../read-dates.ts';
import { digitDay } from './digit-days.ts';
import { isDayNumber } from './serials.ts';

const LOOKED_AT = 300;

/**
 * Notes on dates whose interpretation needed more than their cells: other calendars, whole months
 * and weeks, an order derived from the column’s other dates. One note of each kind, on the first column it
 * applies to.
 */
export function dateNotes(table: CellTable, columns: readonly DraftColumn[]): Reason[] {
  const notes = new Map<string, Reason>();
  for (const [at, { header, role, format }] of columns.entries()) {
    if (format.type !== 'date' || role === 'ignore') continue;
    for (const cell of table.columns[at].dictionary.slice(1, LOOKED_AT + 1)) {
      const key = noteOn(cell.trim(), format);
      const time =
        key && !notes.has(key) ? readDate(cell.trim(), order(format), format.isBuddhist) : NaN;
      if (time !== time) continue;
      const day = new Date(time).toISOString().slice(0, 10);
      notes.set(key, { key, detail: { header, example: cell.trim(), day } });
    }
  }
  return [...notes.values()];
}

type DateFormat = DraftColumn['format'];

function order({ dateOrder }: DateFormat) {
  return dateOrder ?? 'ymd';
}

function noteOn(cell: string, { orderGround, isBuddhist, dateOrder }: DateFormat): string {
  const parts = dateParts(cell) ?? digitDay(cell);
  if (!parts) return dateOrder !== 'serial' && isDayNumber(cell) ? 'date_serials' : '';
  if ('vague' in parts) return `date_${parts.vague}`;
  if (parts.otherYears || (isBuddhist && 'isShort' in parts)) return 'date_years';
  return orderGround && 'first' in parts ? `date_order_${orderGround}` : '';
}
