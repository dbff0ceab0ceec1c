import type { Role, TableKind } from './roles.ts';

/** What Tillsight can answer from a shop's files, in the order of the rooms. */
export const ANALYSES = [
  'overview',
  'customers',
  'market',
  'baskets',
  'similar',
  'recommend',
  'forecast',
  'advertising',
  'texts',
  'models'
] as const;
export type Analysis = (typeof ANALYSES)[number];

/** What an analysis lacks; words are `import.lacks.<key>`. */
export type Lack =
  | 'orders'
  | 'buyer'
  | 'product'
  | 'order_id'
  | 'names'
  | 'pairs'
  | 'spend'
  | 'texts'
  | 'table';

export interface Answer {
  analysis: Analysis;
  /** null: it works. */
  lacks: Lack | null;
}

/** A file by its meaning: what one row is and what its filled columns say. */
export interface MeantTable {
  kind: TableKind;
  /** Roles of columns that hold at least one value. */
  roles: readonly Role[];
}

const BUYER: readonly Role[] = ['customer_id', 'email', 'phone'];
const PRODUCT: readonly Role[] = ['product_id', 'product_name', 'description'];

/**
 * Which analyses a set of files can feed, and what the others lack, so that a person knows before
 * an import whether this is the export to drop in.
 *
 * @example
 * answersOf([{ kind: 'order_lines', roles: ['order_id', 'order_date', 'line_total'] }])
 * // overview and forecast work; customers lacks a buyer, market a product …
 */
export function answersOf(tables: readonly MeantTable[]): Answer[] {
  const orders = tables.filter(({ kind }) => kind === 'order_lines');
  const has = (among: readonly MeantTable[], ...roles: readonly Role[]) =>
    among.some((table) => roles.some((role) => table.roles.includes(role)));
  const hasKind = (kind: TableKind) => tables.some((table) => table.kind === kind);
  const hasAmount = (table: MeantTable) =>
    has([table], 'line_total') || (has([table], 'quantity') && has([table], 'unit_price'));
  // Files without prices are counted in pieces.
  const counted = orders.filter((table) => hasAmount(table) || has([table], ...PRODUCT));
  const dated = counted.filter((table) => has([table], 'order_date'));
  const ofOrders = (...needs: [boolean, Lack][]): Lack | null =>
    dated.length === 0 ? 'orders' : (needs.find(([there]) => !there)?.[1] ?? null);
  const buyer = has(dated, ...BUYER);
  const product = has(dated, ...PRODUCT);
  const order = has(dated, 'order_id');
  // What lies in one order needs no day.
  const baskets = counted.some((table) => has([table], ...PRODUCT) && has([table], 'order_id'));
  const series = tables.some((table) => table.kind === 'other' && has([table], 'order_date'));
  const catalogue = tables.filter(({ kind }) => kind === 'products');
  const reviews = tables.filter(({ kind }) => kind === 'texts');
  const rated = reviews.some(
    (table) => has([table], 'rating') && has([table], ...BUYER) && has([table], ...PRODUCT)
  );
  const named = has([...counted, ...catalogue], 'product_name', 'description');
  const lacks: Record<Analysis, Lack | null> = {
    overview: counted.length > 0 ? null : 'orders',
    customers: ofOrders([buyer, 'buyer']),
    market: ofOrders([product, 'product']),
    // Without numbers what a customer buys on one day is an order.
    baskets: baskets ? null : ofOrders([product, 'product'], [buyer || order, 'order_id']),
    similar: named ? null : 'names',
    recommend: rated ? null : ofOrders([product, 'product'], [buyer || order, 'pairs']),
    forecast: series ? null : ofOrders(),
    advertising: hasKind('spend') ? null : 'spend',
    texts: has(reviews, 'text') ? null : 'texts',
    // A file of reviews is a table to learn from too.
    models: hasKind('other') || hasKind('texts') || (dated.length > 0 && buyer) ? null : 'table'
  };
  return ANALYSES.map((analysis) => ({ analysis, lacks: lacks[analysis] }));
}
