import { asFailure, Failed } from '../../contract/failure.ts';
import { SEED } from '../../contract/seed.ts';
import type { Job } from '../../contract/job.ts';
import { lensKey } from '../../contract/lens.ts';
import type { ShopQuestion } from '../../contract/lens.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { openShelf } from '../../learning/kept-models.ts';
import type { ModelOrigin, ModelShelf } from '../../learning/kept-models.ts';
import type { Baskets } from '../../shop/baskets.ts';
import { listBought, listCatalogue } from '../../shop/catalogue.ts';
import type { Catalogue } from '../../shop/catalogue.ts';
import { collectCustomerOrders } from '../../shop/customer-orders.ts';
import type { CustomerOrders } from '../../shop/customer-orders.ts';
import { loadOrderLines, loadPeople, loadProductFacts, loadRatings } from '../../shop/load.ts';
import { isServiceLine } from '../../shop/products/not-products.ts';
import type { People } from '../../shop/people/people.ts';
import type { Ratings } from '../../shop/people/ratings.ts';
import { findFacts } from '../../shop/products/product-file.ts';
import { findTextLikeness } from './methods/content-profile.ts';
import type { TextLikeness } from './methods/content-profile.ts';
import type { Method } from './methods/contract.ts';
import type { MethodTest } from './test/contract.ts';
import { FITTED_AS } from './methods/all.ts';
import { collectInteractions, countriesOf } from './interactions.ts';
import type { Interactions } from './interactions.ts';
import { createMethods, createPast, MOST_COMPARED_ON } from './methods/create-methods.ts';
import type { MethodContext, Methods, Past } from './methods/recommender.ts';
import { findNewcomers } from './lists/newcomers.ts';
import type { Newcomers } from './lists/newcomers.ts';
import { openIndex } from './similar/open-index.ts';
import { networks } from './open-tensors.ts';
import type { ProductIndex } from './similar/product-index.ts';
import { collectReceived } from './lists/received.ts';
import type { Received } from './lists/received.ts';
import { addRatings } from './lists/rated.ts';
import type { RatedItems, Tastes } from './lists/rated.ts';
import { allNearestSparse } from '../../text/sparse-similarity.ts';

/** Number of similar products, by text, considered for each product bought. */
const ALIKE = 100;

/** Who bought what in the current shop, with the methods fitted so far. */
export interface Purchases {
  shopId: number;
  dataVersion: number;
  lines: OrderLines;
  history: CustomerOrders;
  /** The users of the data: customers with purchases, followed by those who only rated. */
  customers: string[];
  /** The items of the data: products that known customers bought or rated. */
  catalogue: Catalogue;
  /** All products of the order lines, including those that only guests bought. */
  everything: Catalogue;
  rated: RatedItems | null;
  received: Received;
  liked: number;
  people: People;
  data: Interactions;
  context: MethodContext;
  methods: Methods;
  /** The same data before every customer's last order, for the test and for stacking. */
  getPast: () => Past;
  /** Releases that data after the comparison: for a large shop it takes hundreds of megabytes. */
  letPastGo: () => void;
  /** Orders as sets of products of `everything`. */
  baskets: Baskets | null;
  /** Products that nobody has bought; null where products have no names. */
  newcomers: Newcomers | null;
  /** Keys of customers without any order. */
  strangers: string[];
  origin: ModelOrigin;
  /** Whether there is no lens, so that results may be stored. */
  isWhole: boolean;
  /** Models fitted in this worker that are still to be stored. */
  toKeep: ModelShelf<Method>['toKeep'];
  /** Test results by split, scope and seed. */
  tests: Map<string, MethodTest>;
}

let opened: { lines: OrderLines; purchases: Promise<Purchases> } | undefined;

/**
 * A shop's purchases under the lens; the latest are kept in memory while nothing changes. Questions
 * that arrive while they are collected wait for the same result; a failure is not cached.
 */
export async function openPurchases(question: ShopQuestion, job: Job): Promise<Purchases> {
  const { shopId, lens } = question;
  const [lines, people, ratings] = await Promise.all([
    loadOrderLines(shopId, job, lens),
    loadPeople(shopId, job),
    loadRatings(shopId, job, lens)
  ]);
  // The same lines mean the same data and the same lens.
  if (opened?.lines === lines) return afterOthers(opened.purchases, question, job);
  const purchases = gatherPurchases(question, { lines, people, ratings }, job);
  const own = { lines, purchases };
  opened = own;
  try {
    return await purchases;
  } catch (thrown) {
    if (opened === own) opened = undefined;
    throw thrown;
  }
}

