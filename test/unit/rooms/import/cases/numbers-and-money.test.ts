import { describe, expect, test } from 'vitest';
import { SHARED } from '../../../../kit/shared.ts';
import { readCase, readContent } from './read-case.ts';

const HEADER = 'Order ID,Order Date,Customer ID,Product Name,Quantity,Unit Price';

/** Order lines of these quantities and prices, and what they come to as read. */
async function grossOf(rows: [string, string][], more: { header?: string; cells?: string[] } = {}) {
  const { header = '', cells = [] } = more;
  const lines = rows.map(
    ([pieces, price], i) =>
      `${i + 1},2026-03-0${i + 1},c${i},Thing ${i},"${pieces}","${price}"` +
      (header ? `,"${cells[i]}"` : '')
  );
  const text = [HEADER + (header ? `,${header}` : ''), ...lines].join('\n');
  const read = await readContent(text);
  return {
    gross: read.figures.gross,
    currency: read.source.currency,
    isOpen: read.draft.columns[5].format.isDecimalOpen ?? false
  };
}

describe.skipIf(!SHARED)('files of the trade', () => {
  test.each([
    ['29-thousand-points/input-a-bare.csv', 476500, ''],
    ['29-thousand-points/input-b-rp.csv', 476500, 'IDR'],
    ['29-thousand-points/input-c-million.csv', 1881500, ''],
    ['29-thousand-points/input-d-commas.csv', 414500, ''],
    ['29-thousand-points/input-e-naira.csv', 414501.5, 'NGN'],
    ['13-sign-per-row/input.csv', 1065, 'USD'],
    ['40-multi-currency/input.csv', 105, 'EUR'],
    ['37-ebay-german/input.csv', 1258.98, 'EUR']
  ])('%s', async (path, gross, currency) => {
    const { figures, source } = await readCase(path);
    expect(figures.gross).toBe(gross);
    expect(source.currency).toBe(currency);
  });

  test('a sign per row is a currency per row', async () => {
    const { lines } = await readCase('13-sign-per-row/input.csv');
    expect(lines.foreign.map(({ currency, amount }) => [currency, amount])).toEqual([
      ['CAD', 75],
      ['EUR', 54],
      ['GBP', 22.5]
    ]);
  });
});

describe('thousands', () => {
  test('35.000 in every row is thousands, and a person may say otherwise', async () => {
    expect(
      await grossOf([
        ['2', '35.000'],
        ['1', '120.500']
      ])
    ).toMatchObject({
      gross: 190500,
      isOpen: true
    });
  });

  test.each([
    ['₫', '250.000 ₫', 'VND', 250000],
    ['₩', '₩25.000', 'KRW', 25000],
    ['$', 'CLP 12.990', 'CLP', 12990],
    ['KWD', 'KWD 12.500', 'KWD', 12.5],
    ['TND', '12,500 TND', 'TND', 12.5],
    ['д', '1 250,50 ₴', 'UAH', 1250.5],
    ['CHF', "CHF 1'234.50", 'CHF', 1234.5],
    ['₹', '₹1,23,456.50', 'INR', 123456.5],
    ['R$', 'R$ 1.234,50', 'BRL', 1234.5],
    ['zł', '1 234,50 zł', 'PLN', 1234.5],
    ['RM', 'RM1,234.50', 'MYR', 1234.5],
    ['Kč', '1.250 Kč', 'CZK', 1250],
    ['S/', 'S/ 35.50', 'PEN', 35.5],
    ['NT$', 'NT$1,250', 'TWD', 1250]
  ])('%s: %s', async (_sign, price, currency, gross) => {
    expect(await grossOf([['1', price]])).toMatchObject({ gross, currency });
  });

  test('quantity × price = total decides', async () => {
    const header = 'Line Total';
    const rows: [string, string][] = [
      ['2', '35.000'],
      ['3', '12.500']
    ];
    expect(await grossOf(rows, { header, cells: ['70000', '37500'] })).toEqual({
      gross: 107500,
      currency: '',
      isOpen: false
    });
    expect(await grossOf(rows, { header, cells: ['70.00', '37.50'] })).toMatchObject({
      gross: 107.5,
      isOpen: false
    });
  });

  test('a program that prints three decimals everywhere is followed', async () => {
    expect(
      await grossOf([
        ['2.000', '35.000'],
        ['1.000', '12.500']
      ])
    ).toMatchObject({
      gross: 82.5,
      isOpen: true
    });
  });

  test('other amounts of the file decide', async () => {
    const more = { header: 'Shipping', cells: ['5.90', '0.00'] };
    expect(
      await grossOf(
        [
          ['1', '35.000'],
          ['1', '12.500']
        ],
        more
      )
    ).toMatchObject({
      gross: 47.5,
      isOpen: false
    });
  });
});

describe('signs no list knows', () => {
  test.each([
    ['Q25.00', 'Q30.50', 55.5, 'GTQ'],
    ['25,00 xyz', '30,50 xyz', 55.5, ''],
    ['Gx 25', 'Gx 30', 55, '']
  ])('%s', async (first, second, gross, currency) => {
    expect(
      await grossOf([
        ['1', first],
        ['1', second]
      ])
    ).toMatchObject({ gross, currency });
  });

  test('a unit beside the pieces is no part of their number', async () => {
    expect(
      (
        await grossOf([
          ['2 pcs', '1.50'],
          ['1 pcs', '2.25']
        ])
      ).gross
    ).toBe(5.25);
  });

  test('12k is not 12', async () => {
    await expect(
      grossOf([
        ['1', '12k'],
        ['1', '14k']
      ])
    ).rejects.toMatchObject({
      code: 'mapping_incomplete'
    });
  });
});

