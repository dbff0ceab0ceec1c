import { DAY_MS } from '../../../../../workers/contract/day.ts';
import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { compareSegments } from '../../../../../workers/rooms/customers/choosing/compare-segments.ts';
import { collectCustomerOrders } from '../../../../../workers/shop/customer-orders.ts';
import {
  findDueAgain,
  listDueFindings
} from '../../../../../workers/rooms/customers/leaving/due-again.ts';
import { estimateLeaving } from '../../../../../workers/rooms/customers/leaving/leaving.ts';
import {
  selectCustomers,
  type FactTable
} from '../../../../../workers/rooms/customers/choosing/select-customers.ts';
import { predictValue } from '../../../../../workers/rooms/customers/lifetime/value-answer.ts';
import type { Rule } from '../../../../../workers/contract/customers/customer-rule.ts';
import { toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';

const DAY = DAY_MS;
const START = Date.UTC(2024, 0, 1);

function bought(customer: string, day: number, product = 'P1', price = 10): PlainLine {
  return {
    order: `${customer}-${day}`,
    product,
    customer,
    time: START + day * DAY,
    quantity: 1,
    unitPrice: price,
    category: 'Tea',
    country: 'Ireland',
    channel: 'web'
  };
}

describe('rules', () => {
  const facts: FactTable = {
    customers: 4,
    numbers: { orders: [1, 2, 3, NaN], revenue: [10, 200, 30, 40] },
    texts: {
      country: (wanted) =>
        Uint8Array.from(['UK', 'France', 'UK', ''], (name) => Number(wanted.has(name)))
    }
  };
  const chosen = (rule: Rule) => Array.from(selectCustomers(rule, facts));

  it('join by and, by or, and inside one another', () => {
    expect(chosen({ fact: 'orders', is: 'at_least', value: 2 })).toEqual([0, 1, 1, 0]);
    expect(chosen({ fact: 'revenue', is: 'between', value: [20, 50] })).toEqual([0, 0, 1, 1]);
    expect(chosen({ fact: 'country', is: 'none_of', value: ['UK'] })).toEqual([0, 1, 0, 1]);
    expect(chosen({ join: 'and', rules: [] })).toEqual([1, 1, 1, 1]);
    expect(chosen({ join: 'or', rules: [] })).toEqual([0, 0, 0, 0]);
    expect(
      chosen({
        join: 'or',
        rules: [
          { fact: 'revenue', is: 'at_least', value: 100 },
          {
            join: 'and',
            rules: [
              { fact: 'country', is: 'one_of', value: ['UK'] },
              { fact: 'orders', is: 'at_most', value: 1 }
            ]
          }
        ]
      })
    ).toEqual([1, 1, 0, 0]);
  });

  it('that cannot be read are refused', () => {
    const deep = Array.from({ length: 30 }).reduce<Rule>(
      (inner) => ({ join: 'and', rules: [inner] }),
      { join: 'and', rules: [] }
    );
    for (const rule of [
      { fact: 'p_alive', is: 'at_least', value: 0.5 } as const,
      { fact: 'orders', is: 'at_least', value: NaN } as const,
      { fact: 'country', is: 'one_of', value: [] as string[] } as const,
      { fact: 'orders', is: 'one_of', value: ['1'] } as const,
      deep
    ]) {
      expect(() => chosen(rule as Rule)).toThrow(/bad_rule/);
    }
  });
});

describe('two segments', () => {
  it('differ by Welch’s and Newcombe’s intervals', () => {
    // scipy.stats.ttest_ind(equal_var=False).confidence_interval(), and Newcombe's 1998 example
    // of 56/70 against 48/80: 0.0524 to 0.3339.
    const values = [3, 4, 5, 6, 9, 10, 12, 15, 16];
    const facts = {
      orders: values,
      revenue: values,
      average_order: values,
      recency_days: values,
      days_between: values.map((v) => (v > 14 ? NaN : v))
    };
    const [orders] = compareSegments(
      Uint32Array.of(0, 1, 2, 3),
      Uint32Array.of(4, 5, 6, 7, 8),
      facts
    );
    expect(orders).toMatchObject({ a: 4.5, b: 12.4 });
    expect(orders.difference).toBeCloseTo(-7.9, 12);
    expect(orders.low95).toBeCloseTo(-11.653943, 5);
    expect(orders.high95).toBeCloseTo(-4.146057, 5);
    const counts = Array.from({ length: 150 }, (_, at) =>
      at < 56 || (at >= 70 && at < 118) ? 2 : 1
    );
    const places = Uint32Array.from({ length: 150 }, (_, at) => at);
    const own = { ...facts, orders: counts, revenue: counts, average_order: counts };
    const all = { ...own, recency_days: counts, days_between: counts };
    const share = compareSegments(places.slice(0, 70), places.slice(70), all).at(-1)!;
    expect(share.low95).toBeCloseTo(0.0524, 4);
    expect(share.high95).toBeCloseTo(0.3339, 4);
  });

  it('of one customer, or of none, have no interval and no error', () => {
    const one = {
      orders: [1],
      revenue: [1],
      average_order: [1],
      recency_days: [1],
      days_between: [NaN]
    };
    const rows = compareSegments(Uint32Array.of(0), new Uint32Array(0), one);
    expect(rows.every(({ low95 }) => Number.isNaN(low95))).toBe(true);
  });
});

describe('leaving', () => {
  it('is likelier the longer the silence is for this customer’s own rhythm', async () => {
    const plain: PlainLine[] = [];
    for (let customer = 0; customer < 60; customer++) {
      const rhythm = customer % 2 === 0 ? 7 : 40;
      const stops = customer < 20 ? 200 : 350;
      for (let day = customer % 7; day < stops; day += rhythm)
        plain.push(bought(`c${customer}`, day));
    }
    const lines = toOrderLines(plain);
    const history = collectCustomerOrders(lines);
    const value = {
      currency: '',
      ...(await predictValue(history, { discountRate: 0.1, seed: 1 }, quietJob()))
    };
    const told = { ...value, aliveKnown: true };
    const returned = new Float64Array(history.customers.length);
    const { chance, silent, usual, isOverdue } = estimateLeaving(history, told, returned);
    const at = (name: string) => history.customers.indexOf(name);
    // Both silent since about day 200: a weekly buyer is surely gone, a forty-day one less surely.
    expect(chance[at('c0')]).toBeGreaterThan(chance[at('c1')]);
    expect(isOverdue[at('c0')]).toBe(1);
    expect(isOverdue[at('c40')]).toBe(0);
    expect(silent[at('c0')]).toBeGreaterThan(140);
    expect(usual[at('c0')]).toBe(7);
    expect(chance.every((own) => own >= 0 && own <= 1)).toBe(true);
  });
});

describe('due again', () => {
  it('lists steady buyers of one product, with the day and its range', () => {
    const plain = [
      ...[0, 30, 61, 90].map((day) => bought('steady', day, 'COFFEE')),
      ...[0, 3, 80, 81].map((day) => bought('restless', day, 'COFFEE')),
      ...[0, 10, 20].map((day) => bought('lapsed', day, 'TEA')),
      ...[0, 30, 60].map((day) => bought('posted', day, 'POST')),
      bought('newest', 125, 'MUG')
    ];
    const lines = toOrderLines(plain);
    const history = collectCustomerOrders(lines);
    const names = history.customers.map(() => '');
    const rows = findDueAgain(history, lines, names, START / DAY + 125);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      customer: 'steady',
      product: 'COFFEE',
      times: 4,
      usualDays: 30
    });
    expect(rows[0]).toMatchObject({ dueDay: START / DAY + 120, overdueDays: 5 });
    expect(rows[0].low).toBeLessThanOrEqual(rows[0].dueDay);
    expect(listDueFindings(rows)[0]).toEqual({
      key: 'due_now',
      detail: { due: 1, customers: 1 }
    });
    expect(listDueFindings([])[0].key).toBe('due_none');
  });
});
