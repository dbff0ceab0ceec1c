import type { Platform } from './platform.ts';

/** Order units, one row each; "revenue" is the payout after fees, the price is what was paid. */
export const kaufland: Platform = {
  name: 'Kaufland',
  kind: 'order_lines',
  signature: [
    ['id_order', 'order_id'],
    ['id_order_unit', 'order_unit_id'],
    ['price', 'unit_price'],
    ['id_offer', 'ean', 'revenue_gross', 'storefront']
  ],
  roles: {
    order_id: ['id_order', 'order_id'],
    line_id: ['id_order_unit', 'order_unit_id'],
    order_date: ['ts_created_iso', 'ts_created', 'created_at', 'order_date'],
    status: ['status'],
    product_id: ['id_offer', 'sku', 'ean'],
    product_name: ['title', 'product_title', 'item_title', 'product_name'],
    quantity: ['quantity'],
    unit_price: ['price', 'unit_price'],
    shipping: ['shipping_rate', 'shipping'],
    currency: ['currency'],
    channel: ['storefront']
  },
  mayCountCents: true,
  example: `id_order;id_order_unit;ts_created_iso;status;id_offer;ean;title;price_cents;revenue_gross_cents;revenue_net_cents;vat;currency;buyer_email
K1;1;2026-01-05T10:11:12+01:00;sent;A1;4001;Lampe;1999;1799;1512;19;EUR;a@example.de
K1;2;2026-01-05T10:11:12+01:00;received;A2;4002;Birne;499;449;377;19;EUR;a@example.de
K2;3;2026-01-06T10:11:12+01:00;cancelled;A1;4001;Lampe;1999;1799;1512;19;EUR;b@example.de
K3;4;2026-01-16T10:11:12+01:00;sent;A1;4001;Lampe;2099;1889;1587;19;EUR;b@example.de
`
};
