import type { Platform } from './platform.ts';

/** The listings report, tab-delimited: quantity is stock, there are no sales. */
export const amazonListings: Platform = {
  name: 'Amazon',
  kind: 'products',
  signature: ['item-name', 'listing-id', 'seller-sku', 'price', 'open-date'],
  roles: {
    product_id: ['seller-sku'],
    product_name: ['item-name'],
    description: ['item-description'],
    unit_price: ['price'],
    stock: ['quantity']
  },
  example: [
    'item-name\titem-description\tlisting-id\tseller-sku\tprice\tquantity\topen-date\titem-condition\tasin1\tproduct-id\tfulfillment-channel\tstatus',
    'Lamp "Moon"\tGlows\t0105A\tS1\t20.00\t10\t2024-01-02 10:00:00 PST\t11\tB00A\tB00A\tDEFAULT\tActive',
    'Bulb\tFits\t0105B\tS2\t5.00\t\t2024-01-03 10:00:00 PST\t11\tB00B\tB00B\tAMAZON_EU\tInactive',
    ''
  ].join('\n')
};
