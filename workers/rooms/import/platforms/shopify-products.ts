import type { Platform } from './platform.ts';

/** One line per variant or additional picture; product data is on the first line. */
export const shopifyProducts: Platform = {
  name: 'Shopify',
  kind: 'products',
  signature: ['Handle', 'Title', 'Body (HTML)', 'Variant SKU', 'Variant Price'],
  roles: {
    product_id: ['Variant SKU', 'Handle'],
    product_name: ['Title'],
    description: ['Body (HTML)'],
    category: ['Product Category', 'Type'],
    unit_price: ['Variant Price'],
    cost: ['Cost per item'],
    supplier: ['Vendor'],
    stock: ['Variant Inventory Qty']
  },
  fillDown: {
    within: ['Handle'],
    headers: ['Title', 'Body (HTML)', 'Product Category', 'Type', 'Vendor', 'Tags', 'Status']
  },
  leaveOut: [{ header: ['Variant Price'], cells: /^$/, reason: 'not_an_order' }],
  example: `Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price,Image Src,Cost per item,Status
mug,Mug,"<p>Holds tea,
and coffee</p>",Kiln,Kitchen,,true,Colour,Blue,M-1,5,10.00,https://example.com/1.png,4.00,active
mug,,,,,,,,Red,M-2,7,10.00,,4.00,
mug,,,,,,,,,,,,https://example.com/2.png,,
plate,Plate,<p>Flat</p>,Kiln,Kitchen,,true,Title,Default Title,P-1,0,5.00,https://example.com/3.png,1.50,active
`
};
