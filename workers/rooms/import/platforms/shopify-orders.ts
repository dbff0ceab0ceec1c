import type { Platform } from './platform.ts';

const ORDER_LEVEL = [
  'Email',
  'Financial Status',
  'Paid at',
  'Currency',
  'Created at',
  'Accepts Marketing',
  'Discount Code',
  'Billing Name',
  'Billing Country',
  'Billing Province',
  'Billing City',
  'Billing Zip',
  'Billing Phone',
  'Shipping Country',
  'Phone',
  'Source'
];

/**
 * One line per item; order data is on the first line only. "Name" is the order number. A partly
 * refunded order keeps its lines, and its refund is subtracted; refunded and voided orders are
 * excluded from revenue by their status.
 */
export const shopifyOrders: Platform = {
  name: 'Shopify',
  kind: 'order_lines',
  signature: ['Name', 'Created at', 'Lineitem quantity', 'Lineitem name', 'Lineitem price'],
  roles: {
    order_id: ['Name'],
    order_date: ['Created at'],
    email: ['Email'],
    customer_name: ['Billing Name', 'Shipping Name'],
    phone: ['Phone', 'Billing Phone', 'Shipping Phone'],
    product_id: ['Lineitem sku'],
    product_name: ['Lineitem name'],
    quantity: ['Lineitem quantity'],
    unit_price: ['Lineitem price'],
    order_total: ['Total'],
    discount: ['Lineitem discount', 'Discount Amount'],
    refund_amount: ['Refunded Amount'],
    coupon: ['Discount Code'],
    shipping: ['Shipping'],
    tax: ['Taxes'],
    currency: ['Currency'],
    country: ['Billing Country', 'Shipping Country'],
    region: ['Billing Province', 'Shipping Province'],
    city: ['Billing City', 'Shipping City'],
    postcode: ['Billing Zip', 'Shipping Zip'],
    channel: ['Source'],
    status: ['Financial Status'],
    consent: ['Accepts Marketing']
  },
  fillDown: { within: ['Name'], headers: ORDER_LEVEL },
  discounts: {
    order: ['Name'],
    quantity: ['Lineitem quantity'],
    price: ['Lineitem price'],
    line: ['Lineitem discount'],
    whole: ['Discount Amount'],
    subtotal: ['Subtotal'],
    shipping: ['Shipping'],
    tax: ['Taxes'],
    total: ['Total']
  },
  leaveOut: [{ header: ['Financial Status'], cells: /^expired$/i, reason: 'not_paid' }],
  example: `Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Billing Zip,Billing Country,Refunded Amount,Id,Lineitem discount
#1001,ann@example.com,paid,2026-09-03 10:15:00 -0400,USD,25.00,5.00,0.00,30.00,,0.00,2026-09-03 10:14:00 -0400,2,Mug - Blue,10.00,M-1,Ann A,'07501,US,0.00,5001,0.00
#1001,,,,,,,,,,,2026-09-03 10:14:00 -0400,1,Plate,5.00,P-1,,,,,,0.00
#1002,bob@example.com,refunded,2026-09-04 11:00:00 -0400,USD,10.00,5.00,0.00,15.00,,0.00,2026-09-04 10:59:00 -0400,1,Mug - Blue,10.00,M-1,Bob B,'10001,US,15.00,5002,0.00
#1003,ann@example.com,voided,,USD,5.00,5.00,0.00,10.00,,0.00,2026-09-05 08:00:00 -0400,1,Plate,5.00,P-1,Ann A,'07501,US,0.00,5003,0.00
#1004,cat@example.com,partially_refunded,2026-09-06 09:00:00 -0400,USD,30.00,0.00,0.00,30.00,,0.00,2026-09-06 09:00:00 -0400,3,Mug - Blue,10.00,M-1,Cat C,'90210,US,10.00,5004,0.00
`
};
