import { describe, expect, it } from 'vitest';
import type { CustomerList } from '../../../../../workers/contract/kept/customer-list.ts';
import { isoDay } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { COUNTED_DAYS } from '../../../../../workers/rooms/campaigns/log/contract.ts';
import { readLog } from '../../../../../workers/rooms/campaigns/log/read-log.ts';
import { plainLine, toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';

const START = 20_000;

function listOf(over: Partial<CustomerList> & { heldOut?: string[]; starts?: number }) {
  const { heldOut = [], starts = START, ...rest } = over;
  return {
    shopId: 1,
    listId: 1,
    name: 'Spring letter',
    made: '2024-10-03T09:00:00.000Z',
    customers: [],
    campaign: { starts: isoDay(starts), heldOut },
    ...rest
  } satisfies CustomerList;
}

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}${at}`);

/** Customers who each order with a chance, for about 20, on one of the days. */
function ordersOf(customers: string[], chance: number, seed: number, from = START): PlainLine[] {
  const random = createRandom(seed);
  return customers.flatMap((customer) => {
    const [buys, day, price] = [random.next() < chance, random.next(), random.next()];
    const on = from + Math.floor(day * COUNTED_DAYS);
    const line = { customer, order: `${customer}-${on}`, unitPrice: 10 + 20 * price };
    return buys ? [plainLine(on, line)] : [];
  });
}

const LATER = plainLine(START + 60, { customer: 'late', order: 'late' });

describe('the log of campaigns', () => {
  it('counts what both groups bought in its four weeks, and nothing else', () => {
    const lines = toOrderLines([
      plainLine(START - 1, { customer: 'a', order: '1', unitPrice: 1000 }),
      plainLine(START, { customer: 'a', order: '2', unitPrice: 30 }),
      plainLine(START + 1, { customer: 'a', order: '3', quantity: -1, unitPrice: 10 }),
      plainLine(START + COUNTED_DAYS - 1, { customer: 'b', order: '4', unitPrice: 12 }),
      plainLine(START + COUNTED_DAYS, { customer: 'c', order: '5', unitPrice: 500 }),
      plainLine(START + 5, { customer: 'd', order: '6', unitPrice: 8 })
    ]);
    const list = listOf({ customers: ['a', 'b', 'c', 'gone'], heldOut: ['d', 'e'] });
    const [row] = readLog(lines, [list]).rows;
    expect(row.written).toEqual({ customers: 4, buyers: 2, perCustomer: (30 - 10 + 12) / 4 });
    expect(row.heldOut).toEqual({ customers: 2, buyers: 1, perCustomer: 4 });
    expect(row).toMatchObject({ days: COUNTED_DAYS, state: 'over', verdict: 'unsure' });
    expect(row.revenue.difference).toBe(4);
  });

  it('finds an effect that is there, within its interval', () => {
    const [written, heldOut] = [names('w', 3000), names('h', 1000)];
    const lines = toOrderLines([...ordersOf(written, 0.2, 1), ...ordersOf(heldOut, 0.1, 2), LATER]);
    const [row] = readLog(lines, [listOf({ customers: written, heldOut })]).rows;
    expect(row.verdict).toBe('more');
    // Ten in a hundred more order, for 20 each.
    expect(row.revenue.low95).toBeLessThan(2);
    expect(row.revenue.high95).toBeGreaterThan(2);
    expect(row.buyers.low95).toBeLessThan(0.1);
    expect(row.buyers.high95).toBeGreaterThan(0.1);
  });

  it.each([
    [400, 100, 0.15],
    [400, 20, 0.1],
    [60, 7, 0.3]
  ])('claims nothing without an effect, but in few of a hundred: %d and %d', (...sizes) => {
    const [many, few, chance] = sizes;
    const [written, heldOut] = [names('w', many), names('h', few)];
    let told = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const lines = toOrderLines([
        ...ordersOf(written, chance, 2 * seed),
        ...ordersOf(heldOut, chance, 2 * seed + 1),
        LATER
      ]);
      const [row] = readLog(lines, [listOf({ customers: written, heldOut })]).rows;
      if (row.verdict !== 'unsure') told++;
    }
    // Revenue and buyers are two looks at nearly the same thing, each right in 95 of 100.
    expect(told).toBeLessThanOrEqual(10);
  });

  it('waits for data, tells running ones apart, and says where nobody was held out', () => {
    const lines = toOrderLines([plainLine(START + 9, { customer: 'a', order: '1' })]);
    const { rows, today } = readLog(lines, [
      listOf({ listId: 1, customers: ['a'], starts: START + 10 }),
      listOf({ listId: 2, customers: ['a'], heldOut: ['b'], starts: START }),
      listOf({ listId: 3, customers: ['a'], starts: START - 40 }),
      { ...listOf({ listId: 4 }), campaign: undefined }
    ]);
    expect(today).toBe(START + 9);
    expect(rows.map(({ listId, state, verdict, days }) => [listId, state, verdict, days])).toEqual([
      [1, 'waits', 'none', 0],
      [2, 'running', 'unsure', 10],
      [3, 'over', 'alone', COUNTED_DAYS]
    ]);
  });

  it('counts customers whom two campaigns reached in the same days', () => {
    const lines = toOrderLines([LATER]);
    const { rows } = readLog(lines, [
      listOf({ listId: 1, customers: ['a', 'b'], heldOut: ['c'] }),
      listOf({ listId: 2, customers: ['b', 'c'], starts: START + 3 }),
      listOf({ listId: 3, customers: ['a'], starts: START + 40 })
    ]);
    expect(rows.map(({ listId, shared }) => [listId, shared])).toEqual([
      [3, 0],
      [2, 1],
      [1, 2]
    ]);
  });
});
