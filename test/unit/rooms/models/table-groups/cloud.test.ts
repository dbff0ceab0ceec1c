import { expect, it } from 'vitest';
import { columnOf } from '../../../../../workers/maths/matrices/matrix.ts';
import type { Matrix } from '../../../../../workers/maths/matrices/matrix.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { quantile, sortedCopy } from '../../../../../workers/maths/statistics/quantiles.ts';
import { fitCloud } from '../../../../../workers/rooms/models/table-groups/cloud.ts';

const ROWS = 2000;

/** Columns of as many rows as a function tells, a row's values at once. */
function made(
  row: (random: ReturnType<typeof createRandom>) => number[],
  group?: number[]
): Matrix {
  const random = createRandom(3);
  const rows = Array.from({ length: ROWS }, () => row(random));
  const columns = rows[0].length;
  const values = Float64Array.from(
    { length: ROWS * columns },
    (_, at) => rows[at % ROWS][Math.floor(at / ROWS)]
  );
  return { rows: ROWS, columns, values, group: group && Uint32Array.from(group) };
}

const drawn = (x: Matrix) => fitCloud(x).draw(ROWS, createRandom(5));

function correlation(x: Matrix): number {
  const [a, b] = [columnOf(x, 0), columnOf(x, 1)];
  const mean = (own: Float64Array) => own.reduce((sum, value) => sum + value, 0) / own.length;
  const [ma, mb] = [mean(a), mean(b)];
  const product = (c: Float64Array, mc: number, d: Float64Array, md: number) =>
    c.reduce((sum, value, row) => sum + (value - mc) * (d[row] - md), 0);
  return product(a, ma, b, mb) / Math.sqrt(product(a, ma, a, ma) * product(b, mb, b, mb));
}

it('keeps spread, skew and how columns hang together', () => {
  const x = made((random) => {
    const common = random.normal();
    return [Math.exp(common), common + random.normal()];
  });
  const cloud = drawn(x);
  for (const share of [0.1, 0.5, 0.9]) {
    for (const column of [0, 1]) {
      const [own, told] = [cloud, x].map((of) => quantile(sortedCopy(columnOf(of, column)), share));
      expect(Math.abs(own - told)).toBeLessThan(0.25);
    }
  }
  expect(Math.abs(correlation(cloud) - correlation(x))).toBeLessThan(0.1);
});

it('fills the gap between two humps', () => {
  const x = made((random) => [(random.next() < 0.5 ? 0 : 10) + random.normal(), random.normal()]);
  const between = (of: Matrix) => columnOf(of, 0).filter((own) => own > 4 && own < 6).length / ROWS;
  expect(between(x)).toBeLessThan(0.001);
  expect(between(drawn(x))).toBeGreaterThan(0.08);
});

it('keeps few values and categories as they are, categories by chance', () => {
  const x = made(
    (random) => {
      const kind = random.integer(2);
      return [random.poisson(1), kind, 1 - kind, 1 - kind, kind];
    },
    [0, 1, 1, 2, 2]
  );
  const cloud = drawn(x);
  const levels = new Set(columnOf(x, 0));
  expect(columnOf(cloud, 0).every((own) => levels.has(own))).toBe(true);
  const [a, b, c] = [1, 2, 3].map((column) => columnOf(cloud, column));
  expect(a.every((own, row) => own + b[row] === 1)).toBe(true);
  const same = a.filter((own, row) => own === c[row]).length / ROWS;
  expect(Math.abs(same - 0.5)).toBeLessThan(0.06);
});

it('takes columns that are all the same, or tell each other', () => {
  const x = made((random) => {
    const own = random.normal();
    return [own, 2 * own, 7];
  });
  expect(drawn(x).values.every(Number.isFinite)).toBe(true);
  expect(columnOf(drawn(x), 2).every((own) => own === 7)).toBe(true);
});
