import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom, type Random } from '../../../../../workers/maths/random.ts';
import { valueFirstOrders } from '../../../../../workers/rooms/market/first-orders/later-value.ts';
import { collectCustomerOrders } from '../../../../../workers/shop/customer-orders.ts';
import { times } from '../../../../kit/long.ts';
import { plainLine, toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';
import { noiseShop } from '../../../../kit/noise-shop.ts';
import { readRetailLines } from '../../../../kit/retail.ts';
import { SHARED } from '../../../../kit/shared.ts';

const START = dayNumber('2025-01-06');
type Options = Parameters<typeof valueFirstOrders>[2];
const value = (plain: PlainLine[], options: Options = {}) => {
  const lines = toOrderLines(plain);
  return valueFirstOrders(lines, collectCustomerOrders(lines), options, async () => {});
};
const line = (customer: string, day: number, product: string, over: Partial<PlainLine> = {}) =>
  plainLine(START + day, { order: `${customer} ${day}`, customer, product, ...over });
/** Long after everything: all have lived through the days. */
const END = line('last', 900, 'P0');

/** Customers of 60 days; a later order's money is drawn by `worth` of what the first one held. */
function shopOf(
  seed: number,
  customers: number,
  held: (random: Random) => string[],
  worth: (products: string[], random: Random) => number
): PlainLine[] {
  const random = createRandom(seed);
  const plain = Array.from({ length: customers }, (_, at) => {
    const products = held(random);
    const day = random.integer(60);
    const money = worth(products, random);
    const first = products.map((product) => line(`c${at}`, day, product));
    const after = line(`c${at}`, day + 30, 'P0', { unitPrice: money });
    return money > 0 ? [...first, after] : first;
  });
  return [...plain.flat(), END];
}
const one = (random: Random) => [`P${random.integer(10)}`];
const often = (share: number, random: Random) =>
  random.next() < share ? 20 + random.gamma(1, 30) : 0;

describe('what customers are worth by their first order', () => {
  it('counts the days after the first order, of who has lived through them', async () => {
    const plain = Array.from({ length: 25 }, (_, at) => [
      line(`a${at}`, 0, 'A'),
      line(`a${at}`, 0, 'A', { order: `twice ${at}`, unitPrice: 99 }),
      line(`a${at}`, 90, 'B', { unitPrice: 7 }),
      line(`a${at}`, 91, 'B', { unitPrice: 100 }),
      line(`b${at}`, 1, 'B'),
      line(`late${at}`, 400, 'A')
    ]).flat();
    const { horizons, names } = (await value([...plain, line('last', 489, 'A')]))!;
    expect(horizons.map(({ days, customers }) => [days, customers])).toEqual([
      [90, 50],
      [365, 50]
    ]);
    const [short, long] = horizons.map(({ rows }) => rows.find((row) => names[row.name] === 'A')!);
    expect(short).toMatchObject({ customers: 25, later: 7, others: 0, difference: 7, again: 1 });
    expect(long).toMatchObject({ later: 107, low95: 107, high95: 107, isSure: true });
  });

  it('finds the planted product, names it, and holds its worth within its range', async () => {
    const plain = shopOf(1, 1500, one, ([first], random) =>
      often(first === 'P3' ? 0.6 : 0.25, random)
    );
    const { horizons, names, findings } = (await value(plain))!;
    for (const { rows } of horizons) {
      const sure = rows.filter(({ isSure, difference }) => isSure && difference > 0);
      expect(sure.map(({ name }) => names[name])).toEqual(['P3']);
      expect(sure[0].low95).toBeLessThan(30);
      expect(sure[0].high95).toBeGreaterThan(30);
      expect(Math.abs(sure[0].others - 12.5)).toBeLessThan(2);
    }
    const [{ key, name, days }] = findings;
    expect([key, names[name], days]).toEqual(['more', 'P3', 365]);
  });

  it('says of nobody that they may bring less than nothing', async () => {
    const plain = shopOf(5, 600, one, ([first], random) =>
      first === 'P3' ? 0 : 40 * random.gamma(0.3, 1)
    );
    for (const { rows } of (await value(plain))!.horizons) {
      for (const { low95 } of rows) expect(low95).toBeGreaterThanOrEqual(0);
    }
  });

  it('says who brings less', async () => {
    const plain = shopOf(2, 1500, one, ([first], random) =>
      often(first === 'P3' ? 0.1 : 0.6, random)
    );
    const { names, findings } = (await value(plain))!;
    expect(findings.map(({ key, name }) => [key, names[name]])).toEqual([['less', 'P3']]);
  });

  it('is not swayed by one giant', async () => {
    const plain = shopOf(3, 600, one, (_, random) => often(0.3, random));
    const giant = [line('g', 5, 'P1'), line('g', 50, 'P1', { unitPrice: 1e6 })];
    const { horizons } = (await value([...giant, ...plain]))!;
    for (const { rows } of horizons) expect(rows.filter(({ isSure }) => isSure)).toEqual([]);
  });

  it('takes a month, or large first orders, for no merit of a product', async () => {
    // Who begins with much buys much later; the products of an order are drawn alike.
    const sized = (random: Random) => {
      const all = random.shuffle(Array.from({ length: 30 }, (_, at) => `P${at}`));
      return all.slice(0, 1 + random.integer(16));
    };
    let said = 0;
    for (let seed = 1; seed <= times(3, 10); seed++) {
      const plain = shopOf(seed, 800, sized, (held, random) => often(held.length / 20, random));
      const { horizons } = (await value(plain))!;
      said += Number(horizons.some(({ rows }) => rows.some(({ isSure }) => isSure)));
    }
    expect(said).toBeLessThanOrEqual(1);
    // P9 is sold in the second month alone, whose customers come again more often.
    const random = createRandom(5);
    const months = Array.from({ length: 800 }, (_, at) => {
      const late = at % 2;
      const product = late && random.next() < 0.4 ? 'P9' : `P${random.integer(4)}`;
      const day = (late ? 40 : 0) + random.integer(15);
      const first = line(`c${at}`, day, product);
      const comes = random.next() < (late ? 0.7 : 0.2);
      return comes ? [first, line(`c${at}`, day + 50, 'P0')] : [first];
    }).flat();
    const { horizons } = (await value([...months, END]))!;
    for (const { rows } of horizons) expect(rows.filter(({ isSure }) => isSure)).toEqual([]);
  });

  it('names nothing where first orders say nothing: 95 of 100 shops', async () => {
    let said = 0;
    const shops = times(20, 100);
    for (let seed = 1; seed <= shops; seed++) {
      const { horizons } = (await value(noiseShop(seed, 200, 3)))!;
      said += Number(horizons.some(({ rows }) => rows.some(({ isSure }) => isSure)));
    }
    expect(said).toBeLessThanOrEqual(shops / 20);
  });

  it('knows who came before the period', async () => {
    const plain = shopOf(6, 300, one, (_, random) => often(0.3, random));
    const all = (await value(plain))!.horizons[0].customers;
    const some = (await value(plain, { fromDay: START + 30 }))!.horizons[0].customers;
    const first = new Map<string, number>();
    for (const { customer, time } of plain) {
      first.set(customer, Math.min(time, first.get(customer) ?? Infinity));
    }
    const since = [...first.values()].filter((time) => time >= (START + 30) * 86_400_000);
    expect(all).toBe(300);
    // Who closes the shop has lived through nothing.
    expect(some).toBe(since.length - 1);
  });

  it('has no answer of few, of guests, and of nothing', async () => {
    expect(await value([line('a', 0, 'A'), line('b', 0, 'B'), END])).toBeNull();
    expect(await value(Array.from({ length: 90 }, (_, at) => line('', at, 'A')))).toBeNull();
    expect(await value([])).toBeNull();
  });
});

describe.skipIf(!SHARED)('Online Retail', () => {
  it('answers in time', async () => {
    const lines = readRetailLines(SHARED!);
    const orders = collectCustomerOrders(lines);
    const { horizons } = (await valueFirstOrders(lines, orders, {}, async () => {}))!;
    expect(horizons.map(({ days }) => days)).toEqual([90, 365]);
  });
});
