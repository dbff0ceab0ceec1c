import type { Job } from '../../contract/job.ts';
import type { CustomerLists, ListRules, Method } from './contract.ts';
import { countBuyers, itemsOf, usersOfItems } from './interactions.ts';
import type { Interactions } from './interactions.ts';
import type { Recommender } from './methods.ts';
import { topItems } from './ranking.ts';

const USERS_PER_BREATH = 50;
const NONE = 0xffffffff;
/** Methods that look at nobody's own purchases: nothing owned speaks for what they list. */
const SELLERS: ReadonlySet<Method> = new Set<Method>([
  'best_sellers',
  'recent_best_sellers',
  'country_best_sellers'
]);

/**
 * The k best products for every customer, each with what speaks for it in numbers one can count:
 * of the buyers of something the customer has, how many also bought it, against how many customers
 * have it at all.
 */
export async function listForCustomers(
  { score, method }: Recommender,
  fallback: Recommender,
  data: Interactions,
  k: number,
  rules: ListRules,
  job: Job
): Promise<CustomerLists> {
  const lists: CustomerLists = emptyLists(data.users, k);
  const scores = new Float64Array(data.items);
  const blocked = new Uint8Array(data.items);
  const blockCategories = createCategoryRule(rules);
  const evidence = createEvidence(data);
  const buyers = countBuyers(data);
  for (let user = 0; user < data.users; user++) {
    if (user % USERS_PER_BREATH === 0) {
      job.report({ step: 'comparing', done: user, total: data.users });
      await job.breathe();
    }
    const owned = itemsOf(data, user);
    blocked.set(rules.never);
    if (!rules.ownedAllowed) for (const item of owned) blocked[item] = 1;
    const always = rules.always.filter((item) => !blocked[item]).slice(0, k);
    blockCategories(owned, blocked);
    for (const item of always) blocked[item] = 1;
    score(owned, user, scores);
    let used: Method = method;
    let best = topItems(scores, blocked, k);
    if (best.length === 0 && method !== fallback.method) {
      // Nothing the customer has speaks for anything: a new customer gets what sells.
      fallback.score(owned, user, scores);
      best = topItems(scores, blocked, k);
      used = fallback.method;
    }
    [...always, ...best].slice(0, k).forEach((item, rank) => {
      const place = user * k + rank;
      lists.item[place] = item;
      lists.score[place] = scores[item];
      lists.methods[place] = rank < always.length ? 2 : used === method ? 0 : 1;
      lists.buyers[place] = buyers[item];
      if (SELLERS.has(used)) return;
      const { because, both, of } = evidence(owned, item);
      lists.because[place] = because < 0 ? NONE : because;
      lists.both[place] = both;
      lists.of[place] = of;
    });
  }
  return lists;
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
