import type { Platform } from './platform.ts';

const ORDER_STATUS = ['order-status', '注文ステータス'];
const ITEM_STATUS = ['item-status', '商品ステータス'];

/**
 * The All Orders report, tab-delimited. It has no buyer. The item price is already multiplied by
 * the quantity, before promotions; cancelled items have no price.
 */
export const amazonAllOrders: Platform = {
  name: 'Amazon',
  kind: 'order_lines',
  ownTotals: ['item-price', '商品価格'],
  signature: [
    ['amazon-order-id', 'Amazon注文番号'],
    ['purchase-date', '購入日'],
    ORDER_STATUS,
    ['quantity', '数量'],
    ['item-price', '商品価格']
  ],
  roles: {
    order_id: ['amazon-order-id', 'Amazon注文番号'],
    order_date: ['purchase-date', '購入日'],
    product_id: ['sku', 'asin'],
    product_name: ['product-name', '商品名'],
    quantity: ['quantity', '数量'],
    line_total: ['item-price', '商品価格'],
    // those of the parcel are in a column of their own
    discount: ['item-promotion-discount', '商品プロモーション割引', '商品プロモーション割引額'],
    tax: ['item-tax', '商品税'],
    shipping: ['shipping-price', '配送料'],
    coupon: ['promotion-ids'],
    currency: ['currency', '通貨'],
    country: ['ship-country'],
    region: ['ship-state', '配送先都道府県'],
    city: ['ship-city', '配送先市区町村'],
    postcode: ['ship-postal-code', '配送先郵便番号'],
    channel: ['sales-channel', '販売チャネル'],
    status: [...ITEM_STATUS, ...ORDER_STATUS]
  },
  combine: [
    {
      into: ITEM_STATUS,
      with: ORDER_STATUS,
      join: (item, order) => (/^(?:cancel|キャンセル)/i.test(order.trim()) ? order : item || order)
    }
  ],
  leaveOut: [
    { header: ORDER_STATUS, cells: /^(?:pending|保留)/i, reason: 'not_paid' },
    { header: ['quantity', '数量'], cells: /^0$/, reason: 'not_an_order' }
  ],
  example: [
    'amazon-order-id\tmerchant-order-id\tpurchase-date\tlast-updated-date\torder-status\tsales-channel\tproduct-name\tsku\tasin\titem-status\tquantity\tcurrency\titem-price\tship-country',
    '302-1\t302-1\t2026-02-17T08:04:21+00:00\t2026-02-18T08:04:21+00:00\tShipped\tAmazon.de\tLamp\tS1\tB0001\tShipped\t2\tEUR\t40.00\tDE',
    '302-2\t302-2\t2026-02-18T08:04:21+00:00\t2026-02-18T09:04:21+00:00\tCancelled\tAmazon.de\tLamp\tS1\tB0001\tCancelled\t0\t\t\tDE',
    '302-3\t302-3\t2026-02-19T08:04:21+00:00\t2026-02-19T09:04:21+00:00\tPending\tAmazon.de\tBulb\tS2\tB0002\tUnshipped\t1\tEUR\t5.00\tDE',
    '302-4\t302-4\t2026-02-20T08:04:21+00:00\t2026-02-21T09:04:21+00:00\tShipped\tAmazon.fr\tBulb\tS2\tB0002\tShipped\t3\tEUR\t15.00\tFR',
    '302-5\t302-5\t2026-02-20T09:04:21+00:00\t2026-02-21T09:04:21+00:00\tCancelled\tAmazon.fr\tBulb\tS2\tB0002\tCancelled\t1\tEUR\t5.00\tFR',
    ''
  ].join('\n')
};
