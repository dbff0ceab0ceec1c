import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderLines } from '../../../../../workers/contract/order-lines.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { findTogether } from '../../../../../workers/rooms/market/together/bought-together.ts';
import type { TogetherAnswer } from '../../../../../workers/rooms/market/together/contract.ts';
import { PAIRS } from '../../../../../workers/sample/planted-facts.ts';
import { simulateShop } from '../../../../../workers/sample/simulate.ts';
import { narrowLines } from '../../../../../workers/shop/narrow.ts';
import { times } from '../../../../kit/long.ts';
import { toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';
import { noiseShop } from '../../../../kit/noise-shop.ts';
import { readRetailLines } from '../../../../kit/retail.ts';
import { SHARED } from '../../../../kit/shared.ts';

const breathe = async () => {};
const nothing = { holding: [], costOf: () => NaN };
const find = async (lines: OrderLines, minOrders?: number) =>
  (await findTogether(lines, { ...nothing, minOrders }, breathe))!;

/** An order a list of products. */
function linesOf(orders: string[][]): PlainLine[] {
  return orders.flatMap((products, order) =>
    products.map((product) => ({
      order: `o${order}`,
      product,
      customer: '',
      time: NaN,
      quantity: 1,
      unitPrice: 10,
      category: '',
      country: '',
      channel: ''
    }))
  );
}
const setsOf = ({ sets, products }: TogetherAnswer) =>
  new Map(
    sets.map(({ items, orders }) => [
      items
        .map((own) => products[own])
        .sort()
        .join(),
      orders
    ])
  );

/** Sums are taken in the order of the names, which moves their last digit. */
const rounded = (value: unknown) =>
  JSON.stringify(value, (_, own) => (typeof own === 'number' ? own.toPrecision(10) : own));

/** Every subset of one to four products, counted one by one. */
function countBySubset(orders: string[][], least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const order of orders) {
    const own = [...new Set(order)].sort();
    for (let mask = 1; mask < 1 << own.length; mask++) {
      const chosen = own.filter((_, at) => mask & (1 << at));
      if (chosen.length > 4) continue;
      counts.set(chosen.join(), (counts.get(chosen.join()) ?? 0) + 1);
    }
  }
  return new Map([...counts].filter(([, count]) => count >= least));
}

const anyOrders = fc.array(
  fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G'), { minLength: 1, maxLength: 7 }),
  { minLength: 1, maxLength: 60 }
);

