import type { Backend, BackendWish } from '../../contract/backend.ts';
import { Failed } from '../../contract/failure.ts';
import type { Job } from '../../contract/job.ts';
import { readDataVersion } from '../../store/read-shop.ts';
import { readSettings } from '../../store/settings.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { collectCustomerOrders } from '../customers/customer-orders.ts';
import type { CustomerOrders } from '../customers/customer-orders.ts';
import { loadOrderLines, loadPeople, loadProductFacts, loadProductTexts } from '../data/load.ts';
import type { People } from '../data/people.ts';
import { collectBaskets, findTogether } from './bought-together.ts';
import type { Baskets } from './bought-together.ts';
import { findTakers } from './campaign.ts';
import { askEach } from './ask-each.ts';
import { describeAnswer, gatherSharedWords } from './answers.ts';
import type { DenseEngine } from './compare-all-pairs.ts';
import { compareAllPairs } from './compare-all-pairs.ts';
import { DEFAULT_WEIGHING } from './contract.ts';
import type { Method, MethodTest, RecommendRoom, Scope, TestQuestion } from './contract.ts';
import { findTextLikeness } from './content-profile.ts';
import type { TextLikeness } from './content-profile.ts';
import { createEvidence, listForCustomers } from './customer-lists.ts';
import { planTiles, sharedColumns } from './dense-tiles.ts';
import { findNames } from './find-names.ts';
import {
  collectInteractions,
  countBuyers,
  countriesOf,
  itemsOf,
  listCatalogue
} from './interactions.ts';
import type { Catalogue, Interactions } from './interactions.ts';
import { nearestSparse } from './inverted-index.ts';
import type { ProductIndex } from './product-index.ts';
import { indexProducts } from './product-index.ts';
import { collectItemFacts, readRules } from './list-rules.ts';
import { createMethods, createPast } from './methods.ts';
import type { MethodContext, Methods, Networks, Past } from './methods.ts';
import { testRecommenders } from './recommender-test.ts';
import { keyOfTest, packTest, unpackTest } from './stored-test.ts';
import { wordsOf } from './words.ts';

/** Answers about similar products and about who should be shown what. */
export const recommendRoom = {
  async products({ shopId, search, limit }, job) {
    const shop = await openIndex(shopId, job);
    const { total, places } = findNames(shop, search, limit);
    const products = places.map((place) => ({
      product: shop.products[place],
      name: shop.names[place]
    }));
    return { total, products };
  },

  async similarTo({ shopId, product, k, weighing }, job) {
    const shop = await openIndex(shopId, job, weighing);
    const number = shop.numberOf.get(product);
    if (number === undefined) throw new Failed('no_products', { product });
    const vector = shop.questionOf(number);
    const words = Array.from(vector.term, (term) => shop.index.model.terms[term]);
    const lists = nearestSparse(shop.index, vector, k, number);
    return describeAnswer(shop, shop.names[number], words, vector, lists);
  },

  async similarToText({ shopId, text, k, weighing }, job) {
    const shop = await openIndex(shopId, job, weighing);
    const words = [...new Set(wordsOf(text))];
    const vector = shop.questionFrom(wordsOf(text));
    if (!vector.term.length) throw new Failed('no_shared_word', { text, words: words.join(' ') });
    return describeAnswer(shop, text, words, vector, nearestSparse(shop.index, vector, k));
  },

  async allSimilar({ shopId, k, engine, weighing }, job) {
    const began = now();
    const shop = await openIndex(shopId, job, weighing);
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
    const shop = await openPurchases(shopId, job);
    const { history, catalogue, people } = shop;
    const scope = ownedAllowed ? 'any' : 'new';
    const chosen = method === 'best' ? await winner(shop, scope, question, job) : method;
    const fallback = await shop.methods.fit('best_sellers', job);
    const recommender = await shop.methods.fit(chosen, job);
    const items = collectItemFacts(shop.lines, catalogue, await loadProductFacts(shopId, job));
    const { unknown, ...rules } = readRules(question, catalogue, items);
    const lists = await listForCustomers(recommender, fallback, shop.data, k, rules, job);
    const facts = history.customers.map((customer) => people.get(customer));
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
      customers: history.customers.slice(),
      customerNames: facts.map((person) => person?.name ?? ''),
      emails: facts.map((person) => person?.email ?? ''),
      products: catalogue.products.slice(),
      names: catalogue.names.slice(),
      lists
    };
  },

  async aboutProduct({ shopId, product, k, takers }, job) {
    const shop = await openPurchases(shopId, job);
    const { catalogue, data, history, people } = shop;
    const item = catalogue.products.indexOf(product);
    if (item < 0) throw new Failed('no_products', { product });
    shop.baskets ??= collectBaskets(shop.lines, catalogue);
    const neighbours = await shop.methods.fit('bought_also', job);
    const found = await findTakers(neighbours, data, item, takers, job);
    const evidence = createEvidence(data);
    return {
      product,
      name: catalogue.names[item],
      orders: shop.baskets.holding[item],
      buyers: countBuyers(data)[item],
      together: findTogether(shop.baskets, catalogue, item, k),
      takers: found.map(({ user, score }) => {
        const { because, both, of } = evidence(itemsOf(data, user), item);
        const customer = history.customers[user];
        const { name = '', email = '' } = people.get(customer) ?? {};
        return {
          ...{ customer, name, email, score, both, of },
          because: because < 0 ? '' : catalogue.names[because] || catalogue.products[because]
        };
      })
    };
  },

  async test({ shopId, ...question }, job) {
    const shop = await openPurchases(shopId, job);
    return structuredClone(await testOf(shop, question, job));
  },

  async backend(wish, job) {
    const { chooseBackend } = await import('../../tensors/backend.ts');
    return chooseBackend(await completeWish(wish), job);
  }
} satisfies RecommendRoom;

