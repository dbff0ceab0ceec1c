import { REFUND_STATUS, refundCounts, WAITING_FOR_PAYMENT } from './after-sale.ts';
import { divideAmount, splitTitles } from './divide.ts';
import type { Platform } from './platform.ts';

/** Orders with all product names in one cell; 商品种类数 is their number. */
export const youzan: Platform = {
  name: 'Youzan 有赞',
  kind: 'order_lines',
  signature: [
    '订单号',
    '订单实付金额',
    '全部商品名称',
    ['订单创建时间', '买家付款时间', '下单时间']
  ],
  roles: {
    order_id: ['订单号'],
    order_date: ['订单创建时间', '下单时间', '买家付款时间'],
    customer_id: ['买家昵称', '买家姓名'],
    customer_name: ['收货人/提货人', '买家姓名'],
    phone: ['买家手机号', '收货人手机号/提货人手机号'],
    product_name: ['全部商品名称'],
    line_total: ['订单实付金额'],
    coupon: ['优惠券码名称'],
    region: ['收货人省份'],
    city: ['收货人城市'],
    channel: ['订单来源', '分销员'],
    status: ['订单状态']
  },
  currency: 'CNY',
  unpack: {
    from: ['全部商品名称', '商品种类数', '订单实付金额'],
    into: ['全部商品名称', '订单实付金额'],
    alone: ([title, kinds, paid]) => (kinds.trim() === '1' ? [title, '1', paid] : null),
    lines([packed, kinds, paid], prices) {
      const titles = splitTitles(packed, kinds);
      if (!titles) return null;
      const amounts = divideAmount(
        paid,
        titles.map((title) => prices.get(title))
      );
      return titles.map((title, i) => [title, amounts[i]]);
    },
    isDivided: true,
    note: 'packed_titles'
  },
  combine: [refundCounts(['订单状态'], REFUND_STATUS)],
  leaveOut: [{ header: ['订单状态'], cells: WAITING_FOR_PAYMENT, reason: 'not_paid' }],
  example: `订单号,订单状态,订单创建时间,买家付款时间,全部商品名称,商品种类数,订单实付金额,收货人/提货人,收货人省份,收货人城市,买家昵称,买家手机号,优惠券码名称
E20260505001,交易完成,2026-05-05 12:00:00,2026-05-05 12:01:00,蓝色马克杯;白色盘子,2,25.01,安安,浙江省,杭州市,小安,13800000001,
E20260513002,交易关闭,2026-05-13 12:00:00,,白色盘子,1,6.00,宝宝,广东省,深圳市,阿宝,13800000002,
E20260514003,已发货,2026-05-14 12:00:00,2026-05-14 12:01:00,白色盘子,1,6.00,宝宝,广东省,深圳市,阿宝,13800000002,
`
};
