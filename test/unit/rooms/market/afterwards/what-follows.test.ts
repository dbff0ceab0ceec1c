import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import type { NextKind } from '../../../../../workers/rooms/market/afterwards/contract.ts';
import { expectNext } from '../../../../../workers/rooms/market/afterwards/expected-next.ts';
import {
  setsOfOrders,
  type OrderSets
} from '../../../../../workers/rooms/market/afterwards/steps.ts';
import { rateBySize } from '../../../../../workers/rooms/market/together/expected-orders.ts';
import { findWhatFollows } from '../../../../../workers/rooms/market/afterwards/what-follows.ts';
import { collectCustomerOrders } from '../../../../../workers/shop/customer-orders.ts';
import { times } from '../../../../kit/long.ts';
import { plainLine, toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';
import { noiseShop } from '../../../../kit/noise-shop.ts';
import { readRetailLines } from '../../../../kit/retail.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { NEXT_EXPECTED } from '../../../../kit/tolerances.ts';

const START = dayNumber('2025-01-06');
const follow = (plain: PlainLine[], by?: NextKind) => {
  const lines = toOrderLines(plain);
  return findWhatFollows(lines, collectCustomerOrders(lines), by, async () => {});
};
const line = (customer: string, day: number, product: string, over: Partial<PlainLine> = {}) =>
  plainLine(START + day, { order: `${customer} ${day}`, customer, product, ...over });

/** Customers of `orders` orders a week apart; what each order holds is drawn by `choose`. */
function shopOf(
  seed: number,
  customers: number,
  orders: number,
  choose: (last: string, next: () => number, day: number) => string
): PlainLine[] {
  const random = createRandom(seed);
  return Array.from({ length: customers }, (_, customer) => {
    let last = '';
    return Array.from({ length: orders }, (_, at) => {
      const day = random.integer(200) + 200 * at;
      last = choose(last, () => random.next(), day);
      return line(`c${customer}`, day, last);
    });
  }).flat();
}
const anyOf = (count: number, next: () => number) => `P${Math.floor(next() * count)}`;

/** One exponential a customer of the exposures of all of their next orders, added up. */
function expectPlainly(sets: OrderSets, orderStart: Uint32Array, from: number, to: number) {
  const { start, name, size, month } = sets;
  const holds = (order: number, own: number) =>
    name.subarray(start[order], start[order + 1]).includes(own);
  const next = Array.from(orderStart.slice(1), (end, customer) =>
    Array.from({ length: end - orderStart[customer] }, (_, at) => orderStart[customer] + at)
  );
  const rates = Array.from({ length: sets.months }, (_, own) => {
    const orders = next.flatMap((all) => all.slice(1)).filter((order) => month[order] === own);
    const holding = orders.filter((order) => holds(order, to)).length;
    const sizes = Float64Array.from(orders, (order) => size[order]);
    return holding > 0 ? rateBySize(sizes, sizes.slice().fill(1), holding) : 0;
  });
  return next.reduce((sum, all) => {
    const after = all.slice(1).filter((_, at) => holds(all[at], from));
    const exposure = after.reduce((total, order) => total + rates[month[order]] * size[order], 0);
    return sum - (after.length > 0 ? Math.expm1(-exposure) : 0);
  }, 0);
}

describe('what is bought next', () => {
  it('counts customers, not orders, and the same product again', async () => {
    const plain = Array.from({ length: 9 }, (_, at) => [
      line(`c${at}`, 0, 'A'),
      line(`c${at}`, 10, 'B'),
      line(`c${at}`, 20, 'A'),
      line(`c${at}`, 30, 'B'),
      line(`c${at}`, 30, 'B', { quantity: 3 }),
      line(`c${at}`, 30, 'POST')
    ]).flat();
    const { flows, names, steps, customers } = (await follow([...plain, line('once', 3, 'A')]))!;
    const found = flows.map((flow) => [names[flow.from], names[flow.to], flow.customers, flow.of]);
    expect(found).toContainEqual(['A', 'B', 9, 9]);
    expect(found).toContainEqual(['B', 'A', 9, 9]);
    expect(flows).toHaveLength(2);
    expect([steps, customers]).toEqual([27, 9]);
  });

  it('finds what is planted to follow, and names it', async () => {
    const plain = shopOf(1, 300, 3, (last, next) =>
      last === 'P0' && next() < 0.4 ? 'P1' : anyOf(12, next)
    );
    const { flows, names, findings } = (await follow(plain))!;
    expect(names[flows[0].from]).toBe('P0');
    expect(names[flows[0].to]).toBe('P1');
    expect(flows.filter(({ isSure }) => isSure)).toHaveLength(1);
    expect(flows[0].low95).toBeLessThan(0.45);
    expect(flows[0].high95).toBeGreaterThan(0.45);
    expect(findings).toMatchObject([{ key: 'next', from: flows[0].from, to: flows[0].to }]);
  });

  it('takes one faithful customer for no pattern', async () => {
    const plain = shopOf(2, 200, 2, (_, next) => anyOf(10, next));
    const faithful = Array.from({ length: 60 }, (_, at) => line('f', at, at % 2 ? 'P1' : 'P0'));
    const { flows } = (await follow([...plain, ...faithful]))!;
    expect(flows.filter(({ isSure }) => isSure)).toEqual([]);
  });

  it('takes a season for no pattern', async () => {
    const plain = shopOf(3, 400, 4, (_, next, day) =>
      day % 200 < 30 && next() < 0.8 ? anyOf(2, next) : anyOf(12, next)
    ).map((own) => ({ ...own }));
    // The same days for all orders of a season: the next order follows within it.
    const near = plain.map((own, at) =>
      at % 2 ? { ...own, time: plain[at - 1].time + 3 * 86_400_000 } : own
    );
    const { flows } = (await follow(near))!;
    expect(flows.filter(({ isSure }) => isSure).length).toBeLessThanOrEqual(1);
  });

  it('names nothing where orders do not know of each other: 95 of 100 shops', async () => {
    let said = 0;
    const shops = times(20, 100);
    for (let seed = 1; seed <= shops; seed++) {
      const { flows } = (await follow(noiseShop(seed, 200, 1)))!;
      said += Number(flows.some(({ isSure }) => isSure));
    }
    expect(said).toBeLessThanOrEqual(shops / 20);
  });

  it('expects of chance what chance makes, also of names nearly every order holds', async () => {
    const random = createRandom(5);
    const plain = Array.from({ length: 300 }, (_, customer) =>
      [0, 10, 20].flatMap((day) =>
        ['A', 'B', 'C', 'D'].flatMap((product, at) =>
          random.next() < [0.9, 0.5, 0.3, 0.3][at] ? line(`c${customer}`, day, product) : []
        )
      )
    ).flat();
    const { flows } = (await follow(plain))!;
    expect(flows).toHaveLength(16);
    for (const { times } of flows) expect(Math.abs(times - 1)).toBeLessThan(0.25);
    expect(flows.filter(({ isSure }) => isSure)).toEqual([]);
  });

  it('expects what the formula says, customer by customer', async () => {
    const random = createRandom(8);
    // Orders of several sizes over some months; some hold nothing that is a product.
    const plain = Array.from({ length: 80 }, (_, customer) =>
      Array.from({ length: 1 + random.integer(5) }, (_, at) =>
        Array.from({ length: 1 + random.integer(6) }, () =>
          line(`c${customer}`, 30 * at + random.integer(20), random.pick(['A', 'B', 'C', 'POST']))
        )
      ).flat()
    ).flat();
    const lines = toOrderLines(plain);
    const orders = collectCustomerOrders(lines);
    const sets = setsOfOrders(lines, orders, 'product');
    const n = sets.codes.length;
    const flows = Array.from({ length: n * n }, (_, flow) => flow);
    const found = await expectNext(sets, orders.orderStart, flows, async () => {});
    for (const flow of flows) {
      const plainly = expectPlainly(sets, orders.orderStart, Math.floor(flow / n), flow % n);
      expect(Math.abs(found[flow] - plainly)).toBeLessThan(NEXT_EXPECTED);
    }
  });

  it('tells by category where there are many products, and by what is asked', async () => {
    const plain = shopOf(6, 200, 3, (_, next) => anyOf(60, next)).map((own) => ({
      ...own,
      category: Number(own.product.slice(1)) % 2 ? 'Tea' : 'Cups'
    }));
    expect(await follow(plain)).toMatchObject({ by: 'category', kinds: ['category', 'product'] });
    expect(await follow(plain, 'product')).toMatchObject({ by: 'product' });
    const few = plain.map((own) => ({ ...own, category: 'Tea' }));
    expect(await follow(few, 'category')).toMatchObject({ by: 'product', kinds: ['product'] });
  });

  it('has no answer where nobody came twice, and of nothing', async () => {
    expect(await follow([line('a', 0, 'A'), line('b', 0, 'B')])).toBeNull();
    expect(await follow([line('', 0, 'A'), line('', 9, 'B')])).toBeNull();
    expect(await follow([])).toBeNull();
  });
});

describe.skipIf(!SHARED)('Online Retail', () => {
  it('goes from one colour of alarm clock to another', async () => {
    const lines = readRetailLines(SHARED!);
    const orders = collectCustomerOrders(lines);
    const { flows, labels } = (await findWhatFollows(lines, orders, 'product', async () => {}))!;
    const first = flows.filter(({ from, to }) => from !== to).slice(0, 10);
    expect(first.every(({ isSure }) => isSure)).toBe(true);
    const named = first.map(({ from, to }) => `${labels[from]} → ${labels[to]}`);
    expect(named).toContain('ALARM CLOCK BAKELIKE RED → ALARM CLOCK BAKELIKE GREEN');
  });
});
