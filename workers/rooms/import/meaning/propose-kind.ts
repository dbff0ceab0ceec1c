import type { Role, TableKind } from '../../../contract/roles.ts';
import type { Reason } from './contract.ts';
import { saysCompetitor } from '../others/says-competitor.ts';
import { normaliseHeader } from './synonyms.ts';
import type { Candidate } from './role-candidates.ts';

const ASKS_WHO = /^(?:who|wer|qui|quien|chi|wie|quem|谁|誰|だれ)$/;

export interface KindProposal {
  kind: TableKind;
  reason: Reason;
}

/**
 * What one row of a file is, from what its columns could mean. Order lines need a product, a
 * customer or an order together with an amount; spend a date and no order; texts a column of
 * sentences beside a rating or label, or a customer's rating of a product; products a name;
 * customers a person.
 *
 * @param headers as shown, for the reason
 */
export function proposeKind(
  candidates: readonly Candidate[],
  headers: readonly string[]
): KindProposal {
  const held = new Map<Role, Candidate>();
  for (const candidate of candidates) {
    if (!candidate.rejected && !held.has(candidate.role)) held.set(candidate.role, candidate);
  }
  const has = (...roles: Role[]) => roles.some((role) => held.has(role));
  const named = (...roles: Role[]) => roles.some((role) => isNamed(held.get(role)));
  const placeOf = (role: Role) => held.get(role)?.column;
  const because = (kind: TableKind, ...roles: Role[]): KindProposal => ({
    kind,
    reason: { key: kind, detail: { columns: columnsOf(held, roles, headers) } }
  });

  const amount = named('quantity', 'unit_price', 'line_total');
  const product = named('product_id', 'product_name');
  const person = named('customer_id', 'email', 'customer_name', 'phone');
  const order = named('order_id');
  // a bare "Name" is of a product or of a person, never of both
  const places = (...roles: Role[]) => roles.flatMap((role) => placeOf(role) ?? []);
  const goods = places('product_id', 'product_name');
  const people = places('customer_id', 'email', 'customer_name', 'phone');
  const isTwo = goods.some((at) => people.some((other) => other !== at));
  // a catalogue may hold dates too ("Date sale price starts"): there the name must say it
  const isBought =
    order || named('quantity') || (amount && product && named('customer_id', 'email', 'phone'));
  const hasDate = named('order_date') || (has('order_date') && isBought);
  const advertising =
    named('spend', 'clicks') ||
    (named('impressions') && !countsPages(held.get('impressions'), headers));
  const isPaid = named('spend') && named('impressions', 'clicks');
  if (((has('order_date') && advertising) || isPaid) && !order && !person && !product) {
    return because('spend', 'order_date', 'spend', 'impressions', 'clicks');
  }
  // What another shop asks for on a day is no sale of this one.
  const isTheirs = product && has('unit_price') && !order && !has('quantity', 'line_total');
  if (isTheirs && !person && saysCompetitor(headers)) {
    return because('products', 'product_id', 'product_name', 'unit_price');
  }
  if (amount && ((order && (product || hasDate)) || (hasDate && (product || person)))) {
    return because('order_lines', 'order_id', 'order_date', 'quantity', 'unit_price', 'line_total');
  }
  if (has('text') && named('text', 'rating', 'label') && !named('unit_price')) {
    return because('texts', 'text', 'rating', 'label');
  }
  // Stars alone: who gave how many to what.
  if (named('rating') && product && person && isTwo && !order && !named('unit_price')) {
    return because('texts', 'rating', 'product_id', 'customer_id');
  }
  // A till or a loyalty card may say what was bought together and not what it cost.
  if (product && !named('unit_price') && (order || (hasDate && person && isTwo))) {
    return because('order_lines', 'order_id', 'order_date', 'customer_id', 'product_name');
  }
  // Sales whose days cannot be read are no catalogue: what is wrong with the days is said.
  const isUndated = candidates.some(
    ({ role, rejected, reason }) =>
      role === 'order_date' && rejected && reason.key === 'values_rejected'
  );
  // a bare "Name" may be one of products as well
  const isBuyer = named('customer_name') && placeOf('customer_name') !== placeOf('product_name');
  const isSold = named('line_total') || (isBuyer && named('unit_price'));
  if (isUndated && product && named('quantity') && isSold) {
    return because('order_lines', 'product_id', 'product_name', 'quantity', 'unit_price');
  }
  const productFact = has(
    ...([
      'description',
      'category',
      'unit_price',
      'stock',
      'cost',
      'supplier',
      'product_id'
    ] as const)
  );
  if (
    named('product_name', 'product_id') &&
    productFact &&
    !order &&
    !named('email', 'phone', 'customer_id')
  ) {
    if (!named('customer_id'))
      return because('products', 'product_id', 'product_name', 'description');
  }
  // "Description" and "Price" alone: a price list
  if (named('description') && named('unit_price') && !order && !person && !has('order_date')) {
    return because('products', 'product_id', 'description', 'unit_price');
  }
  // "Who" heads a column of a ledger; beside other facts of people it makes no list of customers.
  const isAsked = ASKS_WHO.test(normaliseHeader(headers[placeOf('customer_name') ?? -1] ?? ''));
  const isKnown = named('customer_id', 'email', 'phone') || (named('customer_name') && !isAsked);
  if (isKnown && !order) return because('customers', 'customer_id', 'email', 'customer_name');
  // By words within headers and by values: a date, an amount and what was sold are a line of an order.
  const isGoods = named('quantity') && has('product_name');
  const isTold = product || order || isGoods || has('product_id', 'order_id');
  const isLine = has('order_date') && isTold;
  if (isLine && has('line_total', 'unit_price') && !named('label', 'rating', 'stock')) {
    return because('order_lines', 'order_id', 'order_date', 'unit_price', 'line_total');
  }
  return because('other');
}

/** Views of a shop's own pages are no advertisements that were shown. */
function countsPages(candidate: Candidate | undefined, headers: readonly string[]): boolean {
  return /^(page )?views$/.test(normaliseHeader(headers[candidate?.column ?? -1] ?? ''));
}

/** Known by the header's own name, not only by a word in it or by its values. */
function isNamed(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && candidate.score > 0.55;
}

function columnsOf(held: Map<Role, Candidate>, roles: Role[], headers: readonly string[]): string {
  const columns = roles.flatMap((role) => held.get(role)?.column ?? []);
  return [...new Set(columns)].map((column) => headers[column]).join(', ');
}
