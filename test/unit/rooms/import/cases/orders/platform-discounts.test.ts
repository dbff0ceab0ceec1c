import { describe, expect, it } from 'vitest';
import { readContent } from '../read-case.ts';

const rows = (...lines: string[]) => lines.join('\n') + '\n';

/** What a file's discounts are read as, and whether the page would ask. */
const askedOf = (read: Awaited<ReturnType<typeof readContent>>) =>
  read.draft.columns.filter(({ amounts }) => amounts?.isUnsure).map(({ header }) => header);

describe("Amazon's promotions", () => {
  const ALL =
    'amazon-order-id\tpurchase-date\torder-status\tproduct-name\tsku\titem-status\tquantity\tcurrency\titem-price\titem-tax\tshipping-price';
  const OFF = 'item-promotion-discount\tship-promotion-discount';
  const line = (id: number, sku: string, ...cells: (string | number)[]) =>
    [id, '2026-02-17T08:04:21+00:00', 'Shipped', 'Lamp', sku, 'Shipped', ...cells].join('\t');

  it('come off the price of the line, those of the parcel do not', async () => {
    // paid for goods: 40 − 5 and 5 of the first order, 15, 20 − 2
    const read = await readContent(
      rows(
        `${ALL}\t${OFF}`,
        line(1, 'S1', 2, 'EUR', '40.00', '6.39', '4.00', '5.00', '4.00'),
        line(1, 'S2', 1, 'EUR', '5.00', '0.80', '', '', ''),
        line(2, 'S2', 3, 'EUR', '15.00', '2.39', '3.00', '0.00', '3.00'),
        line(3, 'S1', 1, 'EUR', '20.00', '3.19', '', '2.00', '')
      )
    );
    expect(read.roles).toMatchObject({
      'item-promotion-discount': 'discount',
      'ship-promotion-discount': 'ignore'
    });
    expect([...read.lines.total]).toEqual([35, 5, 15, 18]);
    expect(read.figures).toMatchObject({ orders: 3, gross: 73, net: 73 });
    expect(askedOf(read)).toEqual([]);
  });

  it.each([
    ['all lines of an order alike', ['3.00', '3.00', '1.00', '1.00'], 88],
    ['one line of each order', ['3.00', '', '3.00', ''], 90],
    ['written as minus', ['-3.00', '0.00', '-1.50', '0.00'], 91.5],
    ['small fractions', ['0.50', '0.25', '0.10', '0.10'], 95.05],
    ['the whole price', ['24.00', '', '', ''], 72],
    ['none', ['0.00', '0.00', '0.00', '0.00'], 96],
    ['blank', ['', '', '', ''], 96]
  ])('are money of each line, without a question: %s', async (_name, off, net) => {
    const read = await readContent(
      rows(
        `${ALL}\t${OFF}`,
        ...off.map((cell, at) =>
          line(1 + (at >> 1), `S${at}`, 2, 'USD', '24.00', '', '', cell, '1.00')
        )
      )
    );
    expect(read.figures.net).toBe(net);
    expect(askedOf(read)).toEqual([]);
  });

  it('come off in the currency of their line', async () => {
    const { lines } = await readContent(
      rows(
        `${ALL}\t${OFF}`,
        line(1, 'S1', 2, 'EUR', '40.00', '', '', '5.00', ''),
        line(2, 'S1', 2, 'GBP', '30.00', '', '', '3.00', ''),
        line(3, 'S1', 2, 'EUR', '40.00', '', '', '', '')
      )
    );
    expect([...lines.total]).toEqual([35, 0, 40]);
    expect(lines.foreign).toMatchObject([{ currency: 'GBP', amount: 27 }]);
  });

  it('are absent where the report has none', async () => {
    const read = await readContent(
      rows(
        ALL,
        line(1, 'S1', 2, 'EUR', '40.00', '6.39', '4.00'),
        line(2, 'S2', 1, 'EUR', '5.00', '0.80', '')
      )
    );
    expect(Object.values(read.roles)).not.toContain('discount');
    expect(read.figures.net).toBe(45);
  });

  it('come off in the report of orders with a buyer too', async () => {
    const read = await readContent(
      rows(
        'order-id\torder-item-id\tpurchase-date\tbuyer-email\tsku\tproduct-name\tquantity-purchased\tcurrency\titem-price\titem-promotion-discount',
        '1\t11\t2026-01-05T10:11:12+00:00\ta@x.org\tS1\tLamp\t2\tEUR\t40.00\t5.00',
        '2\t21\t2026-01-06T10:11:12+00:00\tb@x.org\tS1\tLamp\t1\tEUR\t20.00\t0.00'
      )
    );
    expect(read.figures.net).toBe(55);
    expect(askedOf(read)).toEqual([]);
  });
});

