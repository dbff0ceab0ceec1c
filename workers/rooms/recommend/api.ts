import { Failed } from '../../contract/failure.ts';
import { SEED } from '../../contract/seed.ts';
import { describeModel, nameOfModel, readKept } from '../../learning/kept-models.ts';
import { sizeOfModel } from '../../learning/model-bytes.ts';
import { readBackendWish } from '../../store/backend-wish.ts';
import { listModels } from '../../store/models.ts';
import { loadOrderLines, loadProductFacts } from '../../shop/load.ts';
import { describeAnswer, gatherSharedWords } from './similar/answers.ts';
import { askEach } from './similar/ask-each.ts';
import { collectBaskets } from '../../shop/baskets.ts';
import { findTogether } from './lists/bought-together.ts';
import { findTakers } from './lists/campaign.ts';
import { compareAllPairs } from '../../text/compare-all-pairs.ts';
import type { AboutProduct, TakerRow } from './lists/contract.ts';
import type { RecommendRoom } from './contract.ts';
import { createEvidence, listForCustomers } from './lists/customer-lists.ts';
import type { Evidence } from './lists/customer-lists.ts';
import { MAX_BYTES, resultOf, writeModelFile } from './lists/export-model.ts';
import { findNames } from './similar/find-names.ts';
import { recommenderOf } from './methods/all.ts';
import { countBuyers, itemsOf } from './interactions.ts';
import { nearestSparse } from '../../text/inverted-index.ts';
import { collectItemFacts, readRules } from './lists/list-rules.ts';
import { findNewcomerTakers } from './lists/newcomers.ts';
import { openIndex } from './similar/open-index.ts';
import { sortBySharedOrders } from './similar/shared-orders.ts';
import { openPurchases } from './open-purchases.ts';
import { testOf, winner } from './test/open-test.ts';
import type { Purchases } from './open-purchases.ts';
import { dense, now } from './open-tensors.ts';
import { findOrdersBehind } from './lists/orders-behind.ts';
import { countRatings } from './lists/rated.ts';
import { wordsOf } from '../../text/words.ts';

/** Number of best sellers among which a page looks for the product to start with. */
const OPENING = 20;

