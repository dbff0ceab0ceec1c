import type { Platform } from './platform.ts';

/** The order report, tab-delimited. The item price is already multiplied by the quantity. */
export const amazonOrders: Platform = {
  name: 'Amazon',
  kind: 'order_lines',
  signature: ['order-id', 'order-item-id', 'purchase-date', 'quantity-purchased', 'item-price'],
  roles: {
    order_id: ['order-id'],
    line_id: ['order-item-id'],
    order_date: ['purchase-date'],
    email: ['buyer-email'],
    customer_name: ['buyer-name', 'recipient-name'],
    phone: ['buyer-phone-number'],
    product_id: ['sku'],
    product_name: ['product-name'],
    quantity: ['quantity-purchased'],
    line_total: ['item-price'],
    tax: ['item-tax'],
    shipping: ['shipping-price'],
    currency: ['currency'],
    country: ['ship-country'],
    region: ['ship-state'],
    city: ['ship-city'],
    postcode: ['ship-postal-code'],
    channel: ['sales-channel']
  },
  example: [
    'order-id\torder-item-id\tpurchase-date\tpayments-date\tbuyer-email\tbuyer-name\tsku\tproduct-name\tquantity-purchased\tcurrency\titem-price\titem-tax\tship-country',
    '026-1\t55001\t2026-01-05T10:11:12+00:00\t2026-01-05T10:12:00+00:00\tx1@marketplace.example\tAnn\tS1\tLamp "Moon"\t2\tEUR\t40.00\t6.39\tDE',
    '026-1\t55002\t2026-01-05T10:11:12+00:00\t2026-01-05T10:12:00+00:00\tx1@marketplace.example\tAnn\tS2\tBulb\t1\tEUR\t5.00\t0.80\tDE',
    '026-2\t55003\t2026-01-06T10:11:12+00:00\t2026-01-06T10:12:00+00:00\tx2@marketplace.example\tBob\tS1\tLamp "Moon"\t1\tEUR\t20.00\t3.19\tFR',
    ''
  ].join('\n')
};
