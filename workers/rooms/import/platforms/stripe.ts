import type { Platform } from './platform.ts';

/**
 * Payments: one line per charge, no products. Fully refunded charges are excluded from revenue by
 * their status; partial refunds are subtracted.
 */
export const stripe: Platform = {
  name: 'Stripe',
  kind: 'order_lines',
  signature: [
    'id',
    ['Created (UTC)', 'Created date (UTC)'],
    'Amount',
    'Amount Refunded',
    'Currency',
    'Status'
  ],
  roles: {
    order_id: ['id'],
    order_date: ['Created (UTC)', 'Created date (UTC)'],
    customer_id: ['Customer ID'],
    email: ['Customer Email'],
    line_total: ['Amount'],
    refund_amount: ['Amount Refunded'],
    currency: ['Currency'],
    country: ['Card Address Country', 'Card Issue Country'],
    status: ['Status']
  },
  leaveOut: [
    {
      header: ['Status'],
      cells: /^(failed|blocked|canceled|requires_\w+|incomplete|uncaptured)$/i,
      reason: 'not_paid'
    }
  ],
  example: `id,Description,Seller Message,Created (UTC),Amount,Amount Refunded,Currency,Converted Amount,Fee,Status,Customer ID,Customer Email,Captured
ch_1,Order 1,Payment complete.,2026-03-13 10:00:00,"1.020,50","0,00",eur,"1.020,50","0,90",Paid,cus_1,ann@example.com,true
ch_2,Order 2,Payment complete.,2026-03-13 11:00:00,"10,00","10,00",eur,"10,00","0,50",Refunded,cus_2,bob@example.com,true
ch_3,Order 3,The bank returned the decline code.,2026-03-14 11:00:00,"30,00","0,00",eur,"30,00","0,00",Failed,cus_2,bob@example.com,false
ch_4,Order 4,Payment complete.,2026-03-15 11:00:00,"20,00","5,00",eur,"20,00","0,60",Paid,cus_1,ann@example.com,true
`
};
