import type { Platform } from './platform.ts';

const DESCRIPTION = ['amount-description'];

/**
 * What the marketplace paid out, a row an amount: prices, taxes, fees, each of its own. The goods are
 * the principal; refunds are rows with negative amounts.
 */
export const amazonSettlement: Platform = {
  name: 'Amazon',
  kind: 'order_lines',
  signature: [
    'settlement-id',
    'transaction-type',
    'order-id',
    DESCRIPTION,
    'amount',
    'posted-date'
  ],
  roles: {
    order_id: ['order-id'],
    order_date: ['posted-date-time', 'posted-date'],
    product_id: ['sku'],
    quantity: ['quantity-purchased'],
    line_total: ['amount'],
    currency: ['currency'],
    channel: ['marketplace-name']
  },
  leaveOut: [{ header: DESCRIPTION, cells: /^(?!principal$)/i, reason: 'not_an_order' }],
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
