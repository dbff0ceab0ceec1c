import { describe, expect, it } from 'vitest';
import { LINE_RETURN } from '../../../../../workers/contract/order-lines.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { cashFacts } from '../../../../../workers/rooms/forecast/cash/cash-facts.ts';
import { expectCash } from '../../../../../workers/rooms/forecast/cash/contract.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

const START = dayNumber('2024-01-01');
type Told = Parameters<typeof expectCash>[0];

function daysOf(past: number[], ahead: number[], more: Partial<Told> = {}): Told {
  const row = (mean: number, at: number) => {
    const day = START + past.length + at;
    return { period: String(day), day, mean, low80: mean - 10, high80: mean + 20 };
  };
  const sum = ahead.reduce((all, own) => all + own, 0);
  return {
    grain: 'day',
    refundShare: 0,
    tax: 'as_is',
    past: past.map((value, at) => ({ period: String(START + at), day: START + at, value })),
    ahead: ahead.map(row),
    total: { mean: sum, low80: sum - 5 * ahead.length, high80: sum + 10 * ahead.length },
    ...more
  };
}
const meansOf = (told: Told, payoutDays: number, feeShare = 0) =>
  expectCash(told, { payoutDays, feeShare }).rows.map(({ mean }) => mean);

describe('expected cash', () => {
  it('is the forecast itself where money comes at once and nothing is kept', () => {
    const told = daysOf([50, 60], [100, 110, 120]);
    const { rows, total, fromBefore } = expectCash(told, { payoutDays: 0, feeShare: 0 });
    rows.forEach(({ mean, low80, high80 }, at) =>
      expect([mean, low80, high80]).toEqual([
        told.ahead[at].mean,
        told.ahead[at].low80,
        told.ahead[at].high80
      ])
    );
    expect(total).toEqual(told.total);
    expect(fromBefore).toBe(0);
  });

  it('comes later by the days a payout takes, first from what was sold before', () => {
    const told = daysOf([50, 60], [100, 110, 120]);
    expect(meansOf(told, 1)).toEqual([60, 100, 110]);
    expect(meansOf(told, 2, 0.1)).toEqual([45, 54, 90]);
    const { rows, fromBefore } = expectCash(told, { payoutDays: 2, feeShare: 0.1 });
    expect(fromBefore).toBeCloseTo(99, 9);
    // What was sold is known.
    expect([rows[0].low80, rows[0].high80]).toEqual([45, 45]);
    expect(meansOf(told, 30)).toEqual([0, 0, 0]);
  });

  it('pays refunds when they come, and is no more than was sold', () => {
    const told = daysOf([80], [80, 80], { refundShare: 0.2 });
    const { rows } = expectCash(told, { payoutDays: 0, feeShare: 0.05 });
    expect(rows[0]).toMatchObject({ paidOut: 100, fees: 5, refunds: 20 });
    expect(rows[0].mean).toBeCloseTo(75, 9);
    // Nothing arrives yet, but what is brought back is paid.
    expect(meansOf(told, 40)).toEqual([-20, -20]);
  });

  it('cuts months by their days, and the money of all adds up', () => {
    const [jan, feb, mar] = ['2024-01-01', '2024-02-01', '2024-03-01'].map((day) => dayNumber(day));
    const flat = (mean: number) => ({ mean, low80: mean, high80: mean });
    const told: Told = {
      ...daysOf([], []),
      grain: 'month',
      past: [{ period: '2024-01', day: jan, value: 310 }],
      ahead: [
        { period: '2024-02', day: feb, ...flat(290) },
        { period: '2024-03', day: mar, ...flat(620) }
      ]
    };
    expect(meansOf(told, 10)).toEqual([290, expect.closeTo(100 + 420, 9)]);
  });

  it('goes by the refunds of the last year alone', () => {
    const back = (day: number, price: number) =>
      plainLine(START + day, { quantity: -1, unitPrice: price });
    const lines = toOrderLines([
      plainLine(START, { unitPrice: 100 }),
      back(1, 90),
      plainLine(START + 600, { unitPrice: 200 }),
      back(605, 20)
    ]);
    expect(lines.lineClass[1]).toBe(LINE_RETURN);
    expect(cashFacts(lines, START + 610).refundShare).toBeCloseTo(0.1, 9);
    expect(cashFacts(toOrderLines([back(0, 5)]), START).refundShare).toBe(0);
  });
});