const now = () => performance.now();

/** Rows of a dense tile: a graphics card wants big products, a processor must breathe in between. */
const TILE_ROWS = { webgl: 1024, wasm: 256, cpu: 64 };

const dense: DenseEngine = {
  compare: (index, k, job) =>
    onDense(job, (net, tileRows, guarded) =>
      net.allNearestDense(index.model, k, guarded, { tileRows })
    ),
  time: (index, k, job) =>
    onDense(job, async (net, tileRows, guarded) => {
      const { width } = sharedColumns(index.model);
      const { pairs } = planTiles(index.model.documents, width, tileRows);
      const slice = { tileRows, tilePairs: 1 };
      // The first run compiles.
      await net.allNearestDense(index.model, k, guarded, slice);
      const began = now();
      await net.allNearestDense(index.model, k, guarded, slice);
      return { milliseconds: now() - began, share: 1 / pairs };
    })
};

async function onDense<T>(
  job: Job,
  run: (net: typeof import('./similarity-net.ts'), tileRows: number, job: Job) => Promise<T>
): Promise<T> {
  const net = await import('./similarity-net.ts');
  return onTensors(job, (guarded, backend) => run(net, TILE_ROWS[backend], guarded));
}

const networks: Networks = {
  bpr: (data, settings, job) =>
    onTensors(job, async (guarded) => {
      const { fitBpr } = await import('./bpr-net.ts');
      return fitBpr(data, settings, guarded);
    }),
  sequence: (data, settings, job) =>
    onTensors(job, async (guarded) => {
      const { fitNextItem } = await import('./next-item-net.ts');
      return fitNextItem(data, settings, guarded);
    })
};

async function onTensors<T>(job: Job, run: (job: Job, backend: Backend) => Promise<T>): Promise<T> {
  const { onBackend } = await import('../../tensors/on-backend.ts');
  return onBackend(await completeWish({}), job, ({ backend }, guarded) => run(guarded, backend));
}

/** What the page keeps: the person's own choice, and what a calibration found. */
async function completeWish(wish: BackendWish): Promise<BackendWish> {
  const settings = await readSettings();
  return {
    prefer: wish.prefer ?? asBackend(settings.backend),
    remembered: wish.remembered ?? asBackend(settings.backendMeasured)
  };
}

function asBackend(value: string | undefined): Backend | undefined {
  return value === 'webgl' || value === 'wasm' || value === 'cpu' ? value : undefined;
}

/** The index of the shop asked last; a shop's stays as long as its data do not change. */
let opened: { shopId: number; dataVersion: number; indices: ProductIndex[] } | undefined;

/** The default weighing, which lists for customers use, and the one last chosen on the page. */
const MOST_INDICES = 2;
const DEFAULT_KEY = JSON.stringify(DEFAULT_WEIGHING);

