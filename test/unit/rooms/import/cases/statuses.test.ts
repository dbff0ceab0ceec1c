import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { LINE_OTHER, LINE_RETURN, LINE_SALE } from '../../../../../workers/contract/order-lines.ts';
import { importRoom } from '../../../../../workers/rooms/import/api.ts';
import { buildSource } from '../../../../../workers/rooms/import/build-source.ts';
import { findDraft } from '../../../../../workers/rooms/import/drafts.ts';
import type { StatusMeaning } from '../../../../../workers/contract/files/value-meanings.ts';
import { combineOrderLines } from '../../../../../workers/shop/order-lines.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { otherLines, readCase, readContent } from './read-case.ts';

const count = (lines: { lineClass: Uint8Array }, own: number) =>
  lines.lineClass.filter((found) => found === own).length;

describe.skipIf(!SHARED)('statuses in fifteen languages', () => {
  const folder = `${SHARED}/cases/34-status-words`;
  const inputs = SHARED ? readdirSync(folder).filter((name) => name.startsWith('input')) : [];
  it.each(inputs)('%s has three sales and two orders taken back', async (input) => {
    const { lines, figures } = await readCase(`34-status-words/${input}`);
    expect(figures.gross).toBe(30);
    expect(figures.returns).toBe(0);
    expect([count(lines, LINE_SALE), count(lines, LINE_RETURN)]).toEqual([3, 2]);
  });

  it('are read in the other files of the trade', async () => {
    const tiktok = await readCase('04-tiktok-described/input.csv');
    expect(tiktok.figures.orders).toBe(3);
    const magento = await readCase('01-magento-grid/input.csv');
    expect(magento.roles.ID).toBe('order_id');
    expect(magento.figures.orders).toBe(5);
  });
});

/** Five orders of 10.00, whose last cells are given. */
function orders(header: string, ...cells: string[]): string {
  const rows = cells.map(
    (cell, at) => `${at + 1},2026-03-0${at + 1},c${at},Kite ${at},${at + 1},10.00,${cell}`
  );
  return [
    `Order ID,Order Date,Customer ID,Product Name,Quantity,Unit Price,${header}`,
    ...rows
  ].join('\n');
}

describe('columns of yes and no', () => {
  it.each([
    ['Void?', 'true', 'false'],
    ['Voided', 'TRUE', 'FALSE'],
    ['Cancelled', 'Yes', 'No'],
    ['Canceled', '1', '0'],
    ['Refunded', 'y', 'n'],
    ['is_returned', 'True', 'False'],
    ['storniert', 'ja', 'nein'],
    ['Storno', 'x', ''],
    ['Annulé', 'oui', 'non'],
    ['Cancelado', 'sí', 'no'],
    ['是否取消', '是', '否'],
    ['已退款', '是', '否'],
    ['キャンセル', 'はい', 'いいえ'],
    ['취소', '예', '아니오'],
    ['İptal', 'Evet', 'Hayır'],
    ['Отменен', 'Да', 'Нет']
  ])('%s is a status', async (header, yes, no) => {
    const { lines, figures, roles } = await readContent(orders(header, no, yes, no, yes, no));
    expect(roles[header]).toBe('status');
    expect([count(lines, LINE_SALE), count(lines, LINE_RETURN)]).toEqual([3, 2]);
    expect(figures.net).toBe(90);
  });

  it('are none where they say something else', async () => {
    const { roles } = await readContent(orders('Gift wrapped', 'yes', 'no', 'yes', 'no', 'no'));
    expect(roles['Gift wrapped']).not.toBe('status');
    const amounts = await readContent(orders('Refunded', '0', '4.50', '0', '0', '0'));
    expect(amounts.roles.Refunded).not.toBe('status');
  });
});

describe('two columns of statuses', () => {
  it('are both heard', async () => {
    const { lines, roles } = await readContent(
      orders(
        'Payment Status,Fulfillment Status',
        'paid,shipped',
        'refunded,shipped',
        'paid,returned',
        'unpaid,cancelled',
        'pending payment,open'
      )
    );
    expect(roles).toMatchObject({ 'Payment Status': 'status', 'Fulfillment Status': 'status' });
    expect([...lines.lineClass]).toEqual([
      LINE_SALE,
      LINE_RETURN,
      LINE_RETURN,
      LINE_RETURN,
      LINE_OTHER
    ]);
  });
});

describe('what was never paid', () => {
  it('counts nowhere', async () => {
    const { lines, figures } = await readContent(
      orders('Status', 'Paid', 'Unpaid', 'Awaiting payment', 'Draft', 'Declined')
    );
    expect([figures.orders, figures.gross, otherLines(lines)]).toEqual([1, 10, 4]);
  });
});