describe('sets and rules', () => {
  it('counts what counting every subset counts', async () => {
    await fc.assert(
      fc.asyncProperty(anyOrders, fc.integer({ min: 1, max: 6 }), async (orders, least) => {
        const answer = await find(toOrderLines(linesOf(orders)), least);
        expect(setsOf(answer)).toEqual(countBySubset(orders, least));
      }),
      { numRuns: times(60, 150) }
    );
  });

  it('measures rules by their definitions, whatever products are called', async () => {
    const random = createRandom(5);
    const orders = Array.from({ length: 400 }, () => {
      const own = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].filter(() => random.next() < 0.2);
      return own.includes('A') && random.next() < 0.7 ? [...own, 'B'] : own;
    }).filter((own) => own.length > 0);
    const answer = await find(toOrderLines(linesOf(orders)), 5);
    const renamed = await find(
      toOrderLines(linesOf(orders.map((own) => own.map((name) => `z${'HGFEDCBA'.indexOf(name)}`)))),
      5
    );
    const said = ({ rules, products }: TogetherAnswer, name: (own: string) => string) =>
      rules
        .map(({ given, then, ...own }) => ({
          ...own,
          given: given
            .map((at) => name(products[at]))
            .sort()
            .join(),
          then: name(products[then])
        }))
        .sort((a, b) => (a.given + a.then < b.given + b.then ? -1 : 1));
    const plain = said(answer, (own) => own);
    expect(plain.length).toBeGreaterThan(0);
    expect(rounded(said(renamed, (own) => 'HGFEDCBA'[Number(own.slice(1))]))).toEqual(
      rounded(plain)
    );

    const having = (...names: string[]) =>
      orders.filter((own) => names.every((name) => own.includes(name))).length;
    const rule = plain.find(({ given, then }) => given === 'A' && then === 'B')!;
    const [n, a, b, both] = [orders.length, having('A'), having('B'), having('A', 'B')];
    expect(rule.orders).toBe(both);
    expect(rule.support).toBeCloseTo(both / n, 12);
    expect(rule.confidence).toBeCloseTo(both / a, 12);
    expect(rule.lift).toBeCloseTo((both * n) / (a * b), 12);
    expect(rule.leverage).toBeCloseTo(both / n - (a * b) / n ** 2, 12);
    expect(rule.conviction).toBeCloseTo((1 - b / n) / (1 - both / a), 12);
    expect(rule.low95).toBeLessThan(both / a);
    expect(rule.high95).toBeGreaterThan(both / a);
  });

  it('does not call a product a reason that only came along', async () => {
    const random = createRandom(8);
    const orders = Array.from({ length: 2000 }, () => {
      const own = ['C', 'D', 'E', 'F'].filter(() => random.next() < 0.3);
      return random.next() < 0.3
        ? [...own, 'A', ...(random.next() < 0.7 ? ['B'] : [])]
        : [...own, 'Z'];
    });
    const answer = await find(toOrderLines(linesOf(orders)));
    const sure = answer.rules
      .filter(({ isSure, then }) => isSure && answer.products[then] === 'B')
      .map(({ given }) => given.map((own) => answer.products[own]).join());
    expect(sure).toEqual(['A']);
  });

  it('needs neither prices nor dates', async () => {
    const orders = Array.from({ length: 200 }, (_, at) =>
      at % 4 === 0 ? ['A', 'B'] : [`P${at % 9}`, `Q${at % 11}`]
    );
    const lines = { ...toOrderLines(linesOf(orders)), hasMoney: false };
    const answer = await find(lines);
    expect(answer.findings.map(({ key }) => key)).toEqual(['pair', 'confidence']);
    expect(answer.bundles).toEqual([]);
    expect(answer.sets[0]).toMatchObject({ orders: 50 });
  });

  it('is sure of what is too certain for a number', async () => {
    const orders = Array.from({ length: 6000 }, (_, at) => (at % 3 ? ['A', 'B'] : [`Z${at % 8}`]));
    const { rules } = await find(toOrderLines(linesOf(orders)));
    expect(rules.map(({ chance, isSure }) => [chance, isSure])).toEqual([
      [0, true],
      [0, true]
    ]);
  });

  it('shows what goes with the products looked at', async () => {
    const orders = Array.from({ length: 60 }, (_, at) => (at % 2 ? ['A', 'B'] : ['C', 'D']));
    const lines = toOrderLines(linesOf(orders));
    const answer = (await findTogether(lines, { ...nothing, holding: ['A'] }, breathe))!;
    expect([...setsOf(answer).keys()].sort()).toEqual(['A', 'A,B']);
  });

  it('starts at eight orders, and at fewer in a tiny shop, but never at one', async () => {
    const startOf = async (orders: number) => {
      const all = Array.from({ length: orders }, () => ['A', 'B']);
      return (await find(toOrderLines(linesOf(all)))).minOrders;
    };
    expect(await Promise.all([1, 12, 21, 45, 70].map(startOf))).toEqual([2, 2, 3, 5, 7]);
    expect(await Promise.all([71, 100, 5000].map(startOf))).toEqual([8, 8, 8]);
  });

  it('answers a shop of one product, and one without any', async () => {
    const one = await find(toOrderLines(linesOf(Array.from({ length: 30 }, () => ['A']))));
    expect(one.sets).toEqual([{ items: [0], orders: 30 }]);
    expect(one.findings).toEqual([]);
    expect(await findTogether(toOrderLines([]), nothing, breathe)).toBeNull();
  });
});

describe('giant orders', () => {
  it('are counted and named, and do not blow up', async () => {
    const all = Array.from({ length: 1500 }, (_, at) => `P${at}`);
    const random = createRandom(3);
    const small = Array.from({ length: 3000 }, () => [
      random.pick(all),
      random.pick(all),
      'X',
      'Y'
    ]);
    const giants = Array.from({ length: 12 }, () => all);
    const answer = await find(toOrderLines(linesOf([...small, ...giants])), 5);
    expect(answer.giants).toEqual({ above: 100, count: 12, largest: 1500 });
    expect(answer.isRaised).toBe(true);
    expect(setsOf(answer).get('X,Y')).toBe(3000);
    expect(answer.sets.length).toBeLessThan(40_000);
  });
});

