import type { Platform } from './platform.ts';

/** Sold order items. Dates are month first in every country. */
export const etsyItems: Platform = {
  name: 'Etsy',
  kind: 'order_lines',
  signature: ['Sale Date', 'Item Name', 'Buyer', 'Quantity', 'Price', 'Transaction ID', 'Order ID'],
  roles: {
    order_id: ['Order ID'],
    line_id: ['Transaction ID'],
    order_date: ['Sale Date'],
    customer_id: ['Buyer', 'Ship Name'],
    customer_name: ['Ship Name', 'Delivery Name'],
    product_id: ['SKU', 'Listing ID'],
    product_name: ['Item Name'],
    quantity: ['Quantity'],
    unit_price: ['Price'],
    line_total: ['Item Total'],
    discount: ['Discount Amount'],
    coupon: ['Coupon Code'],
    shipping: ['Order Shipping', 'Order Delivery'],
    tax: ['Order Sales Tax'],
    currency: ['Currency'],
    country: ['Ship Country', 'Delivery Country'],
    region: ['Ship State', 'Delivery State'],
    city: ['Ship City', 'Delivery City'],
    postcode: ['Ship Zipcode', 'Delivery Zipcode']
  },
  dateOrder: 'mdy',
  example: `Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Discount Amount,Order Shipping,Item Total,Currency,Transaction ID,Listing ID,Ship Country,Order ID,Variations,SKU
03/04/26,"Ring, silver",anna (anna99),2,$5.00,,0.00,3.00,$10.00,USD,8001,11,United States,99001,Size:7,R-1
03/04/26,Brooch,anna (anna99),1,$7.50,,0.00,3.00,$7.50,USD,8002,12,United States,99001,,B-1
03/05/26,"Ring, silver",beth,1,$5.00,SALE,1.00,3.00,$4.00,USD,8003,11,Canada,99002,Size:8,R-1
`
};

/** Sold orders: one line per order, no products. */
export const etsyOrders: Platform = {
  name: 'Etsy',
  kind: 'order_lines',
  signature: ['Sale Date', 'Order ID', 'Number of Items', 'Order Value', 'Order Total'],
  roles: {
    order_id: ['Order ID'],
    order_date: ['Sale Date'],
    customer_id: ['Buyer User ID', 'Buyer', 'Full Name'],
    customer_name: ['Full Name'],
    quantity: ['Number of Items'],
    line_total: ['Order Value'],
    order_total: ['Order Total'],
    discount: ['Discount Amount'],
    coupon: ['Coupon Code'],
    shipping: ['Shipping', 'Delivery'],
    tax: ['Sales Tax'],
    currency: ['Currency'],
    country: ['Ship Country', 'Delivery Country'],
    city: ['Ship City', 'Delivery City'],
    status: ['Status']
  },
  dateOrder: 'mdy',
  example: `Sale Date,Order ID,Buyer User ID,Full Name,Number of Items,Payment Method,Ship Country,Currency,Order Value,Coupon Code,Discount Amount,Shipping,Sales Tax,Order Total,Status,Order Net,Buyer
03/04/26,99001,anna99,Anna A,3,CC,United States,USD,17.50,,0.00,3.00,0.00,20.50,Shipped,18.00,anna99
03/05/26,99002,beth,Beth B,1,CC,Canada,USD,5.00,SALE,1.00,3.00,0.00,7.00,Canceled,6.00,beth
`
};
