import type { TextColumn } from '../../contract/columns.ts';
import { foldCustomerKey } from '../../contract/customers/customer-key.ts';
import type { ShopChoices } from '../../contract/shop-choices.ts';
import { createSets } from '../../maths/clustering/disjoint-sets.ts';
import type { SameCustomers } from '../../contract/health.ts';
import { collectIdentities, CUSTOMER_ROLES } from './customer-identities.ts';
import type { CustomerRole, Identities } from './customer-identities.ts';
import { mergeTextColumns, textOf } from '../merged-text.ts';
import type { KeptRows, SourceRows } from '../merged-text.ts';

export type LinkChoices = Pick<ShopChoices, 'joinGuests' | 'joinSameEmail' | 'joinSamePhone'>;

/**
 * An e-mail or phone that occurs with more customer numbers than this belongs to the till, a
 * marketplace or an office, and joins nobody.
 */
const MAX_IDS = 10;

/** Which identities are one customer. */
export interface CustomerLinks {
  /** Replaces each value of a column's dictionary by the key of its customer. */
  rename(role: CustomerRole, column: TextColumn): string[];
}

/**
 * Finds which customer numbers, e-mails and phones are one customer, by rules that a person can
 * inspect and undo:
 *
 * - a row without a number belongs to the customer whose number occurs elsewhere (in an order or
 *   customer file) with its e-mail, else with its phone, provided that is exactly one customer
 * - numbers that share an e-mail or phone are one customer only if the person chose so, since they
 *   may be a family or an office
 *
 * @returns null where no file identifies customers in two ways, so that nothing needs to be done
 */
export function linkCustomers(files: SourceRows[], choices: LinkChoices): CustomerLinks | null {
  if (!mayLink(files)) return null;
  const identities = collectIdentities(files);
  const standsFor = joinAll(identities, choices);
  return {
    rename(role, column) {
      const named = identities.find(role, column);
      return column.dictionary.map((text, code) =>
        named[code] < 0 ? foldCustomerKey(text) : identities.texts[standsFor(named[code])]
      );
    }
  };
}

/** The customer key of each counted row: by number, else e-mail, else phone. */
export function mergeCustomers(
  { files, kept, counts }: { files: SourceRows[]; kept: KeptRows[]; counts: number[] },
  links: CustomerLinks | null
): TextColumn {
  const candidates = files.map((file) =>
    CUSTOMER_ROLES.flatMap((role) => {
      const column = textOf(file, role);
      if (!column) return [];
      return [links ? { ...column, dictionary: links.rename(role, column) } : column];
    })
  );
  return mergeTextColumns(candidates, kept, counts, foldCustomerKey);
}

/**
 * How many customers each rule joins or, if it is off, would join; null where nothing could be
 * joined.
 */
export function describeLinks(files: SourceRows[], choices: LinkChoices): SameCustomers | null {
  if (!mayLink(files)) return null;
  const identities = collectIdentities(files);
  const { kinds, texts, rows, ids } = identities;
  const standsFor = joinAll(identities, choices);
  const guests = choices.joinGuests
    ? standsFor
    : joinAll(identities, { ...choices, joinGuests: true });
  const found: SameCustomers = {
    guests: { rows: 0, customers: 0 },
    sameEmail: countShared(identities, 'email'),
    samePhone: countShared(identities, 'phone'),
    nobodysOwn: kinds.filter((_, own) => ids.count(own) > MAX_IDS).length,
    joined: []
  };
  const helped = new Set<number>();
  for (const [own, kind] of kinds.entries()) {
    if (kind !== 'id' && rows[own] > 0 && guests(own) !== own) {
      found.guests.rows += rows[own];
      helped.add(guests(own));
    }
    const one = standsFor(own);
    if (one === own || rows[own] === 0) continue;
    found.joined.push({ customer: texts[one], known: texts[own], by: kind, rows: rows[own] });
  }
  found.guests.customers = helped.size;
  const isNothing = !found.guests.rows && !found.sameEmail.shared && !found.samePhone.shared;
  return isNothing && found.nobodysOwn === 0 ? null : found;
}

/** Whether files identify customers in two ways, or by phone, which has many spellings. */
function mayLink(files: SourceRows[]): boolean {
  const has = (role: CustomerRole) =>
    files.some((file) => (textOf(file, role)?.dictionary.length ?? 0) > 1);
  return has('phone') || (has('email') && has('customer_id'));
}

/** For each identity, the one that represents its customer: the most reliable kind. */
function joinAll(identities: Identities, choices: LinkChoices): (own: number) => number {
  const { kinds } = identities;
  const sets = createSets(kinds.length);
  if (choices.joinSameEmail) joinShared(identities, 'email', sets.join);
  if (choices.joinSamePhone) joinShared(identities, 'phone', sets.join);
  if (choices.joinGuests) {
    // E-mails first: a phone may be represented by an e-mail, which must know its own customer by
    // then.
    for (const kind of ['email', 'phone'] as const) {
      for (const own of kinds.keys()) {
        const one = kinds[own] === kind ? only(ownersOf(identities, own), sets.find) : undefined;
        if (one !== undefined) sets.join(own, one);
      }
    }
  }
  const best = new Int32Array(kinds.length).fill(-1);
  const order = { id: 0, email: 1, phone: 2 };
  for (const [own, kind] of kinds.entries()) {
    const set = sets.find(own);
    if (best[set] < 0 || order[kind] < order[kinds[best[set]]]) best[set] = own;
  }
  return (own) => best[sets.find(own)];
}

/**
 * The customers that an e-mail or phone may belong to: the numbers it occurs with; if there are
 * none, those of its phone (unless another e-mail has that phone too) or of its e-mails.
 */
function ownersOf({ kinds, ids, others }: Identities, own: number): number[] {
  const held = (one: number) => (ids.count(one) > MAX_IDS ? [] : ids.of(one));
  if (ids.count(own) > 0) return held(own);
  if (kinds[own] === 'phone') return others.of(own);
  return others
    .of(own)
    .filter((phone) => others.count(phone) === 1)
    .flatMap(held);
}

/** Joins the customers that share an e-mail or phone. */
function joinShared(
  { kinds, ids, others }: Identities,
  kind: 'email' | 'phone',
  join: (one: number, other: number) => void
): void {
  for (const own of kinds.keys()) {
    if (kinds[own] !== kind) continue;
    const held = kind === 'phone' ? [...ids.of(own), ...others.of(own)] : ids.of(own);
    if (held.length > MAX_IDS) continue;
    for (const other of held.slice(1)) join(held[0], other);
  }
}

/**
 * How many customers share an e-mail or phone with another one, and how many would be left if
 * joined.
 */
function countShared(identities: Identities, kind: 'email' | 'phone') {
  const sets = createSets(identities.kinds.length);
  const shared = new Set<number>();
  joinShared(identities, kind, (one, other) => {
    sets.join(one, other);
    shared.add(one).add(other);
  });
  return { shared: shared.size, customers: new Set([...shared].map(sets.find)).size };
}

/** The one set that contains all of them; undefined if there are none or several. */
function only(held: number[], find: (own: number) => number): number | undefined {
  if (held.length === 0) return undefined;
  const set = find(held[0]);
  return held.every((own) => find(own) === set) ? set : undefined;
}
