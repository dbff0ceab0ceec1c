import type { Platform } from './platform.ts';

/** Item sales. Date and time are separate; refunds are separate lines with negative amounts. */
export const square: Platform = {
  name: 'Square',
  kind: 'order_lines',
  ownTotals: ['Net Sales'],
  signature: ['Date', 'Time', 'Item', 'Qty', 'Gross Sales', 'Net Sales', 'Transaction ID'],
  roles: {
    order_id: ['Transaction ID'],
    order_date: ['Date'],
    customer_id: ['Customer ID', 'Customer Reference ID'],
    customer_name: ['Customer Name'],
    product_id: ['SKU', 'GTIN'],
    product_name: ['Item'],
    category: ['Category'],
    quantity: ['Qty'],
    line_total: ['Net Sales'],
    discount: ['Discounts'],
    tax: ['Tax'],
    channel: ['Channel', 'Location']
  },
  combine: [{ into: ['Date'], with: ['Time'], join: (day, time) => `${day} ${time}`.trim() }],
  example: `Date,Time,Time Zone,Category,Item,Qty,Price Point Name,SKU,Modifiers Applied,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,Payment ID,Event Type,Location,Customer ID,Customer Name
2026-01-05,10:05:33,Eastern Time (US & Canada),Drinks,Latte,2.0,Large,L-1,,$9.00,-$1.00,$8.00,$0.64,T1,P1,Payment,Main St,C1,Ann A
2026-01-05,10:05:33,Eastern Time (US & Canada),Food,Bagel,1.0,Regular,B-1,,$3.50,$0.00,$3.50,$0.28,T1,P1,Payment,Main St,C1,Ann A
2026-01-05,16:45:00,Eastern Time (US & Canada),Drinks,Latte,1.0,Small,L-2,,"$1,000.00",$0.00,"$1,000.00",$80.00,T2,P2,Payment,Main St,,
2026-01-06,09:00:00,Eastern Time (US & Canada),Food,Bagel,-1.0,Regular,B-1,,($3.50),$0.00,($3.50),($0.28),T3,P3,Refund,Main St,C1,Ann A
`
};
