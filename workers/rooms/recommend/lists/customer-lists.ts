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
 * Lists the k best products for every customer. Each comes with countable evidence: of the buyers of
 * a product that the customer has, how many also bought the listed one, and how many customers
 * bought it at all. Customers without purchases come last and get what sells best. A product that
 * nobody has bought yet may take the last place of a list, if its text resembles what the customer
 * has.
 *
 * @param rules `never` and `categoryOf` hold one entry per item, followed by one per newcomer
 */
export async function listForCustomers(
  recommender: Recommender,
  fallback: Recommender,
  data: Interactions,
  k: number,
  rules: ListRules,
  job: Job,
  beside: BesideSales = { newcomers: null, strangers: 0, rated: null }
): Promise<CustomerLists> {
  const { newcomers, strangers } = beside;
  const customers = data.users + strangers;
  const lists = emptyLists(customers, k);
  const block = createBlocker(rules, beside, k);
  const choose = createChooser(recommender, fallback, data, k);
  const write = createWriter(lists, data);
  const chooseNewcomer =
    newcomers && rules.newProducts && k > 1 ? createNewcomerChooser(data, newcomers) : () => null;
  for (let user = 0; user < customers; user++) {
    if (user % USERS_PER_BREATH === 0) {
      job.report({ step: 'comparing', done: user, total: customers });
      await job.breathe();
    }
    const isStranger = user >= data.users;
    const owned = isStranger ? NOTHING : itemsOf(data, user);
    const { blocked, always } = block(user, owned);
    const chosen = choose(user, owned, blocked);
    const listed = [...always, ...chosen.items].slice(0, k);
    write.list(user, owned, listed, chosen, always.length);
    if (isStranger || always.length === k) continue;
    const suits = chooseNewcomer(user, (newcomer) => blocked[data.items + newcomer] === 1);
    if (suits) write.newcomer(user, Math.min(listed.length, k - 1), suits);
  }
  return lists;
}

const NOTHING = new Uint32Array(0);

/** Products and customers that no order names; they are numbered after those of the orders. */
export interface BesideSales {
  newcomers: Newcomers | null;
  /** Number of customers without purchases. */
  strangers: number;
  /** Products that customers received without ordering them, by customer. */
  received?: Received;
  /** Ratings; what a customer rated low is not listed for that customer. */
  rated: RatedItems | null;
}

/**
 * Marks the items that may not be chosen for a customer, and picks those that every list begins
 * with, which the rule on categories does not affect. The returned array is reused by each call.
 */
function createBlocker(rules: ListRules, { rated, received }: BesideSales, k: number) {
  const blocked = new Uint8Array(rules.never.length);
  const blockCategories = createCategoryRule(rules);
  return (user: number, owned: Uint32Array): { blocked: Uint8Array; always: number[] } => {
    blocked.set(rules.never);
    for (const item of dislikesOf(rated, user)) blocked[item] = 1;
    if (!rules.ownedAllowed) {
      for (const item of owned) blocked[item] = 1;
      for (const item of received?.get(user) ?? []) blocked[item] = 1;
    }
    const always = rules.always.filter((item) => !blocked[item]).slice(0, k);
    blockCategories(owned, blocked);
    for (const item of always) blocked[item] = 1;
    return { blocked, always };
  };
}

/** The best items of one customer, and the method that scored them. */
interface Chosen {
  items: number[];
  scores: Float64Array;
  by: (typeof LISTED_BY)[number];
  hasReasons: boolean;
}

/**
 * Chooses a customer's best items with the recommender. Where it finds none, and for customers
 * without purchases, the fallback chooses.
 */
function createChooser(
  { score, method }: Recommender,
  fallback: Recommender,
  data: Interactions,
  k: number
) {
  const scores = new Float64Array(data.items);
  return (user: number, owned: Uint32Array, blocked: Uint8Array): Chosen => {
    const isStranger = user >= data.users;
    if (!isStranger) {
      score(owned, user, scores);
      const items = topItems(scores, blocked, k);
      if (items.length > 0 || method === fallback.method) {
        return { items, scores, by: 'method', hasReasons: !recommenderOf(method).impersonal };
      }
    }
    fallback.score(owned, user, scores);
    return {
      items: topItems(scores, blocked, k),
      scores,
      by: isStranger ? 'new_customer' : 'fallback',
      hasReasons: !isStranger && !recommenderOf(fallback.method).impersonal
    };
  };
}

/** Writes the places of customers' lists. */
function createWriter(lists: CustomerLists, data: Interactions) {
  const evidence = createEvidence(data);
  const buyers = countBuyers(data);

  function place(at: number, item: number, by: Chosen['by'], score: number): void {
    lists.item[at] = item;
    lists.score[at] = score;
    lists.methods[at] = LISTED_BY.indexOf(by);
    lists.buyers[at] = buyers[item] ?? 0;
  }

  /** @param always how many of the first items are in every list */
  function list(
    user: number,
    owned: Uint32Array,
    items: number[],
    { by, scores, hasReasons }: Chosen,
    always: number
  ): void {
    items.forEach((item, rank) => {
      const at = user * lists.k + rank;
      place(at, item, rank < always ? 'always' : by, scores[item] ?? 0);
      if (!hasReasons || item >= data.items) return;
      const { because, both, of } = evidence(owned, item);
      lists.because[at] = because < 0 ? NONE : because;
      lists.both[at] = both;
      lists.of[at] = of;
    });
  }

  function newcomer(
    user: number,
    rank: number,
    suits: { newcomer: number; score: number; because: number }
  ): void {
    const at = user * lists.k + rank;
    place(at, data.items + suits.newcomer, 'new_product', suits.score);
    lists.because[at] = suits.because;
    [lists.both[at], lists.of[at]] = [0, 0];
  }

  return { list, newcomer };
}

/**
 * Blocks the items that the rule on categories excludes for a customer. It does not apply to a
 * customer none of whose products has a known category.
 */
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

/**
 * The owned item with the strongest evidence for another one, or −1: `both` of its `of` buyers also
 * bought that one.
 */
export interface Evidence {
  because: number;
  both: number;
  of: number;
}

/** Weight, in customers, of the share among all customers when a product's own share is estimated. */
const PRIOR = 10;

/**
 * Finds the owned product with the strongest evidence for another one: the one with the largest
 * share of buyers who also bought the other. Shares of few buyers are shrunk towards the share among
 * all customers.
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
