import { readNumber } from '../values/read-numbers.ts';
import { DISCOUNT_CELLS, discountsOfLines } from './bigcommerce-discounts.ts';
import type { Platform } from './platform.ts';

/** `Product Name: Tea tin, small, Product Weight: …`: values may contain commas. */
const FIELD = /(?:^|, )Product ([A-Z][A-Za-z ]{1,24}): ?/;

/** One packed product as name, code, quantity, unit price and total. */
function readProduct(packed: string): string[] {
  const [, ...cut] = packed.trim().split(FIELD);
  const parts = new Map<string, string>();
  for (let i = 0; i + 1 < cut.length; i += 2) parts.set(cut[i], cut[i + 1].trim());
  const get = (key: string) => parts.get(key) ?? '';
  return [get('Name'), get('SKU') || get('ID'), get('Qty'), get('Unit Price'), get('Total Price')];
}

/** Products with their shares of the order's discount, already taken off their totals. */
function reduce(products: string[][], cells: readonly string[]): string[][] {
  const totals = Float64Array.from(products, ([, , , , total]) => readNumber(total, '.'));
  const isSaid = totals.every((total) => total === total);
  const off = isSaid ? discountsOfLines(cells, totals) : null;
  return products.map((product, i) =>
    off
      ? [...product.slice(0, -1), (totals[i] - off[i]).toFixed(2), off[i].toFixed(2)]
      : [...product, '']
  );
}

/**
 * Orders with all their products packed into one cell. Amounts exist with and without tax: those of
 * products are without, so the others are taken without too.
 */
export const bigcommerce: Platform = {
  name: 'BigCommerce',
  kind: 'order_lines',
  ownTotals: ['Product Total Price'],
  signature: [
    'Order ID',
    'Order Date',
    'Order Status',
    ['Subtotal (ex tax)', 'Subtotal (inc tax)'],
    ['Order Total (ex tax)', 'Order Total (inc tax)']
  ],
  roles: {
    order_id: ['Order ID'],
    order_date: ['Order Date'],
    customer_id: ['Customer ID'],
    customer_name: ['Customer Name'],
    email: ['Customer Email', 'Billing Email'],
    phone: ['Customer Phone', 'Billing Phone'],
    product_id: ['Product SKU'],
    product_name: ['Product Name'],
    quantity: ['Product Qty'],
    unit_price: ['Product Unit Price'],
    line_total: ['Product Total Price'],
    discount: ['Coupon Value'],
    order_total: ['Order Total (inc tax)', 'Order Total (ex tax)'],
    tax: ['Tax Total'],
    shipping: ['Shipping Cost (ex tax)', 'Shipping Cost (inc tax)'],
    refund_amount: ['Refund Amount'],
    currency: ['Order Currency Code', 'Currency'],
    country: ['Billing Country', 'Shipping Country'],
    region: ['Billing State', 'Shipping State'],
    city: ['Billing Suburb', 'Billing City', 'Shipping Suburb'],
    postcode: ['Billing Zip', 'Shipping Zip'],
    status: ['Order Status']
  },
  combine: [
    // 0 stands for all guests: no customer
    { into: ['Customer ID'], with: ['Customer ID'], join: (id) => (id.trim() === '0' ? '' : id) }
  ],
  unpack: {
    from: [
      'Product Details',
      'Subtotal (ex tax)',
      'Subtotal (inc tax)',
      'Total Quantity',
      'Product Qty',
      ...DISCOUNT_CELLS
    ],
    into: [
      'Product Name',
      'Product SKU',
      'Product Qty',
      'Product Unit Price',
      'Product Total Price',
      'Coupon Value'
    ],
    whereSaid: ['Coupon Value'],
    lines([packed, withoutTax, withTax, pieces, own, ...cells]) {
      // exports with one row per product have separate columns for each
      if (packed.trim() === '' && own.trim() !== '') return null;
      const products = packed
        .split(/\|(?=\s*Product ID:)/)
        .map(readProduct)
        .filter((product) => product.some((part) => part !== ''));
      if (products.length === 0) products.push(['', '', pieces, '', withoutTax || withTax]);
      return reduce(products, cells);
    },
    once: [
      'Subtotal (ex tax)',
      'Subtotal (inc tax)',
      'Tax Total',
      'Shipping Cost (ex tax)',
      'Shipping Cost (inc tax)',
      'Order Total (ex tax)',
      'Order Total (inc tax)',
      'Refund Amount',
      'Total Quantity'
    ],
    note: 'packed_items'
  },
  leaveOut: [
    {
      header: ['Order Status'],
      cells: /^(incomplete|pending|declined|awaiting payment)$/i,
      reason: 'not_paid'
    }
  ],
  example: `Order ID,Customer ID,Customer Name,Customer Email,Order Date,Order Status,Subtotal (ex tax),Subtotal (inc tax),Tax Total,Shipping Cost (ex tax),Shipping Cost (inc tax),Order Total (ex tax),Order Total (inc tax),Refund Amount,Total Quantity,Order Currency Code,Billing Country,Product Details
101,11,Ann A,ann@example.com,13/01/2026,Completed,25.00,27.50,2.50,6.00,6.00,31.00,33.50,0.00,3,USD,Australia,"Product ID: 7, Product Qty: 2, Product SKU: M-1, Product Name: Mug, blue, Product Weight: 1.0000, Product Variation Details: , Product Unit Price: 10.00, Product Total Price: 20.00|Product ID: 8, Product Qty: 1, Product SKU: , Product Name: Plate, Product Weight: 1.0000, Product Variation Details: Size: L, Product Unit Price: 5.00, Product Total Price: 5.00"
102,0,Bob B,bob@example.com,14/01/2026,Cancelled,10.00,11.00,1.00,6.00,6.00,16.00,17.00,0.00,1,USD,Australia,"Product ID: 7, Product Qty: 1, Product SKU: M-1, Product Name: Mug, blue, Product Weight: 1.0000, Product Variation Details: , Product Unit Price: 10.00, Product Total Price: 10.00"
103,0,Bob B,bob@example.com,15/01/2026,Shipped,30.00,33.00,3.00,6.00,6.00,36.00,39.00,0.00,3,USD,Australia,"Product ID: 7, Product Qty: 3, Product SKU: M-1, Product Name: Mug, blue, Product Weight: 1.0000, Product Variation Details: , Product Unit Price: 10.00, Product Total Price: 30.00"
104,0,Cat C,cat@example.com,16/01/2026,Incomplete,10.00,11.00,1.00,6.00,6.00,16.00,17.00,0.00,1,USD,Australia,"Product ID: 7, Product Qty: 1, Product SKU: M-1, Product Name: Mug, blue, Product Weight: 1.0000, Product Variation Details: , Product Unit Price: 10.00, Product Total Price: 10.00"
`
};
