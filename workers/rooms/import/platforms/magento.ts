import type { Platform } from './platform.ts';

const SUBTOTAL = ['Subtotal', 'Subtotal (Base)'];
const GRAND_TOTAL = ['Grand Total (Base)', 'G.T. (Base)'];
const PURCHASED = ['Grand Total (Purchased)', 'G.T. (Purchased)'];
const ROW_TOTAL = ['Row Total', 'Item Row Total'];

/**
 * The order grid: one line per order, no products, unless columns of items were added. The subtotal
 * of goods is used if shown, so that shipping and tax are separate as on other platforms. Discounts
 * come off it where the grand totals say so.
 */
export const magento: Platform = {
  name: 'Magento',
  kind: 'order_lines',
  ownTotals: ROW_TOTAL,
  signature: [
    ['ID', 'Order #', 'Increment ID'],
    ['Purchase Point', 'Purchased From (Store)'],
    ['Purchase Date', 'Purchased On'],
    GRAND_TOTAL,
    'Status'
  ],
  roles: {
    order_id: ['ID', 'Order #', 'Increment ID'],
    order_date: ['Purchase Date', 'Purchased On'],
    email: ['Customer Email'],
    customer_name: ['Customer Name', 'Bill-to Name', 'Bill to Name'],
    product_id: ['SKU', 'Item SKU', 'Product SKU'],
    product_name: ['Product Name', 'Item Name'],
    quantity: ['Qty Ordered', 'Item Qty Ordered'],
    unit_price: ['Price', 'Item Price'],
    line_total: [...ROW_TOTAL, ...SUBTOTAL, ...GRAND_TOTAL, ...PURCHASED],
    order_total: [...GRAND_TOTAL, ...PURCHASED],
    discount: ['Discount Amount', 'Item Discount Amount', 'Discount'],
    tax: ['Tax Amount', 'Tax'],
    shipping: ['Shipping and Handling'],
    refund_amount: ['Total Refunded'],
    status: ['Status']
  },
  leaveOut: [
    { header: ['Status'], cells: /^(pending[ _]payment|payment[ _]review)$/i, reason: 'not_paid' }
  ],
  example: `"ID","Purchase Point","Purchase Date","Bill-to Name","Ship-to Name","Grand Total (Base)","Grand Total (Purchased)","Status","Customer Email","Subtotal","Shipping and Handling","Customer Name","Payment Method","Total Refunded"
"000000001","Main Website","Jan 5, 2026, 9:05:12 AM","Ann A","Ann A","35.0000","35.0000","Complete","ann@example.com","30.0000","5.0000","Ann A","checkmo","0.0000"
"000000002","Main Website","Jan 6, 2026, 9:05:12 AM","Bob B","Bob B","15.5000","15.5000","Canceled","bob@example.com","10.5000","5.0000","Bob B","checkmo","0.0000"
"000000003","Main Website","Jan 17, 2026, 4:05:12 PM","Bob B","Bob B","25.2500","25.2500","Processing","bob@example.com","20.2500","5.0000","Bob B","checkmo","0.0000"
"000000004","Main Website","Jan 18, 2026, 4:05:12 PM","Cat C","Cat C","45.0000","45.0000","Pending Payment","cat@example.com","40.0000","5.0000","Cat C","paypal","0.0000"
`
};
