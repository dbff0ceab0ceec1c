import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfAtLeast } from '../../../../workers/maths/statistics/hypergeometric.ts';

describe('chance of at least so many marked ones in a sample', () => {
  it('equals the lady tasting tea: 1/70 for four of four, 17/70 for three', () => {
    expect(chanceOfAtLeast(4, 4, 4, 8)).toBeCloseTo(1 / 70, 9);
    expect(chanceOfAtLeast(3, 4, 4, 8)).toBeCloseTo(17 / 70, 9);
    expect(chanceOfAtLeast(0, 4, 4, 8)).toBe(1);
  });

  it('equals counting all samples, and does not mind which side is called the sample', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 14 }),
        fc.nat(14),
        fc.nat(14),
        fc.nat(14),
        (all, a, b, c) => {
          const [sample, marked, both] = [a % (all + 1), b % (all + 1), c % (all + 1)];
          let [held, drawn] = [0, 0];
          for (let bits = 0; bits < 1 << all; bits++) {
            const places = Array.from({ length: all }, (_, at) => at).filter(
              (at) => bits & (1 << at)
            );
            if (places.length !== sample) continue;
            drawn++;
            if (places.filter((at) => at < marked).length >= both) held++;
          }
          expect(chanceOfAtLeast(both, sample, marked, all)).toBeCloseTo(held / drawn, 8);
          expect(chanceOfAtLeast(both, marked, sample, all)).toBeCloseTo(held / drawn, 8);
        }
      ),
      { numRuns: 60 }
    );
  });

  it('keeps its digits on a large shop', () => {
    // Summed in whole numbers.
    expect(chanceOfAtLeast(60, 900, 1100, 19960)).toBeCloseTo(0.0723270218763742, 9);
  });
});
