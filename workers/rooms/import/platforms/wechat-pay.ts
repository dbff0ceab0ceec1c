import type { Platform } from './platform.ts';

/**
 * 微信支付 "账单明细": a summary above the header, money going out among what came in. A person's name
 * may be hidden, and what was bought is often a remark.
 */
export const wechatPay: Platform = {
  name: 'WeChat Pay 微信支付',
  kind: 'order_lines',
  signature: ['交易时间', '交易类型', '交易对方', '收/支', '当前状态', '交易单号', '商户单号'],
  roles: {
    order_id: ['交易单号'],
    order_date: ['交易时间'],
    customer_id: ['交易对方'],
    product_name: ['商品'],
    line_total: ['金额'],
    status: ['当前状态']
  },
  currency: 'CNY',
  leaveOut: [
    { header: ['收/支'], cells: /^(?:支出|\/|中性交易|不计收支)$/, reason: 'not_an_order' }
  ],
  example: `微信支付账单明细,,,,,,,,,,
微信昵称：[小店],,,,,,,,,,
起始时间：[2026-03-01 00:00:00] 终止时间：[2026-03-31 23:59:59],,,,,,,,,,
共4笔记录,,,,,,,,,,
收入：3笔 187.00元,,,,,,,,,,
----------------------微信支付账单明细列表--------------------,,,,,,,,,,
交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注
2026-03-05 10:00:00,商户消费,王五,"马克杯",收入,¥98.00,/,已存入零钱,4200001	,M1	,"/"
2026-03-06 10:00:00,二维码收款,李四,"收款方备注:二维码收款",收入,¥50.00,/,已收钱,4200002	,M2	,"/"
2026-03-07 10:00:00,商户消费,赵六,"盘子",收入,¥39.00,/,已全额退款,4200003	,M3	,"/"
2026-03-08 10:00:00,商户消费,供应商,"纸箱",支出,¥39.00,零钱,支付成功,4200004	,M4	,"/"
`
};
