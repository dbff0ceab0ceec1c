import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../workers/contract/job.ts';
import { gatherSharedWords } from '../../../../workers/rooms/recommend/similar/answers.ts';
import { askEach } from '../../../../workers/rooms/recommend/similar/ask-each.ts';
import { findTextLikeness } from '../../../../workers/rooms/recommend/methods/content-profile.ts';
import { DEFAULT_WEIGHING } from '../../../../workers/rooms/recommend/similar/contract.ts';
import { SPLITS } from '../../../../workers/rooms/recommend/test/contract.ts';
import { listForCustomers } from '../../../../workers/rooms/recommend/lists/customer-lists.ts';
import {
  gatherOrders,
  itemsOf,
  type Interactions
} from '../../../../workers/rooms/recommend/interactions.ts';
import { nearestSparse } from '../../../../workers/text/inverted-index.ts';
import {
  createMethods,
  createPast
} from '../../../../workers/rooms/recommend/methods/create-methods.ts';
import { indexProducts } from '../../../../workers/rooms/recommend/similar/product-index.ts';
import { testRecommenders } from '../../../../workers/rooms/recommend/test/recommender-test.ts';
import { allNearestSparse } from '../../../../workers/text/sparse-similarity.ts';
import { wordsOf } from '../../../../workers/text/words.ts';
// Networks have the same cases in their own test: they need tensors.
import { PLAIN_METHODS as PLAIN } from './methods/method-kinds.ts';
import { inventTastes } from './methods/taste-shop.ts';

const job = quietJob();

const order = (day: number, ...items: number[]) => ({ day, value: 1, items });
const everything = [0, 1, 2, 3, 4];
const SHOPS: Record<string, Interactions> = {
  'nobody and nothing': gatherOrders(0, 0, () => []),
  'products nobody bought': gatherOrders(0, 5, () => []),
  'customers without purchases': gatherOrders(3, 5, () => []),
  'one customer, one product, one order': gatherOrders(1, 1, () => [order(0, 0)]),
  'one product': gatherOrders(9, 1, () => [order(0, 0), order(5, 0)]),
  'one customer': gatherOrders(1, 5, () => [order(0, 0, 1), order(9, 2), order(20, 1, 3)]),
  'everyone bought everything': gatherOrders(8, 5, () => [
    order(0, ...everything),
    order(3, ...everything)
  ]),
  'everyone bought the same one of many': gatherOrders(8, 5, () => [order(0, 2), order(1, 2)]),
  'all on one day': gatherOrders(8, 5, (user) => [order(0, user % 5), order(0, (user + 1) % 5)]),
  'one order each': gatherOrders(8, 5, (user) => [
    user % 5 === 4 ? order(user, 4) : order(user, user % 5, 4)
  ]),
  'a day before 1970': gatherOrders(4, 5, (user) => [order(-900, user), order(-30, 4)])
};

describe.each(Object.entries(SHOPS))('%s', (_, data) => {
  const context = { seed: 1, countryOf: new Uint32Array(data.users) };

  it.each(PLAIN)(
    '%s gives numbers, and lists no product twice or already owned',
    async (method) => {
      const methods = createMethods(data, context);
      const recommender = await methods.fit(method, job);
      const scores = new Float64Array(data.items);
      for (let user = 0; user < data.users; user++) {
        recommender.score(itemsOf(data, user), user, scores);
        expect(scores.every(Number.isFinite)).toBe(true);
      }
      const rules = {
        ownedAllowed: false,
        never: new Uint8Array(data.items),
        always: [],
        ...({
          category: 'any',
          categoryOf: new Uint32Array(data.items),
          newProducts: true
        } as const)
      };
      const fallback = await methods.fit('best_sellers', job);
      const beside = { newcomers: null, strangers: 2, rated: null };
      const lists = await listForCustomers(recommender, fallback, data, 3, rules, job, beside);
      for (let user = 0; user < data.users + 2; user++) {
        const own = [...lists.item.subarray(3 * user, 3 * user + 3)].filter((i) => i < data.items);
        expect(new Set(own).size).toBe(own.length);
        if (user >= data.users) continue;
        for (const item of own) expect(itemsOf(data, user)).not.toContain(item);
      }
    }
  );

  it.each(SPLITS)(
    'a test by %s is a test, or says that there is nothing to test on',
    async (split) => {
      const asked = { split, scope: 'new', seed: 1 } as const;
      const test = await testRecommenders(data, asked, job, createPast(data, split, context));
      for (const { value, metric } of test.rows) {
        if (metric === 'hit' || metric === 'ndcg') expect(value >= 0 && value <= 1).toBe(true);
      }
      if (test.customers === 0) expect(test.verdict).toBeNull();
    }
  );
});

