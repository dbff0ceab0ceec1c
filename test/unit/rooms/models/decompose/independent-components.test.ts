import { expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { findSources } from '../../../../../workers/rooms/models/decompose/independent-components.ts';

const job = quietJob();
const ROWS = 2000;
const MIXING = [
  [1, 1, 1],
  [0.5, 2, 1],
  [1.5, 1, 2]
];

/** A wave, steps and a saw, mixed, as the reference for FastICA mixes them. */
function mixed() {
  const sources = [0, 1, 2].map(() => new Float64Array(ROWS));
  for (let row = 0; row < ROWS; row++) {
    const time = (row * 8) / ROWS;
    sources[0][row] = Math.sin(2 * time);
    sources[1][row] = Math.sign(Math.sin(3 * time));
    sources[2][row] = 2 * ((1.1 * time) % 1) - 1;
  }
  const at = Float64Array.from({ length: 3 * ROWS }, (_, place) =>
    MIXING[place % 3].reduce((sum, own, k) => sum + own * sources[k][Math.floor(place / 3)], 0)
  );
  return { sources, points: { n: ROWS, d: 3, at } };
}

function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (own: Float64Array) => own.reduce((sum, value) => sum + value, 0) / own.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [aa, ab, bb] = [0, 0, 0];
  a.forEach((own, at) => {
    aa += (own - ma) ** 2;
    ab += (own - ma) * (b[at] - mb);
    bb += (b[at] - mb) ** 2;
  });
  return ab / Math.sqrt(aa * bb);
}

it('finds mixed sources, as well as scikit-learn at its worst of ten seeds', async () => {
  const { sources, points } = mixed();
  for (const seed of [1, 2, 3]) {
    const found = await findSources(points, 3, seed, job);
    const best = sources.map((own) =>
      Math.max(
        ...[0, 1, 2].map((k) =>
          Math.abs(correlation(own, found.sources.subarray(k * ROWS, (k + 1) * ROWS)))
        )
      )
    );
    [0.997952922704, 0.999688724716, 0.999823942791].forEach((told, k) =>
      expect(best[k]).toBeGreaterThan(told - 1e-4)
    );
  }
});

it('its sources, mixed again, are the columns', async () => {
  const { points } = mixed();
  const { count, sources, mixing } = await findSources(points, 3, 1, job);
  const mean = [0, 1, 2].map(
    (j) => points.at.filter((_, at) => at % 3 === j).reduce((a, b) => a + b) / ROWS
  );
  for (let row = 0; row < ROWS; row += 97) {
    for (let j = 0; j < 3; j++) {
      let sum = mean[j];
      for (let k = 0; k < count; k++) sum += mixing[j * count + k] * sources[k * ROWS + row];
      expect(sum).toBeCloseTo(points.at[row * 3 + j], 8);
    }
  }
});

it('finds fewer where columns say the same, and stops when cancelled', async () => {
  const { points } = mixed();
  const at = points.at.map((own, place) => (place % 3 === 2 ? points.at[place - 2] : own));
  expect((await findSources({ ...points, at }, 3, 1, job)).count).toBe(2);
  const none = await findSources({ n: 5, d: 2, at: new Float64Array(10) }, 2, 1, job);
  expect(none.count).toBe(0);
  const cancelled = { ...job, breathe: () => Promise.reject(new Error('cancelled')) };
  await expect(findSources(points, 3, 1, cancelled)).rejects.toThrow('cancelled');
});
