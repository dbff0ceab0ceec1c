import type { Platform } from './platform.ts';

const LINE_TYPE = ['Line Type'];

/**
 * Sales history of a point of sale: a line per sale with its totals and customer, then its items,
 * then its payments. "CLOSED" is a paid sale.
 */
export const lightspeed: Platform = {
  name: 'Lightspeed',
  kind: 'order_lines',
  ownTotals: ['Subtotal'],
  signature: [
    'Date',
    'Receipt Number',
    LINE_TYPE,
    'Customer Code',
    'Quantity',
    'Subtotal',
    'Details',
    'Register'
  ],
  roles: {
    order_id: ['Receipt Number'],
    order_date: ['Date'],
    customer_id: ['Customer Code'],
    customer_name: ['Customer Name'],
    email: ['Customer Email'],
    product_id: ['Sku'],
    product_name: ['Details'],
    quantity: ['Quantity'],
    line_total: ['Subtotal'],
    tax: ['Sales Tax', 'Tax'],
    cost: ['Cost'],
    channel: ['Register']
  },
  fillDown: {
    within: ['Receipt Number'],
    headers: ['Date', 'Customer Code', 'Customer Name', 'Customer Email', 'Register', 'Status']
  },
  leaveOut: [
    { header: ['Status'], cells: /^(voided|saved|parked)$/i, reason: 'not_paid' },
    { header: LINE_TYPE, cells: /^(?!sale line$)/i, reason: 'not_an_order' }
  ],
  example: `Date,Receipt Number,Line Type,Customer Code,Customer Name,Customer Email,Note,Quantity,Subtotal,Sales Tax,Discount,Loyalty,Total,Paid,Details,Register,User,Status,Sku
2026-01-05 10:05:33,101,Sale,C-1,Ann A,ann@example.com,,3,25.00,2.50,0.00,0.00,27.50,27.50,2 X Mug + 1 X Plate,Main,Sam,CLOSED,
2026-01-05 10:05:33,101,Sale Line,,,,,2,20.00,2.00,0.00,0.00,22.00,,Mug,Main,Sam,,M-1
2026-01-05 10:05:33,101,Sale Line,,,,,1,5.00,0.50,0.00,0.00,5.50,,Plate,Main,Sam,,P-1
2026-01-05 10:05:33,101,Payment,,,,,,,,,,,27.50,Cash,Main,Sam,,
2026-01-16 16:45:00,102,Sale,C-2,Bob B,bob@example.com,,1,10.00,1.00,0.00,0.00,11.00,11.00,1 X Mug,Main,Sam,CLOSED,
2026-01-16 16:45:00,102,Sale Line,,,,,1,10.00,1.00,0.00,0.00,11.00,,Mug,Main,Sam,,M-1
2026-01-17 16:45:00,103,Sale,C-2,Bob B,bob@example.com,,1,10.00,1.00,0.00,0.00,11.00,0.00,1 X Mug,Main,Sam,VOIDED,
2026-01-17 16:45:00,103,Sale Line,,,,,1,10.00,1.00,0.00,0.00,11.00,,Mug,Main,Sam,,M-1
`
};
