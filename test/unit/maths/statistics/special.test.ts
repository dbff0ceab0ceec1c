import { describe, expect, it } from 'vitest';
import {
  digamma,
  logAdd,
  logGamma,
  logHypergeometric
} from '../../../../workers/maths/statistics/special.ts';

const EULER = 0.5772156649015329;

describe('the gamma function', () => {
  it('has its known values', () => {
    for (let n = 1, factorial = 1; n <= 20; factorial *= n++) {
      expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(1e-13 * n * n);
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
    // The C library.
    expect(logGamma(1e-8)).toBeCloseTo(18.42068073818021, 12);
    expect(logGamma(1e7) / 151180949.3694739).toBeCloseTo(1, 12);
  });

  it('has the digamma function as its slope', () => {
    expect(digamma(1)).toBeCloseTo(-EULER, 13);
    expect(digamma(0.5)).toBeCloseTo(-EULER - 2 * Math.LN2, 13);
    for (const x of [0.03, 0.4, 1.7, 9.99, 10.01, 250]) {
      expect(digamma(x + 1) - digamma(x)).toBeCloseTo(1 / x, 11);
      const step = 1e-5 * x;
      const slope = (logGamma(x + step) - logGamma(x - step)) / (2 * step);
      expect(digamma(x)).toBeCloseTo(slope, 6);
    }
  });
});

describe("Gauss's hypergeometric function", () => {
  it('is elementary where it should be', () => {
    for (const z of [0, 0.1, 0.5, 0.9, 0.99]) {
      // 2F1(a, b; b; z) = (1 − z)^−a and 2F1(1, 1; 2; z) = −ln(1 − z) / z.
      expect(logHypergeometric(3.7, 2.2, 2.2, z)).toBeCloseTo(-3.7 * Math.log1p(-z), 11);
      const wanted = z === 0 ? 0 : Math.log(-Math.log1p(-z) / z);
      expect(logHypergeometric(1, 1, 2, z)).toBeCloseTo(wanted, 11);
    }
  });

  it("agrees with Euler's transformation where terms rise before they fall", () => {
    for (const [a, b, c, z] of [
      [1000.5, 1002, 1003.5, 0.6],
      [250, 252.4, 253.2, 0.9],
      [0.24, 2.4, 3.2, 0.97]
    ]) {
      const turned = (c - a - b) * Math.log1p(-z) + logHypergeometric(c - a, c - b, c, z);
      expect(logHypergeometric(a, b, c, z) / turned).toBeCloseTo(1, 11);
    }
  });
});

it('adds logarithms that could not be exponentiated', () => {
  expect(logAdd(-2000, -2000)).toBeCloseTo(-2000 + Math.LN2, 12);
  expect(logAdd(900, -Infinity)).toBe(900);
  expect(logAdd(-Infinity, -Infinity)).toBe(-Infinity);
  expect(logAdd(Math.log(3), Math.log(4))).toBeCloseTo(Math.log(7), 14);
});
