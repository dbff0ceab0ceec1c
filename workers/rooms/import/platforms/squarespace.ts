import type { Platform } from './platform.ts';

/** One line per item; order data is on the first line only. */
export const squarespace: Platform = {
  name: 'Squarespace',
  kind: 'order_lines',
  signature: [
    'Order ID',
    'Financial Status',
    'Created at',
    'Lineitem quantity',
    'Lineitem name',
    'Lineitem price'
  ],
  roles: {
    order_id: ['Order ID'],
    order_date: ['Created at', 'Paid at'],
    email: ['Email'],
    customer_name: ['Billing Name', 'Shipping Name'],
    phone: ['Billing Phone', 'Shipping Phone'],
    product_id: ['Lineitem sku'],
    product_name: ['Lineitem name'],
    quantity: ['Lineitem quantity'],
    unit_price: ['Lineitem price'],
    order_total: ['Total'],
    discount: ['Discount Amount'],
    coupon: ['Discount Code'],
    shipping: ['Shipping'],
    tax: ['Taxes'],
    refund_amount: ['Amount Refunded'],
    currency: ['Currency'],
    country: ['Billing Country', 'Shipping Country'],
    region: ['Billing Province', 'Shipping Province'],
    city: ['Billing City', 'Shipping City'],
    postcode: ['Billing Zip', 'Shipping Zip'],
    channel: ['Channel Type', 'Channel Name'],
    status: ['Financial Status']
  },
  fillDown: {
    within: ['Order ID'],
    headers: [
      'Email',
      'Financial Status',
      'Paid at',
      'Currency',
      'Created at',
      'Discount Code',
      'Billing Name',
      'Billing Phone',
      'Billing Country',
      'Billing Province',
      'Billing City',
      'Billing Zip',
      'Shipping Country',
      'Channel Type',
      'Channel Name'
    ]
  },
  leaveOut: [
    { header: ['Financial Status'], cells: /^(unpaid|pending|expired)$/i, reason: 'not_paid' }
  ],
  example: `Order ID,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Amount Refunded,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Billing Country,Channel Type
00001,ann@example.com,PAID,2026-01-05 10:10:00 -0500,FULFILLED,USD,25.00,5.00,0.00,0.00,30.00,,0.00,2026-01-05 10:10:00 -0500,2,Mug,10.00,M-1,Ann A,US,web
00001,,,,,,,,,,,,,,1,Plate,5.00,P-1,,,
00002,bob@example.com,REFUNDED,2026-01-06 10:10:00 -0500,FULFILLED,USD,10.00,5.00,0.00,15.00,15.00,,0.00,2026-01-06 10:10:00 -0500,1,Mug,10.00,M-1,Bob B,US,web
00003,bob@example.com,PAID,2026-01-07 10:10:00 -0500,FULFILLED,USD,15.00,0.00,0.00,0.00,15.00,,0.00,2026-01-07 10:10:00 -0500,3,Plate,5.00,P-1,Bob B,US,web
`
};
