import type { Platform } from './platform.ts';

const ORDER = ['Order number', 'Order #'];
const DATE = ['Date created', 'Date'];
const ITEM = ['Item', "Item's Name"];
const PRICE = ['Price', "Item's Price"];
const PAYMENT = ['Payment status', 'Payment'];
const EMAIL = ['Contact email', "Contact's Email", 'Billing Customer'];

/** One line per item; date and time are in two columns. */
export const wix: Platform = {
  name: 'Wix',
  kind: 'order_lines',
  signature: [ORDER, DATE, ITEM, 'Qty', PRICE, PAYMENT, EMAIL],
  roles: {
    order_id: ORDER,
    order_date: DATE,
    email: ['Contact email', "Contact's Email"],
    customer_name: ['Billing name', 'Billing Customer', 'Recipient name', 'Delivery Customer'],
    phone: ['Billing phone', 'Recipient phone'],
    product_id: ['SKU'],
    product_name: ITEM,
    quantity: ['Qty'],
    unit_price: PRICE,
    order_total: ['Total'],
    tax: ['Total tax', 'Tax'],
    shipping: ['Shipping rate', 'Shipping'],
    refund_amount: ['Refunded amount', 'Refund'],
    refund_quantity: ['Quantity refunded'],
    currency: ['Currency'],
    country: ['Billing country', 'Delivery country'],
    region: ['Billing state', 'Delivery state'],
    city: ['Billing city', 'Delivery city'],
    postcode: ['Billing postal code', 'Delivery postal code'],
    coupon: ['Coupon code', 'Coupon'],
    status: PAYMENT
  },
  combine: [{ into: DATE, with: ['Time'], join: (day, time) => `${day} ${time}`.trim() }],
  leaveOut: [{ header: PAYMENT, cells: /^(unpaid|not paid)$/i, reason: 'not_paid' }],
  example: `Order number,Date created,Time,Total order quantity,Contact email,Item,Variant,SKU,Qty,Quantity refunded,Price,Billing name,Billing country,Payment status,Shipping rate,Total tax,Total,Currency,Refunded amount
10001,"Jan 5, 2026",10:05:33 AM,3,ann@example.com,Mug,Blue,M-1,2,0,10.00,Ann A,US,Paid,5.00,0.00,30.00,USD,0.00
10001,"Jan 5, 2026",10:05:33 AM,3,ann@example.com,Plate,,P-1,1,0,5.00,Ann A,US,Paid,5.00,0.00,30.00,USD,0.00
10002,"Jan 16, 2026",4:45:00 PM,1,bob@example.com,Mug,Blue,M-1,1,0,10.00,Bob B,US,Unpaid,5.00,0.00,15.00,USD,0.00
10003,"Jan 17, 2026",4:45:00 PM,4,bob@example.com,Plate,,P-1,4,0,5.00,Bob B,US,Paid,5.00,0.00,25.00,USD,0.00
`
};
