import { describe, expect, it } from 'vitest';
import { differenceOfShares, wilson } from '../../../../workers/maths/statistics/proportion.ts';

describe('a share and its interval', () => {
  it('is Wilson’s as Newcombe prints it', () => {
    // Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3.
    for (const [successes, trials, low, high] of [
      [81, 263, 0.2553, 0.3662],
      [15, 148, 0.0624, 0.1605],
      [0, 20, 0, 0.1611],
      [1, 29, 0.0061, 0.1718]
    ]) {
      const found = wilson(successes, trials);
      expect(found.low).toBeCloseTo(low, 4);
      expect(found.high).toBeCloseTo(high, 4);
    }
  });

  it('is unknown of nothing', () => {
    expect(wilson(0, 0).share).toBeNaN();
  });
});

describe('the difference of two shares', () => {
  it('is Newcombe’s as he prints it', () => {
    // Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10.
    for (const [a, n, b, m, low, high] of [
      [56, 70, 48, 80, 0.0524, 0.3339],
      [9, 10, 3, 10, 0.1705, 0.809],
      [0, 10, 0, 20, -0.1611, 0.2775]
    ]) {
      const found = differenceOfShares({ successes: a, trials: n }, { successes: b, trials: m });
      expect(found.low).toBeCloseTo(low, 4);
      expect(found.high).toBeCloseTo(high, 4);
    }
  });
});
