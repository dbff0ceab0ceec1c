import { REFUND_STATUS, refundCounts, WAITING_FOR_PAYMENT } from './after-sale.ts';
import type { Platform } from './platform.ts';

const BUYER = ['买家会员名', '买家公司名', '买家'];
const PLACED = ['订单创建时间', '下单时间'];
const ORDER = ['订单编号', '订单号'];
const TITLE = ['货品标题', '商品标题'];
const ORDER_LEVEL = [
  ...ORDER,
  ...BUYER,
  ...PLACED,
  '订单状态',
  '收货人姓名',
  '联系手机',
  '收货地址'
];
const ROLES = {
  order_id: ORDER,
  order_date: PLACED,
  customer_id: BUYER,
  customer_name: ['收货人姓名'],
  phone: ['联系手机', '联系电话'],
  product_id: ['货号', '单品货号', '商家编码'],
  product_name: TITLE,
  quantity: ['数量'],
  shipping: ['运费'],
  status: ['订单状态']
} as const;
const UNPAID = [{ header: ['订单状态'], cells: WAITING_FOR_PAYMENT, reason: 'not_paid' as const }];

/**
 * Orders with a price per line; order number, buyer and status are on the first line of an order.
 */
export const alibabaLines: Platform = {
  name: '1688',
  kind: 'order_lines',
  signature: [ORDER, PLACED, TITLE, ['单价'], '数量', '订单状态'],
  roles: { ...ROLES, unit_price: ['单价'], order_total: ['实付款', '实付金额'] },
  currency: 'CNY',
  fillDown: { within: ORDER, headers: ORDER_LEVEL },
  combine: [refundCounts(['订单状态'], REFUND_STATUS)],
  leaveOut: UNPAID,
  example: `订单编号,买家公司名,买家会员名,货品总价(元),运费(元),实付款(元),订单状态,订单创建时间,订单付款时间,收货人姓名,联系手机,货品标题,单价(元),数量,单位,货号
3001,甲店,jiadian,130.00,10.00,140.00,交易成功,2026-05-13 10:00:00,2026-05-13 10:05:00,王一,13800000001,马克杯 蓝,10.00,10,个,M-1
,,,,,,,,,,,白盘,6.00,5,个,P-1
3002,乙店,yidian,60.00,0.00,60.00,交易关闭,2026-05-14 10:00:00,,李二,13800000002,白盘,6.00,10,个,P-1
`
};

/** Orders with one product each, with the amount paid. */
export const alibabaOrders: Platform = {
  name: '1688',
  kind: 'order_lines',
  signature: [ORDER, PLACED, TITLE, ['实付款', '实付金额'], '订单状态'],
  roles: { ...ROLES, line_total: ['实付款', '实付金额'] },
  currency: 'CNY',
  fillDown: { within: ORDER, headers: ORDER_LEVEL },
  combine: [refundCounts(['订单状态'], REFUND_STATUS)],
  leaveOut: UNPAID,
  example: `订单号,下单时间,实付款,买家,货品标题,规格,数量,订单状态
4001,2026-05-13 10:00:00,"1,140.00",jiadian,马克杯,蓝,114,交易成功
4002,2026-05-14 10:00:00,60.00,yidian,白盘,大,10,交易关闭
4003,2026-05-15 10:00:00,30.00,jiadian,白盘,大,5,等待买家收货
`
};
