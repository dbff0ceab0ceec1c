import { expect, it } from 'vitest';
import { quietJob } from '../../../workers/contract/job.ts';
import { fitNonNegativeLogistic } from '../../../workers/learning/logistic-regression.ts';
import { createRandom } from '../../../workers/maths/random.ts';

it('finds what speaks for a yes, and gives what speaks against it no weight', async () => {
  const random = createRandom(5);
  const features: number[] = [];
  const labels: number[] = [];
  for (let row = 0; row < 2_000; row++) {
    const [good, bad] = [random.next(), random.next()];
    features.push(good, bad);
    labels.push(Number(random.next() < 1 / (1 + Math.exp(1 - 3 * good + 2 * bad))));
  }
  const { weight, intercept } = await fitNonNegativeLogistic(features, labels, 2, quietJob());
  expect(weight[1]).toBe(0);
  expect(weight[0]).toBeGreaterThan(2);
  expect(intercept).toBeLessThan(0);
});