describe('a product nobody bought', () => {
  const some = inventTastes(80, 20, 3);
  const orders = { ...some.orders };
  const data: Interactions = { ...some, items: 24, orders };

  it.each(PLAIN.filter((method) => method !== 'content'))(
    '%s never recommends it',
    async (method) => {
      const { score } = await createMethods(data, { seed: 1 }).fit(method, job);
      const scores = new Float64Array(data.items);
      for (let user = 0; user < data.users; user++) {
        score(itemsOf(data, user), user, scores);
        for (let item = some.items; item < data.items; item++) {
          expect(Math.round(scores[item] * 1e10)).toBeLessThanOrEqual(0);
        }
      }
    }
  );
});

const TEXTS: Record<string, string> = {
  empty: '',
  'white space': ' \t\n\u3000 ',
  'only stop words': 'the of and the',
  '10,000 words': Array.from({ length: 10_000 }, (_, at) => `word${at % 700}`).join(' '),
  '100,000 letters without a blank': 'x'.repeat(100_000),
  'right to left': 'כוס תה אדומה ‏שלום‎ كوب شاي أحمر',
  emoji: '🫖 ☕️ 👩‍👩‍👧‍👦 🇫🇷 tea 🫖',
  'half a surrogate': 'tea \ud83e mug',
  'combining marks': 'cafe\u0301 tea',
  'control characters': 'tea\u0000\u0001\u0002 mug',
  markup: '<img src=x onerror=alert(1)> tea',
  'names of Object': '__proto__ constructor toString tea',
  chinese: '红色茶杯，适合泡茶'
};

describe('descriptions of every kind', () => {
  const kinds = Object.keys(TEXTS);
  const texts = {
    products: kinds.map((kind, at) => `P${at}-${kind}`),
    names: kinds.map((_, at) => `tea mug ${at}`),
    descriptions: Object.values(TEXTS),
    categories: kinds.map(() => '')
  };

  it.each(['tf_idf', 'bm25'] as const)('%s compares them all', async (words) => {
    const index = await indexProducts(texts, job, { ...DEFAULT_WEIGHING, words });
    const lists =
      words === 'bm25' ? await askEach(index, 5, job) : await allNearestSparse(index.index, 5, job);
    expect(lists.score.every((score) => Number.isFinite(score) && score >= 0)).toBe(true);
    // All share "tea mug": each finds five others.
    expect([...lists.size]).toEqual(kinds.map(() => 5));
    const shared = await gatherSharedWords(index, lists, job);
    expect(shared.word.every((word) => word < index.index.model.terms.length)).toBe(true);
    for (const text of texts.descriptions) {
      const found = nearestSparse(index.index, index.questionFrom(wordsOf(text)), 5);
      expect(found.score.every(Number.isFinite)).toBe(true);
    }
  });

  it('a profile of them speaks in numbers', async () => {
    const index = await indexProducts(texts, job);
    const nearest = await allNearestSparse(index.index, kinds.length, job);
    const likeness = findTextLikeness(index, nearest, index.products);
    const data = gatherOrders(4, kinds.length, (user) => [order(user, user, user + 4)]);
    const { score } = await createMethods(data, { seed: 1, texts: likeness }).fit('content', job);
    const scores = new Float64Array(data.items);
    for (let user = 0; user < 4; user++) {
      score(itemsOf(data, user), user, scores);
      expect(scores.every(Number.isFinite)).toBe(true);
      expect(Math.max(...scores)).toBeGreaterThan(0);
    }
  });

  it('a single product, and products of one text, are alike to what there is', async () => {
    const one = { products: ['A'], names: ['tea'], descriptions: [''], categories: [''] };
    const alone = await indexProducts(one, job);
    expect((await allNearestSparse(alone.index, 5, job)).size[0]).toBe(0);
    const same = {
      products: ['A', 'B', 'C'],
      names: ['tea', 'tea', 'tea'],
      descriptions: ['', '', ''],
      categories: ['', '', '']
    };
    const { candidate, size } = await allNearestSparse(
      (await indexProducts(same, job)).index,
      2,
      job
    );
    expect([...size]).toEqual([2, 2, 2]);
    expect([...candidate]).toEqual([1, 2, 0, 2, 0, 1]);
  });
});
