import { REFUND_STATUS, refundCounts, WAITING_FOR_PAYMENT } from './after-sale.ts';
import { divideAmount, dividePieces, splitTitles } from './divide.ts';
import type { Platform } from './platform.ts';

const TITLE = '宝贝标题';
const KINDS = '宝贝种类';
const PIECES = '宝贝总数量';

/**
 * 千牛 "导出订单": one line per order, all titles in one cell. Order numbers are written ="193…",
 * telephone numbers '186…. If the file has the order's number of products, its titles become lines;
 * the file has no amounts per product, so the order's amount is divided by the prices at which the
 * products were sold alone, else equally.
 */
export const taobaoOrders: Platform = {
  name: 'Taobao / Tmall 千牛',
  kind: 'order_lines',
  signature: [
    '订单编号',
    ['买家会员名', '买家昵称'],
    ['买家实际支付金额', '买家实付金额'],
    '订单状态',
    ['订单创建时间', '买家下单时间'],
    TITLE
  ],
  roles: {
    order_id: ['订单编号'],
    order_date: ['订单创建时间', '买家下单时间'],
    customer_id: ['买家会员名', '买家昵称'],
    customer_name: ['收货人姓名'],
    phone: ['联系手机', '联系电话'],
    product_name: [TITLE],
    quantity: [PIECES],
    line_total: ['买家实际支付金额', '买家实付金额'],
    order_total: ['总金额'],
    shipping: ['买家应付邮费'],
    status: ['订单状态']
  },
  currency: 'CNY',
  unpack: {
    from: [TITLE, KINDS, PIECES, '买家实际支付金额', '买家实付金额'],
    into: [TITLE, PIECES, '买家实际支付金额', '买家实付金额'],
    alone: ([title, kinds, pieces, paid, paidToo]) =>
      kinds.trim() === '1' ? [title, pieces, paid || paidToo] : null,
    lines([packed, kinds, pieces, paid, paidToo], prices) {
      const titles = splitTitles(packed, kinds);
      if (!titles) return null;
      const counts = dividePieces(pieces, titles.length);
      const weights = titles.map((title, i) => {
        const price = prices.get(title);
        return price && price * Number(counts[i]);
      });
      const amounts = divideAmount(paid, weights);
      const amountsToo = divideAmount(paidToo, weights);
      return titles.map((title, i) => [title, counts[i], amounts[i], amountsToo[i]]);
    },
    isDivided: true,
    once: ['总金额', '买家应付邮费'],
    note: 'packed_titles'
  },
  combine: [refundCounts(['订单状态'], REFUND_STATUS)],
  leaveOut: [{ header: ['订单状态'], cells: WAITING_FOR_PAYMENT, reason: 'not_paid' }],
  example: `订单编号,买家会员名,买家支付宝账号,买家应付货款,买家应付邮费,总金额,买家实际支付金额,订单状态,收货人姓名,联系手机,订单创建时间,订单付款时间,宝贝标题 ,宝贝种类,宝贝总数量
="1930679858170641",小安,,30.00,0.00,30.00,30.00,交易成功,安安,'18600000001,2026-11-11 00:05:00,2026-11-11 00:06:00,蓝色马克杯，白色盘子，木勺,3,4
="1930679858170642",阿宝,,10.00,5.00,15.00,15.00,卖家已发货，等待买家确认,宝宝,'18600000002,2026-11-11 08:00:00,2026-11-11 08:01:00,蓝色马克杯，大号,1,1
="1930679858170643",阿宝,,10.00,0.00,10.00,10.00,交易关闭,宝宝,'18600000002,2026-11-12 08:00:00,2026-11-12 08:01:00,白色盘子,1,1
="1930679858170644",小陈,,10.00,0.00,10.00,0.00,等待买家付款,陈陈,'18600000003,2026-11-13 08:00:00,,白色盘子,1,1
`
};
