import { expect, it } from 'vitest';
import { createRandom } from '../../../../workers/maths/random.ts';
import { fitUnimodal } from '../../../../workers/maths/statistics/unimodal.ts';

const sumOf = (values: ArrayLike<number>) => Array.from(values).reduce((sum, own) => sum + own, 0);

it('pools neighbours that stand the wrong way round', () => {
  expect([...fitUnimodal([3, 1, 2])]).toEqual([3, 1.5, 1.5]);
  expect([...fitUnimodal([1, 2, 5, 4, 0])]).toEqual([1, 2, 5, 4, 0]);
  expect([...fitUnimodal([])]).toEqual([]);
});

it('rises to one hump and falls, keeps the sum, and is nearer than other humps', () => {
  const random = createRandom(4);
  const isUnimodal = (values: number[]) => {
    const top = values.indexOf(Math.max(...values));
    return values.every(
      (own, at) =>
        at === 0 || (at <= top ? own >= values[at - 1] - 1e-12 : own <= values[at - 1] + 1e-12)
    );
  };
  for (let round = 0; round < 20; round++) {
    const counts = Array.from({ length: 6 }, () => random.integer(4));
    const fitted = [...fitUnimodal(counts)];
    expect(isUnimodal(fitted)).toBe(true);
    expect(sumOf(fitted)).toBeCloseTo(sumOf(counts), 9);
    const away = (own: number[]) => sumOf(own.map((value, at) => (value - counts[at]) ** 2));
    for (let other = 0; other < 300; other++) {
      const drawn = Array.from({ length: 6 }, () => random.integer(9) / 2);
      if (isUnimodal(drawn)) expect(away(fitted)).toBeLessThanOrEqual(away(drawn) + 1e-9);
    }
  }
});