describe('on the page Check the columns', () => {
  async function look(csv: string) {
    const { draftId, files } = await importRoom.look(
      { files: [new File([csv], 'orders.csv')] },
      quietJob()
    );
    const [waiting] = findDraft(draftId);
    await importRoom.drop({ draftId });
    return { draft: files[0], waiting };
  }
  const csv = orders('Status', 'Sent', 'Sent', 'sent ', 'Void', 'Awaiting payment');

  it('every status is shown with its rows and what it is taken for', async () => {
    const { draft } = await look(csv);
    expect(draft.columns[6].statuses).toEqual([
      { status: 'Sent', rows: 3, meaning: 'sale' },
      { status: 'Void', rows: 1, meaning: 'taken_back' },
      { status: 'Awaiting payment', rows: 1, meaning: 'never_paid' }
    ]);
    expect(draft.columns[5].statuses).toBeUndefined();
  });

  it('what a person says of one is counted', async () => {
    const { draft, waiting } = await look(csv);
    const statuses: Record<string, StatusMeaning> = { sent: 'taken_back', void: 'sale' };
    const source = buildSource(waiting, {
      kind: draft.kind,
      roles: draft.columns.map(({ role }) => role),
      dateOrders: draft.columns.map(({ format }) => format.dateOrder),
      values: { statuses }
    });
    const file = { ...source, rows: source.rowsKept, hidden: null };
    const lines = combineOrderLines({
      shopId: 1,
      dataVersion: 1,
      orderLines: [file],
      products: []
    });
    expect([...lines.lineClass]).toEqual([
      LINE_RETURN,
      LINE_RETURN,
      LINE_RETURN,
      LINE_SALE,
      LINE_OTHER
    ]);
  });
});

test('payments of a marketplace in India say what became of each part of an order', async () => {
  const rows: readonly [string, number][] = [
    ['DELIVERED', 280],
    ['RTO_COMPLETE', 0],
    ['RTO_LOCKED', 0],
    ['CANCELLED', 0],
    ['EXCHANGE', 280],
    ['DOOR_STEP_EXCHANGED', 280],
    ['LOST', 0],
    ['HOLD', 280],
    ['READY_TO_SHIP', 280],
    ['SHIPPED', 280],
    ['RETURN', 0]
  ];
  const { roles, figures } = await readContent(
    'Reason for Credit Entry,Sub Order No,Order Date,Customer State,Product Name,SKU,Quantity,' +
      'Supplier Listed Price (Incl. GST + Commission),Supplier Discounted Price (Incl GST and Commision)\n' +
      rows
        .map(([status], at) => `${status},70${at}_1,2026-01-05,Gujarat,Kurti,K-1,1,300,280`)
        .join('\n')
  );
  expect([roles['Reason for Credit Entry'], roles['Sub Order No']]).toEqual(['status', 'order_id']);
  expect(figures.gross).toBe(rows.reduce((sum, [, paid]) => sum + paid, 0));
  const beside = await readContent(
    'Order ID,Sub Order No,Order Date,SKU,Quantity,Price\n1,1_1,2026-01-05,M,1,9.00\n1,1_2,2026-01-05,T,1,4.00\n'
  );
  expect([beside.roles['Sub Order No'], beside.figures.orders]).toEqual(['line_id', 1]);
});

test.each([
  ['付款狀態,訂單狀態,退貨', '已付款,已完成,否', '未付款,已取消,否', '已付款,已完成,是'],
  ['Bestellstatus,Retourniert', 'Versandt,nein', 'Storniert,nein', 'Versandt,ja'],
  ['Bestellstatus,Zahlungsstatus', 'Versandt,Bezahlt', 'Versandt,Nicht bezahlt', 'Storniert,Offen'],
  ['Situação,Cancelado', 'Entregue,Não', 'Devolvido,Não', 'Enviado,Sim']
])('a status beside a flag is heard: %s', async (headers, ...cells) => {
  const { figures } = await readContent(orders(headers, ...cells));
  expect(figures).toMatchObject({ orders: 1, gross: 10, net: 10 });
});

describe('numbers for what became of orders', () => {
  const file = (...codes: string[]) =>
    ['Order,Order date,Order status,Item,Qty,Price']
      .concat(codes.map((code, i) => `10${i},2026-03-0${i + 1},${code},Mug ${i},1,12.00`))
      .join('\n');

  it('are asked about', async () => {
    const { draft, figures } = await readContent(file('5', '5', '4', '2'));
    expect(draft.notes).toEqual([
      { key: 'status_codes', detail: { header: 'Order status', codes: '5, 4, 2' } }
    ]);
    expect(figures.orders).toBe(4);
  });

  it('are not where words say it', async () => {
    const { draft } = await readContent(file('Complete', 'Complete', 'Cancelled', 'Complete'));
    expect(draft.notes).toEqual([]);
  });
});

describe('remarks that call rows off', () => {
  const file = (remark: string, total: string) =>
    `Auftrag|Datum|Kunde|Artikel|Anzahl|Total CHF|Bemerkung\nA1|5.1.26|Müller|Stuhl|4|5'000.00|\n` +
    `A2|16.1.26|Meier|Tisch|1|2'400.50|Lieferung oben\nA3|18.1.26|Meier|Tisch|1|${total}|${remark}\n`;

  test('are asked about where the rows count as sales', async () => {
    const { draft } = await readContent(file('storniert', "2'400.50"));
    const detail = { header: 'Bemerkung', example: 'storniert', rows: 1 };
    expect(draft.notes).toContainEqual({ key: 'remarks', detail });
  });

  test('but not where they are returns already, or nothing is called off', async () => {
    for (const text of [file('storniert', "-2'400.50"), file('dringend', "2'400.50")]) {
      const keys = (await readContent(text)).draft.notes.map(({ key }) => key);
      expect(keys).not.toContain('remarks');
    }
  });
});
