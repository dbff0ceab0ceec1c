import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, quantile, sortedCopy } from '../../../../workers/maths/statistics/quantiles.ts';

describe('quantiles', () => {
  it('are numpy’s', () => {
    // numpy.quantile([15, 20, 35, 40, 50], [0, .2, .4, .5, .8, 1])
    const sorted = [15, 20, 35, 40, 50];
    const found = [0, 0.2, 0.4, 0.5, 0.8, 1].map((share) => quantile(sorted, share));
    [15, 19, 29, 35, 42, 50].forEach((wanted, at) => expect(found[at]).toBeCloseTo(wanted, 12));
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('of nothing are unknown, of one value that value', () => {
    expect(quantile([], 0.5)).toBeNaN();
    expect(median([])).toBeNaN();
    expect(quantile([7], 0.8)).toBe(7);
  });

  it('leave the values as they stood and sort by number, not by text', () => {
    const values = [10, 9, 100, -1];
    expect(Array.from(sortedCopy(values))).toEqual([-1, 9, 10, 100]);
    expect(values).toEqual([10, 9, 100, -1]);
    expect(Array.from(sortedCopy(Uint32Array.of(3, 1, 2)))).toEqual([1, 2, 3]);
  });

  it('of equal values are exactly that value: ties decide scores', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (value, count, share) => {
          // -0 and 0 are one value.
          expect(quantile(new Float64Array(count).fill(value), share) === value).toBe(true);
        }
      ),
      { seed: 1 }
    );
  });
});
