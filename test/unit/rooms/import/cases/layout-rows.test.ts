import { describe, expect, test } from 'vitest';
import { SHARED } from '../../../../kit/shared.ts';
import { readCase, readContent } from './read-case.ts';

const HEADER = 'Order ID,Date,Customer,Product,Quantity,Unit Price,Amount';
const ROWS = [
  '1,2026-03-01,Ann,Mug,2,10.00,20.00',
  '2,2026-03-02,Bob,Tea,1,5.00,5.00',
  '3,2026-03-15,Cy,Mug,1,10.00,10.00',
  '4,2026-03-20,Ann,Cup,4,2.50,10.00'
];
const csv = (...lines: string[]) => lines.join('\n') + '\n';
const reasons = ({ source }: Awaited<ReturnType<typeof readContent>>) =>
  source.aside.map(({ line, reason }) => `${line} ${reason}`);

describe('rows of totals', () => {
  test.each([
    'Total,,,,8,,45.00',
    'Grand Total:,,,,8,,45.00',
    ',,,Summe,8,,45.00',
    'Gesamt,,,,8,,45.00',
    'Gesamtsumme (EUR),,,,8,,45.00',
    ',,,Zwischensumme,8,,45.00',
    'Total général,,,,8,,45.00',
    'Sous-total,,,,8,,45.00',
    'TOTALE,,,,8,,45.00',
    'Итого,,,,8,,45.00',
    'Всего:,,,,8,,45.00',
    '合计,,,,8,,45.00',
    '小计：,,,,8,,45.00',
    '本页合计,,,,8,,45.00',
    '합계,,,,8,,45.00',
    'المجموع,,,,8,,45.00',
    'סה"כ,,,,8,,45.00'.replace('"', '""').replace(/^(.*?),/, '"$1",'),
    'Toplam,,,,8,,45.00',
    'Razem,,,,8,,45.00',
    'Tổng cộng,,,,8,,45.00',
    'รวม,,,,8,,45.00',
    'Totaal 2026,,,,8,,45.00',
    ',,,,8,,45.00',
    ',,Shop of the sea,,,,',
    'Total: 4 orders,,,,8,,45.00',
    'Итого по счёту,,,,,,45.00'
  ])('“%s” below is set aside', async (total) => {
    const read = await readContent(csv(HEADER, ...ROWS, total));
    expect(read.figures).toMatchObject({ orders: 4, gross: 45 });
    const isSum = total !== ',,Shop of the sea,,,,';
    expect(reasons(read)).toEqual([isSum ? '6 total_row' : '6 date_missing']);
  });

  test('first, by its numbers alone', async () => {
    const read = await readContent(csv(HEADER, ',,,,8,,45.00', ...ROWS));
    expect(read.figures).toMatchObject({ orders: 4, gross: 45 });
    expect(reasons(read)).toEqual(['2 total_row']);
  });

  test('between, a subtotal of each part', async () => {
    const text = csv(HEADER, ROWS[0], ROWS[1], ',,,,3,,25.00', ROWS[2], ROWS[3], ',,,,5,,20.00');
    const read = await readContent(text);
    expect(read.figures).toMatchObject({ orders: 4, gross: 45 });
    expect(reasons(read)).toEqual(['4 total_row', '7 total_row']);
  });

  test('a product that is called Total is none', async () => {
    const own = ROWS.map((row) =>
      row.replace('Mug', 'Total Recall').replace('Tea', 'Summe der Teile')
    );
    const read = await readContent(csv(HEADER, ...own, '5,2026-03-21,,Total,1,10.00,10.00'));
    expect(read.source.rowsKept).toBeGreaterThanOrEqual(4);
    const products = csv(
      'SKU,Name,Category,Price',
      'a,Total Repair,Hair,4',
      'b,Soap,,3',
      'c,Total Care,,5'
    );
    expect((await readContent(products)).source.aside).toEqual([]);
  });

  test('an order that comes to what all others do is one', async () => {
    const read = await readContent(csv(HEADER, ...ROWS, '5,2026-03-21,Di,Tea,9,5.00,45.00'));
    expect(read.figures).toMatchObject({ orders: 5, gross: 90 });
  });

  test('a line of an order that comes to what its other lines do is one', async () => {
    const lines = [
      '1,2026-03-01,Ann,Mug,1,10.00,10.00',
      ',,,Tea,1,5.00,5.00',
      ',,,Cup,1,15.00,15.00'
    ];
    const read = await readContent(csv(HEADER, ...lines, ...ROWS.slice(1)));
    expect(read.figures).toMatchObject({ orders: 4, gross: 55 });
    expect(read.source.aside).toEqual([]);
  });
});

describe('rows that are no records', () => {
  test('a row that describes the columns', async () => {
    const text = csv(
      'Order No,Created,Buyer,Item,Qty,Price',
      'Number of the order,When it was made,Who bought,What was sold,Pieces,Price of one piece',
      '1,2026-03-01,Ann,Mug,2,10.00',
      '2,2026-03-02,Bob,Tea,1,5.00'
    );
    const read = await readContent(text);
    expect(reasons(read)).toEqual(['2 description_row']);
    expect(read.figures).toMatchObject({ orders: 2, gross: 25 });
  });

  test('in Chinese', async () => {
    const text = csv(
      '订单编号,下单时间,买家,商品名称,数量,单价',
      '平台订单号,创建订单的时间,买家的昵称,商品的标题,购买的件数,每件的价格',
      '1,2026-03-01 10:00,安,杯子,2,10.00',
      '2,2026-03-02 11:00,白,茶,1,5.00'
    );
    const read = await readContent(text);
    expect(reasons(read)).toEqual(['2 description_row']);
    expect(read.figures.gross).toBe(25);
  });

  test('pages glued together: the header once more, page numbers', async () => {
    const text = csv(
      HEADER,
      ROWS[0],
      ROWS[1],
      'Page 1 of 2',
      HEADER,
      ROWS[2],
      ROWS[3],
      'Seite 2 von 2'
    );
    const read = await readContent(text);
    expect(reasons(read)).toEqual(['4 page_number', '5 header_again', '8 page_number']);
    expect(read.figures).toMatchObject({ orders: 4, gross: 45 });
  });

  test('trailing separators and blank rows are nothing', async () => {
    const text = csv(HEADER + ',,', ROWS[0] + ',,', ',,,,,,,,', '', ROWS[1] + ',,');
    const read = await readContent(text);
    expect(read.figures).toMatchObject({ orders: 2, gross: 25 });
  });
});

