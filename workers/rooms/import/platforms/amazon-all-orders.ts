import type { Platform } from './platform.ts';

/**
 * The report of all orders, tab-delimited. It holds no buyer. The item price is already multiplied
 * by the quantity; a cancelled item has no price at all.
 */
export const amazonAllOrders: Platform = {
  name: 'Amazon',
  kind: 'order_lines',
  signature: ['amazon-order-id', 'purchase-date', 'order-status', 'quantity', 'item-price'],
  roles: {
    order_id: ['amazon-order-id'],
    order_date: ['purchase-date'],
    product_id: ['sku', 'asin'],
    product_name: ['product-name'],
    quantity: ['quantity'],
    line_total: ['item-price'],
    tax: ['item-tax'],
    shipping: ['shipping-price'],
    coupon: ['promotion-ids'],
    currency: ['currency'],
    country: ['ship-country'],
    region: ['ship-state'],
    city: ['ship-city'],
    postcode: ['ship-postal-code'],
    channel: ['sales-channel'],
    status: ['item-status', 'order-status']
  },
  combine: [
    {
      into: ['item-status'],
      with: ['order-status'],
      join: (item, order) => (/^cancel/i.test(order.trim()) ? order : item || order)
    }
  ],
  leaveOut: [
    { header: ['order-status'], cells: /^pending/i, reason: 'not_paid' },
    { header: ['quantity'], cells: /^0$/, reason: 'not_an_order' }
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