describe('where nothing goes together', () => {
  const shops = times(20, 100);
  const said = async (shop: (seed: number) => PlainLine[]) => {
    let speaking = 0;
    for (let seed = 1; seed <= shops; seed++) {
      const { rules, findings } = await find(toOrderLines(shop(seed)));
      if (rules.some(({ isSure }) => isSure) || findings.length > 0) speaking++;
    }
    return speaking;
  };

  it('is silent', async () => {
    expect(await said((seed) => noiseShop(seed, 60, 3))).toBeLessThanOrEqual(shops / 20);
  });

  it('is silent when orders differ much in size and products in how often they are bought', async () => {
    const shop = (seed: number) => {
      const random = createRandom(seed);
      const weights = Array.from({ length: 60 }, (_, at) => 1 / (at + 5));
      let sum = 0;
      const cumulative = weights.map((own) => (sum += own));
      return linesOf(
        Array.from({ length: 1500 }, () => {
          const size = random.next() < 0.1 ? 12 : 1 + random.integer(3);
          return Array.from({ length: size }, () => `P${random.weighted(cumulative)}`);
        })
      );
    };
    expect(await said(shop)).toBeLessThanOrEqual(shops / 20);
  });
});

describe('the sample shop', () => {
  it('shows every planted pair, by its planted chance, and names one', async () => {
    const { orders } = simulateShop(20260101);
    const codes = orders.map(({ lines }) => lines.map(({ product }) => product?.code ?? 'POST'));
    const answer = await find(toOrderLines(linesOf(codes)));
    const planted = PAIRS.map(({ first, second }) => `${first} ${second}`);
    for (const { first, second, chance } of PAIRS) {
      const rule = answer.rules.find(
        ({ given, then }) =>
          given.length === 1 &&
          answer.products[given[0]] === first &&
          answer.products[then] === second
      );
      expect(rule?.isSure, first).toBe(true);
      expect(rule!.low95, first).toBeLessThan(chance + 0.05);
      expect(rule!.high95, first).toBeGreaterThan(chance - 0.05);
      expect(rule!.timesChance, first).toBeGreaterThan(3);
    }
    const named = ({ first, second }: { first: number; second: number }) =>
      `${answer.products[first]} ${answer.products[second]}`;
    expect(answer.findings[0].key).toBe('pair');
    // A pair is bought together either way round.
    const [{ first, second }] = answer.findings;
    expect(
      planted.includes(named({ first, second })) ||
        planted.includes(named({ first: second, second: first }))
    ).toBe(true);
    expect(planted).toContain(named(answer.bundles[0]));
  });
});

describe.skipIf(!SHARED)('Online Retail, United Kingdom', () => {
  const lines = SHARED ? retailOfReference(SHARED) : null;

  for (const file of ['', '_support_0.02']) {
    it(`has the counts of the reference${file}`, { timeout: 30_000 }, async () => {
      const path = `${SHARED}/reference/association_rules_online_retail_uk${file}.json`;
      const reference = JSON.parse(readFileSync(path, 'utf8'));
      const answer = await find(lines!, reference.min_count);
      expect(answer.orders).toBe(reference.baskets);
      expect(answer.isRaised).toBe(false);
      for (const size of [1, 2, 3, 4]) {
        const own = answer.sets.filter(({ items }) => items.length === size);
        expect(own.length).toBe(reference.frequent[size]);
      }
      const counts = setsOf(answer);
      for (const { item, count } of reference.top_items) expect(counts.get(item)).toBe(count);
      for (const { items, count } of reference.top_triples_by_count) {
        expect(counts.get([...items].sort().join())).toBe(count);
      }
      const pairs = [...reference.top_pairs_by_lift, ...reference.top_pairs_by_support];
      for (const pair of pairs) {
        expect(counts.get([pair.a, pair.b].sort().join())).toBe(pair.count);
        const rule = answer.rules.find(
          ({ given, then }) =>
            given.length === 1 &&
            answer.products[given[0]] === pair.a &&
            answer.products[then] === pair.b
        )!;
        expect(rule.confidence).toBeCloseTo(pair.conf_a_to_b, 10);
        expect(rule.lift).toBeCloseTo(pair.lift, 8);
        expect(rule.leverage).toBeCloseTo(pair.leverage, 10);
      }
      const sure = answer.rules
        .filter(({ given, confidence }) => given.length === 1 && confidence >= 0.5)
        .map(({ given, then }) => [given[0], then].sort().join());
      // The reference counts a pair once, whichever way it holds.
      expect(new Set(sure).size).toBe(reference['pair_rules_with_confidence_ge_0.5']);
    });
  }
});

/** The reference counts codes that begin with five digits as products, and nothing else. */
function retailOfReference(shared: string): OrderLines {
  const lines = narrowLines(readRetailLines(shared), { country: ['United Kingdom'] });
  return {
    ...lines,
    isNotProduct: Uint8Array.from(lines.product.dictionary, (own) => (/^\d{5}/.test(own) ? 0 : 1))
  };
}
