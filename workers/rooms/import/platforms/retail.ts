import type { Platform } from './platform.ts';

/**
 * UCI Online Retail and Online Retail II. Invoices that begin with C are cancellations, which line
 * classification detects by their number; customer ids may be written 17850.0.
 */
export const retail: Platform = {
  name: 'UCI Online Retail',
  kind: 'order_lines',
  signature: [
    ['InvoiceNo', 'Invoice'],
    'StockCode',
    'Description',
    'Quantity',
    'InvoiceDate',
    ['UnitPrice', 'Price'],
    'CustomerID'
  ],
  roles: {
    order_id: ['InvoiceNo', 'Invoice'],
    product_id: ['StockCode'],
    product_name: ['Description'],
    quantity: ['Quantity'],
    order_date: ['InvoiceDate'],
    unit_price: ['UnitPrice', 'Price'],
    customer_id: ['CustomerID'],
    country: ['Country']
  },
  example: `InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
600001,M1,BLUE MUG,6,2010-12-01 08:26:00,2.50,17850.0,United Kingdom
600001,P2,RED PLATE,2,2010-12-01 08:26:00,5.00,17850.0,United Kingdom
600002,M1,BLUE MUG,1,2010-12-13 09:00:00,2.50,,France
C600003,M1,BLUE MUG,-1,2010-12-14 10:00:00,2.50,17850.0,United Kingdom
600004,P2,RED PLATE,-3,2010-12-15 10:00:00,0.00,,United Kingdom
`
};