describe("Amazon's promotions among transactions", () => {
  const HEAD =
    'date/time,type,order id,sku,description,quantity,marketplace,product sales,shipping credits,promotional rebates,selling fees,fba fees,total';
  const GERMAN =
    'Datum/Uhrzeit,Typ,Bestellnummer,SKU,Beschreibung,Menge,Marketplace,Umsätze,Gutschrift für Versandkosten,Rabatte aus Werbeaktionen,Verkaufsgebühren,Gebühren zu Versand durch Amazon,Gesamt';
  const row = (day: number, type: string, id: number, ...cells: string[]) =>
    [`2026-01-${day} 10:11:12`, type, id, 'S1', 'Lamp', 1, 'amazon', ...cells]
      .map((cell) => `"${cell}"`)
      .join(',');

  it('come off goods as far as they are more than the parcel, and back with a refund', async () => {
    const { lines, figures } = await readContent(
      rows(
        HEAD,
        row(15, 'Order', 1, '40.00', '5.00', '-5.00', '-6', '-5', '29'),
        row(16, 'Order', 2, '20.00', '0', '-2.00', '-3', '-3', '12'),
        row(17, 'Order', 3, '1,020.00', '4.99', '-9.99', '-3', '-3', '9'),
        row(18, 'Refund', 2, '-20.00', '0', '2.00', '3', '0', '-15'),
        row(19, 'Order', 4, '20.00', '0', '0', '-3', '-3', '14')
      )
    );
    expect([...lines.total]).toEqual([40, 18, 1015, -18, 20]);
    expect(figures).toMatchObject({ gross: 1093, returns: 18, net: 1075 });
  });

  it('are read with a decimal comma', async () => {
    const { lines } = await readContent(
      rows(
        GERMAN,
        row(15, 'Bestellung', 1, '1.040,00', '0', '-5,50', '-6,00', '-5,00', '29,00'),
        row(16, 'Bestellung', 2, '20,99', '3,99', '-3,99', '-3,00', '-3,00', '12,00'),
        row(17, 'Erstattung', 2, '-20,99', '-3,99', '3,99', '3,00', '0', '-15,00')
      )
    );
    expect([...lines.total]).toEqual([1034.5, 20.99, -20.99]);
  });
});

