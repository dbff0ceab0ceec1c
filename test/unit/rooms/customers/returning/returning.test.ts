import { DAY_MS } from '../../../../../workers/contract/day.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { listCohortFindings } from '../../../../../workers/rooms/customers/returning/cohort-findings.ts';
import { countCohorts } from '../../../../../workers/rooms/customers/returning/cohorts.ts';
import type {
  CohortBy,
  CohortPeriod,
  CohortRow
} from '../../../../../workers/rooms/customers/returning/contract.ts';
import { collectCustomerOrders } from '../../../../../workers/shop/customer-orders.ts';
import { availableCohorts } from '../../../../../workers/rooms/customers/returning/first-orders.ts';
import {
  countFunnel,
  describeGaps
} from '../../../../../workers/rooms/customers/returning/repeat-orders.ts';
import {
  estimateSurvival,
  medianDays,
  waitForSecondOrder
} from '../../../../../workers/rooms/customers/returning/survival.ts';
import { inventLines, toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';

const DAY = DAY_MS;

function bought(customer: string, date: string, more: Partial<PlainLine> = {}): PlainLine {
  return {
    order: `${customer} ${date}`,
    product: 'P1',
    customer,
    time: Date.parse(date),
    quantity: 1,
    unitPrice: 10,
    category: 'Tea',
    country: 'Ireland',
    channel: 'web',
    ...more
  };
}

const SHOP = [
  bought('a', '2024-01-05'),
  bought('a', '2024-01-20'),
  bought('a', '2024-03-02', { unitPrice: 30 }),
  bought('b', '2024-01-31', { country: 'Spain' }),
  bought('b', '2024-02-01', { country: 'Spain' }),
  bought('c', '2024-02-15', { channel: 'shop' }),
  bought('d', '2024-03-31', { country: 'Spain' })
];
const lines = toOrderLines(SHOP);
const history = collectCustomerOrders(lines);

describe('cohorts', () => {
  it('by month follow each group period by period', () => {
    const { cohorts, width } = countCohorts(history, lines, { period: 'month', by: 'time' });
    expect(width).toBe(3);
    expect(
      cohorts.map(({ cohort, customers, active, revenue, unfinishedFrom }) => [
        cohort,
        customers,
        unfinishedFrom,
        Array.from(active),
        Array.from(revenue)
      ])
    ).toEqual([
      // 31 March is the month's end: every period has ended.
      ['2024-01', 2, 3, [2, 1, 1], [30, 10, 30]],
      ['2024-02', 1, 2, [1, 0], [10, 0]],
      ['2024-03', 1, 1, [1], [10]]
    ]);
  });

  it('by quarter and by week bear ISO names and mark what has not ended', () => {
    const [quarter] = countCohorts(history, lines, { period: 'quarter', by: 'time' }).cohorts;
    expect(quarter).toMatchObject({ cohort: '2024-Q1', customers: 4, unfinishedFrom: 1 });
    const earlier = toOrderLines(SHOP.slice(0, 3));
    const weeks = countCohorts(collectCustomerOrders(earlier), earlier, {
      period: 'week',
      by: 'time'
    }).cohorts;
    expect(weeks[0]).toMatchObject({ cohort: '2024-W01', unfinishedFrom: 8 });
    expect(weeks[0].active).toHaveLength(9);
  });

  it('by the first order divide only by who was watched long enough', () => {
    const { cohorts } = countCohorts(history, lines, { period: 'month', by: 'country' });
    const found = cohorts.map(({ cohort, customers, active, observed }) => [
      cohort,
      customers,
      Array.from(active),
      Array.from(observed)
    ]);
    expect(found).toEqual([
      ['Ireland', 2, [2, 0, 1], [2, 2, 1]],
      ['Spain', 2, [2, 1, 0], [2, 1, 1]]
    ]);
    expect(availableCohorts(lines)).toEqual(['time', 'product', 'category', 'country', 'channel']);
  });
});

describe('coming back', () => {
  it('from order to order', () => {
    expect(countFunnel(history)).toMatchObject([
      { order: 1, customers: 4 },
      { order: 2, customers: 2, share: 0.5, medianDays: 8 },
      { order: 3, customers: 1, share: 0.5, medianDays: 42 }
    ]);
    const gaps = describeGaps(history);
    expect(gaps).toMatchObject({ count: 3, median: 15 });
    expect(gaps.bins.reduce((sum, { count }) => sum + count, 0)).toBe(3);
    expect(gaps.bins[gaps.bins.length - 1]).toMatchObject({ from: 30, to: 45, count: 1 });
  });

  it('is estimated with those who could not yet come back', () => {
    // Freireich's 6-MP arm, the classical example: the product-limit estimates are known.
    const days = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35];
    const came = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0];
    const steps = estimateSurvival({ days: Int32Array.from(days), came: Uint8Array.from(came) });
    expect(steps.map(({ day, atRisk, share }) => [day, atRisk, Number(share.toFixed(4))])).toEqual([
      [0, 21, 1],
      [6, 21, 0.8571],
      [7, 17, 0.8067],
      [10, 15, 0.7529],
      [13, 12, 0.6902],
      [16, 11, 0.6275],
      [22, 7, 0.5378],
      [23, 6, 0.4482],
      // Nobody relapsed later; the last patient was watched for 35 weeks.
      [35, 1, 0.4482]
    ]);
    expect(medianDays(steps)).toBe(23);
    // R's survfit with conf.type = "log-log" prints these for day 6.
    expect(steps[1].low).toBeCloseTo(0.6197, 3);
    expect(steps[1].high).toBeCloseTo(0.9516, 3);
  });

  it('watches each customer up to today', () => {
    const { days, came } = waitForSecondOrder(history, Date.parse('2024-04-01'));
    expect([Array.from(days), Array.from(came)]).toEqual([
      [15, 1, 46, 1],
      [1, 1, 0, 0]
    ]);
  });

  it('is said in words, also for a shop where nobody did', () => {
    const nobody = toOrderLines([bought('a', '2024-01-05'), bought('b', '2024-03-05')]);
    const own = collectCustomerOrders(nobody);
    const steps = estimateSurvival(waitForSecondOrder(own, Date.parse('2024-03-06') + DAY));
    const said = listCohortFindings([], {
      period: 'month',
      funnel: countFunnel(own),
      survival: steps,
      usualWait: NaN
    });
    expect(said).toEqual([{ key: 'nobody_returned', detail: { days: 62 } }]);
    expect(
      listCohortFindings([], { period: 'month', funnel: [], survival: [], usualWait: NaN })
    ).toEqual([{ key: 'no_customers', detail: {} }]);
  });

  it('says all, not 100 per cent, where everybody came back', () => {
    const survival = [{ day: 0, share: 1, low: 1, high: 1, atRisk: 4 }];
    const told = (buyers: string[]) => {
      const lines = buyers.map((who, at) => bought(who, `2024-01-0${at + 1}`));
      const funnel = countFunnel(collectCustomerOrders(toOrderLines(lines)));
      return listCohortFindings([], { period: 'month', funnel, survival, usualWait: NaN })[0];
    };
    expect(told(['a', 'b', 'a', 'b'])).toMatchObject({
      key: 'second_order_all',
      detail: { customers: 2 }
    });
    expect(told(['a', 'b', 'a'])).toMatchObject({ key: 'second_order', detail: { share: 0.5 } });
  });

  const month = (at: number, back: number, customers = 40): CohortRow => ({
    cohort: `2024-0${at + 1}`,
    day: Date.UTC(2024, at, 1) / DAY,
    customers,
    active: Uint32Array.of(customers, back),
    revenue: new Float64Array(2),
    orders: new Uint32Array(2),
    observed: Uint32Array.of(customers, customers),
    unfinishedFrom: 2
  });
  const said = (back: number[], customers?: number, usualWait = NaN) => {
    const rows = back.map((own, at) => month(at, own, customers));
    return listCohortFindings(rows, {
      period: 'month',
      funnel: countFunnel(history),
      survival: [{ day: 0, share: 1, low: 1, high: 1, atRisk: 4 }],
      usualWait
    });
  };

  it('calls a change a change only where it is more than chance', () => {
    const trend = (back: number[]) =>
      said(back)
        .map(({ key }) => key)
        .filter((key) => key.startsWith('cohort_trend'));
    expect(trend([10, 10, 10, 14, 12, 11])).toEqual([]);
    expect(trend([8, 8, 8, 20, 20, 20])).toEqual(['cohort_trend_up']);
    expect(trend([20, 20, 20, 8, 8, 8])).toEqual(['cohort_trend_down']);
    expect(trend([8, 8, 20, 20])).toEqual([]);
  });

  it('names the best group with its customers, and none where nobody came back', () => {
    const best = said([4, 30, 6]).find(({ key }) => key === 'cohort_best');
    expect(best).toEqual({
      key: 'cohort_best',
      detail: { cohort: '2024-02', next: 'month', share: 0.75, others: 10 / 80 },
      rule: {
        fact: 'first_day',
        is: 'between',
        value: [Date.UTC(2024, 1, 1) / DAY, Date.UTC(2024, 1, 29) / DAY]
      }
    });
    const keys = [said([0, 0, 0]), said([4, 9, 4], 9)].flat().map(({ key }) => key);
    expect(keys).not.toContain('cohort_best');
    expect(said([10, 13, 11]).map(({ key }) => key)).not.toContain('cohort_best');
  });

  it('leaves out the first groups, which hold old customers, and says so', () => {
    const all = said([36, 4, 5, 30], 40, 40);
    const best = all.find(({ key }) => key === 'cohort_best');
    expect(best?.detail.cohort).toBe('2024-04');
    const skipped = all.find(({ key }) => key === 'cohorts_skipped');
    expect(skipped?.detail).toEqual({ day: Date.UTC(2024, 2, 1) / DAY });
  });
});

