import { createRandom } from '../../../workers/maths/random.ts';

/** Product-like texts: two to eight of 300 words, common ones far more often than rare ones. */
export function inventTexts(count: number, seed: number): string[] {
  const random = createRandom(seed);
  let sum = 0;
  const cumulative = Array.from({ length: 300 }, (_, rank) => (sum += 1 / (rank + 1)));
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + random.integer(7) }, () => `word${random.weighted(cumulative)}`).join(
      ' '
    )
  );
}
