import { refundCounts, WAITING_FOR_PAYMENT } from './after-sale.ts';
import type { Platform } from './platform.ts';

/**
 * Orders; cells end with a tab. There is no buyer. Revenue is what the buyer paid; vouchers paid by
 * the platform are included in 商家实收金额.
 */
export const pinduoduo: Platform = {
  name: 'Pinduoduo 拼多多',
  kind: 'order_lines',
  signature: [
    ['商品', '商品名称'],
    '订单号',
    '订单状态',
    ['用户实付金额', '商家实收金额'],
    '商品数量',
    ['订单成交时间', '支付时间', '拼单成功时间']
  ],
  roles: {
    order_id: ['订单号'],
    order_date: ['订单成交时间', '支付时间', '拼单成功时间'],
    product_id: ['商家编码-商品维度', '商家编码-规格维度', '商品id'],
    product_name: ['商品', '商品名称'],
    quantity: ['商品数量'],
    line_total: ['用户实付金额', '商家实收金额'],
    shipping: ['邮费'],
    region: ['省'],
    city: ['市'],
    status: ['订单状态']
  },
  currency: 'CNY',
  combine: [refundCounts(['订单状态'], ['售后状态'])],
  leaveOut: [{ header: ['订单状态'], cells: WAITING_FOR_PAYMENT, reason: 'not_paid' }],
  example: `商品,订单号,订单状态,商品总价(元),邮费(元),店铺优惠折扣(元),平台优惠折扣(元),用户实付金额(元),商家实收金额(元),商品数量(件),商品id,商品规格,商家编码-商品维度,售后状态,订单成交时间
蓝色马克杯,260105-111\t,已收货,20,0,1,1,18,19,2,880001\t,大,M-1,无售后或售后取消,2026-01-05 10:11:12
白色盘子,260105-112\t,已收货,6,0,0,0,6,6,1,880002\t,白,P-1,退款成功,2026-01-05 11:11:12
白色盘子,260106-113\t,已发货，待签收,12,0,0,2,10,12,2,880002\t,白,P-1,无售后或售后取消,2026-01-06 11:11:12
白色盘子,260107-114\t,已取消,6,0,0,0,6,6,1,880002\t,白,P-1,无售后或售后取消,2026-01-07 11:11:12
`
};
