import type { Platform } from './platform.ts';

/**
 * One line per product of an order. The amount paid for the whole order is repeated on each line; a
 * line's own amount is the subtotal after discounts.
 */
export const tiktokShop: Platform = {
  name: 'TikTok Shop',
  kind: 'order_lines',
  ownTotals: ['SKU Subtotal After Discount'],
  signature: [
    'Order ID',
    'Order Status',
    'SKU ID',
    'Product Name',
    'Quantity',
    'SKU Subtotal After Discount',
    'Order Amount',
    'Created Time'
  ],
  roles: {
    order_id: ['Order ID'],
    order_date: ['Created Time', 'Paid Time'],
    customer_id: ['Buyer Username', 'Buyer Nickname'],
    customer_name: ['Recipient'],
    phone: ['Phone #', 'Phone'],
    product_id: ['Seller SKU', 'SKU ID'],
    product_name: ['Product Name'],
    category: ['Product Category'],
    quantity: ['Quantity'],
    line_total: ['SKU Subtotal After Discount'],
    order_total: ['Order Amount'],
    tax: ['Taxes'],
    shipping: ['Shipping Fee After Discount'],
    refund_amount: ['Order Refund Amount'],
    refund_quantity: ['Sku Quantity of return'],
    currency: ['Currency'],
    country: ['Country'],
    region: ['State', 'Province'],
    city: ['City'],
    postcode: ['Zipcode', 'Postal Code'],
    status: ['Order Status']
  },
  leaveOut: [{ header: ['Order Status'], cells: /^unpaid$/i, reason: 'not_paid' }],
  example: `Order ID,Order Status,Order Substatus,Cancelation/Return Type,Normal or Pre-order,SKU ID,Seller SKU,Product Name,Variation,Quantity,Sku Quantity of return,SKU Unit Original Price,SKU Subtotal Before Discount,SKU Platform Discount,SKU Seller Discount,SKU Subtotal After Discount,Shipping Fee After Discount,Taxes,Order Amount,Order Refund Amount,Created Time,Paid Time,Buyer Username,Country
576400000000000001,Completed,,,Normal,1729000001,M-1,Mug,Blue,2,0,10.00,20.00,0.00,2.00,18.00,4.00,0.00,27.00,0.00,01/15/2026 11:58:02 PM,01/15/2026 11:58:40 PM,ann_a,United States
576400000000000001,Completed,,,Normal,1729000002,P-1,Plate,,1,0,5.00,5.00,0.00,0.00,5.00,4.00,0.00,27.00,0.00,01/15/2026 11:58:02 PM,01/15/2026 11:58:40 PM,ann_a,United States
576400000000000002,Canceled,,Cancel,Normal,1729000001,M-1,Mug,Blue,1,0,10.00,10.00,0.00,0.00,10.00,4.00,0.00,14.00,0.00,01/16/2026 8:00:00 AM,,bob_b,United States
576400000000000003,Shipped,,,Normal,1729000002,P-1,Plate,,3,0,5.00,15.00,0.00,0.00,15.00,4.00,0.00,19.00,0.00,01/17/2026 8:00:00 AM,01/17/2026 8:01:00 AM,bob_b,United States
576400000000000004,Unpaid,,,Normal,1729000002,P-1,Plate,,1,0,5.00,5.00,0.00,0.00,5.00,4.00,0.00,9.00,0.00,01/18/2026 8:00:00 AM,,cat_c,United States
`
};
