import type { Role, TableKind } from '../../../contract/roles.ts';
import type { Reason } from './contract.ts';
import { saysCompetitor } from '../others/says-competitor.ts';
import { normaliseHeader } from './synonyms.ts';
import type { Candidate } from './role-candidates.ts';

export interface KindProposal {
  kind: TableKind;
  reason: Reason;
}

/** What the columns say about what a row of the file is. */
interface FileFacts {
  /** Whether some column could have one of these roles. */
  has(...roles: Role[]): boolean;
  /** Whether the header of some column names one of these roles, not just a word in it. */
  named(...roles: Role[]): boolean;
  amount: boolean;
  product: boolean;
  person: boolean;
  order: boolean;
  /** Whether a row has the date of a purchase. */
  dated: boolean;
  /** Whether there is a column of dates that cannot be read. */
  undated: boolean;
  /** Products and people are in different columns: a bare "Name" is one or the other, not both. */
  isNamedApart: boolean;
  /** Whether a column of customers' names is not the one of products' names. */
  isBuyerNamed: boolean;
  /** Whether the column of customers' names asks "Who?", as in a ledger. */
  asksWho: boolean;
  /** Whether impressions are views of the shop's own pages rather than of advertisements. */
  countsPages: boolean;
  namesCompetitor: boolean;
}

interface KindRule {
  kind: TableKind;
  /** The roles whose columns are given as the reason. */
  because: readonly Role[];
  applies(facts: FileFacts): boolean;
}

const PRODUCT_FACTS = [
  'description',
  'category',
  'unit_price',
  'stock',
  'cost',
  'supplier',
  'product_id'
] as const;

/** The first rule that applies decides. */
const RULES: readonly KindRule[] = [
  {
    kind: 'spend',
    because: ['order_date', 'spend', 'impressions', 'clicks'],
    applies({ has, named, order, person, product, countsPages }) {
      const isAdvertising = named('spend', 'clicks') || (named('impressions') && !countsPages);
      const isPaid = named('spend') && named('impressions', 'clicks');
      return ((has('order_date') && isAdvertising) || isPaid) && !order && !person && !product;
    }
  },
  {
    // Another shop's price on some day is not a sale of this shop.
    kind: 'products',
    because: ['product_id', 'product_name', 'unit_price'],
    applies: ({ has, product, order, person, namesCompetitor }) =>
      product &&
      has('unit_price') &&
      !order &&
      !has('quantity', 'line_total') &&
      !person &&
      namesCompetitor
  },
  {
    kind: 'order_lines',
    because: ['order_id', 'order_date', 'quantity', 'unit_price', 'line_total'],
    applies: ({ amount, order, product, person, dated }) =>
      amount && ((order && (product || dated)) || (dated && (product || person)))
  },
  {
    kind: 'texts',
    because: ['text', 'rating', 'label'],
    applies: ({ has, named }) =>
      has('text') && named('text', 'rating', 'label') && !named('unit_price')
  },
  {
    // Ratings without text: who rated what.
    kind: 'texts',
    because: ['rating', 'product_id', 'customer_id'],
    applies: ({ named, product, person, order, isNamedApart }) =>
      named('rating') && product && person && isNamedApart && !order && !named('unit_price')
  },
  {
    // A till or a loyalty card may record what was bought together without prices.
    kind: 'order_lines',
    because: ['order_id', 'order_date', 'customer_id', 'product_name'],
    applies: ({ named, product, person, order, dated, isNamedApart }) =>
      product && !named('unit_price') && (order || (dated && person && isNamedApart))
  },
  {
    // Sales with unreadable dates are not a catalogue: the person is told about the dates.
    kind: 'order_lines',
    because: ['product_id', 'product_name', 'quantity', 'unit_price'],
    applies: ({ named, product, undated, isBuyerNamed }) =>
      undated &&
      product &&
      named('quantity') &&
      (named('line_total') || (isBuyerNamed && named('unit_price')))
  },
  {
    kind: 'products',
    because: ['product_id', 'product_name', 'description'],
    applies: ({ has, named, product, order }) =>
      product && has(...PRODUCT_FACTS) && !order && !named('email', 'phone', 'customer_id')
  },
  {
    // A price list with nothing but "Description" and "Price".
    kind: 'products',
    because: ['product_id', 'description', 'unit_price'],
    applies: ({ has, named, order, person }) =>
      named('description') && named('unit_price') && !order && !person && !has('order_date')
  },
  {
    kind: 'customers',
    because: ['customer_id', 'email', 'customer_name'],
    applies: ({ named, order, asksWho }) =>
      (named('customer_id', 'email', 'phone') || (named('customer_name') && !asksWho)) && !order
  },
  {
    // By words within headers and by values: a date, an amount and what was sold make a line.
    kind: 'order_lines',
    because: ['order_id', 'order_date', 'unit_price', 'line_total'],
    applies({ has, named, product, order }) {
      const isGoods = named('quantity') && has('product_name');
      const isSale = product || order || isGoods || has('product_id', 'order_id');
      const hasMoney = has('line_total', 'unit_price');
      return has('order_date') && isSale && hasMoney && !named('label', 'rating', 'stock');
    }
  }
];

