import { quietJob } from '../../../../workers/contract/job.ts';
import { LINE_RETURN, LINE_SALE } from '../../../../workers/contract/order-lines.ts';
import type { SourceDraft } from '../../../../workers/contract/files/source.ts';
import { combineOrderLines } from '../../../../workers/shop/order-lines.ts';
import { importRoom } from '../../../../workers/rooms/import/api.ts';
import { buildSource } from '../../../../workers/rooms/import/build-source.ts';
import type { DraftFile } from '../../../../workers/rooms/import/contract.ts';
import { findDraft } from '../../../../workers/rooms/import/drafts.ts';

export interface Imported {
  draft: DraftFile;
  source: SourceDraft;
}

/** A file read, understood and built as proposed: no click between. */
export async function importAsProposed(
  content: BlobPart,
  { name = 'export.csv', kind }: { name?: string; kind?: 'other' } = {}
): Promise<Imported> {
  const files = [new File([content], name)];
  const { draftId, files: drafts, refused } = await importRoom.look({ files }, quietJob());
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  const [draft] = drafts;
  const [waiting] = findDraft(draftId);
  await importRoom.drop({ draftId });
  const source = buildSource(waiting, {
    kind: kind ?? draft.kind,
    roles: draft.columns.map(({ role }) => (kind ? 'feature' : role)),
    dateOrders: draft.columns.map(({ format }) => format.dateOrder)
  });
  return { draft, source };
}

/** Orders, customers, gross, returns and net in cents, as the shop's definitions count them. */
export function figuresOf({ columns, rowsKept, rowsRead, currency, values }: SourceDraft) {
  const file = { rows: rowsKept, columns, hidden: null, rowsRead, currency, values };
  const lines = combineOrderLines({
    shopId: 1,
    dataVersion: 1,
    orderLines: [file],
    products: []
  });
  const orders = new Set<number>();
  const customers = new Set<number>();
  let gross = 0;
  let returns = 0;
  for (let row = 0; row < lines.rows; row++) {
    if (lines.lineClass[row] === LINE_RETURN) returns -= lines.total[row];
    if (lines.lineClass[row] !== LINE_SALE) continue;
    gross += lines.total[row];
    orders.add(lines.order.codes[row]);
    if (lines.customer.codes[row]) customers.add(lines.customer.codes[row]);
  }
  const cents = (money: number) => Math.round(money * 100) / 100 + 0;
  return {
    orders: orders.size,
    customers: customers.size,
    gross: cents(gross),
    returns: cents(returns),
    net: cents(gross - returns)
  };
}
