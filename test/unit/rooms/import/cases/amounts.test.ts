import { describe, expect, it, test } from 'vitest';
import { SHARED } from '../../../../kit/shared.ts';
import { readCase, readContent } from './read-case.ts';

describe.skipIf(!SHARED)('totals of whole orders in the files of the trade', () => {
  it.each([
    'a-total',
    'b-order-amount',
    'c-order-value',
    'd-total-amount',
    'e-grand',
    'f-amount',
    'g-first-line-only',
    'h-no-price'
  ])('%s come to what the orders came to', async (name) => {
    const { figures, source } = await readCase(`25-order-total-repeated/input-${name}.csv`);
    expect(figures).toMatchObject({ orders: 3, customers: 3, gross: 130, net: 130 });
    expect(source.aside).toEqual([]);
  });

  it('a refund of one order that each of its lines repeats', async () => {
    const { figures, roles } = await readCase('20-partial-refunds/input.csv');
    expect(roles['Order Refund Amount']).toBe('refund_amount');
    expect(figures).toMatchObject({ gross: 140, returns: 20, net: 120 });
  });
});

describe('totals of whole orders', () => {
  const scopeOf = ({ draft }: Awaited<ReturnType<typeof readContent>>, header: string) =>
    draft.columns.find((column) => column.header === header)?.amounts;

  it.each([
    ['Gesamtbetrag', 'Betrag'],
    ['订单金额', '金额'],
    ['Summe', 'Summe']
  ])('are told from those of lines under one name: %s', async (_, header) => {
    const head = `order id,date,customer id,sku,quantity,unit price,${header}\n`;
    const ofOrders = await readContent(
      `${head}1,2026-01-01,a,P,1,5.00,23.00\n1,2026-01-01,a,Q,2,9.00,23.00\n` +
        `2,2026-01-02,b,Q,1,9.00,9.00\n3,2026-01-03,b,P,4,5.00,29.00\n3,2026-01-03,b,Q,1,9.00,29.00\n`
    );
    expect(ofOrders.figures.net).toBe(61);
    const ofLines = await readContent(
      `${head}1,2026-01-01,a,P,1,5.00,5.00\n1,2026-01-01,a,Q,2,9.00,18.00\n` +
        `2,2026-01-02,b,Q,1,9.00,9.00\n3,2026-01-03,b,P,4,5.00,20.00\n3,2026-01-03,b,Q,1,9.00,9.00\n`
    );
    expect(ofLines.figures.net).toBe(61);
  });

  it('said on the first line without prices keep every line', async () => {
    const read = await readContent(
      'order id,date,customer id,sku,quantity,total\n1,2026-01-01,a,P,1,12.00\n1,2026-01-01,a,Q,2,\n' +
        '2,2026-01-02,b,Q,1,9.00\n3,2026-01-03,b,P,1,20.00\n3,2026-01-03,b,Q,1,\n'
    );
    expect([read.figures.net, read.lines.rows, read.source.aside.length]).toEqual([41, 5, 0]);
    expect(scopeOf(read, 'total')).toEqual({ scope: 'first_line', isUnsure: false });
  });

  it('an empty total without prices is still set aside where lines say their own', async () => {
    const read = await readContent(
      'order id,date,customer id,sku,quantity,total\n1,2026-01-01,a,P,1,12.00\n1,2026-01-01,a,Q,2,7.00\n' +
        '2,2026-01-02,b,Q,1,\n3,2026-01-03,b,P,1,20.00\n3,2026-01-03,b,Q,1,\n'
    );
    expect(read.source.aside.map(({ reason }) => reason)).toEqual([
      'price_missing',
      'price_missing'
    ]);
  });

  it('what they are is said', async () => {
    const read = await readContent(
      'order id,date,sku,quantity,unit price,total\n1,2026-01-01,P,1,5.00,14.00\n1,2026-01-01,Q,1,9.00,14.00\n'
    );
    expect(scopeOf(read, 'total')).toEqual({ scope: 'every_line', isUnsure: false });
    expect(scopeOf(read, 'unit price')).toEqual({ scope: 'piece', isUnsure: false });
  });

  it('a price of the line is not multiplied once more', async () => {
    const read = await readContent(
      'order id,date,sku,quantity,net price\n1,2026-01-01,P,1,5.00\n2,2026-01-01,P,3,15.00\n' +
        '3,2026-01-02,Q,2,18.00\n4,2026-01-02,Q,1,9.00\n5,2026-01-03,P,2,10.00\n'
    );
    expect(read.figures.net).toBe(57);
    expect(scopeOf(read, 'net price')?.scope).toBe('line');
  });
});

describe('totals with shipping in orders of one line each', () => {
  const head = 'order id,date,email,sku,quantity,price,shipping,tax,total\n';

  it('are those of orders: goods count without it, as in longer orders', async () => {
    const { figures } = await readContent(
      `${head}1,2026-01-01,a@x.org,P,3,8.00,5.00,0,29.00\n2,2026-01-02,b@x.org,P,1,8.00,5.00,0,13.00\n`
    );
    expect(figures.net).toBe(32);
  });

  it('are those of lines where they hold none', async () => {
    const { figures } = await readContent(
      `${head}1,2026-01-01,a@x.org,P,3,8.00,5.00,0,24.00\n2,2026-01-02,b@x.org,P,1,8.00,5.00,0,8.00\n`
    );
    expect(figures.net).toBe(32);
  });
});

