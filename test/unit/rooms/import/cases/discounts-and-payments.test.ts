import { describe, expect, it, test } from 'vitest';
import { otherLines, readContent } from './read-case.ts';

const rows = (...lines: string[]) => lines.join('\n');
const HEAD = 'Order ID,Date,Customer ID,SKU,Quantity,Unit Price';

describe('discounts of whole orders', () => {
  it.each([
    ['Discount', true],
    ['Order Discount', false]
  ])('that each line repeats count once: %s', async (header, isUnsure) => {
    const { figures, draft } = await readContent(
      rows(
        `${HEAD},${header}`,
        ...['1,2026-03-01,a,X,1,50.00,10.00', '1,2026-03-01,a,Y,2,25.00,10.00'],
        ...['2,2026-03-02,b,X,1,50.00,0.00', '3,2026-03-03,c,Y,1,25.00,5.00'],
        ...['3,2026-03-03,c,X,1,50.00,5.00', '4,2026-03-04,c,Y,1,25.00,7.00'],
        '4,2026-03-04,c,X,1,50.00,7.00'
      )
    );
    expect(figures.net).toBe(278);
    const { amounts } = draft.columns.find(({ role }) => role === 'discount')!;
    expect(amounts).toEqual({ scope: 'every_line', unit: 'money', isUnsure });
  });

  it('are told from those of lines by what orders came to', async () => {
    const read = (first: number, second: number) =>
      readContent(
        rows(
          `${HEAD},Discount,Order Total`,
          ...[`1,2026-03-01,a,X,1,50.00,5.00,${first}`, `1,2026-03-01,a,Y,2,25.00,5.00,${first}`],
          ...[`2,2026-03-03,c,Y,1,25.00,7.00,${second}`, `2,2026-03-03,c,X,1,50.00,7.00,${second}`]
        )
      );
    expect((await read(95, 68)).figures.net).toBe(163);
    expect((await read(90, 61)).figures.net).toBe(151);
  });

  it('on the first line may be more than that line and belong to all', async () => {
    const { lines, figures } = await readContent(
      rows(
        `${HEAD},Discount`,
        ...['1,2026-03-01,a,X,1,25.00,30.00', '1,2026-03-01,a,Y,1,50.00,'],
        '2,2026-03-02,b,X,1,25.00,'
      )
    );
    expect(figures.net).toBe(70);
    expect(Math.min(...lines.total)).toBeGreaterThan(0);
  });

  it('are still to be taken off totals where orders came to that', async () => {
    const csv = (total: (goods: number, off: number) => number) =>
      rows(
        'Order Number,Order Date,Email,Item Total,Discount Amount,Shipping Total,Tax Total,Order Total',
        ...[
          [100, 10, 5, 9.5],
          [50, 0, 5, 5.5],
          [200, 20, 0, 18]
        ].map(
          ([goods, off, post, tax], at) =>
            `${at + 1},2026-03-0${at + 1},a@x.org,${goods},${off},${post},${tax},${total(goods, off) + post + tax}`
        )
      );
    expect((await readContent(csv((goods, off) => goods - off))).figures.net).toBe(320);
    expect((await readContent(csv((goods) => goods))).figures.net).toBe(350);
  });
});

describe('totals of lines before their discounts', () => {
  const file = (header: string, ...values: string[]) =>
    rows(
      header,
      ...[`1,2026-03-05,a,X,2,${values[0]}`, `2,2026-03-06,b,Y,1,${values[1]}`],
      `3,2026-03-07,a,X,3,${values[2]}`
    );
  const head = 'Order ID,Date,Customer,Product,Qty';

  it('are what pieces cost: they come off, and that is said to be open', async () => {
    const read = await readContent(
      file(`${head},Unit Price,Discount,Line Total`, '10,3,20', '15,0,15', '10,5,30')
    );
    expect(read.figures.net).toBe(57);
    expect(read.draft.columns[6].amounts?.isUnsure).toBe(true);
  });

  it('are less than their pieces: nothing comes off', async () => {
    const read = await readContent(
      file(`${head},Unit Price,Discount,Line Total`, '10,3,17', '15,0,15', '10,5,25')
    );
    expect(read.figures.net).toBe(57);
    expect(read.draft.columns[6].amounts?.isUnsure).toBe(false);
  });

  it.each(['Discount', 'Discount per line'])('are in the prices already: %s', async (header) => {
    const off = header === 'Discount' ? '2.00' : '4.00';
    const { roles, figures } = await readContent(
      file(`${head},Original Price,${header},Price`, `12,${off},10`, '6,1,5', '6,0,6')
    );
    expect([roles[header], figures.net]).toEqual(['ignore', 43]);
  });

  it.each(['Gross Sales', 'Ventes brutes', '优惠前金额'])('are named so: %s', async (header) => {
    const read = await readContent(file(`${head},Discounts,${header}`, '-3,20', '0,15', '-5,30'));
    expect(read.figures.net).toBe(57);
  });
});

describe('折扣 says what is paid', () => {
  it.each([
    ['折扣', ['0.9', '1', '0.8']],
    ['折扣', ['9折', '', '8折']],
    ['折扣', ['90折', '', '80折']],
    ['折扣率', ['90%', '100%', '80%']]
  ])('%s %j', async (header, [first, second, third]) => {
    const { figures } = await readContent(
      rows(
        `订单号,日期,客户,商品,数量,单价,${header}`,
        `1,2026-03-01,甲,杯,1,50.00,${first}`,
        `2,2026-03-02,乙,壶,1,25.00,${second}`,
        `3,2026-03-05,甲,盘,2,50.00,${third}`
      )
    );
    expect(figures.net).toBe(150);
  });
});

