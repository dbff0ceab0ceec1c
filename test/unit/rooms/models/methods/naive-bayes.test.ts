import { expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { naiveBayes } from '../../../../../workers/rooms/models/methods/naive-bayes.ts';

it('raises variances by the widest column’s over all rows, as scikit-learn’s GaussianNB', async () => {
  const job = quietJob();
  // The first column hardly differs; the second is wide between classes and narrow within.
  const x = { rows: 4, columns: 2, values: Float64Array.of(0, 0, 2e-4, 2e-4, 0, 1, 10, 11) };
  const data = { x, label: Uint32Array.of(0, 0, 1, 1), classes: 2 };
  const model = await naiveBayes.fit(data, { seed: 0 }, job);
  const asked = { rows: 1, columns: 2, values: Float64Array.of(5e-5, 5.5) };
  const [first, second] = await naiveBayes.score(model, data)(asked, job);
  expect(first).toBeCloseTo(0.59773576, 7);
  expect(second).toBeCloseTo(0.40226424, 7);
});