test('a second table below is set aside, and said', async () => {
  const more = [1, 2, 3, 4, 5, 6, 7, 8].map(
    (i) => `${i + 4},2026-04-0${i},Di,Pot,${i + 4},${i}.25,${11 + i}.25`
  );
  const second = ['', 'Returns by reason,,,,,,', 'Reason,Who,From,To,Pieces,Share,Sum'];
  const rows = ['Broken,Ann,,,2,0.5,20.00', 'Late,Bob,,,2,0.5,20.00'];
  const read = await readContent(csv(HEADER, ...ROWS, ...more, ...second, ...rows));
  expect(read.figures).toMatchObject({ orders: 12, gross: 171 });
  expect(new Set(read.source.aside.map(({ reason }) => reason))).toEqual(new Set(['other_table']));
  expect(read.draft.notes).toEqual([{ key: 'tables_below', detail: { rows: 4 } }]);
});

describe('a table over time', () => {
  test.each([
    ['months', 'Product,Jan 2026,Feb 2026,Mar 2026\nMug,1,2,3\nTea,4,5,6\n'],
    ['months in Chinese', '商品,1月,2月,3月\n杯子,1,2,3\n茶,4,5,6\n'],
    ['days', 'Product,2026-03-01,2026-03-02,2026-03-03\nMug,1,2,3\nTea,4,5,6\n']
  ])('of %s is said to be a summary', async (_name, text) => {
    const { draft } = await readContent(text);
    expect(draft.notes).toMatchObject([{ key: 'pivot' }]);
    expect(draft.kind).not.toBe('order_lines');
  });
});

describe.skipIf(!SHARED)('files of the trade', () => {
  test('totals of advertising first and last', async () => {
    const first = await readCase('06-meta-ads/input.csv');
    expect(reasons(first)).toEqual(['2 total_row']);
    const last = await readCase('05-google-ads/input.csv');
    expect(reasons(last)).toEqual(['9 total_row', '10 total_row']);
  });

  test('a row that describes the columns', async () => {
    const read = await readCase('04-tiktok-described/input.csv');
    expect(reasons(read)[0]).toBe('2 description_row');
  });
});

describe('a header in two rows', () => {
  test.each([
    ['Customer,,Order,,', 'Name,Email,No,Date,Amount'],
    ['Customer,,Order,,Money', 'Name,Email,No,Date,Amount'],
    ['Kunde,,Bestellung,,Geld', 'Name,E-Mail,Nummer,Datum,Betrag'],
    [',,Order,,', 'Name,Email,Order No,Date,Amount']
  ])('%s', async (groups, names) => {
    const rows = [
      'Ann,ann@example.com,1,2026-03-01,20.00',
      'Bob,bob@example.com,2,2026-03-02,5.00'
    ];
    const read = await readContent(csv(groups, names, ...rows));
    expect(read.draft.reading.headerLine).toBe(2);
    expect(read.source.rowsRead).toBe(2);
    expect(read.figures.gross).toBe(25);
  });
});

describe('a list in sections', () => {
  test('days above their sales become a column', async () => {
    const read = await readContent(
      csv(
        'Item,Qty,Price',
        'Monday 13/01/2025,,',
        'Mug,1,5.00',
        'Tea,2,4.00',
        'Wednesday 15/01/2025,,',
        'Mug,3,5.00',
        'Cup,1,3.50'
      )
    );
    expect(read.draft.kind).toBe('order_lines');
    expect(read.figures).toMatchObject({ gross: 31.5 });
    const day = (text: string) => Date.parse(`${text}T00:00Z`);
    const days = ['2025-01-13', '2025-01-13', '2025-01-15', '2025-01-15'].map(day);
    expect([...read.lines.time]).toEqual(days);
    expect(read.draft.notes).toMatchObject([
      { key: 'headings', detail: { headings: 2, rows: 4, header: 'Date' } }
    ]);
  });

  test('kinds of products above their prices become their category', async () => {
    const read = await readContent(
      csv(
        'Item,SKU,Price',
        'DRINKS,,',
        'Tea,T-1,2.00',
        'Coffee,C-1,2.50',
        'FOOD:,,',
        'Cake,K-1,3.00'
      )
    );
    expect(read.draft.kind).toBe('products');
    expect(read.source.rowsKept).toBe(3);
    expect(read.texts('category')).toEqual(['DRINKS', 'DRINKS', 'FOOD']);
  });

  test('a product without a price is no heading', async () => {
    const read = await readContent(
      csv('Item,SKU,Price', 'Sugar,,', 'Tea,T-1,2.00', 'Coffee,C-1,2.50', 'Milk,,', 'Cake,K-1,3.00')
    );
    expect(read.source.rowsKept).toBe(5);
    expect(Object.values(read.roles)).not.toContain('category');
  });
});
