import { describe, expect, test } from 'vitest';
import { logFactorial } from '../../../workers/maths/statistics/distributions.ts';
import { createRandom } from '../../../workers/maths/random.ts';

const DRAWS = 200_000;

/** Mean and variance of many draws. */
function moments(draw: () => number): { mean: number; variance: number } {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < DRAWS; i++) {
    const value = draw();
    sum += value;
    squares += value * value;
  }
  const mean = sum / DRAWS;
  return { mean, variance: squares / DRAWS - mean * mean };
}

/** Six standard errors of a mean: fails by chance once in 500 million, and seeds are fixed. */
const sixErrors = (variance: number) => 6 * Math.sqrt(variance / DRAWS);

describe('createRandom', () => {
  test('repeats for a seed, differs for its neighbours and for large seeds', () => {
    const first = (seed: number) => Array.from({ length: 8 }, createRandom(seed).next);
    expect(first(7)).toEqual(first(7));
    const seeds = [0, 1, 2, -1, 1.5e12, 1.5e12 + 2 ** 32, 2 ** 33];
    expect(new Set(seeds.map((seed) => first(seed)[0])).size).toBe(seeds.length);
  });

  test('keeps its sequence from release to release', () => {
    const random = createRandom(2024);
    expect([random.integer(1000), random.integer(1000), random.integer(1000)]).toEqual(
      FIRST_OF_2024
    );
  });

  test('uniform: inside [0, 1), mean and variance right, neighbours unrelated', () => {
    const random = createRandom(1);
    const { mean, variance } = moments(random.next);
    expect(Math.abs(mean - 0.5)).toBeLessThan(sixErrors(1 / 12));
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.001);
    let before = random.next();
    const product = moments(() => {
      const value = random.next();
      const pair = (value - 0.5) * (before - 0.5);
      before = value;
      return pair;
    });
    expect(Math.abs(product.mean)).toBeLessThan(sixErrors(1 / 144));
  });

  test('integer: every number equally often (chi-square, 9 degrees of freedom)', () => {
    const random = createRandom(3);
    const counts = new Array(10).fill(0);
    for (let i = 0; i < DRAWS; i++) counts[random.integer(10)]++;
    const expected = DRAWS / 10;
    const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chi).toBeLessThan(33.7); // 0.0001 of all seeds lie above
    expect(() => random.integer(0)).toThrow(RangeError);
  });

  test.each([0, 0.3, 4, 9.9, 10, 37, 1200])('poisson(%d): mean and variance are the mean', (m) => {
    const random = createRandom(5);
    const { mean, variance } = moments(() => random.poisson(m));
    expect(Math.abs(mean - m)).toBeLessThan(sixErrors(m) + 1e-12);
    // The variance of a sample variance is about (2 m² + m) / n.
    expect(Math.abs(variance - m)).toBeLessThan(6 * Math.sqrt((2 * m * m + m) / DRAWS) + 1e-12);
  });

  test.each([
    [0.2, 3],
    [1, 1],
    [2.5, 4],
    [60, 0.1]
  ])('gamma(%d, %d): mean and variance', (shape, scale) => {
    const random = createRandom(6);
    const { mean, variance } = moments(() => random.gamma(shape, scale));
    const expected = shape * scale * scale;
    expect(Math.abs(mean - shape * scale)).toBeLessThan(sixErrors(expected));
    const fourth = (2 + 6 / shape) * expected * expected;
    expect(Math.abs(variance - expected)).toBeLessThan(6 * Math.sqrt(fourth / DRAWS));
  });

  test('normal: mean 0, variance 1, tails as they should be', () => {
    const random = createRandom(8);
    let outside = 0;
    const { mean, variance } = moments(() => {
      const value = random.normal();
      if (Math.abs(value) > 1.959963984540054) outside++;
      return value;
    });
    expect(Math.abs(mean)).toBeLessThan(sixErrors(1));
    expect(Math.abs(variance - 1)).toBeLessThan(6 * Math.sqrt(2 / DRAWS));
    expect(Math.abs(outside / DRAWS - 0.05)).toBeLessThan(sixErrors(0.0475));
  });

  test('weighted: in proportion, never an index without weight', () => {
    const random = createRandom(9);
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < DRAWS; i++) counts[random.weighted([1, 1, 4, 10])]++;
    expect(counts[1]).toBe(0);
    expect(Math.abs(counts[3] / DRAWS - 0.6)).toBeLessThan(sixErrors(0.24));
  });

  test('shuffle: keeps the entries, every order equally likely; pick reaches every entry', () => {
    const random = createRandom(10);
    const orders = new Map<string, number>();
    for (let i = 0; i < 60_000; i++) {
      const order = random.shuffle(['a', 'b', 'c']).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    for (const count of orders.values()) expect(Math.abs(count - 10_000)).toBeLessThan(600);
    expect(random.shuffle(new Float64Array([1, 2, 3])).sort()).toEqual(new Float64Array([1, 2, 3]));
    expect(new Set(Array.from({ length: 100 }, () => random.pick('xyz'))).size).toBe(3);
  });

  test('logFactorial agrees with the sum of logarithms', () => {
    let sum = 0;
    for (let k = 1; k <= 200; k++) {
      sum += Math.log(k);
      expect(Math.abs(logFactorial(k) - sum)).toBeLessThan(1e-9);
    }
  });
});

/** Written down once: a change of the generator changes every sample shop. */
const FIRST_OF_2024 = [366, 847, 355];
