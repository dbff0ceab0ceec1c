import { quietJob } from '../../../../workers/contract/job.ts';
import { collectInteractions } from '../../../../workers/rooms/recommend/interactions.ts';
import { listForCustomers } from '../../../../workers/rooms/recommend/lists/customer-lists.ts';
import {
  collectItemFacts,
  readRules
} from '../../../../workers/rooms/recommend/lists/list-rules.ts';
import { collectReceived } from '../../../../workers/rooms/recommend/lists/received.ts';
import type { Method } from '../../../../workers/rooms/recommend/methods/contract.ts';
import { createMethods } from '../../../../workers/rooms/recommend/methods/create-methods.ts';
import { testRecommenders } from '../../../../workers/rooms/recommend/test/recommender-test.ts';
import { listBought } from '../../../../workers/shop/catalogue.ts';
import { collectCustomerOrders } from '../../../../workers/shop/customer-orders.ts';
import { readCatalogue } from '../../../../workers/shop/products/product-file.ts';
import type { ReadCase } from '../import/cases/read-case.ts';

const job = quietJob();
const NOTHING_LISTED = 0xffffffff;
const RULES = {
  never: [],
  always: [],
  ownedAllowed: false,
  inStock: false,
  leastMargin: null,
  category: 'any' as const,
  newProducts: true
} as const;

/** What the room knows of a file of orders: who bought what, and the methods on it. */
export function openRecommend({ lines }: ReadCase) {
  const history = collectCustomerOrders(lines);
  const catalogue = listBought(history, lines);
  const data = collectInteractions(history, lines, catalogue);
  const methods = createMethods(data, { seed: 1 });
  return { lines, history, catalogue, data, methods };
}
type Recommending = ReturnType<typeof openRecommend>;

/** What each customer has bought, and what a method lists for them. */
export async function listsOf(shop: Recommending, method: Method, k = 10) {
  const { lines, history, catalogue, data, methods } = shop;
  const facts = collectItemFacts(lines, catalogue, readCatalogue([]), { products: [], names: [] });
  const rules = readRules({ ...RULES, method, k, seed: 1, shopId: 1 }, catalogue.products, facts);
  const fallback = await methods.fit('best_sellers', job);
  const lists = await listForCustomers(
    await methods.fit(method, job),
    fallback,
    data,
    k,
    rules,
    job,
    {
      newcomers: null,
      strangers: 0,
      rated: null,
      received: collectReceived(history.customers, lines, catalogue)
    }
  );
  return history.customers.map((customer, user) => ({
    customer,
    owned: Array.from(
      data.item.subarray(data.start[user], data.start[user + 1]),
      (item) => catalogue.products[item]
    ),
    listed: Array.from(lists.item.subarray(user * lists.k, (user + 1) * lists.k))
      .filter((item) => item !== NOTHING_LISTED)
      .map((item) => catalogue.products[item])
  }));
}

export const testOf = (
  shop: Recommending,
  split: 'last_order' | 'date' | 'last_product' = 'last_order',
  seed = 1
) => testRecommenders(shop.data, { split, scope: 'new', seed }, job);
