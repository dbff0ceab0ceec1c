import type { Platform } from './platform.ts';

/** Item selections of a restaurant's point of sale; voided items are no sales. */
export const toast: Platform = {
  name: 'Toast',
  kind: 'order_lines',
  ownTotals: ['Net Price'],
  signature: [
    'Order Id',
    'Order Date',
    'Item Selection Id',
    'Menu Item',
    'Net Price',
    'Qty',
    'Void?'
  ],
  roles: {
    order_id: ['Order Id', 'Check Id'],
    line_id: ['Item Selection Id'],
    order_date: ['Order Date', 'Sent Date'],
    product_id: ['Item Id', 'Master Id', 'SKU', 'PLU'],
    product_name: ['Menu Item'],
    category: ['Sales Category', 'Menu Group', 'Menu'],
    quantity: ['Qty'],
    line_total: ['Net Price'],
    discount: ['Discount'],
    tax: ['Tax'],
    channel: ['Dining Option', 'Location']
  },
  currency: 'USD',
  dateOrder: 'mdy',
  leaveOut: [{ header: ['Void?'], cells: /^(true|yes|1)$/i, reason: 'not_an_order' }],
  example: `Location,Order Id,Order #,Sent Date,Order Date,Check Id,Server,Table,Dining Option,Item Selection Id,Item Id,Master Id,SKU,PLU,Menu Item,Menu Group,Menu,Sales Category,Gross Price,Discount,Net Price,Qty,Tax,Void?
Main St,5001,1,1/5/26 10:06 AM,1/5/26 10:05 AM,6001,Sam,4,Dine In,7001,81,81,,,Soup,Starters,Lunch,Food,12.00,2.00,10.00,2,0.80,false
Main St,5001,1,1/5/26 10:06 AM,1/5/26 10:05 AM,6001,Sam,4,Dine In,7002,82,82,,,Tea,Drinks,Lunch,Drinks,3.00,0.00,3.00,1,0.24,false
Main St,5002,2,1/6/26 1:06 PM,1/6/26 1:05 PM,6002,Sam,2,Take Out,7003,82,82,,,Tea,Drinks,Lunch,Drinks,3.00,0.00,3.00,1,0.24,true
Main St,5003,3,1/6/26 6:06 PM,1/6/26 6:05 PM,6003,Kim,2,Take Out,7004,81,81,,,Soup,Starters,Dinner,Food,6.00,0.00,6.00,1,0.48,false
`
};
