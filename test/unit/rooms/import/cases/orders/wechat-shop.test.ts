import { expect, test } from 'vitest';
import { readContent } from '../read-case.ts';

/** Two products in one order, of which the first was given back; then an order of one product. */
const FILE = `订单号,订单状态,订单下单时间,商品名称,商品编码(自定义),商品数量,商品价格,商品实付金额,收件人手机,退款金额,售后状态
37001,已完成,2026/02/19 00:02,正山小种,ZS1,1,118.00,100.00,13837336184,100.00,退款成功
37001,已完成,2026/02/19 00:02,大红袍,DH1,1,198.00,180.00,13837336184,0.00,
37002,已完成,2026/02/20 10:02,盖碗,GB1,1,58.00,58.00,13837336185,0.00,
37003,已完成,2026/02/21 10:02,盖碗,GB1,1,58.00,58.00,13837336186,0.00,
37003,已完成,2026/02/21 10:02,正山小种,ZS1,1,118.00,100.00,13837336186,0.00,
37004,已完成,2026/02/22 10:02,盖碗,GB1,1,58.00,58.00,13837336187,0.00,
37004,已完成,2026/02/22 10:02,大红袍,DH1,1,198.00,180.00,13837336187,0.00,
`;

test('微信小店: a refund of one line leaves the others sold, at what was paid for them', async () => {
  const read = await readContent(FILE);
  expect(read.figures).toMatchObject({ orders: 4, gross: 734, returns: 100, net: 634 });
  expect(read.roles).toMatchObject({
    '商品编码(自定义)': 'product_id',
    商品实付金额: 'line_total'
  });
  expect(read.draft.notes).toEqual([]);
});
