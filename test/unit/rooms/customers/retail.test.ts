import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OrderLines } from '../../../../workers/contract/order-lines.ts';
import { countCohorts } from '../../../../workers/rooms/customers/returning/cohorts.ts';
import {
  collectCustomerOrders,
  type CustomerOrders
} from '../../../../workers/shop/customer-orders.ts';
import { countFunnel } from '../../../../workers/rooms/customers/returning/repeat-orders.ts';
import { scoreRfm, type RfmScores } from '../../../../workers/shop/segments/rfm.ts';
import { readRetailLines } from '../../../kit/retail.ts';
import { SHARED } from '../../../kit/shared.ts';
import { SUM_TOLERANCE } from '../../../kit/tolerances.ts';

const reference = (name: string) =>
  JSON.parse(readFileSync(`${SHARED}/reference/${name}_online_retail.json`, 'utf8'));

describe.skipIf(!SHARED)('the customers of the retail file', () => {
  let lines: OrderLines;
  let history: CustomerOrders;
  let scores: RfmScores;

  beforeAll(() => {
    lines = readRetailLines(SHARED!);
    history = collectCustomerOrders(lines);
    scores = scoreRfm(history);
  }, 120_000);

  it('are as many as the reference counts, with its orders, units and money', () => {
    const { clean, snapshot } = reference('rfm');
    expect(history.customers).toHaveLength(clean.customers);
    expect(history.orderTime).toHaveLength(clean.invoices);
    expect(history.lineRow).toHaveLength(clean.rows);
    expect(sum(scores.units)).toBe(clean.units);
    expect(Math.abs(sum(scores.revenue) - clean.revenue)).toBeLessThan(SUM_TOLERANCE);
    expect(new Date(scores.today).toISOString()).toBe(`${snapshot.replace(' ', 'T')}.000Z`);
    expect(history.linesWithoutDate).toBe(0);
  });

  it('have the cuts, the raw values and the scores of the reference', () => {
    const { R, F, M, score_counts, sample_customers } = reference('rfm');
    for (const [wanted, cuts] of [
      [R, scores.cuts.r],
      [F, scores.cuts.f],
      [M, scores.cuts.m]
    ]) {
      const theirs = [wanted.q20, wanted.q40, wanted.q60, wanted.q80];
      cuts.forEach((cut: number, at: number) => expect(cut).toBeCloseTo(theirs[at], 9));
    }
    const counts: Record<string, number> = {};
    scores.r.forEach((r, at) => {
      const code = `${r}${scores.f[at]}${scores.m[at]}`;
      counts[code] = (counts[code] ?? 0) + 1;
    });
    expect(counts).toEqual(score_counts);
    for (const { CustomerID, R: days, F: orders, M: money, score } of sample_customers) {
      const at = history.customers.indexOf(CustomerID);
      expect([scores.recencyDays[at], scores.orders[at]]).toEqual([days, orders]);
      expect(scores.revenue[at]).toBeCloseTo(money, 2);
      expect(`${scores.r[at]}${scores.f[at]}${scores.m[at]}`).toBe(score);
    }
  });

  it('form the monthly cohorts of the reference', () => {
    const wanted = reference('cohorts');
    const { cohorts, width } = countCohorts(history, lines, { period: 'month', by: 'time' });
    expect(cohorts.map(({ cohort }) => cohort)).toEqual(wanted.cohorts);
    expect(cohorts.map(({ customers }) => customers)).toEqual(wanted.size);
    expect(width).toBe(13);
    cohorts.forEach(({ active, unfinishedFrom, observed }, at) => {
      const theirs = wanted.active[at].filter((count: number | null) => count !== null);
      expect(Array.from(active)).toEqual(theirs);
      // The data end on 9 December: every cohort's newest month has not ended.
      expect(unfinishedFrom).toBe(active.length - 1);
      expect(observed.every((count) => count === wanted.size[at])).toBe(true);
    });
    const money = cohorts.reduce((total, { revenue }) => total + sum(revenue), 0);
    expect(Math.abs(money - wanted.clean.revenue)).toBeLessThan(SUM_TOLERANCE);
  });

  it('come back as the reference says', () => {
    const [first, second] = countFunnel(history);
    expect(first.customers).toBe(4338);
    expect(second.share).toBeCloseTo(reference('rfm').clean.repeat_customer_share, 11);
    expect(second.low).toBeLessThan(second.share);
  });

  it('by country of the first order: nobody is counted before being watched long enough', () => {
    const { cohorts } = countCohorts(history, lines, { period: 'month', by: 'country' });
    expect(cohorts[0].cohort).toBe('United Kingdom');
    expect(cohorts.reduce((total, { customers }) => total + customers, 0)).toBe(4338);
    const { active, observed, customers } = cohorts[0];
    // December's newcomers had no month that ended.
    expect(observed[0]).toBeLessThan(customers);
    active.forEach((count, period) => expect(count).toBeLessThanOrEqual(observed[period]));
    expect(active[0]).toBe(observed[0]);
    for (let period = 1; period < observed.length; period++) {
      expect(observed[period]).toBeLessThanOrEqual(observed[period - 1]);
    }
  });
});

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at];
  return total;
}