async function openIndex(
  shopId: number,
  job: Job,
  weighing = DEFAULT_WEIGHING
): Promise<ProductIndex> {
  const dataVersion = await readDataVersion(shopId);
  if (opened?.shopId !== shopId || opened.dataVersion !== dataVersion) {
    opened = { shopId, dataVersion, indices: [] };
  }
  const { indices } = opened;
  const wanted = JSON.stringify(weighing);
  const known = indices.find((index) => JSON.stringify(index.weighing) === wanted);
  if (known) return known;
  const index = await indexProducts(await loadProductTexts(shopId, job), job, weighing);
  if (indices.length >= MOST_INDICES) {
    const chosen = indices.findIndex((own) => JSON.stringify(own.weighing) !== DEFAULT_KEY);
    indices.splice(chosen, 1);
  }
  indices.push(index);
  return index;
}

/** Products alike in words that a profile looks at, for each one bought. */
const ALIKE = 100;
/** Of models that begin by chance; the same data give the same lists. */
const SEED = 20260101;

/** Who bought what in the shop asked last, with the methods fitted so far. */
interface Purchases {
  shopId: number;
  dataVersion: number;
  lines: OrderLines;
  history: CustomerOrders;
  catalogue: Catalogue;
  people: People;
  data: Interactions;
  context: MethodContext;
  methods: Methods;
  /** The same before every customer's last order, for the test and the blend. */
  getPast: () => Past;
  baskets: Baskets | null;
  /** By split, scope and seed. */
  tests: Map<string, MethodTest>;
}

let purchases: Purchases | undefined;

async function openPurchases(shopId: number, job: Job): Promise<Purchases> {
  const [lines, people] = await Promise.all([loadOrderLines(shopId, job), loadPeople(shopId, job)]);
  const { dataVersion } = lines;
  if (purchases?.shopId === shopId && purchases.dataVersion === dataVersion) return purchases;
  job.report({ step: 'counting', done: 0, total: 0 });
  await job.breathe();
  const history = collectCustomerOrders(lines);
  const catalogue = listCatalogue(history, lines);
  const data = collectInteractions(history, lines, catalogue);
  let past: Past | undefined;
  const context: MethodContext = {
    seed: SEED,
    texts: await likenessOf(shopId, catalogue, job),
    countryOf: countriesOf(history, lines),
    networks
  };
  const getPast = () => (past ??= createPast(data, 'last_order', context));
  const methods = createMethods(data, context, getPast);
  const rest = { context, methods, getPast, baskets: null, tests: new Map<string, MethodTest>() };
  purchases = { shopId, dataVersion, lines, history, catalogue, people, data, ...rest };
  return purchases;
}

/** Undefined where no product has a name. */
async function likenessOf(
  shopId: number,
  { products }: Catalogue,
  job: Job
): Promise<TextLikeness | undefined> {
  try {
    return await findTextLikeness(await openIndex(shopId, job), products, ALIKE, job);
  } catch (thrown) {
    if (thrown instanceof Failed && thrown.code === 'no_products') return undefined;
    throw thrown;
  }
}

async function testOf(
  shop: Purchases,
  question: Omit<TestQuestion, 'shopId'>,
  job: Job
): Promise<MethodTest> {
  const { shopId, dataVersion } = shop;
  const asked = { shopId, ...question };
  const key = JSON.stringify(asked);
  const answered = shop.tests.get(key);
  if (answered) return answered;
  const kept = unpackTest((await readSettings())[keyOfTest(asked)], asked, dataVersion);
  if (kept) {
    shop.tests.set(key, kept);
    return kept;
  }
  const isKnown = question.split === 'last_order' && question.seed === SEED;
  const past = isKnown
    ? shop.getPast()
    : createPast(shop.data, question.split, { ...shop.context, seed: question.seed });
  const test = await testRecommenders(shop.data, question, job, past);
  const counted = { ...test, dataVersion };
  const keep = { key: keyOfTest(asked), value: packTest(counted, asked.seed) };
  // Handed out once: what the page keeps is news, and news makes it ask again.
  shop.tests.set(key, { ...counted, keep: null });
  return { ...counted, keep };
}

/** The winner on the question the lists answer: what is new to a customer, or anything. */
async function winner(
  shop: Purchases,
  scope: Scope,
  { trained, seed }: Pick<TestQuestion, 'trained' | 'seed'>,
  job: Job
): Promise<Method> {
  const { verdict } = await testOf(shop, { split: 'last_order', scope, trained, seed }, job);
  return verdict?.method ?? 'best_sellers';
}
