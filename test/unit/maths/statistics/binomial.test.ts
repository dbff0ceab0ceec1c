import { expect, it } from 'vitest';
import { binomialAtLeast } from '../../../../workers/maths/statistics/binomial.ts';

// From scipy.stats.binom.sf(least - 1, trials, chance).
it.each([
  [3, 10, 0.2, 0.32220047360000015],
  [1, 5, 0.05, 0.2262190625],
  [62, 91, 0.44, 2.929298298726479e-6],
  [10, 10, 0.5, 0.0009765625],
  [0, 4, 0.3, 1],
  [2, 4, 1, 1],
  [2, 4, 0, 0]
])('at least %i of %i with a chance of %d', (least, trials, chance, expected) => {
  expect(binomialAtLeast(least, trials, chance)).toBeCloseTo(expected, 9);
});
