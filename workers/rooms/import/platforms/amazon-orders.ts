import type { Platform } from './platform.ts';

/**
 * The order report, tab-delimited; Japan has different headers. The item price is already
 * multiplied by the quantity, before promotions.
 */
export const amazonOrders: Platform = {
  name: 'Amazon',
  kind: 'order_lines',
  ownTotals: ['item-price', '商品価格'],
  signature: [
    ['order-id', '注文番号'],
    ['order-item-id', 'sku'],
    ['purchase-date', '購入日'],
    ['quantity-purchased', '数量'],
    ['item-price', '商品価格']
  ],
  roles: {
    order_id: ['order-id', '注文番号'],
    line_id: ['order-item-id', '注文商品番号'],
    order_date: ['purchase-date', '購入日'],
    email: ['buyer-email', '購入者のEメールアドレス'],
    customer_name: ['buyer-name', '購入者名', 'recipient-name', '受取人名'],
    phone: ['buyer-phone-number', '購入者の電話番号'],
    product_id: ['sku'],
    product_name: ['product-name', '商品名'],
    quantity: ['quantity-purchased', '数量'],
    line_total: ['item-price', '商品価格'],
    // those of the parcel are in a column of their own
    discount: ['item-promotion-discount', '商品プロモーション割引', '商品プロモーション割引額'],
    tax: ['item-tax', '商品税'],
    shipping: ['shipping-price', '配送料'],
    currency: ['currency', '通貨'],
    country: ['ship-country', '配送先国'],
    region: ['ship-state', '配送先都道府県', 'お届け先都道府県'],
    city: ['ship-city', '配送先市区町村', 'お届け先市区町村'],
    postcode: ['ship-postal-code', '配送先郵便番号', 'お届け先郵便番号'],
    channel: ['sales-channel', '販売チャネル']
  },
  example: [
    'order-id\torder-item-id\tpurchase-date\tpayments-date\tbuyer-email\tbuyer-name\tsku\tproduct-name\tquantity-purchased\tcurrency\titem-price\titem-tax\tship-country',
    '026-1\t55001\t2026-01-05T10:11:12+00:00\t2026-01-05T10:12:00+00:00\tx1@marketplace.example\tAnn\tS1\tLamp "Moon"\t2\tEUR\t40.00\t6.39\tDE',
    '026-1\t55002\t2026-01-05T10:11:12+00:00\t2026-01-05T10:12:00+00:00\tx1@marketplace.example\tAnn\tS2\tBulb\t1\tEUR\t5.00\t0.80\tDE',
    '026-2\t55003\t2026-01-06T10:11:12+00:00\t2026-01-06T10:12:00+00:00\tx2@marketplace.example\tBob\tS1\tLamp "Moon"\t1\tEUR\t20.00\t3.19\tFR',
    ''
  ].join('\n')
};
