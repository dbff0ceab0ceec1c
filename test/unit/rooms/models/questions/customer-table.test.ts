import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../../workers/contract/day.ts';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { chooseCutDays } from '../../../../../workers/rooms/models/questions/cut-days.ts';
import { gatherCustomerLines } from '../../../../../workers/rooms/models/questions/customer-lines.ts';
import {
  describeNext,
  describePast
} from '../../../../../workers/rooms/models/questions/customer-past.ts';
import {
  buildCustomerTable,
  describeCustomers
} from '../../../../../workers/rooms/models/questions/customer-table.ts';
import {
  inventLines,
  plainLine,
  toOrderLines,
  type PlainLine
} from '../../../../kit/made-lines.ts';

const START = dayNumber('2025-01-01');

const line = (day: number, over: Partial<PlainLine> = {}) =>
  plainLine(START + day, { order: `o${day}`, ...over });

/** What is known of each customer on a day. */
function pastsOf(plain: PlainLine[], cut: number): Record<string, unknown> {
  const lines = toOrderLines(plain);
  const { customers, start, row } = gatherCustomerLines(lines);
  const pasts = customers.map((name, own) => {
    return [name, describePast(lines, row.subarray(start[own], start[own + 1]), cut)];
  });
  return Object.fromEntries(pasts.filter(([, past]) => past !== null));
}

/** A year in which c1 buys every 20 days and c2 once in spring. */
const year = [
  ...Array.from({ length: 19 }, (_, at) => line(at * 20)),
  line(100, { customer: 'c2', order: 'x', unitPrice: 7 })
];

describe('customers as they were on a day', () => {
  it('counts a past by hand', () => {
    const plain = [
      line(0, { category: 'Coffee', country: 'France' }),
      line(0, { product: 'P2', quantity: 2 }),
      line(40, { product: 'P2', quantity: 3, channel: 'market' }),
      line(50, { order: 'C50', quantity: -1 }),
      line(100, { quantity: 9, country: 'Spain' })
    ];
    expect(pastsOf(plain, START + 100)).toEqual({
      c1: {
        recency_days: 60,
        orders: 2,
        orders_90d: 1,
        revenue: 60,
        revenue_90d: 30,
        average_order: 30,
        items_per_order: 3,
        products: 2,
        gap_days: 40,
        tenure_days: 100,
        returned_share: 1 / 6,
        coupon_share: NaN,
        country: 'Ireland',
        channel: 'market',
        first_category: 'Coffee'
      }
    });
  });

  it('what comes next begins on the day and ends with the horizon', () => {
    const lines = toOrderLines([
      line(9),
      line(10),
      line(99),
      line(100),
      line(50, { quantity: -1 })
    ]);
    const { row } = gatherCustomerLines(lines);
    expect(describeNext(lines, row, START + 10)).toBe(20);
    expect(describeNext(lines, row, START + 101)).toBeNaN();
  });

  it('later lines, altered in any way, change nothing of a past', () => {
    const cut = dayNumber('2024-11-20') + 50;
    const later = fc.record({
      quantity: fc.integer({ min: -3, max: 9 }),
      unitPrice: fc.integer({ min: 0, max: 900 }),
      product: fc.constantFrom('P1', 'P999', 'POST'),
      customer: fc.constantFrom('', 'c1', 'c2', 'someone new'),
      country: fc.constantFrom('', 'Peru'),
      category: fc.constantFrom('', 'Leak'),
      order: fc.constantFrom('1', '2', 'C3', 'new order')
    });
    fc.assert(
      fc.property(fc.integer(), fc.array(later, { maxLength: 30 }), (seed, changes) => {
        const plain = inventLines(createRandom(seed), 200);
        const isLater = ({ time }: PlainLine) => time >= cut * DAY_MS;
        const altered = plain.flatMap((own, at) => {
          if (!isLater(own)) return [own];
          const change = changes[at % Math.max(1, changes.length)];
          return change ? [{ ...own, ...change }] : [];
        });
        expect(pastsOf(altered, cut)).toEqual(pastsOf(plain, cut));
      }),
      { numRuns: 60 }
    );
  });

  it('an answer planted in later lines is in no feature', () => {
    const told = year.map((own) =>
      own.time >= (START + 200) * DAY_MS ? { ...own, category: 'bought again', channel: 'x' } : own
    );
    expect(pastsOf(told, START + 200)).toEqual(pastsOf(year, START + 200));
  });
});

describe('the table of customers', () => {
  it('learns from horizons that end before the test begins', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(900), (first, length) => {
        const last = first + length;
        if (length + 1 < 240) {
          expect(() => chooseCutDays(first, last)).toThrow('too_short_history');
          return;
        }
        const { test, train } = chooseCutDays(first, last);
        expect(test + 90).toBe(last + 1);
        for (const cut of train) expect(cut + 90).toBeLessThanOrEqual(test);
        for (const cut of train) expect(cut).toBeGreaterThanOrEqual(first + 60);
        expect(train.length).toBeGreaterThan(0);
      })
    );
  });

  it('stacks days, tests on the newest, and ends with today', async () => {
    const built = await buildCustomerTable(toOrderLines(year), quietJob());
    expect(built.cuts).toEqual([
      { day: '2025-07-01', rows: 2, part: 'train' },
      { day: '2025-06-01', rows: 2, part: 'train' },
      { day: '2025-05-02', rows: 2, part: 'train' },
      { day: '2025-04-02', rows: 1, part: 'train' },
      { day: '2025-03-03', rows: 1, part: 'train' },
      { day: '2025-09-29', rows: 2, part: 'test' }
    ]);
    expect(built.customer.slice(-2)).toEqual(['c1', 'c2']);
    expect([...built.test]).toEqual([8, 9]);
    expect([...built.now]).toEqual([10, 11]);
    expect([built.spent[8], built.spent[9]]).toEqual([50, NaN]);
    expect(built.table.columns.map(({ name }) => name)).not.toContain('coupon_share');
  });

  it('describes customers as they are today, however young the shop', async () => {
    const whole = toOrderLines(year);
    const built = await buildCustomerTable(whole, quietJob());
    const today = await describeCustomers(whole, quietJob());
    expect(today.customer).toEqual(Array.from(built.now, (row) => built.customer[row]));
    const valuesOf = (table: typeof today.table, rows: Iterable<number>) =>
      table.columns.map((own) =>
        Array.from(rows, (row) =>
          own.kind === 'text' ? own.words[own.code[row]] : own.values[row]
        )
      );
    expect(valuesOf(today.table, [0, 1])).toEqual(valuesOf(built.table, built.now));
    const young = await describeCustomers(toOrderLines(year.slice(0, 2)), quietJob());
    expect(young.customer).toEqual(['c1']);
    const nobody = year.map((own) => ({ ...own, customer: '' }));
    await expect(describeCustomers(toOrderLines(nobody), quietJob())).rejects.toThrow(
      'no_customers'
    );
  });

  it('says why there is nothing to learn', async () => {
    const nobody = year.map((own) => ({ ...own, customer: '' }));
    const building = (plain: PlainLine[]) => buildCustomerTable(toOrderLines(plain), quietJob());
    await expect(building(nobody)).rejects.toThrow('no_customers');
    await expect(building([])).rejects.toThrow('no_customers');
    await expect(building(year.slice(0, 5))).rejects.toThrow('too_short_history');
  });
});
