import type { Platform } from './platform.ts';

/** One line per unit: two of a product are two lines, and there is no quantity column. */
export const lazada: Platform = {
  name: 'Lazada',
  kind: 'order_lines',
  signature: [
    'orderItemId',
    'orderNumber',
    'sellerSku',
    'itemName',
    'paidPrice',
    'status',
    'createTime'
  ],
  roles: {
    order_id: ['orderNumber'],
    line_id: ['orderItemId'],
    order_date: ['createTime'],
    email: ['customerEmail'],
    customer_name: ['customerName', 'shippingName'],
    phone: ['shippingPhone', 'billingPhone'],
    product_id: ['sellerSku', 'lazadaSku'],
    product_name: ['itemName'],
    unit_price: ['paidPrice', 'unitPrice'],
    shipping: ['shippingFee'],
    refund_amount: ['refundAmount'],
    currency: ['currency'],
    country: ['shippingCountry', 'billingCountry'],
    city: ['shippingCity', 'billingCity'],
    postcode: ['shippingPostCode', 'billingPostCode'],
    status: ['status']
  },
  leaveOut: [{ header: ['status'], cells: /^unpaid$/i, reason: 'not_paid' }],
  example: `orderItemId;orderType;sellerSku;lazadaSku;createTime;updateTime;orderNumber;customerName;customerEmail;shippingName;shippingCity;payMethod;paidPrice;unitPrice;sellerDiscountTotal;shippingFee;itemName;variation;status
9001;Normal;M-1;M-1-1;05 Jan 2026 21:15;05 Jan 2026 21:15;3001;A***n;ann@example.com;A***n;Pasig;COD;90.00;100.00;-10.00;40.00;Mug;Color:Blue;delivered
9002;Normal;M-1;M-1-1;05 Jan 2026 21:15;05 Jan 2026 21:15;3001;A***n;ann@example.com;A***n;Pasig;COD;90.00;100.00;-10.00;40.00;Mug;Color:Blue;delivered
9003;Normal;P-1;P-1-1;06 Jan 2026 00:10;06 Jan 2026 00:10;3002;B***b;bob@example.com;B***b;Pasig;COD;50.00;50.00;0.00;40.00;Plate;;canceled
9004;Normal;P-1;P-1-1;17 Jan 2026 00:10;17 Jan 2026 00:10;3003;B***b;bob@example.com;B***b;Pasig;COD;50.00;50.00;0.00;40.00;Plate;;shipped
9005;Normal;P-1;P-1-1;18 Jan 2026 00:10;18 Jan 2026 00:10;3004;C***t;cat@example.com;C***t;Pasig;Card;50.00;50.00;0.00;40.00;Plate;;unpaid
`
};