describe('refunds', () => {
  it('of a part stay one where the status says refunded', async () => {
    const { figures } = await readContent(
      rows(
        'Order ID,Date,Email,SKU,Quantity,Line Total,Status,Refund Amount',
        '1,2026-03-01,a@x.org,A,1,50.00,Completed,0',
        '2,2026-03-02,b@x.org,B,1,100.00,退款成功,30.00',
        '3,2026-03-03,c@x.org,A,1,50.00,Refunded,50.00',
        '4,2026-03-03,c@x.org,A,1,50.00,Cancelled,10.00'
      )
    );
    expect(figures).toMatchObject({ gross: 150, returns: 30, net: 120, orders: 2 });
  });

  it.each([
    ['Type', 'Sale', 'Refund'],
    ['Typ', 'Verkauf', 'Rückerstattung'],
    ['Document Type', 'Invoice', 'Credit Memo'],
    ['Tipo de comprobante', 'Factura', 'Nota de crédito'],
    ['Tipo documento', 'Fattura', 'Nota di credito'],
    ['交易类型', '销售', '退款']
  ])('in rows of their own, written positive: %s', async (header, sale, refund) => {
    const { figures } = await readContent(
      rows(
        `Order,${header},Date,Email,Item,Qty,Total`,
        `1,${sale},2026-03-14,a@x.org,Bag,1,20.00`,
        `1,${sale},2026-03-14,a@x.org,Wallet,1,30.00`,
        `1,${refund},2026-03-20,a@x.org,Bag,1,20.00`,
        `2,${sale},2026-03-21,b@x.org,Bag,2,40.00`
      )
    );
    expect(figures).toMatchObject({ gross: 90, returns: 20, net: 70 });
  });
});

test.each([
  ['Type', 'Status', 'Sale', 'Refund', 'Successful', 'Failed'],
  ['Typ', 'Status', 'Verkauf', 'Rückerstattung', 'Erfolgreich', 'Fehlgeschlagen']
])(
  '%s says what a row is, %s whether it was paid',
  async (type, status, sale, refund, paid, not) => {
    const { figures } = await readContent(
      rows(
        `Order,${type},${status},Date,Email,Item,Qty,Total`,
        ...[
          `1,${sale},${paid},2026-03-14,a@x.org,Bag,1,20`,
          `2,${sale},${not},2026-03-14,b@x.org,Bag,1,30`
        ],
        `3,${refund},${paid},2026-03-20,a@x.org,Bag,1,5`
      )
    );
    expect(figures).toMatchObject({ gross: 20, returns: 5, net: 15, orders: 1 });
  }
);

test('a question of noughts and ones is no refund of 1.00', async () => {
  const { figures } = await readContent(
    rows(
      'Order ID,Date,Email,Product,Subtotal ($),Refunded?',
      ...['1,2026-03-05,a@x.org,Book,20.00,0', '2,2026-03-06,b@x.org,Book,20.00,1']
    )
  );
  expect(figures).toMatchObject({ net: 20, orders: 1 });
});

test('who sells to shops is paid wholesale prices', async () => {
  const { figures } = await readContent(
    rows(
      'Order Date,Order Number,Retailer Name,Product Name,Quantity,Wholesale Price,Retail Price',
      ...['2026-03-05,F1,Shop A,Mug,6,$8.00,$16.00', '2026-03-06,F2,Shop B,Mug,1,$8.00,$16.00']
    )
  );
  expect(figures).toMatchObject({ net: 56, customers: 2 });
});

test('what was paid out after fees is not what was sold', async () => {
  const { figures } = await readContent(
    rows(
      'date/time,type,order id,sku,description,quantity,product sales,selling fees,fba fees,total',
      ...[
        '2026-03-05,Order,1,A,Cup,2,16.00,-2.40,-3.00,10.60',
        '2026-03-06,Order,2,B,Pot,1,20.00,-3,-3,14'
      ],
      '2026-03-17,Refund,1,A,Cup,1,-8.00,1.20,0,-6.80'
    )
  );
  expect(figures.net).toBe(28);
});

describe('columns that ask for the payment', () => {
  it.each([
    ['Paid', 'yes', 'no'],
    ['Payment Status', 'true', 'false'],
    ['is_paid', '1', '0'],
    ['Bezahlt', 'Ja', 'Nein'],
    ['Payé', 'oui', 'non'],
    ['是否付款', '是', '否'],
    ['Оплачен', 'Да', 'Нет']
  ])('%s', async (header, yes, no) => {
    const { lines, figures, roles } = await readContent(
      rows(
        `Order ID,Date,Customer,Product,Qty,Price,${header}`,
        ...[`1,2026-03-01,a,Cup,1,50,${yes}`, `2,2026-03-02,b,Cup,1,50,${no}`],
        ...[`3,2026-03-03,c,Pot,1,20,${yes}`, `4,2026-03-03,c,Pot,1,20,${no}`]
      )
    );
    expect(roles[header]).toBe('status');
    expect([figures.gross, figures.orders, otherLines(lines)]).toEqual([70, 2, 2]);
  });
});
