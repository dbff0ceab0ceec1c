import type { Platform } from './platform.ts';

const DESCRIPTION = ['amount-description', '料金の説明', '金額の説明'];
const TYPE = ['transaction-type', 'トランザクションの種類', 'トランザクションタイプ'];

/**
 * Settlement report with one row per amount: prices, taxes, fees. Goods are the principal; refunds
 * are rows with negative amounts.
 */
export const amazonSettlement: Platform = {
  name: 'Amazon',
  kind: 'order_lines',
  ownTotals: ['amount', '金額'],
  signature: [
    ['settlement-id', '決済番号'],
    TYPE,
    ['order-id', '注文番号'],
    DESCRIPTION,
    ['amount', '金額'],
    ['posted-date', '投稿日', '転記日']
  ],
  roles: {
    order_id: ['order-id', '注文番号'],
    order_date: ['posted-date-time', '投稿日時', '転記日時', 'posted-date', '投稿日', '転記日'],
    product_id: ['sku'],
    quantity: ['quantity-purchased', '数量', '購入数'],
    line_total: ['amount', '金額'],
    currency: ['currency', '通貨'],
    channel: ['marketplace-name', 'マーケットプレイス']
  },
  leaveOut: [
    { header: DESCRIPTION, cells: /^(?!(?:principal|商品代金)$)/i, reason: 'not_an_order' }
  ],
  example: [
    'settlement-id\ttotal-amount\tcurrency\ttransaction-type\torder-id\tmarketplace-name\tamount-type\tamount-description\tamount\tposted-date\tposted-date-time\tsku\tquantity-purchased',
    '9001\t61.00\tUSD\t\t\t\t\t\t\t\t\t\t',
    '9001\t\tUSD\tOrder\t111-1\tAmazon.com\tItemPrice\tPrincipal\t40.00\t2026-01-05\t2026-01-05 10:00:00 UTC\tS1\t2',
    '9001\t\tUSD\tOrder\t111-1\tAmazon.com\tItemFees\tCommission\t-6.00\t2026-01-05\t2026-01-05 10:00:00 UTC\tS1\t2',
    '9001\t\tUSD\tOrder\t111-2\tAmazon.com\tItemPrice\tPrincipal\t35.00\t2026-01-19\t2026-01-19 10:00:00 UTC\tS2\t1',
    '9001\t\tUSD\tRefund\t111-1\tAmazon.com\tItemPrice\tPrincipal\t-8.00\t2026-01-22\t2026-01-22 10:00:00 UTC\tS1\t',
    ''
  ].join('\n')
};