describe('lines that do not say how many', () => {
  const head = 'order id,date,customer id,sku,quantity,total\n1,2026-01-01,a,P,2,20.00\n';

  it('are one piece each where they cost something', async () => {
    const { figures, lines } = await readContent(`${head}2,2026-01-02,b,Q,,10.00\n`);
    expect([figures.net, figures.orders, lines.quantity[1]]).toEqual([30, 2, 1]);
  });

  it('are sums of others where only they name no product', async () => {
    const { figures } = await readContent(
      `${head}2,2026-01-02,b,,,10.00\n2,2026-01-02,b,Q,1,10.00\n`
    );
    expect(figures.net).toBe(30);
  });

  it('give money back for no piece', async () => {
    const { figures } = await readContent(`${head}2,2026-01-02,b,Q,0,-5.00\n`);
    expect(figures).toMatchObject({ gross: 20, returns: 5, net: 15, orders: 1 });
  });
});

test.each(['10.00', '-10.00'])('pieces that came back for %s bring it back', async (total) => {
  const { figures } = await readContent(
    `order id,date,customer id,sku,quantity,total\n1,2026-01-01,a,P,2,20.00\n2,2026-01-02,a,P,-1,${total}\n`
  );
  expect(figures).toMatchObject({ gross: 20, returns: 10, net: 10 });
});

describe('refunds under the names of the trade', () => {
  it.each([
    'Amount Refunded',
    'Refund Amount',
    'Total Refunded',
    'Order Refund Amount',
    '退款金额',
    'Erstattung',
    'Remboursé',
    'Importe reembolsado',
    'Rimborso',
    'Valor reembolsado',
    'Terugbetaald bedrag',
    'Kwota zwrotu',
    '返金額'
  ])('%s', async (header) => {
    const { figures, roles } = await readContent(
      `order id,date,customer id,sku,quantity,price,status,${header}\n` +
        '1,2026-01-01,a,P,1,20.00,paid,0.00\n1,2026-01-01,a,Q,1,30.00,paid,0.00\n' +
        '2,2026-01-02,b,P,1,20.00,paid,7.50\n2,2026-01-02,b,Q,1,30.00,paid,7.50\n' +
        '3,2026-01-03,b,P,1,20.00,refunded,20.00\n'
    );
    expect(roles[header]).toBe('refund_amount');
    expect(figures).toMatchObject({ gross: 100, returns: 7.5, net: 92.5 });
  });

  it('with the pieces that came back', async () => {
    const { lines, figures, roles } = await readContent(
      'Order ID,Created Time,Buyer Username,Seller SKU,Quantity,Sku Quantity of return,Line Total,Order Refund Amount\n' +
        '1,2026-01-01,a,P,2,1,45.00,24.00\n2,2026-01-02,b,Q,1,0,15.00,0.00\n2,2026-01-02,b,P,1,0,25.00,0.00\n'
    );
    expect(roles['Sku Quantity of return']).toBe('refund_quantity');
    expect(figures).toMatchObject({ gross: 85, net: 61 });
    expect([...lines.quantity].filter((own) => own < 0)).toEqual([-1]);
  });

  it('on the first row of its order', async () => {
    const { figures } = await readContent(
      'Order ID,Date,Email,Lineitem name,Lineitem quantity,Lineitem price,Amount Refunded\n' +
        '1,2026-01-01,a@x.org,Tote,1,20.00,5.00\n1,2026-01-01,a@x.org,Pin,1,15.00,\n2,2026-01-02,b@x.org,Pin,1,15.00,15.00\n'
    );
    expect(figures).toMatchObject({ gross: 50, returns: 20, net: 30 });
  });
});

describe('discounts that are no money', () => {
  const rows = (header: string, ...values: string[]) =>
    `order id,date,sku,quantity,unit price,${header}\n` +
    [40, 25, 120, 60]
      .map((price, at) => `${at + 1},2026-01-0${at + 1},P${at},1,${price}.00,${values[at]}`)
      .join('\n');

  it.each([
    ['Discount', ['0.1', '0', '0.15', '0.1'], 36 + 25 + 102 + 54],
    ['Rabatt', ['0.2', '', '0.25', '0.2'], 32 + 25 + 90 + 48],
    ['折扣', ['0.1', '0', '0.05', '0.1'], 36 + 25 + 114 + 54],
    ['Discount', ['10', '50', '15', '80'], 36 + 12.5 + 102 + 12],
    ['Discount', ['4.50', '2.00', '9.99', '0'], 35.5 + 23 + 110.01 + 60]
  ])('%s %j', async (header, values, net) => {
    expect((await readContent(rows(header, ...values))).figures.net).toBeCloseTo(net, 2);
  });

  it('and those that could be either are money, and said to be open', async () => {
    const { figures, draft } = await readContent(rows('Discount', '10', '5', '20', '10'));
    expect(figures.net).toBe(245 - 45);
    const { amounts } = draft.columns.find(({ role }) => role === 'discount')!;
    expect(amounts).toEqual({ scope: 'line', unit: 'money', isUnsure: true });
  });
});
