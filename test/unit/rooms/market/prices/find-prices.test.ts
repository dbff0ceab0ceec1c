import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../../workers/contract/day.ts';
import type { OrderLines } from '../../../../../workers/contract/order-lines.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { poissonDraw } from '../../../../../workers/maths/statistics/distributions.ts';
import {
  firstSupposed,
  supposePrice,
  type PricesFinding
} from '../../../../../workers/rooms/market/prices/contract.ts';
import { findPrices } from '../../../../../workers/rooms/market/prices/find-prices.ts';
import { times } from '../../../../kit/long.ts';
import { plainLine, toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';
import { noiseShop } from '../../../../kit/noise-shop.ts';

const START = dayNumber('2025-01-06');
const WEEKS = 104;
const WEEK_MS = 7 * DAY_MS;
const find = (lines: OrderLines, costOf = () => NaN) =>
  findPrices(lines, { costOf }, async () => {});

interface Sort {
  elasticity: number;
  /** Pieces a week at a price of 10. */
  rate: number;
  /** Price of a week. */
  price: (week: number, next: () => number) => number;
}

/** Prices that change every few weeks, by up to a fifth. */
const moving = (week: number) => 10 * [1, 0.9, 1.1, 0.8, 1.2, 1, 0.85][(week >> 2) % 7];

/** Products that answer to their prices, with a season of the whole shop and growth. */
function shopOf(sorts: Sort[], seed: number, scale = 1): PlainLine[] {
  const random = createRandom(seed);
  const next = () => random.next();
  const lines: PlainLine[] = [];
  for (let week = 0; week < WEEKS; week++) {
    const season = (1 + 0.4 * Math.sin((2 * Math.PI * week) / 52)) * (1 + week / 200);
    sorts.forEach(({ elasticity, rate, price }, at) => {
      const paid = price(week, next);
      const count = poissonDraw(next, rate * season * (paid / 10) ** elasticity);
      for (let piece = 0; piece < count; piece++) {
        const order = `${week} ${at} ${piece}`;
        const own = { order, product: `P${at}`, unitPrice: paid * scale };
        lines.push(plainLine(START + 7 * week + random.integer(7), own));
      }
    });
  }
  lines.push(
    plainLine(START + 7 * WEEKS - 1, { order: 'last', product: 'P0', unitPrice: 10 * scale })
  );
  return lines;
}

/** A wholesaler of eight firms, the largest of which pays 15 % less for whole pallets. */
function wholesale(seed: number): PlainLine[] {
  const random = createRandom(seed);
  const lines: PlainLine[] = [];
  for (let day = 0; day < 7 * WEEKS; day++) {
    [0.25, 0.15, 0.1, 0.08, 0.05, 0.04, 0.03, 0.02].forEach((often, firm) => {
      if (day % 7 > 4 || random.next() >= often) return;
      for (let product = 0; product < 30; product++) {
        if (random.next() < 0.7) continue;
        const quantity = (10 + random.integer(390)) * (firm === 0 ? 4 : 1);
        const unitPrice = (20 + 7 * product) * ([0.85, 0.95][firm] ?? 1);
        const own = { order: `${day} ${firm}`, product: `P${product}`, customer: `F${firm}` };
        lines.push(plainLine(START + day, { ...own, quantity, unitPrice }));
      }
    });
  }
  return lines;
}
const planted = (elasticity: number, rate = 12): Sort => ({ elasticity, rate, price: moving });
const steady: Sort = { elasticity: 0, rate: 30, price: () => 10 };

describe('what prices do to sales', () => {
  it('recovers a planted elasticity, and its range holds it nine times in ten', async () => {
    const seeds = Array.from({ length: times(10, 30) }, (_, seed) => seed + 1);
    let [inside, told, sum] = [0, 0, 0];
    for (const seed of seeds) {
      const answer = await find(toOrderLines(shopOf([planted(-1.5), steady, steady], seed)));
      const row = answer!.products.find(({ product }) => product === 'P0')!;
      inside += Number(row.low90 <= -1.5 && row.high90 >= -1.5);
      told += Number(row.verdict === 'told');
      sum += row.elasticity;
    }
    expect(inside / seeds.length).toBeGreaterThan(0.75);
    expect(told / seeds.length).toBeGreaterThanOrEqual(0.9);
    expect(Math.abs(sum / seeds.length + 1.5)).toBeLessThan(0.1);
  });

  it('lets thin products borrow from their category', async () => {
    let [own, pooled] = [0, 0];
    for (let seed = 1; seed <= times(3, 8); seed++) {
      const sorts = [
        ...Array.from({ length: 6 }, (_, at) => ({
          ...planted(-2, 1),
          price: (week: number) => moving(week + 4 * at)
        })),
        steady
      ];
      const { products } = (await find(toOrderLines(shopOf(sorts, seed))))!;
      for (const row of products.filter(({ product }) => product !== 'P6')) {
        own += (row.own + 2) ** 2;
        pooled += (row.elasticity + 2) ** 2;
      }
    }
    expect(pooled).toBeLessThan(0.7 * own);
  });

  it('says nothing where prices move by chance and nobody minds', async () => {
    let said = 0;
    const shops = times(20, 100);
    for (let seed = 1; seed <= shops; seed++) {
      const random = createRandom(seed + 5000);
      // Now and then a line is sold for less, as one haggles; or the whole shop changes prices weekly.
      const weekly = new Map<string, number>();
      const ofWeek = ({ product, time }: PlainLine) => {
        const key = `${product} ${Math.floor(time / WEEK_MS)}`;
        if (!weekly.has(key)) weekly.set(key, random.next() < 0.25 ? 8 : 10);
        return weekly.get(key)!;
      };
      const haggled = () => (random.next() < 0.3 ? 7 + random.next() * 3 : 10);
      const lines = noiseShop(seed, 168, 1).map((line) => ({
        ...line,
        unitPrice: seed % 2 ? haggled() : ofWeek(line)
      }));
      said += Number((await find(toOrderLines(lines)))!.findings.length > 0);
    }
    expect(said).toBeLessThanOrEqual(shops / 20);
  }, 240_000);

  it('cannot tell of a price that never moved', async () => {
    const { products, findings, promotions } = (await find(
      toOrderLines(shopOf([steady, steady], 1))
    ))!;
    expect(products.map(({ verdict }) => verdict)).toEqual(['fixed', 'fixed']);
    expect(products.every(({ elasticity }) => Number.isNaN(elasticity))).toBe(true);
    expect(findings).toEqual([]);
    expect(promotions).toEqual([]);
  });

  it('answers for one product, whose shop says nothing of the season', async () => {
    const { products } = (await find(toOrderLines(shopOf([planted(-1.5, 60)], 3))))!;
    expect(products).toHaveLength(1);
    expect(Number.isFinite(products[0].elasticity)).toBe(true);
  });

  it('has no answer without prices, without dates, of returns alone, of nothing', async () => {
    const sale = toOrderLines([plainLine(START)]);
    const free = toOrderLines([plainLine(START, { unitPrice: 0 })]);
    expect(await find({ ...sale, hasMoney: false })).toBeNull();
    expect(await find(free)).toBeNull();
    expect(await find(toOrderLines([plainLine(START, { time: NaN })]))).toBeNull();
    expect(await find(toOrderLines([plainLine(START, { quantity: -1 })]))).toBeNull();
    expect(await find(toOrderLines([]))).toBeNull();
  });

  it('does not change with the currency', async () => {
    const [pounds, yen] = [1, 187.3].map((scale) =>
      toOrderLines(shopOf([planted(-1.5), planted(-0.5, 5), steady], 9, scale))
    );
    const [a, b] = [(await find(pounds))!, (await find(yen))!];
    a.products.forEach((row, at) => {
      expect(b.products[at].verdict).toBe(row.verdict);
      if (Number.isFinite(row.elasticity))
        expect(b.products[at].elasticity).toBeCloseTo(row.elasticity, 6);
    });
    expect(b.unitsBelow).toBeCloseTo(a.unitsBelow, 9);
  });

  it('counts what a promotion brought, what it took from after it and from its category', async () => {
    const random = createRandom(4);
    const next = () => random.next();
    const lines: PlainLine[] = [];
    const isOn = (week: number) => week % 26 >= 12 && week % 26 < 14;
    const isAfter = (week: number) => week % 26 >= 14 && week % 26 < 17;
    for (let week = 0; week < WEEKS; week++) {
      const rates = [isOn(week) ? 60 : isAfter(week) ? 15 : 20, isOn(week) ? 10 : 20];
      rates.forEach((rate, at) => {
        const count = poissonDraw(next, rate);
        for (let piece = 0; piece < count; piece++) {
          const unitPrice = at === 0 && isOn(week) ? 8 : 10;
          const own = { order: `${week} ${at} ${piece}`, product: `P${at}`, unitPrice };
          lines.push(plainLine(START + 7 * week + random.integer(7), own));
        }
      });
    }
    const { promotions, findings, customers } = (await find(toOrderLines(lines)))!;
    const [row] = promotions;
    expect(row).toMatchObject({ product: 'P0', times: 4, weeks: 8, isTold: true });
    expect(row.discount).toBeCloseTo(-0.2, 6);
    expect(Math.abs(row.extra - 8 * 40)).toBeLessThan(60);
    expect(row.low90).toBeGreaterThan(0);
    expect(Math.abs(row.pulled - 4 * 3 * 5)).toBeLessThan(45);
    expect(Math.abs(row.cannibalised - 8 * 10)).toBeLessThan(45);
    expect(findings.some(({ key }) => key === 'promotion')).toBe(true);
    // One customer has all orders, and so meets as many sales as the shop has.
    expect(customers).toEqual([]);
  });

  it('lists who waits for lower prices, and not who met a sale', async () => {
    const random = createRandom(6);
    const isSale = (week: number) => week % 13 === 6;
    const weeksOf = (waits: boolean) =>
      Array.from({ length: 5 }, () => {
        const week = random.integer(WEEKS);
        return waits ? Math.min(WEEKS - 1, week - (week % 13) + 6) : week;
      });
    const lines = Array.from({ length: 300 }, (_, at) =>
      weeksOf(at < 10).map((week, own) =>
        plainLine(START + 7 * week, {
          order: `${at} ${own}`,
          product: 'P0',
          customer: at < 10 ? `waits ${at}` : `C${at}`,
          unitPrice: isSale(week) ? 8 : 10
        })
      )
    ).flat();
    const { customers, ordersBelow } = (await find(toOrderLines(lines)))!;
    expect(ordersBelow).toBeGreaterThan(0.08);
    expect(customers.filter(({ customer }) => customer.startsWith('waits'))).toHaveLength(10);
    expect(customers.length).toBeLessThanOrEqual(12);
  });

  it('says what a sale of the whole shop brought, where no product shows it', async () => {
    const shop = (lift: number, seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 44 }, (_, week) => week).flatMap((week) =>
        Array.from({ length: 30 }, (_, product) => {
          const isSale = week === 22;
          const count = random.poisson(1.5 * (isSale ? lift : 1));
          return Array.from({ length: count }, (_, piece) => {
            const own = { order: `${week} ${product} ${piece}`, product: `P${product}` };
            return plainLine(START + 7 * week + random.integer(7), {
              ...own,
              unitPrice: (10 + product) * (isSale ? 0.7 : 1)
            });
          });
        }).flat()
      );
    };
    const saleOf = async (lift: number) => {
      const { findings } = (await find(toOrderLines(shop(lift, 5))))!;
      expect(findings.map(({ key }) => key)).toEqual(['sale']);
      return findings[0] as Extract<PricesFinding, { key: 'sale' }>;
    };
    const sale = await saleOf(2);
    expect(sale).toMatchObject({ day: START + 7 * 22, times: 1, isTold: true });
    expect(sale.products).toBe(sale.of);
    expect(sale.change).toBeCloseTo(-0.3, 6);
    expect(sale.lift).toBeGreaterThan(0.6);
    expect(sale.lift).toBeLessThan(1.4);
    expect((await saleOf(1)).isTold).toBe(false);
  });

  it('lists the surest promotion first, not the largest', async () => {
    const lines: PlainLine[] = [];
    for (let week = 0; week < WEEKS; week++) {
      const isOn = [30, 31, 70, 71].includes(week);
      const units = [isOn ? 260 : week % 2 ? 50 : 150, isOn ? 80 : 20];
      units.forEach((count, at) => {
        for (let piece = 0; piece < count; piece++) {
          const own = { order: `${week} ${at} ${piece}`, product: `P${at}` };
          lines.push(plainLine(START + 7 * week + 2, { ...own, unitPrice: isOn ? 8 : 10 }));
        }
      });
    }
    const { promotions } = (await find(toOrderLines(lines)))!;
    expect(promotions.map(({ product, isTold }) => [product, isTold])).toEqual([
      ['P1', true],
      ['P0', true]
    ]);
    expect(promotions[1].extra).toBeGreaterThan(promotions[0].extra);
  });

  it('takes orders of buyers who pay less for no change of all prices', async () => {
    let said = 0;
    const shops = times(7, 60);
    for (let seed = 10; seed < 10 + shops; seed++) {
      const { findings } = (await find(toOrderLines(wholesale(seed))))!;
      said += Number(findings.some(({ key }) => key === 'risen' || key === 'fallen'));
    }
    expect(said).toBeLessThanOrEqual(shops / 20);
  });

  /** Six products that all become 8 % dearer at once, in the middle of a week before a good season. */
  const dearer = () => {
    const risen = Array.from({ length: 6 }, (): Sort => ({ ...steady, rate: 14 }));
    return shopOf(risen, 4).map((line) => {
      const day = line.time! / DAY_MS - START;
      return day < 7 * 54 + 3 ? line : { ...line, unitPrice: 10.8 };
    });
  };

  it('takes the standing price of subscribers for no promotion, and them for nobody who waits', async () => {
    const random = createRandom(4);
    const lines: PlainLine[] = [];
    for (let week = 0; week < WEEKS; week++) {
      const raise = week < 60 ? 1 : 1.08;
      // Six subscribers a month pay 10 % less, beside guests who come when they like.
      for (let buyer = 0; buyer < 6; buyer++) {
        if (week % 4 !== buyer % 4) continue;
        const own = { order: `s${week} ${buyer}`, product: 'P0', customer: `S${buyer}` };
        lines.push(plainLine(START + 7 * week, { ...own, unitPrice: 9 * raise }));
      }
      for (let guest = 0; guest < poissonDraw(() => random.next(), 1.5); guest++) {
        const own = { order: `g${week} ${guest}`, product: 'P0', customer: `G${week} ${guest}` };
        lines.push(plainLine(START + 7 * week + 3, { ...own, unitPrice: 10 * raise }));
      }
    }
    const { promotions, customers, unitsBelow } = (await find(toOrderLines(lines)))!;
    expect(promotions).toEqual([]);
    expect(customers).toEqual([]);
    expect(unitsBelow).toBe(0);
  });

  it('takes a price that rose for good for no promotion before it', async () => {
    const answer = (await find(toOrderLines(dearer())))!;
    expect(answer.promotions).toEqual([]);
    // Those of the three days before it, in the week that has both prices.
    expect(answer.unitsBelow).toBeLessThan(0.01);
  });

  it('says when prices rose at once, and does not tell their answer from the season', async () => {
    const { findings, products } = (await find(toOrderLines(dearer())))!;
    expect(findings.map(({ key }) => key)).toEqual(['risen']);
    expect(findings[0]).toMatchObject({ products: 6, of: 6 });
    const { day, change } = findings[0] as Extract<PricesFinding, { key: 'risen' }>;
    expect(Math.abs(day - (START + 7 * 54))).toBeLessThanOrEqual(7);
    expect(change).toBeCloseTo(0.08, 6);
    for (const row of products) {
      expect(row.verdict).toBe('together');
      expect(row.elasticity).toBeNaN();
    }
  });

  it('lists the new prices before the newest ones too, each once', async () => {
    // 8 % more from week 30, 5 % less from week 54, 10 % more from week 80.
    const paidIn = (week: number) => (week < 30 ? 10 : week < 54 ? 10.8 : week < 80 ? 10.26 : 11.3);
    const own = Array.from({ length: 6 }, (): Sort => ({ ...steady, rate: 14, price: paidIn }));
    const { findings } = (await find(toOrderLines(shopOf(own, 4))))!;
    expect(findings.map(({ key }) => key)).toEqual(['risen', 'earlier']);
    const { steps } = findings[1] as Extract<PricesFinding, { key: 'earlier' }>;
    expect(steps.map(({ change }) => Math.round(100 * change))).toEqual([-5, 8]);
    for (const [at, week] of [54, 30].entries()) {
      expect(Math.abs(steps[at].day - (START + 7 * week))).toBeLessThanOrEqual(7);
    }
  });

  it('takes the discount of large buyers for no answer of sales to prices', async () => {
    const random = createRandom(11);
    const lines: PlainLine[] = [];
    for (let week = 0; week < WEEKS; week++) {
      for (let product = 0; product < 4; product++) {
        // One buyer in most weeks: a yard that takes forty pieces at 8 % less, or a workshop.
        const isYard = random.next() < 0.4;
        const paid = 10 * 1.0004 ** (7 * week) * (isYard ? 0.92 : 1);
        lines.push(
          plainLine(START + 7 * week + random.integer(7), {
            order: `${week} ${product}`,
            customer: isYard ? `yard ${random.integer(3)}` : `shop ${random.integer(12)}`,
            product: `P${product}`,
            quantity: Math.ceil((isYard ? 40 : 8) * Math.exp(0.5 * random.normal())),
            unitPrice: paid
          })
        );
      }
    }
    lines.push(plainLine(START + 7 * WEEKS - 1, { order: 'last', product: 'P0' }));
    const { findings, products } = (await find(toOrderLines(lines)))!;
    expect(products.map(({ verdict }) => verdict)).toEqual(['mixed', 'mixed', 'mixed', 'mixed']);
    expect(findings.filter(({ key }) => key !== 'risen')).toEqual([]);
  });

  it('supposes another price by the elasticity, and none by no change', async () => {
    const { products } = (await find(toOrderLines(shopOf([planted(-1.5), steady, steady], 1))))!;
    const row = { ...products[0], cost: 4 };
    const same = supposePrice(row, 0);
    expect(same.revenue.low).toBeCloseTo(row.price * row.weeklyUnits, 9);
    expect(same.margin.high).toBeCloseTo((row.price - 4) * row.weeklyUnits, 9);
    const less = supposePrice(row, -0.1);
    expect(less.units.likely).toBeCloseTo(row.weeklyUnits * 0.9 ** row.elasticity, 9);
    expect(less.units.low).toBeLessThan(less.units.likely);
    expect(less.units.high).toBeGreaterThan(less.units.likely);
  });

  it('supposes first a price inside what was tried', async () => {
    const { products } = (await find(toOrderLines(shopOf([planted(-1.5), steady, steady], 1))))!;
    const first = (price: number, lowestPrice: number, highestPrice: number) =>
      firstSupposed({ ...products[0], price, lowestPrice, highestPrice });
    expect(first(10, 5, 12)).toBe(-10);
    expect(first(10, 9, 12)).toBe(-10);
    expect(first(10, 9.35, 12)).toBe(-6);
    expect(first(10, 10, 12)).toBe(10);
    expect(first(10, 9.95, 10.45)).toBe(4);
    expect(first(10, 10, 10)).toBe(0);
  });
});