describe("Magento's discounts", () => {
  const GRID =
    'ID,Purchase Point,Purchase Date,Grand Total (Base),Status,Customer Email,Subtotal,Shipping and Handling,Total Refunded';
  const order = (id: number, total: string, subtotal: string, back = '0.0000') =>
    `${id},Main,2026-01-1${id} 09:05:12,${total},Complete,c${id}@x.org,${subtotal},5.0000,${back}`;

  it.each([
    ['Discount Amount', '-5.0000', '-2.5000'],
    ['Discount Amount', '5.0000', '2.5000'],
    ['Discount', '-5.0000', '-2.5000']
  ])('come off the subtotal: %s %s', async (header, first, third) => {
    // paid for goods: 32 − 5 − 2, 20, 31.5 − 5 − 1, less 4 paid back
    const read = await readContent(
      rows(
        `${GRID},Tax,${header}`,
        `${order(1, '32.0000', '30.0000')},2.0000,${first}`,
        `${order(2, '25.0000', '20.0000')},0.0000,0.0000`,
        `${order(3, '31.5000', '28.0000', '4.0000')},1.0000,${third}`
      )
    );
    expect(read.figures).toMatchObject({ orders: 3, gross: 70.5, returns: 4, net: 66.5 });
    expect(askedOf(read)).toEqual([]);
  });

  it('stay where no total tells, without a question that tells no more', async () => {
    const read = await readContent(
      rows(
        `${GRID},Discount Amount`,
        `${order(1, '38.0000', '30.0000')},-5.0000`,
        `${order(2, '25.0000', '20.0000')},0.0000`
      )
    );
    expect(read.figures.net).toBe(50);
    expect(askedOf(read)).toEqual([]);
  });

  it('stay where the subtotal is less them already', async () => {
    const read = await readContent(
      rows(
        `${GRID},Discount Amount`,
        `${order(1, '30.0000', '25.0000')},-5.0000`,
        `${order(2, '25.0000', '20.0000')},0.0000`
      )
    );
    expect(read.figures.net).toBe(45);
  });

  it.each(['', ',Discount Amount'])('are none: %j', async (header) => {
    const none = header && ',0.0000';
    const read = await readContent(
      rows(
        `${GRID}${header}`,
        `${order(1, '35.0000', '30.0000')}${none}`,
        `${order(2, '25.0000', '20.0000')}${none}`
      )
    );
    expect(read.figures.net).toBe(50);
    expect(askedOf(read)).toEqual([]);
  });

  it.each([
    ['3.0000', '2.0000', ',Row Total'],
    ['-3.0000', '-2.0000', ',Row Total'],
    ['3.0000', '2.0000', '']
  ])('of items come off each: %s %s%s', async (first, second, header) => {
    const whole = (own: string) => (header ? `,${own}` : '');
    const read = await readContent(
      rows(
        `${GRID},SKU,Product Name,Qty Ordered,Price,Discount Amount${header}`,
        `${order(1, '30.0000', '30.0000')},M-1,Mug,2,10.0000,${first}${whole('20.0000')}`,
        `${order(1, '30.0000', '30.0000')},P-1,Plate,1,10.0000,${second}${whole('10.0000')}`,
        `${order(2, '15.0000', '10.0000')},P-1,Plate,1,10.0000,0.0000${whole('10.0000')}`
      )
    );
    expect([...read.lines.total]).toEqual([17, 8, 10]);
    expect([...read.lines.quantity]).toEqual([2, 1, 1]);
    expect(askedOf(read)).toEqual([]);
  });
});