/**
 * Proposes what one row of a file is, from the roles that its columns could have. Order lines need
 * an amount together with a product, a customer or an order; spend needs a date and no order; texts
 * need a column of sentences with a rating or label, or customers' ratings of products; products
 * need a name; customers need a person. Anything else is another table.
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
  const facts = factsOf(held, candidates, headers);
  const { kind, because } = RULES.find(({ applies }) => applies(facts)) ?? {
    kind: 'other',
    because: []
  };
  return { kind, reason: { key: kind, detail: { columns: columnsOf(held, because, headers) } } };
}

function factsOf(
  held: ReadonlyMap<Role, Candidate>,
  candidates: readonly Candidate[],
  headers: readonly string[]
): FileFacts {
  const has = (...roles: Role[]) => roles.some((role) => held.has(role));
  const named = (...roles: Role[]) => roles.some((role) => isNamed(held.get(role)));
  const placesOf = (...roles: Role[]) => roles.flatMap((role) => held.get(role)?.column ?? []);
  const headerOf = (role: Role) => normaliseHeader(headers[held.get(role)?.column ?? -1] ?? '');
  const amount = named('quantity', 'unit_price', 'line_total', 'order_total');
  const product = named('product_id', 'product_name');
  const order = named('order_id');
  const goods = placesOf('product_id', 'product_name');
  const people = placesOf('customer_id', 'email', 'customer_name', 'phone');
  const isBought =
    order || named('quantity') || (amount && product && named('customer_id', 'email', 'phone'));
  return {
    has,
    named,
    amount,
    product,
    person: named('customer_id', 'email', 'customer_name', 'phone'),
    order,
    // A catalogue may hold dates too ("Date sale price starts"): there the name must say it.
    dated: named('order_date') || (has('order_date') && isBought),
    undated: candidates.some(
      ({ role, rejected, reason }) =>
        role === 'order_date' && rejected && reason.key === 'values_rejected'
    ),
    isNamedApart: goods.some((at) => people.some((other) => other !== at)),
    isBuyerNamed:
      named('customer_name') &&
      held.get('customer_name')?.column !== held.get('product_name')?.column,
    asksWho: /^(?:who|wer|qui|quien|chi|wie|quem|谁|誰|だれ)$/.test(headerOf('customer_name')),
    countsPages: /^(page )?views$/.test(headerOf('impressions')),
    namesCompetitor: Boolean(saysCompetitor(headers))
  };
}

/** Whether a role is known by the header's own name, not only by a word in it or by its values. */
function isNamed(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && candidate.score > 0.55;
}

function columnsOf(
  held: ReadonlyMap<Role, Candidate>,
  roles: readonly Role[],
  headers: readonly string[]
): string {
  const columns = roles.flatMap((role) => held.get(role)?.column ?? []);
  return [...new Set(columns)].map((column) => headers[column]).join(', ');
}
