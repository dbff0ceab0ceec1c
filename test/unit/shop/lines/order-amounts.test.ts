import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_OTHER, LINE_RETURN, LINE_SALE } from '../../../../workers/contract/order-lines.ts';
import { standingOf, totalsOfOrders } from '../../../../workers/shop/lines/order-amounts.ts';
import type { OwnLines } from '../../../../workers/shop/lines/order-amounts.ts';
import { spreadAmounts } from '../../../../workers/shop/lines/spread-amounts.ts';
import { SPREAD_SUM } from '../../../kit/tolerances.ts';

const [OTHER, RETURN, SALE] = [LINE_OTHER, LINE_RETURN, LINE_SALE];

/** Lines of orders; a cancelled one is written with its class `RETURN` and what it would have brought. */
function linesOf(order: number[], total: number[], more: Partial<OwnLines> = {}): OwnLines {
  return {
    order: Uint32Array.from(order),
    orders: Math.max(...order) + 1,
    lineClass: Uint8Array.from(total, (own) => (own < 0 ? RETURN : SALE)),
    total: Float64Array.from(total),
    cancelled: new Float64Array(order.length),
    ...more
  };
}

const amounts = (...values: (number | '')[]) =>
  Float64Array.from(values, (own) => (own === '' ? NaN : own));
const evenly = (order: number[]) => linesOf(order, order.fill.call([...order], 1));

describe('how an amount stands in a file', () => {
  it.each([
    ['every_line', [1, 1, 2, 3, 3], [4, 4, 4, 0, 0]],
    ['first_line', [1, 1, 2, 3, 3], [4, '', 4, 5, '']],
    // Orders need not lie together.
    ['first_line', [1, 2, 1, 2], [4, 5, '', '']],
    ['every_line', [1, 2, 1, 2], [4, 5, 4, 5]],
    // The orders disagree, or one of them says different amounts: each line says its own.
    ['own', [1, 1, 2, 2], [4, 4, 5, '']],
    ['own', [1, 1, 2, 2], [4, 4, 6, 5]],
    ['own', [1, 1, 1], [4, 4, '']],
    ['own', [1, 1], ['', 4]],
    // Lines of no order decide nothing.
    ['every_line', [0, 0, 1, 1], [1, '', 4, 4]]
  ] as const)('%s', (standing, order, said) => {
    expect(standingOf(amounts(...said), evenly([...order]))).toBe(standing);
  });

  it('decides nothing where no order has several lines', () => {
    const lines = linesOf([1, 2, 0], [10, 20, 30]);
    expect([...spreadAmounts(amounts(1, '', 3), lines)]).toEqual([1, 0, 3]);
  });
});

describe('an order’s amount', () => {
  it('is shared by its sales in proportion to their totals, in whole cents', () => {
    const lines = linesOf([1, 1, 1, 2], [10, 10, 10, 5]);
    const shares = spreadAmounts(amounts(5, '', '', 1), lines);
    // 5/3 = 1.67, 10/3 = 3.33, 5: each up to there, less what was given before.
    expect([...shares].map((own) => own.toFixed(2))).toEqual(['1.67', '1.66', '1.67', '1.00']);
    expect([...spreadAmounts(amounts(5, 5, 5, 1), lines)]).toEqual([...shares]);
  });

  it('does not go to gifts, to what was given back or cancelled beside sales', () => {
    const lines = linesOf([1, 1, 1, 1], [20, 0, -10, 0], {
      lineClass: Uint8Array.of(SALE, OTHER, RETURN, RETURN),
      cancelled: Float64Array.of(0, 0, 0, 30)
    });
    expect([...spreadAmounts(amounts(4, '', '', ''), lines)]).toEqual([4, 0, 0, 0]);
  });

  it('goes with an order that was cancelled or given back as a whole', () => {
    const cancelled = linesOf([1, 1], [0, 0], {
      lineClass: Uint8Array.of(RETURN, RETURN),
      cancelled: Float64Array.of(30, 10)
    });
    expect([...spreadAmounts(amounts(4, ''), cancelled)]).toEqual([3, 1]);
    expect([...spreadAmounts(amounts(4, ''), linesOf([1, 1], [-30, -10]))]).toEqual([-3, -1]);
  });

  it('is shared equally where all its sales came to nothing', () => {
    expect([...spreadAmounts(amounts(4, ''), linesOf([1, 1], [0, 0]))]).toEqual([2, 2]);
  });

  it('stays with the line where each says its own, and is given back with it', () => {
    const lines = linesOf([1, 1, 2, 2], [8, 3.5, -3.5, 7]);
    const shares = spreadAmounts(amounts(0.64, 0.28, 0.28, ''), lines);
    expect([...shares]).toEqual([0.64, 0.28, -0.28, 0]);
  });

  it('is there once more in the sum of its parts, whatever the totals', () => {
    const order = fc.record({
      amount: fc.integer({ min: -500_000, max: 500_000 }).map((cents) => cents / 100),
      totals: fc.array(
        fc.integer({ min: -1000, max: 99_999 }).map((cents) => cents / 100),
        { minLength: 1, maxLength: 30 }
      ),
      isRepeated: fc.boolean()
    });
    fc.assert(
      fc.property(fc.array(order, { minLength: 1, maxLength: 6 }), fc.boolean(), (orders, each) => {
        const codes = orders.flatMap(({ totals }, at) => totals.map(() => at + 1));
        const said = orders.flatMap(({ amount, totals }) =>
          totals.map((_, line) => (line === 0 || each ? amount : ''))
        );
        const lines = linesOf(
          codes,
          orders.flatMap(({ totals }) => totals),
          { lineClass: new Uint8Array(codes.length).fill(SALE) }
        );
        const shares = spreadAmounts(amounts(...said), lines);
        orders.forEach(({ amount }, at) => {
          const own = shares.filter((_, line) => codes[line] === at + 1);
          const sum = own.reduce((total, share) => total + share, 0);
          expect(Math.abs(sum - amount)).toBeLessThan(SPREAD_SUM);
        });
      })
    );
  });
});

describe('what the platform says an order came to', () => {
  it('counts once an order, however it stands there; a blank counts nothing', () => {
    const lines = evenly([1, 1, 2, 2, 3, 0, 0]);
    const found = totalsOfOrders(amounts(36.67, '', 12.5, 12.5, '', 7, ''), lines);
    expect([...found.amounts]).toEqual([36.67, 0, 12.5, 0, 0, 7, 0]);
    expect([...found.said]).toEqual([1, 1, 1, 1, 0, 1, 0]);
  });

  it('may stand on a later line, and in parts', () => {
    const found = totalsOfOrders(amounts('', 5, 2, 3), evenly([1, 1, 2, 2]));
    expect([...found.amounts]).toEqual([0, 5, 2, 3]);
  });
});