test.each([
  ['Arabic', '١٬٤٥٠٫٥٠', 1450.5],
  ['Persian', '۱۴۵۰٫۵', 1450.5],
  ['Devanagari', '१,४५०.५०', 1450.5],
  ['Thai', '๑,๔๕๐.๕๐', 1450.5],
  ['Bengali', '১,৪৫০.৫০', 1450.5],
  ['full width', '１，４５０．５０', 1450.5],
  ['right to left marks', '\u200f1,450.50\u200e', 1450.5]
])('%s digits', async (_name, price, gross) => {
  expect((await grossOf([['1', price]])).gross).toBe(gross);
});

test.each([
  '-5.00',
  '−5.00',
  '–5.00',
  '5.00-',
  '5.00–',
  '(5.00)',
  '（5.00）',
  '-€5.00',
  '€-5.00',
  '(€5.00)',
  '5.00- €'
])('%s is less than nothing', async (total) => {
  const text = `Order ID,Order Date,Product,Total\n1,2026-03-01,Cup,10.00\n2,2026-03-02,Cup,"${total}"`;
  expect((await readContent(text)).figures.returns).toBe(5);
});

describe('per cent', () => {
  const file = (first: string, second: string) =>
    readContent(
      `${HEADER},Discount\n1,2026-03-01,a,Cup,1,10,${first}\n2,2026-03-02,b,Cup,1,20,${second}`
    );

  test('is remembered, values stay as written', async () => {
    const { source, draft } = await file('10%', '25 %');
    expect(draft.columns[6].format.isPercent).toBe(true);
    expect(source.values?.discountUnit).toBe('percent');
    const { column } = source.columns.find(({ role }) => role === 'discount')!;
    expect(column.dictionary.slice(1)).toEqual(Float64Array.of(10, 25));
  });

  test('is not where no sign says so', async () => {
    const { source } = await file('10', '25');
    expect(source.values).toBeUndefined();
  });
});

describe('signs that several currencies share', () => {
  const file = (header: string, product: string, price: string) =>
    readContent(
      `${header}\n1,2026-03-01,a,${product},1,"${price}"\n2,2026-03-02,b,${product},1,"${price}"`
    );

  test.each([
    [HEADER, 'マグカップ', '¥1,200', 'JPY'],
    [HEADER, '马克杯', '¥120', 'CNY'],
    [HEADER, 'Kopp blå större', '120,00 kr', 'SEK'],
    [HEADER, 'Kop grøn', '120,00 kr.', ''],
    [HEADER, 'Cup', '$12.00', 'USD'],
    [HEADER, 'Taza', '$12.500', '']
  ])('%s %s %s', async (header, product, price, currency) => {
    expect((await file(header, product, price)).source.currency).toBe(currency);
  });
});

test.each([
  ['Price (KWD)', 12.5],
  ['Harga (IDR)', 12500]
])('a currency in the header tells what three digits are: %s', async (header, gross) => {
  const read = await readContent(
    `Order ID,Order Date,Product Name,Quantity,${header}\n1,2026-03-01,Oud,1,12.500\n`
  );
  expect(read.figures.gross).toBe(gross);
});

describe('amounts in cents, where the header says so', () => {
  test.each([
    ['price_cents', 'total_cents'],
    ['Einzelpreis (in Cent)', 'Gesamt in Cent'],
    ['Prix (centimes)', 'Total (centimes)'],
    ['单价(分)', '金额(分)'],
    ['unit_price_minor_units', 'amount_minor']
  ])('%s, %s', async (price, total) => {
    const { draft, roles, figures } = await readContent(
      `Order ID;Order Date;Product;Quantity;${price};${total}\n` +
        '1;2026-01-05;Lamp;2;1999;3998\n2;2026-01-16;Bulb;1;499;499\n'
    );
    expect([roles[price], roles[total]]).toEqual(['unit_price', 'line_total']);
    expect(figures.net).toBe(44.97);
    expect(draft.notes).toContainEqual({ key: 'cents', detail: { header: price } });
  });

  test('whole numbers under another header, and parts of cents, stay as they are', async () => {
    const file = (header: string, price: string) =>
      `Order ID;Order Date;Product;Quantity;${header};Currency\n` +
      `1;2026-01-05;Lamp;2;${price};EUR\n2;2026-01-16;Bulb;1;499;EUR\n`;
    expect((await readContent(file('Price', '1999'))).figures.net).toBe(4497);
    expect((await readContent(file('price_cents', '19.99'))).figures.net).toBe(538.98);
  });
});

test('the price of a line in the order report of Amazon Japan is already times its pieces', async () => {
  const { figures, draft, source } = await readContent(
    '注文番号,購入日,商品名,SKU,数量,商品価格,通貨\n' +
      '250-1,2026/01/05 10:11:12,ランプ,S1,2,4000,JPY\n250-2,2026/01/06 10:11:12,電球,S2,3,1500,JPY\n'
  );
  expect(draft.kindReason.detail).toEqual({ platform: 'Amazon' });
  expect([figures.net, source.currency]).toEqual([5500, 'JPY']);
});

test.each([
  ['Alle Beträge in EUR, sofern nicht anders gekennzeichnet', 'EUR'],
  ['All amounts in USD, unless specified', 'USD'],
  ['売上一覧（単位：円）', 'JPY'],
  ['Currency: GBP', 'GBP'],
  ['Kassenbericht (CHF)', 'CHF'],
  ['Sales in USD and in EUR', ''],
  ['ALL SALES IN MAY', '']
])('a line above the table: %s', async (title, currency) => {
  const { source, draft } = await readContent(
    `"${title}"\n\nOrder,Date,Product,Qty,Price\n1,2026-01-05,Mug,2,10.00\n2,2026-01-16,Cup,1,5.00\n`
  );
  expect([source.currency, draft.currency]).toEqual([currency, currency]);
});