describe('any shop', () => {
  const shops = fc
    .record({ seed: fc.integer(), count: fc.integer({ min: 1, max: 200 }) })
    .map(({ seed, count }) => inventLines(createRandom(seed), count));
  const periods = fc.constantFrom<CohortPeriod>('week', 'month', 'quarter');
  const groupings = fc.constantFrom<CohortBy>('time', 'product', 'category', 'country', 'channel');

  it('counts everybody once, nobody too early, and every order of groups by time', () => {
    fc.assert(
      fc.property(shops, periods, groupings, (plain, period, by) => {
        const own = toOrderLines(plain);
        const orders = collectCustomerOrders(own);
        const { cohorts, width } = countCohorts(orders, own, { period, by });
        expect(sum(cohorts.map(({ customers }) => customers))).toBe(orders.customers.length);
        for (const { active, observed, customers } of cohorts) {
          expect(active.length).toBeLessThanOrEqual(width);
          expect(active[0] ?? 0).toBe(observed[0] ?? 0);
          active.forEach((count, at) => expect(count).toBeLessThanOrEqual(observed[at]));
          observed.forEach((count) => expect(count).toBeLessThanOrEqual(customers));
        }
        const counted = sum(cohorts.map((row) => sum(row.orders)));
        if (by === 'time') expect(counted).toBe(orders.orderTime.length);
        else expect(counted).toBeLessThanOrEqual(orders.orderTime.length);
      }),
      { numRuns: 80, seed: 4 }
    );
  });

  it('has a funnel that narrows and a survival that falls, inside their intervals', () => {
    fc.assert(
      fc.property(shops, (plain) => {
        const orders = collectCustomerOrders(toOrderLines(plain));
        const today = orders.shopNewestTime + DAY;
        const steps = estimateSurvival(waitForSecondOrder(orders, today));
        steps.forEach(({ day, share, low, high }, at) => {
          expect(low).toBeLessThanOrEqual(share);
          expect(high).toBeGreaterThanOrEqual(share);
          if (at > 0) expect(day).toBeGreaterThanOrEqual(steps[at - 1].day);
          if (at > 0) expect(share).toBeLessThanOrEqual(steps[at - 1].share);
        });
        countFunnel(orders).forEach(({ customers }, at, all) => {
          if (at > 0) expect(customers).toBeLessThanOrEqual(all[at - 1].customers);
        });
        const { count, bins } = describeGaps(orders);
        expect(sum(bins.map((bin) => bin.count))).toBe(count);
        expect(count).toBe(orders.orderTime.length - orders.customers.length);
      }),
      { numRuns: 80, seed: 5 }
    );
  });
});

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}
