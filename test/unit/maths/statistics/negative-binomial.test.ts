import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chanceBelowCount,
  countQuantile
} from '../../../../workers/maths/statistics/negative-binomial.ts';
import { inverseNormal, normalBelow } from '../../../../workers/maths/statistics/normal.ts';

describe('the normal distribution', () => {
  it('gives the points of the tables', () => {
    expect(inverseNormal(0.975)).toBeCloseTo(1.959963985, 8);
    expect(inverseNormal(0.9)).toBeCloseTo(1.281551566, 8);
    expect(inverseNormal(0.001)).toBeCloseTo(-3.090232306, 8);
    expect(inverseNormal(0.5)).toBeCloseTo(0, 12);
  });

  it('and their chances back', () => {
    for (const chance of [1e-6, 0.01, 0.3, 0.5, 0.8, 0.999]) {
      expect(normalBelow(inverseNormal(chance))).toBeCloseTo(chance, 8);
    }
  });
});

describe('quantiles of counts', () => {
  it('are those of the Poisson distribution where the variance is the mean', () => {
    // R: qpois(c(.5, .95, .99), 2); qpois(.95, 100)
    expect([0.5, 0.95, 0.99].map((chance) => countQuantile(2, 2, chance))).toEqual([2, 5, 6]);
    expect(countQuantile(100, 100, 0.95)).toBe(117);
  });

  it('are those of the negative binomial distribution where it is larger', () => {
    // R: qnbinom(c(.5, .9, .99), size = 2, mu = 10), variance 60; qnbinom(.95, size = 0.5, mu = 3)
    expect([0.5, 0.9, 0.99].map((chance) => countQuantile(10, 60, chance))).toEqual([8, 20, 35]);
    expect(countQuantile(3, 21, 0.95)).toBe(12);
  });

  it('go on without a step where large counts are told by the gamma distribution', () => {
    const [below, above] = [399, 401].map((mean) => countQuantile(mean, 4 * mean, 0.95));
    expect(above - below).toBeGreaterThanOrEqual(0);
    expect(above - below).toBeLessThanOrEqual(6);
  });

  it('are the least counts that the chance reaches', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 300, noNaN: true }),
        fc.double({ min: 1, max: 30, noNaN: true }),
        fc.double({ min: 0.5, max: 0.999, noNaN: true }),
        (mean, times, chance) => {
          const count = countQuantile(mean, mean * times, chance);
          // Chances come apart by rounding alone.
          expect(chanceBelowCount(count + 1, mean, mean * times)).toBeGreaterThan(chance - 1e-9);
          expect(chanceBelowCount(count, mean, mean * times)).toBeLessThan(chance + 1e-9);
        }
      )
    );
  });

  it('are nothing of nothing', () => {
    expect(countQuantile(0, 0, 0.95)).toBe(0);
    expect(countQuantile(NaN, 1, 0.95)).toBe(0);
    expect(chanceBelowCount(3, 0, 0)).toBe(1);
  });
});
