import type { Platform } from './platform.ts';
import { woocommerceItemCells } from './woocommerce-items.ts';

const STATUS = ['Order Status', 'status', 'order_status'];
const UNPAID = {
  header: STATUS,
  cells: /^(wc-)?(pending( payment)?|failed|checkout-draft|draft|trash)$/i,
  reason: 'not_paid'
} as const;

/** Orders with one line per item, as exported by Advanced Order Export. */
export const woocommerceItems: Platform = {
  name: 'WooCommerce',
  kind: 'order_lines',
  signature: [
    'Order Number',
    'Order Status',
    'Order Date',
    'Quantity',
    'Item Cost',
    ['Name', 'Item Name']
  ],
  roles: {
    order_id: ['Order Number'],
    order_date: ['Order Date'],
    status: STATUS,
    email: ['Email (Billing)', 'Customer Email'],
    phone: ['Phone (Billing)'],
    customer_name: ['Last Name (Billing)'],
    product_id: ['SKU'],
    product_name: ['Name', 'Item Name'],
    quantity: ['Quantity'],
    unit_price: ['Item Cost'],
    line_total: ['Order Line Total', 'Order Line (w/o tax)'],
    order_total: ['Order Total Amount', 'Order Total'],
    refund_amount: ['Order Refund Amount', 'Order Total Refunded'],
    refund_quantity: ['Order Line Refund Quantity'],
    coupon: ['Coupon Code', 'Coupons Used'],
    tax: ['Order Line Tax', 'Order Tax Amount', 'Order Total Tax Amount'],
    shipping: ['Order Shipping Amount'],
    currency: ['Order Currency', 'Currency'],
    country: ['Country Code (Billing)'],
    region: ['State Code (Billing)'],
    city: ['City (Billing)'],
    postcode: ['Postcode (Billing)']
  },
  combine: [
    {
      into: ['Last Name (Billing)'],
      with: ['First Name (Billing)'],
      join: (last, first) => `${first} ${last}`.trim()
    }
  ],
  fillDown: {
    within: ['Order Number'],
    headers: [
      'Order Status',
      'Order Date',
      'Email (Billing)',
      'Phone (Billing)',
      'First Name (Billing)',
      'Last Name (Billing)',
      'Country Code (Billing)',
      'State Code (Billing)',
      'City (Billing)',
      'Postcode (Billing)',
      'Coupons Used'
    ]
  },
  leaveOut: [UNPAID],
  example: `Order Number,Order Status,Order Date,First Name (Billing),Last Name (Billing),Country Code (Billing),Email (Billing),Item #,SKU,Name,Quantity,Item Cost,Order Line Total,Order Shipping Amount
501,Completed,2026-01-15 10:11,Ann,Archer,GB,ann@example.com,1,M-1,Mug,2,10.00,20.00,4.00
501,Completed,2026-01-15 10:11,Ann,Archer,GB,ann@example.com,2,P-1,Plate,1,5.00,5.00,4.00
502,Refunded,2026-01-16 12:00,Bob,Baker,GB,bob@example.com,1,M-1,Mug,1,10.00,10.00,4.00
503,Pending payment,2026-01-17 12:00,Cat,Cole,GB,cat@example.com,1,M-1,Mug,1,10.00,10.00,4.00
504,Processing,2026-01-18 12:00,Bob,Baker,GB,bob@example.com,1,P-1,Plate,3,5.00,15.00,4.00
`
};

/**
 * Orders with all their items packed into one cell, or a row or a cell per item, as exported by
 * Customer/Order CSV Export and Order Export & Import.
 */
export const woocommerceOrders: Platform = {
  name: 'WooCommerce',
  kind: 'order_lines',
  ownTotals: ['line_item_total'],
  signature: [['order_id', 'order_number'], ['order_date', 'date'], 'status', 'order_total'],
  roles: {
    order_id: ['order_number', 'order_id'],
    order_date: ['order_date', 'date'],
    status: STATUS,
    customer_id: ['customer_id', 'customer_user'],
    email: ['billing_email', 'customer_email'],
    phone: ['billing_phone'],
    customer_name: ['billing_last_name', 'billing_first_name'],
    product_id: ['line_item_sku'],
    product_name: ['line_item_name'],
    quantity: ['line_item_quantity'],
    line_total: ['line_item_total', 'order_total'],
    order_total: ['order_total'],
    refund_amount: ['line_item_refunded', 'refunded_total'],
    refund_quantity: ['line_item_refunded_qty'],
    tax: ['tax_total', 'order_tax'],
    shipping: ['shipping_total', 'order_shipping'],
    coupon: ['coupons', 'coupon_items'],
    currency: ['order_currency', 'currency'],
    country: ['billing_country'],
    region: ['billing_state'],
    city: ['billing_city'],
    postcode: ['billing_postcode']
  },
  combine: [
    // 0 stands for all guests: no customer
    { into: ['customer_id'], with: ['customer_id'], join: (id) => (id.trim() === '0' ? '' : id) }
  ],
  unpack: woocommerceItemCells,
  leaveOut: [UNPAID],
  example: `order_id,order_number,order_date,paid_date,status,shipping_total,discount_total,order_total,order_subtotal,order_currency,customer_id,billing_email,billing_first_name,billing_country,line_items
9001,1001,2026-02-01 09:00:00,2026-02-01 09:01:00,completed,5.00,0.00,30.00,25.00,EUR,31,ann@example.com,Ann,DE,id:1|name:Mug|product_id:7|sku:M-1|quantity:2|subtotal:20.00|total:20.00;id:2|name:Plate|product_id:8|sku:P-1|quantity:1|subtotal:5.00|total:5.00
9002,1002,2026-02-02 09:00:00,,cancelled,5.00,0.00,15.00,10.00,EUR,0,bob@example.com,Bob,DE,id:3|name:Mug|product_id:7|sku:M-1|quantity:1|subtotal:10.00|total:10.00
9003,1003,2026-02-13 09:00:00,2026-02-13 09:01:00,processing,5.00,0.00,15.00,10.00,EUR,0,bob@example.com,Bob,DE,id:4|name:Plate|product_id:8|sku:P-1|quantity:2|subtotal:10.00|total:10.00
`
};
