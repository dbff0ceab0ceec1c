import type { TextColumn } from '../../contract/columns.ts';
import type { StatusMeaning } from '../../contract/files/value-meanings.ts';
import { textOf } from '../merged-text.ts';
import type { KeptRows, SourceRows } from '../merged-text.ts';
import { markCancellingIds } from './cancellations.ts';
import { marksReturnRows } from './return-rows.ts';
import { isDocumentHeader } from './statuses/document-headers.ts';
import { meaningsOfStatuses } from './statuses/status-meaning.ts';

export const NOT_TAKEN_BACK = 0;
/** The line's order was never paid: it is neither a sale nor a return. */
export const NEVER_PAID = 1;
/** The line's own order came to nothing. */
export const CANCELLED = 2;
/** The line belongs to a document that cancels another order. */
export const CANCELLING = 3;

const OF_STATUS: Record<StatusMeaning, number> = {
  sale: NOT_TAKEN_BACK,
  waiting: NOT_TAKEN_BACK,
  never_paid: NEVER_PAID,
  taken_back: CANCELLED
};

/**
 * What became of each counted line of a file, by its order's number and statuses; of several, the
 * strongest counts. All status columns are read, of the payment as well as of the parcel.
 *
 * @returns null if nothing in this file is taken back or unpaid
 */
export function gatherTakenBack(
  source: SourceRows,
  kept: KeptRows,
  count: number
): Uint8Array | null {
  const ids = textOf(source, 'order_id');
  const marks: [TextColumn, Uint8Array][] = statusColumns(source).map(({ header, column }) => [
    column,
    marksOfStatuses(header, column, source)
  ]);
  if (ids) marks.push([ids, markCancellingIds(ids.dictionary).map((mark) => mark * CANCELLING)]);
  let takenBack: Uint8Array | null = null;
  for (const [{ codes }, marked] of marks) {
    if (!marked.some((mark) => mark !== NOT_TAKEN_BACK)) continue;
    takenBack ??= new Uint8Array(count);
    for (let line = 0; line < count; line++) {
      const mark = marked[codes[kept ? kept[line] : line]];
      if (mark > takenBack[line]) takenBack[line] = mark;
    }
  }
  return takenBack;
}

function statusColumns({ columns }: SourceRows): { header: string; column: TextColumn }[] {
  return columns.flatMap(({ header, role, column }) =>
    role === 'status' && column.type === 'text' ? [{ header, column }] : []
  );
}

/**
 * On a row that is itself a refund, a status takes its amount back; on a row of a refunded order,
 * it means the order brought nothing.
 */
function marksOfStatuses(header: string, column: TextColumn, source: SourceRows): Uint8Array {
  const meanings = meaningsOfStatuses(column.dictionary, source.values?.statuses);
  const isRefund = isDocumentHeader(header) || marksReturnRows(header, column, source);
  const takenBack = isRefund ? CANCELLING : CANCELLED;
  return Uint8Array.from(meanings, (meaning) =>
    meaning === 'taken_back' ? takenBack : OF_STATUS[meaning]
  );
}
