import { describe, expect, test } from 'vitest';
import { readContent } from '../read-case.ts';

/** Orders of 千牛: paid amount, number of products, titles and pieces. */
function taobao(...orders: [paid: string, kinds: number, titles: string, pieces: number][]) {
  const head =
    '订单编号,买家会员名,买家应付货款,总金额,买家实际支付金额,订单状态,订单创建时间,宝贝标题,宝贝种类,宝贝总数量';
  const rows = orders.map(
    ([paid, kinds, titles, pieces], i) =>
      `19306798${i},小安${i},${paid},${paid},${paid},交易成功,2026-11-0${i + 1} 08:00:00,` +
      `${titles},${kinds},${pieces}`
  );
  return [head, ...rows].join('\n');
}

describe('an order’s amount divided among its products', () => {
  test('counts in full, although equal shares look like one amount repeated', async () => {
    const read = await readContent(
      taobao(['30.00', 2, '杯子，盘子', 2], ['50.00', 2, '木勺，茶壶', 2], ['20.00', 1, '碗', 1])
    );
    expect(read.figures).toMatchObject({ orders: 3, gross: 100 });
    expect([...read.lines.total]).toEqual([15, 15, 25, 25, 20]);
    const paid = read.draft.columns.find(({ role }) => role === 'line_total');
    expect(paid?.amounts).toEqual({ scope: 'line', isUnsure: false });
  });

  test('follows the prices at which the products were sold alone', async () => {
    const read = await readContent(
      taobao(['80.00', 1, '外套', 1], ['40.00', 1, '袜子', 2], ['90.00', 2, '外套，袜子', 2])
    );
    expect([...read.lines.total]).toEqual([80, 40, 72, 18]);
  });

  test('the number of products is no category', async () => {
    const read = await readContent(taobao(['30.00', 2, '杯子，盘子', 2]));
    expect(read.roles['宝贝种类']).toBe('ignore');
  });

  test('in a file of no known platform, equal shares are the lines’ own too', async () => {
    const read = await readContent(
      'Order ID,Date,Customer ID,Items,Order Total\n' +
        '1,2026-03-01,c1,Mug*1；Tea*1,30.00\n2,2026-03-02,c2,Tea*1；Cup*1,29.00\n' +
        '3,2026-03-03,c3,Mug*1；Cup*1,28.00\n4,2026-03-04,c4,Pot*1；Jug*1,26.00'
    );
    expect(read.figures).toMatchObject({ orders: 4, gross: 113 });
  });
});

test("WooCommerce's totals of items are their own, however equal", async () => {
  const item = (name: string, total: string) => `name:${name}|sku:|quantity:1|total:${total}`;
  const { figures, draft } = await readContent(
    [
      'order_id,order_date,status,order_total,line_items',
      `1,2026-03-05 10:12:13,completed,18.00,${item('Mug', '9.00')};${item('Tea', '9.00')}`,
      `2,2026-03-06 10:12:13,completed,20.00,${item('Mug', '10.00')};${item('Tea', '10.00')}`,
      `3,2026-03-07 10:12:13,completed,7.00,${item('Mug', '7.00')}`
    ].join('\n')
  );
  expect(figures).toMatchObject({ orders: 3, gross: 45 });
  const total = draft.columns.find(({ role }) => role === 'line_total');
  expect(total?.amounts).toEqual({ scope: 'line', isUnsure: false });
});

test("an order's total on lines of differing quantities is the order's, in a small file too", async () => {
  const { figures } = await readContent(
    [
      'Order ID,Date,Customer,Product,Quantity,Order Total',
      '1,2026-01-03,ann,Basket,1,10.00',
      '2,2026-02-12,bob,Basket,1,30.00',
      '2,2026-02-12,bob,Board,1,30.00',
      '2,2026-02-12,bob,Tin,1,30.00',
      '3,2026-03-24,bob,Board,2,60.00',
      '3,2026-03-24,bob,Kettle,1,60.00',
      '3,2026-03-24,bob,Plate,1,60.00',
      '3,2026-03-24,bob,Basket,2,60.00'
    ].join('\n')
  );
  expect(figures).toMatchObject({ orders: 3, gross: 100 });
});

test("Etsy's discounts are taken off an order value with postage of the same height", async () => {
  const { figures } = await readContent(
    [
      'Sale Date,Order ID,Buyer,Number of Items,Order Value,Discount Amount,Shipping,Sales Tax,Order Total',
      '03/04/26,1,ann,3,50.00,5.00,5.00,0.00,50.00',
      '03/25/26,2,bob,1,10.00,0.00,5.00,0.00,15.00'
    ].join('\n')
  );
  expect(figures).toMatchObject({ orders: 2, gross: 55 });
});