/** Answers about similar products and about which products to recommend to whom. */
export const recommendRoom = {
  async products({ search, limit, ...question }, job) {
    const shop = await openIndex(question, job);
    const { total, places: found } = findNames(shop, search, Math.max(limit, OPENING));
    const { shopId, lens } = question;
    // The page about products bought together starts with a product that has such products.
    const places =
      search.trim() || total === 0
        ? found
        : sortBySharedOrders(found, shop.products, await loadOrderLines(shopId, job, lens));
    const products = places.slice(0, limit).map((place) => ({
      product: shop.products[place],
      name: shop.names[place]
    }));
    return { total, products };
  },

  async similarTo({ product, k, weighing, ...question }, job) {
    const shop = await openIndex(question, job, weighing);
    const number = shop.numberOf.get(product);
    if (number === undefined) throw new Failed('no_products', { product });
    const vector = shop.questionOf(number);
    const words = Array.from(vector.term, (term) => shop.index.model.terms[term]);
    const lists = nearestSparse(shop.index, vector, k, number);
    return describeAnswer(shop, shop.names[number], words, vector, lists);
  },

  async similarToText({ text, k, weighing, ...question }, job) {
    const shop = await openIndex(question, job, weighing);
    const words = [...new Set(wordsOf(text))];
    const vector = shop.questionFrom(wordsOf(text));
    if (!vector.term.length) throw new Failed('no_shared_word', { text, words: words.join(' ') });
    return describeAnswer(shop, text, words, vector, nearestSparse(shop.index, vector, k));
  },

  async allSimilar({ k, engine, weighing, ...question }, job) {
    const began = now();
    const shop = await openIndex(question, job, weighing);
    const { lists, engine: used } =
      shop.weighing.words === 'bm25'
        ? { lists: await askEach(shop, k, job), engine: 'sparse' as const }
        : await compareAllPairs(shop.index, k, engine, dense, job, now);
    const sharedWords = await gatherSharedWords(shop, lists, job);
    return {
      k,
      products: shop.products.slice(),
      names: shop.names.slice(),
      neighbours: lists.candidate,
      scores: lists.score,
      words: shop.index.model.terms.slice(),
      sharedWords,
      engine: used,
      milliseconds: now() - began
    };
  },

  async forEachCustomer(question, job) {
    const { shopId, method, k, ownedAllowed } = question;
    const shop = await openPurchases(question, job);
    const { catalogue, people } = shop;
    const scope = ownedAllowed ? 'any' : 'new';
    const chosen = method === 'best' ? await winner(shop, scope, question, job) : method;
    const fallback = await shop.methods.fit('best_sellers', job);
    const recommender = await shop.methods.fit(chosen, job);
    shop.letPastGo();
    const newcomers = shop.newcomers ?? { products: [], names: [] };
    const files = await loadProductFacts(shopId, job);
    const items = collectItemFacts(shop.lines, catalogue, files, newcomers);
    const products = [...catalogue.products, ...newcomers.products];
    const { unknown, ...rules } = readRules(question, products, items);
    const beside = {
      newcomers: shop.newcomers,
      rated: shop.rated,
      received: shop.received,
      strangers: shop.strangers.length
    };
    const lists = await listForCustomers(recommender, fallback, shop.data, k, rules, job, beside);
    const customers = [...shop.customers, ...shop.strangers];
    const facts = customers.map((customer) => people.get(customer));
    const toKeep = [...shop.toKeep].filter(([, model]) => sizeOfModel(model) <= MAX_BYTES);
    return {
      method: chosen,
      fallback: fallback.method,
      methodsPossible: shop.methods.possible(scope),
      known: {
        stock: items.stock.some((value) => !Number.isNaN(value)),
        margin: items.margin.some((value) => !Number.isNaN(value)),
        category: items.categoryOf.some((code) => code > 0)
      },
      unknown,
      gone: catalogue.names.filter((_, item) => items.isGone[item] && rules.never[item]),
      keep: { models: toKeep.map(([own]) => own) },
      customers,
      buyers: shop.customers.length,
      ratings: countRatings(shop),
      customerNames: facts.map((person) => person?.name ?? ''),
      emails: facts.map((person) => person?.email ?? ''),
      products,
      sold: catalogue.products.length,
      names: [...catalogue.names, ...newcomers.names],
      lists
    };
  },

  async aboutProduct({ product, k, takers, ...question }, job) {
    const shop = await openPurchases(question, job);
    const sold = aboutSold(shop, product, k);
    const { catalogue, data } = shop;
    const item = catalogue.products.indexOf(product);
    if (item < 0) return sold ?? aboutNewcomer(shop, product, takers);
    const neighbours = await shop.methods.fit('item_knn_cosine', job);
    const found = await findTakers(neighbours, data, item, takers, job, shop);
    const evidence = createEvidence(data);
    return {
      product,
      name: catalogue.names[item],
      orders: sold?.orders ?? 0,
      buyers: countBuyers(data)[item],
      together: sold?.together ?? [],
      // Of whom no purchase speaks for it more than chance does, nothing could be said.
      takers: found
        .map((taker) => ({ ...taker, ...evidence(itemsOf(data, taker.user), item) }))
        .filter(({ because }) => because >= 0)
        .map((taker) => describeTaker(shop, taker))
    };
  },

  async ordersBehind({ product, because, ...question }, job) {
    const shop = await openPurchases(question, job);
    const items = (because === null ? [product] : [because, product]).map((code) =>
      shop.catalogue.products.indexOf(code)
    );
    if (items.includes(-1)) throw new Failed('no_products', { product });
    const { customers, rows } = findOrdersBehind(shop, items);
    const nameOf = (customer: string) => shop.people.get(customer)?.name ?? '';
    return { customers, rows: rows.map((row) => ({ ...row, name: nameOf(row.customer) })) };
  },

  async test(question, job) {
    const shop = await openPurchases(question, job);
    return structuredClone(await testOf(shop, question, job));
  },

  async packModel({ method, now: kept, ...question }, job) {
    const shop = await openPurchases(question, job);
    const model = shop.toKeep.get(method);
    if (!model) return null;
    shop.toKeep.delete(method);
    return describeModel(shop.origin, method, model, {
      kept,
      seed: SEED,
      parameters: recommenderOf(method).settings,
      test: resultOf(shop.tests.values(), method)
    });
  },

  async exportModel({ shopId, method }, job) {
    // Stored models were fitted on the whole shop.
    const shop = await openPurchases({ shopId }, job);
    const wanted = nameOfModel(shop.origin, method);
    const known = (await listModels(shopId)).find(({ name }) => name === wanted);
    const model = await readKept(shop.origin, method);
    if (!known || !model) return null;
    const { catalogue, customers } = shop;
    const pieces = writeModelFile(known, { method, ...model }, catalogue.products, customers);
    return new Blob([...pieces], { type: 'application/json' });
  },

  async backend(wish, job) {
    const { chooseBackend } = await import('../../tensors/backend.ts');
    return chooseBackend(await readBackendWish(wish), job);
  }
} satisfies RecommendRoom;

/** What is bought together with a product of the order lines; null where they do not contain it. */
function aboutSold(shop: Purchases, product: string, k: number): AboutProduct | null {
  const { everything, lines } = shop;
  const item = everything.products.indexOf(product);
  if (item < 0) return null;
  shop.baskets ??= collectBaskets(lines, everything);
  return {
    product,
    name: everything.names[item],
    orders: shop.baskets.holding[item],
    buyers: 0,
    together: findTogether(shop.baskets, everything, item, k),
    takers: []
  };
}

/** Who may want a product that nobody has bought: customers whose purchases have similar texts. */
function aboutNewcomer(shop: Purchases, product: string, most: number): AboutProduct {
  const newcomer = shop.newcomers?.products.indexOf(product) ?? -1;
  if (!shop.newcomers || newcomer < 0) throw new Failed('no_products', { product });
  const found = findNewcomerTakers(shop.data, shop.newcomers, newcomer, most);
  return {
    product,
    name: shop.newcomers.names[newcomer],
    orders: 0,
    buyers: 0,
    together: [],
    takers: found.map((taker) => describeTaker(shop, { ...taker, both: 0, of: 0 }))
  };
}

function describeTaker(
  { customers, people, catalogue }: Purchases,
  { user, score, because, both, of }: Evidence & { user: number; score: number }
): TakerRow {
  const customer = customers[user];
  const { name = '', email = '' } = people.get(customer) ?? {};
  return {
    customer,
    name,
    email,
    score,
    both,
    of,
    because: because < 0 ? '' : catalogue.names[because] || catalogue.products[because]
  };
}
