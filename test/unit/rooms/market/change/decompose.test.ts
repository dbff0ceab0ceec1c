import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeByFactor, inCents } from '../../../../../workers/rooms/market/change/decompose.ts';

const amount = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
const product = (factors: number[]) => factors.reduce((whole, factor) => whole * factor, 1);

describe('change by factor', () => {
  it('sums to the whole change, whatever the factors', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 5 }), (pairs) => {
        const [now, before] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const whole = product(now) - product(before);
        const sum = changeByFactor(now, before).reduce((total, own) => total + own, 0);
        expect(Math.abs(sum - whole)).toBeLessThanOrEqual(1e-9 * (product(now) + product(before)));
      })
    );
  });

  it('keeps its digits where hardly anything moved', () => {
    for (const apart of [1e-9, 1e-7, 1e-5, 1e-3]) {
      const [first] = changeByFactor([100 * (1 + apart), 3], [100, 3]);
      expect(Math.abs(first / (300 * apart) - 1)).toBeLessThan(1e-6);
    }
  });

  it('gives it all to the one factor that moved, and turns its sign when time is turned', () => {
    expect(changeByFactor([11, 2, 5], [10, 2, 5])).toEqual([expect.closeTo(10, 9), 0, 0]);
    const [there, back] = [changeByFactor([8, 3], [5, 4]), changeByFactor([5, 4], [8, 3])];
    there.forEach((own, at) => expect(own).toBeCloseTo(-back[at], 9));
  });

  it('gives everything to the first factor that was or became nothing', () => {
    expect(changeByFactor([0, 0, 0], [4, 2, 5])).toEqual([-40, 0, 0]);
    expect(changeByFactor([4, 2, 5], [4, 0, 5])).toEqual([0, 40, 0]);
    expect(changeByFactor([0, 0], [0, 0])).toEqual([0, 0]);
  });
});

describe('parts in cents', () => {
  it('sum to the whole in cents, each less than a cent from what it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e5, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 9 }),
        (parts) => {
          const whole = parts.reduce((sum, own) => sum + own, 0);
          const cents = inCents(parts, whole);
          const sum = cents.reduce((total, own) => total + Math.round(own * 100), 0);
          expect(sum - Math.round(whole * 100)).toBe(0);
          cents.forEach((own, at) => expect(Math.abs(own - parts[at])).toBeLessThan(0.010001));
        }
      )
    );
  });
});
