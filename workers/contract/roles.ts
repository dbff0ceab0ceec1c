/** What a column can mean. The order is the order of the select on Check the columns. */
export const ROLES = [
  'order_id',
  'line_id',
  'order_date',
  'customer_id',
  'customer_name',
  'email',
  'phone',
  'product_id',
  'product_name',
  'description',
  'category',
  'quantity',
  'unit_price',
  'line_total',
  /** What the platform says the whole order came to. */
  'order_total',
  'discount',
  /** What was given back of a sale that stays. */
  'refund_amount',
  'refund_quantity',
  'coupon',
  'cost',
  /** Who the shop buys a product from; a brand is none. */
  'supplier',
  'tax',
  'shipping',
  'currency',
  'country',
  'region',
  'city',
  'postcode',
  'channel',
  'status',
  'consent',
  'stock',
  'text',
  /** What stands over a text: the headline of a review. */
  'title',
  'rating',
  'label',
  'spend',
  'impressions',
  'clicks',
  /** A column of another table kept as it is, for the models; several columns may have it. */
  'feature',
  'ignore'
] as const;
export type Role = (typeof ROLES)[number];

/** What one file holds: one row is one of these. */
export const TABLE_KINDS = [
  'order_lines',
  'products',
  'customers',
  'spend',
  'texts',
  'other'
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** How the cells of a column are read: dates, numbers, or text kept letter by letter. */
export type ValueType = 'text' | 'number' | 'date';

const NUMBER_ROLES: ReadonlySet<Role> = new Set<Role>([
  'quantity',
  'unit_price',
  'line_total',
  'order_total',
  'discount',
  'refund_amount',
  'refund_quantity',
  'cost',
  'tax',
  'shipping',
  'stock',
  'rating',
  'spend',
  'impressions',
  'clicks'
]);

export function valueTypeOf(role: Role): ValueType {
  if (role === 'order_date') return 'date';
  return NUMBER_ROLES.has(role) ? 'number' : 'text';
}
