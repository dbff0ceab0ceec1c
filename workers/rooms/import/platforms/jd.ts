import { REFUND_STATUS, refundCounts, WAITING_FOR_PAYMENT } from './after-sale.ts';
import type { Platform } from './platform.ts';

const ACCOUNT = ['下单帐号', '下单账号'];

const SETTLED = ['结算金额'];

/**
 * Orders, one line per product; 应付金额 and 订单金额 are per order, 京东价 is the unit price. 结算金额 is
 * the order's amount after the shop's discounts. It counts where the buyer was to pay just that: it
 * may be 0 until it is known, or without what the platform kept.
 */
export const jdOrders: Platform = {
  name: 'JD 京东',
  kind: 'order_lines',
  signature: ['订单号', '商品名称', '订购数量', '下单时间', ACCOUNT, ['京东价', '商品单价']],
  roles: {
    order_id: ['订单号'],
    order_date: ['下单时间'],
    customer_id: ACCOUNT,
    customer_name: ['客户姓名'],
    phone: ['联系电话'],
    product_id: ['货号', '商品ID'],
    product_name: ['商品名称'],
    quantity: ['订购数量'],
    unit_price: ['京东价', '商品单价'],
    line_total: SETTLED,
    order_total: ['订单金额', '应付金额'],
    shipping: ['运费金额'],
    channel: ['订单渠道', '订单来源'],
    status: ['订单状态']
  },
  currency: 'CNY',
  combine: [
    refundCounts(['订单状态'], REFUND_STATUS),
    {
      into: SETTLED,
      with: ['应付金额', '下单时间'],
      join: (settled, due) => (Number(settled) === Number(due) ? settled : '')
    }
  ],
  leaveOut: [{ header: ['订单状态'], cells: WAITING_FOR_PAYMENT, reason: 'not_paid' }],
  example: `订单号,商品ID,商品名称,订购数量,支付方式,下单时间,京东价,订单金额,结算金额,应付金额,订单状态,下单帐号,客户姓名,客户地址,联系电话,运费金额,货号,订单渠道
5001,77001,蓝色马克杯,2,在线支付,2026-06-18 20:00:00,10.00,26.00,26.00,26.00,完成,jd_ann,安安,某市,13800000001,0.00,M-1,APP
5001,77002,白色盘子,1,在线支付,2026-06-18 20:00:00,6.00,26.00,26.00,26.00,完成,jd_ann,安安,某市,13800000001,0.00,P-1,APP
5002,77002,白色盘子,1,在线支付,2026-06-19 20:00:00,6.00,6.00,6.00,6.00,已取消,jd_bob,宝宝,某市,13800000002,0.00,P-1,PC
`
};

/** Orders with one product each and the amount due. */
export const jdShortOrders: Platform = {
  name: 'JD 京东',
  kind: 'order_lines',
  signature: ['订单号', '商品名称', '订购数量', '下单时间', '应付金额'],
  roles: {
    order_id: ['订单号'],
    order_date: ['下单时间'],
    customer_id: ACCOUNT,
    customer_name: ['客户姓名'],
    phone: ['联系电话'],
    product_name: ['商品名称'],
    quantity: ['订购数量'],
    line_total: ['应付金额'],
    status: ['订单状态']
  },
  currency: 'CNY',
  combine: [refundCounts(['订单状态'], REFUND_STATUS)],
  leaveOut: [{ header: ['订单状态'], cells: WAITING_FOR_PAYMENT, reason: 'not_paid' }],
  example: `订单号,商品名称,订购数量,下单时间,应付金额,下单帐号,客户姓名,客户地址,联系电话
5001,蓝色马克杯,2,2026年6月18日 20:00,20.00,jd_ann,安安,某市,13800000001
5002,白色盘子,1,2026年6月19日 9:30,6.00,jd_bob,宝宝,某市,13800000002
`
};

/**
 * Settlement: one line per amount. Only prices of goods are revenue (commissions and freight are
 * not); refunds have the direction 支出.
 */
export const jdSettlement: Platform = {
  name: 'JD 京东',
  kind: 'order_lines',
  signature: ['订单编号', '商品编号', '商品名称', '商品数量', '应结金额', '费用名称', '收支方向'],
  roles: {
    order_id: ['订单编号', '订单号'],
    order_date: ['费用发生时间', '下单时间', '费用计费时间', '结算时间', '费用结算时间'],
    product_id: ['商品编号'],
    product_name: ['商品名称'],
    quantity: ['商品数量'],
    line_total: ['应结金额']
  },
  currency: 'CNY',
  combine: [
    {
      into: ['应结金额'],
      with: ['收支方向'],
      join: (amount, way) =>
        way.includes('支出') && /^\s*[\d.]/.test(amount) ? `-${amount.trim()}` : amount
    }
  ],
  leaveOut: [
    { header: ['费用名称'], cells: /^(?!.*(货款|商品金额|退货金额)).*$/, reason: 'not_an_order' }
  ],
  example: `订单编号,商品编号,商品名称,商品数量,应结金额,费用名称,收支方向,费用发生时间
="6001",77001,蓝色马克杯,2,20.00,货款,收入,2026-06-20 10:00:00
="6001",77001,蓝色马克杯,2,-1.60,佣金,支出,2026-06-20 10:00:00
="6002",77002,白色盘子,1,6.00,货款,收入,2026-06-21 10:00:00
="6002",77002,白色盘子,1,6.00,货款,支出,2026-06-25 10:00:00
`
};
