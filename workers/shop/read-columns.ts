import type { Role, TableKind } from '../contract/roles.ts';
import { CUSTOMER_ROLES } from './people/customer-identities.ts';

/** Which columns, and of which files, are read for what: the others stay on the disk. */

export const LINE_COLUMNS: Role[] = [
  'order_id',
  'order_date',
  'customer_id',
  'email',
  'phone',
  'product_id',
  'product_name',
  'description',
  'category',
  'quantity',
  'unit_price',
  'line_total',
  'order_total',
  'discount',
  'refund_amount',
  'refund_quantity',
  'tax',
  'shipping',
  'currency',
  'country',
  'channel',
  'coupon',
  'status',
  'cost'
];
export const PEOPLE_COLUMNS: Role[] = [
  ...CUSTOMER_ROLES,
  'customer_name',
  'consent',
  'city',
  'postcode'
];
export const CONTACT_COLUMNS: Role[] = [...PEOPLE_COLUMNS, 'country', 'region'];
export const FACT_COLUMNS: Role[] = [
  'product_id',
  'product_name',
  'category',
  'cost',
  'supplier',
  'stock',
  'unit_price'
];
export const RATING_COLUMNS: Role[] = [
  'customer_id',
  'email',
  'phone',
  'product_id',
  'product_name',
  'rating',
  'order_date'
];
export const SPEND_COLUMNS: Role[] = [
  'order_date',
  'channel',
  'label',
  'spend',
  'impressions',
  'clicks'
];
export const WRITTEN_COLUMNS: Role[] = [...RATING_COLUMNS, 'text', 'title', 'label'];
export const TEXT_COLUMNS: Role[] = ['product_id', 'product_name', 'description', 'category'];
export const NAME_COLUMNS: Role[] = ['product_id', 'product_name', 'description'];
export const PRODUCT_KINDS: TableKind[] = ['order_lines', 'products'];
/** Files that identify customers; customer files override what order lines say. */
export const PEOPLE_KINDS: TableKind[] = ['order_lines', 'customers'];
