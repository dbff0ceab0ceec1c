import type { Job } from '../../../contract/job.ts';
import { LISTED_BY } from './contract.ts';
import type { CustomerLists, ListRules } from './contract.ts';
import { recommenderOf } from '../methods/all.ts';
import { countBuyers, itemsOf, usersOfItems } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';
import type { Recommender } from '../methods/recommender.ts';
import { createNewcomerChooser } from './newcomers.ts';
import type { Newcomers } from './newcomers.ts';
import type { Received } from './received.ts';
import { dislikesOf } from './rated.ts';
import type { RatedItems } from './rated.ts';
import { topItems } from './ranking.ts';

const USERS_PER_BREATH = 50;
const NONE = 0xffffffff;

/**
 * The k best products for every customer, each with what speaks for it in numbers one can count:
 * of the buyers of something the customer has, how many also bought it, against how many customers
 * have it at all. Customers without purchases come last, with what sells; a product nobody has bought
 * may take the last place of a list, if it reads like what the customer has.
 *
 * @param rules `never` and `categoryOf` cover the items, then the newcomers
 */
export async function listForCustomers(
  { score, method }: Recommender,
  fallback: Recommender,
  data: Interactions,
  k: number,
  rules: ListRules,
  job: Job,
  { newcomers, strangers, rated, received }: BesideSales = {
    newcomers: null,
    strangers: 0,
    rated: null
  }
): Promise<CustomerLists> {
  const customers = data.users + strangers;
  const lists = emptyLists(customers, k);
  const scores = new Float64Array(data.items);
  const blocked = new Uint8Array(rules.never.length);
  const blockCategories = createCategoryRule(rules);
  const evidence = createEvidence(data);
  const buyers = countBuyers(data);
  const chooseNewcomer =
    newcomers && rules.newProducts && k > 1 ? createNewcomerChooser(data, newcomers) : () => null;
  const place = (at: number, item: number, by: (typeof LISTED_BY)[number], own: number) => {
    lists.item[at] = item;
    lists.score[at] = own;
    lists.methods[at] = LISTED_BY.indexOf(by);
    lists.buyers[at] = buyers[item] ?? 0;
  };
  for (let user = 0; user < customers; user++) {
    if (user % USERS_PER_BREATH === 0) {
      job.report({ step: 'comparing', done: user, total: customers });
      await job.breathe();
    }
    const isStranger = user >= data.users;
    const owned = isStranger ? NOTHING : itemsOf(data, user);
    blocked.set(rules.never);
    for (const item of dislikesOf(rated, user)) blocked[item] = 1;
    if (!rules.ownedAllowed) {
      for (const item of owned) blocked[item] = 1;
      for (const item of received?.get(user) ?? []) blocked[item] = 1;
    }
    const always = rules.always.filter((item) => !blocked[item]).slice(0, k);
    blockCategories(owned, blocked);
    for (const item of always) blocked[item] = 1;
    let used = isStranger ? fallback.method : method;
    let best: number[] = [];
    if (!isStranger) {
      score(owned, user, scores);
      best = topItems(scores, blocked, k);
    }
    if (best.length === 0 && (isStranger || method !== fallback.method)) {
      // Nothing the customer has speaks for anything: a new customer gets what sells.
      fallback.score(owned, user, scores);
      best = topItems(scores, blocked, k);
      used = fallback.method;
    }
    const by = isStranger ? 'new_customer' : used === method ? 'method' : 'fallback';
    const first = user * k;
    const hasReasons = !isStranger && !recommenderOf(used).impersonal;
    const listed = [...always, ...best].slice(0, k);
    listed.forEach((item, rank) => {
      place(first + rank, item, rank < always.length ? 'always' : by, scores[item] ?? 0);
      if (!hasReasons || item >= data.items) return;
      const { because, both, of } = evidence(owned, item);
      lists.because[first + rank] = because < 0 ? NONE : because;
      lists.both[first + rank] = both;
      lists.of[first + rank] = of;
    });
    if (isStranger || always.length === k) continue;
    const suits = chooseNewcomer(user, (newcomer) => blocked[data.items + newcomer] === 1);
    if (!suits) continue;
    const at = first + Math.min(listed.length, k - 1);
    place(at, data.items + suits.newcomer, 'new_product', suits.score);
    lists.because[at] = suits.because;
    [lists.both[at], lists.of[at]] = [0, 0];
  }
  return lists;
}

const NOTHING = new Uint32Array(0);

/** Products and customers that no order names; they stand after those of the orders. */
export interface BesideSales {
  newcomers: Newcomers | null;
  /** Customers without purchases. */
  strangers: number;
  received?: Received;
  /** What customers rated low is not listed for them. */
  rated: RatedItems | null;
}

/** Blocks what the rule on categories leaves out for a customer; who owns nothing known is left alone. */
function createCategoryRule({ category, categoryOf }: ListRules) {
  return (owned: Uint32Array, blocked: Uint8Array): void => {
    if (category === 'any') return;
    const own = new Set(Array.from(owned, (item) => categoryOf[item]).filter((code) => code > 0));
    if (own.size === 0) return;
    for (let item = 0; item < blocked.length; item++) {
      if (own.has(categoryOf[item]) === (category === 'other')) blocked[item] = 1;
    }
  };
}

function emptyLists(users: number, k: number): CustomerLists {
  const size = users * k;
  return {
    k,
    item: new Uint32Array(size).fill(NONE),
    score: new Float64Array(size),
    methods: new Uint8Array(size),
    because: new Uint32Array(size).fill(NONE),
    both: new Uint32Array(size),
    of: new Uint32Array(size),
    buyers: new Uint32Array(size)
  };
}

/** The owned item that speaks most for another (−1: none): `both` of its `of` buyers also bought it. */
export interface Evidence {
  because: number;
  both: number;
  of: number;
}

/** Customers of everybody's share that each product's own buyers are weighed against. */
const PRIOR = 10;

/**
 * Finds the owned product that speaks most for another one: the largest share of its buyers who
 * also bought it, counted among all customers; few buyers are drawn towards the share of everybody.
 */
export function createEvidence(data: Interactions): (owned: Uint32Array, item: number) => Evidence {
  const buyers = countBuyers(data);
  const { start, row: user } = usersOfItems(data);
  const isBuyer = new Uint8Array(data.users);
  return (owned, item) => {
    const everybody = buyers[item] / data.users;
    for (let at = start[item]; at < start[item + 1]; at++) isBuyer[user[at]] = 1;
    const found: Evidence = { because: -1, both: 0, of: 0 };
    let strongest = everybody;
    for (const own of owned) {
      if (own === item) continue;
      let both = 0;
      for (let at = start[own]; at < start[own + 1]; at++) both += isBuyer[user[at]];
      const share = (both + PRIOR * everybody) / (buyers[own] + PRIOR);
      if (share <= strongest) continue;
      strongest = share;
      Object.assign(found, { because: own, both, of: buyers[own] });
    }
    for (let at = start[item]; at < start[item + 1]; at++) isBuyer[user[at]] = 0;
    return found;
  };
}