describe("BigCommerce's coupons", () => {
  const HEAD =
    'Order ID,Customer Email,Order Date,Order Status,Subtotal (ex tax),Subtotal (inc tax),Tax Total,' +
    'Shipping Cost (ex tax),Shipping Cost (inc tax),Handling Cost (ex tax),Handling Cost (inc tax),' +
    'Order Total (ex tax),Order Total (inc tax),Refund Amount,Total Quantity,Order Currency Code,Product Details';
  const product = (name: string, pieces: number, price: string, total: string) =>
    `Product ID: 7, Product Qty: ${pieces}, Product SKU: ${name}, Product Name: ${name}, ` +
    `Product Weight: 1, Product Variation Details: , Product Unit Price: ${price}, Product Total Price: ${total}`;
  const TWO = `"${product('Mug', 2, '10.00', '20.00')}|${product('Tea', 1, '5.00', '5.00')}"`;
  const order = (id: number, ...amounts: string[]) =>
    `${id},c${id}@x.org,1${id}/01/2026,Completed,25.00,27.50,${amounts[0]},6.00,6.60,${amounts[1]},${amounts[1]},` +
    `${amounts[2]},${amounts[3]},${amounts[4] ?? '0.00'},3,${amounts[5] ?? 'USD'},${TWO}`;
  /** Without a coupon: 25 + 6 before tax. */
  const PLAIN = order(4, '3.10', '0.00', '31.00', '34.10');

  it.each([
    ['without tax', 'Coupon Value', '5.00', '26.00', '28.60', '0.00'],
    ['with tax', 'Coupon Value', '5.50', '26.00', '28.60', '0.00'],
    ['per cent', 'Coupon Value', '20.00', '26.00', '28.60', '0.00'],
    ['with handling', 'Coupon Value', '5.00', '28.00', '30.60', '2.00'],
    [
      'named',
      'Coupon Details',
      '"Coupon Code: SAVE20, Coupon Value: 20"',
      '26.00',
      '28.60',
      '0.00'
    ],
    ['of the order', 'Discount Amount', '5.00', '26.00', '28.60', '0.00']
  ])('are spread over the products: %s', async (_name, header, coupon, ex, inc, handling) => {
    const read = await readContent(
      rows(
        `${HEAD},${header}`,
        `${order(3, '2.60', handling, ex, inc)},${coupon}`,
        `${PLAIN},${header === 'Coupon Details' ? '' : '0.00'}`
      )
    );
    // paid for goods: 26 − 6, and 25
    expect([...read.lines.total]).toEqual([16, 4, 20, 5]);
    expect(read.figures).toMatchObject({ orders: 2, gross: 45, net: 45 });
    expect(askedOf(read)).toEqual([]);
  });

  it('add up to the cent, and a refund comes off what was paid', async () => {
    const { lines, figures } = await readContent(
      rows(
        `${HEAD},Coupon Value`,
        `${order(3, '2.77', '0.00', '27.67', '30.44', '10.00')},3.33`,
        `${PLAIN},`
      )
    );
    expect([...lines.total].slice(0, 4)).toEqual([17.34, 4.33, 20, 5]);
    expect(figures).toMatchObject({ gross: 46.67, returns: 10, net: 36.67 });
  });

  it.each([
    ['says nothing', '', '31.00', '34.10'],
    ['is nothing', '0.00', '31.00', '34.10'],
    ['does not fit the total', '5.00', '29.00', '31.90'],
    ['is not in the total', '5.00', '31.00', '34.10']
  ])('change nothing where the coupon %s', async (_name, coupon, ex, inc) => {
    const read = await readContent(
      rows(`${HEAD},Coupon Value`, `${order(3, '2.60', '0.00', ex, inc)},${coupon}`, `${PLAIN},`)
    );
    expect(read.figures.net).toBe(50);
    expect(askedOf(read)).toEqual([]);
  });

  it('of the parcel, or store credit, come off no goods', async () => {
    const read = await readContent(
      rows(
        `${HEAD},Coupon Details,Store Credit Redeemed`,
        `${order(3, '2.50', '0.00', '25.00', '27.50')},Free shipping,0.00`,
        `${order(4, '2.60', '0.00', '26.00', '28.60')},THANKS,5.00`
      )
    );
    expect(read.figures.net).toBe(50);
  });

  it('are absent where the export has none', async () => {
    const read = await readContent(rows(HEAD, order(3, '2.60', '0.00', '26.00', '28.60'), PLAIN));
    expect(Object.keys(read.roles)).not.toContain('Coupon Value');
    expect(read.figures.net).toBe(50);
  });

  it('count once an order in the export with a row a product', async () => {
    const read = await readContent(
      rows(
        'Order ID,Order Status,Order Date,Subtotal (inc tax),Subtotal (ex tax),Tax Total,Shipping Cost (ex tax),Order Total (inc tax),Customer Email,' +
          'Coupon Value,Product ID,Product Qty,Product SKU,Product Name,Product Unit Price,Product Total Price',
        '101,Completed,15/03/2026,25.00,25.00,0.00,6.00,26.00,a@x.org,5.00,1,2,M-1,Mug,10.00,20.00',
        '101,Completed,15/03/2026,25.00,25.00,0.00,6.00,26.00,a@x.org,5.00,2,1,T-1,Tea,5.00,5.00',
        '102,Completed,16/03/2026,10.00,10.00,0.00,6.00,16.00,b@x.org,0.00,1,1,M-1,Mug,10.00,10.00'
      )
    );
    expect([...read.lines.total]).toEqual([16, 4, 10]);
    expect(askedOf(read)).toEqual([]);
  });

  it('come off in the currency of their order', async () => {
    const { lines } = await readContent(
      rows(
        `${HEAD},Coupon Value`,
        `${order(3, '2.60', '0.00', '26.00', '28.60')},5.00`,
        `${order(5, '2.60', '0.00', '26.00', '28.60', '0.00', 'AUD')},5.00`,
        `${PLAIN},`
      )
    );
    expect([...lines.total]).toEqual([16, 4, 0, 0, 20, 5]);
    expect(lines.foreign).toMatchObject([{ currency: 'AUD', amount: 20 }]);
  });
});