/** Waits for what another question collects; if that one is cancelled, collects it for this one. */
async function afterOthers(
  purchases: Promise<Purchases>,
  question: ShopQuestion,
  job: Job
): Promise<Purchases> {
  try {
    return await purchases;
  } catch (thrown) {
    if (asFailure(thrown).code !== 'cancelled') throw thrown;
    await job.breathe();
    return openPurchases(question, job);
  }
}

interface Loaded {
  lines: OrderLines;
  people: People;
  ratings: Ratings;
}

async function gatherPurchases(
  { shopId, lens }: ShopQuestion,
  { lines, people, ratings }: Loaded,
  job: Job
): Promise<Purchases> {
  job.report({ step: 'counting', done: 0, total: 0 });
  await job.breathe();
  const { dataVersion } = lines;
  const history = collectCustomerOrders(lines);
  const { customers, catalogue, data, rated, liked } = await collectTastes(
    shopId,
    history,
    lines,
    ratings,
    job
  );
  const texts = await readTexts({ shopId, lens }, catalogue, lines, job);
  const context: MethodContext = {
    seed: SEED,
    texts: texts?.likeness,
    countryOf: countriesOf(history, lines, customers.length),
    rated: rated ?? undefined,
    networks
  };
  let past: Past | undefined;
  const getPast = () => (past ??= createPast(data, 'last_order', context));
  const letPastGo = () => {
    if (data.item.length > MOST_COMPARED_ON) past = undefined;
  };
  const origin = { room: 'recommend', shopId, dataVersion, fittedAs: FITTED_AS };
  // Stored models belong to the whole shop; under a lens, methods are fitted for this worker only.
  const isWhole = lensKey(lens) === '';
  const shelf = isWhole ? openShelf<Method>(origin) : null;
  const buyers = new Set(customers);
  return {
    shopId,
    dataVersion,
    lines,
    history,
    customers,
    catalogue,
    everything: listCatalogue(lines),
    people,
    data,
    rated,
    received: collectReceived(customers, lines, catalogue),
    liked,
    context,
    methods: createMethods(data, context, getPast, shelf ?? undefined),
    getPast,
    letPastGo,
    origin,
    toKeep: shelf?.toKeep ?? new Map(),
    isWhole,
    baskets: null,
    newcomers: texts?.newcomers ?? null,
    // Under a lens, a customer without visible orders is not necessarily without orders.
    strangers: isWhole ? [...people.keys()].filter((customer) => !buyers.has(customer)) : [],
    tests: new Map()
  };
}

/** Combines orders and ratings into who has what. */
async function collectTastes(
  shopId: number,
  history: CustomerOrders,
  lines: OrderLines,
  ratings: Ratings,
  job: Job
): Promise<Tastes> {
  const { customers } = history;
  const catalogue = listBought(history, lines);
  const data = collectInteractions(history, lines, catalogue);
  const facts = ratings.rows > 0 ? await loadProductFacts(shopId, job) : null;
  const nameOf = (product: string) => (facts && findFacts(facts, product, '')?.name) || '';
  return addRatings({ customers, catalogue, data }, ratings, nameOf);
}

/** Text similarity of the products, sold and not yet sold; undefined where they have no names. */
async function readTexts(
  question: ShopQuestion,
  { products }: Catalogue,
  { product, productNames }: OrderLines,
  job: Job
): Promise<{ likeness: TextLikeness; newcomers: Newcomers } | undefined> {
  let index: ProductIndex;
  try {
    index = await openIndex(question, job);
  } catch (thrown) {
    if (thrown instanceof Failed && thrown.code === 'no_products') return undefined;
    throw thrown;
  }
  const nearest = await allNearestSparse(index.index, ALIKE, job);
  const known = new Set(product.dictionary);
  const knownNames = new Set(productNames);
  for (const rated of products) known.add(rated);
  const isSold = (id: string, name: string) =>
    known.has(id) || knownNames.has(name) || isServiceLine(id, name);
  return {
    likeness: findTextLikeness(index, nearest, products),
    newcomers: findNewcomers(index, nearest, products, isSold)
  };
}
