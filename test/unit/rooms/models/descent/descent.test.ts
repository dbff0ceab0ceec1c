import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { compareDescents } from '../../../../../workers/rooms/models/descent/compare-descents.ts';
import { DESCENTS, EPOCHS } from '../../../../../workers/rooms/models/descent/contract.ts';
import {
  createPasses,
  gradientAt,
  lossAt,
  sumOfLosses
} from '../../../../../workers/rooms/models/descent/loss.ts';
import type { FitRows } from '../../../../../workers/rooms/models/descent/loss.ts';
import { softplus } from '../../../../../workers/rooms/models/methods/link.ts';
import { readyRows } from '../../../../../workers/rooms/models/descent/ready-rows.ts';
import { surfaceOf } from '../../../../../workers/rooms/models/descent/surface.ts';
import { problemOfTable } from '../../../../../workers/rooms/models/questions/problem.ts';
import { readColumn } from '../../../../../workers/rooms/models/tables/read-column.ts';
import { FINITE_DIFFERENCE } from '../../../../kit/tolerances.ts';

const job = quietJob();

function made(rows: number, seed: number, target: 'bought' | 'spent') {
  const random = createRandom(seed);
  const lines = Array.from({ length: rows }, () => {
    const [a, b] = [random.normal(), random.normal()];
    const c = a + 0.3 * random.normal();
    const spent = 2 * a - b + 0.5 * random.normal();
    const bought = random.next() < 1 / (1 + Math.exp(-spent)) ? 'yes' : 'no';
    return { a: String(a), b: String(b), c: String(c), spent: String(spent), bought };
  });
  const column = (name: keyof (typeof lines)[number]) =>
    readColumn(
      name,
      lines.map((own) => own[name])
    );
  const columns = [column('a'), column('b'), column('c'), column(target)];
  return problemOfTable({ rows, columns }, target, { seed });
}

const compare = async (target: 'bought' | 'spent', rate: number, batch = 32) =>
  compareDescents(await readyRows(made(600, 3, target), 7, job), { rate, batch, seed: 7 }, job);
const runOf = (answer: Awaited<ReturnType<typeof compare>>, id: (typeof DESCENTS)[number]) =>
  answer.runs.find((own) => own.id === id)!;

describe('gradients', () => {
  it.each(['class', 'number'] as const)('of a %s are those of finite differences', (kind) => {
    const random = createRandom(5);
    const [rows, width] = [30, 4];
    const x = Float64Array.from({ length: rows * width }, (_, at) =>
      at % width === width - 1 ? 1 : random.normal()
    );
    const y = Float64Array.from({ length: rows }, () =>
      kind === 'class' ? random.integer(2) : random.normal()
    );
    const data: FitRows = { kind, rows, width, x, y };
    const point = Float64Array.from({ length: width }, () => random.normal());
    const gradient = new Float64Array(width);
    gradientAt(data, point, createPasses(rows), [0, rows], gradient);
    for (let j = 0; j < width; j++) {
      const at = (move: number) =>
        lossAt(
          data,
          point.map((own, k) => own + (k === j ? move : 0))
        );
      const measured = (at(1e-5) - at(-1e-5)) / 2e-5;
      expect(Math.abs(gradient[j] - measured)).toBeLessThan(FINITE_DIFFERENCE);
    }
  });
});

describe('the loss of many rows', () => {
  it('is the sum of each one’s, however far off scores are', () => {
    const random = createRandom(9);
    const score = Float64Array.from({ length: 1700 }, (_, row) =>
      row % 10 === 0 ? (row % 20 === 0 ? -800 : 800) : 5 * random.normal()
    );
    const y = Float64Array.from(score, () => random.integer(2));
    const one = score.reduce((sum, own, row) => sum + softplus(own) - y[row] * own, 0);
    expect(sumOfLosses('class', score, y) / one).toBeCloseTo(1, 12);
    expect(sumOfLosses('class', new Float64Array(1700), y)).toBeCloseTo(1700 * Math.LN2, 9);
  });
});

describe('the surface', () => {
  it.each([
    ['near', 1, 'bought'],
    ['so far that powers overflow', 2_000, 'bought'],
    ['of amounts', 1, 'spent']
  ] as const)('is the loss at every place: %s', async (_, far, target) => {
    const ready = await readyRows(made(300, 3, target), 7, job);
    const { data, exact } = ready;
    const along = (own: number) => Float64Array.from(exact, (_weight, j) => Number(j === own));
    const shown = [
      { x: far, y: -far },
      { x: -0.5 * far, y: far }
    ];
    const { size, x, y, loss } = surfaceOf(ready, [along(0), along(1)], shown);
    for (const at of [0, 17, size - 1, 400, size * size - 1]) {
      const point = exact.slice();
      point[0] += x[0] + ((x[1] - x[0]) * (at % size)) / (size - 1);
      point[1] += y[0] + ((y[1] - y[0]) * Math.floor(at / size)) / (size - 1);
      expect(loss[at] / lossAt(data, point)).toBeCloseTo(1, 12);
    }
  });
});

describe('ways down', () => {
  it.each(['bought', 'spent'] as const)(
    'nothing is below the exact solution of %s',
    async (target) => {
      const ready = await readyRows(made(600, 3, target), 7, job);
      const gradient = new Float64Array(ready.data.width);
      const { rows } = ready.data;
      gradientAt(ready.data, ready.exact, createPasses(rows), [0, rows], gradient);
      for (const own of gradient) expect(Math.abs(own)).toBeLessThan(FINITE_DIFFERENCE);
      const answer = await compare(target, 0.5);
      for (const { loss } of answer.runs) {
        for (const own of loss) expect(own).toBeGreaterThanOrEqual(answer.exact);
      }
      expect(Math.min(...answer.surface.loss)).toBeGreaterThan(0);
    }
  );

  it('at half the safe rate the loss of all rows falls with every step', async () => {
    const { loss, state } = runOf(await compare('spent', 0.5), 'gradient');
    expect(loss).toHaveLength(EPOCHS + 1);
    loss.slice(1).forEach((own, at) => expect(own).toBeLessThanOrEqual(loss[at]));
    expect(state).not.toBe('diverged');
  });

  it('above the safe rate it diverges, just below it does not', async () => {
    expect(runOf(await compare('spent', 1.3), 'gradient').state).toBe('diverged');
    expect(runOf(await compare('spent', 0.95), 'gradient').state).not.toBe('diverged');
  });

  it('small steps arrive in fewer epochs than one a pass', async () => {
    const answer = await compare('bought', 0.05);
    const [whole, small] = [runOf(answer, 'gradient'), runOf(answer, 'sgd')];
    expect(small.arrived).not.toBeNull();
    expect(whole.arrived ?? Infinity).toBeGreaterThan(small.arrived!);
  });

  it('a path begins at one place for all, and one that arrives ends near the exact solution', async () => {
    const answer = await compare('spent', 0.3);
    const starts = answer.runs.map(({ path }) => path[0]);
    for (const own of starts) expect(own).toEqual(starts[0]);
    const { path } = runOf(answer, 'momentum');
    const far = Math.hypot(starts[0].x, starts[0].y);
    const end = path[path.length - 1];
    expect(Math.hypot(end.x, end.y)).toBeLessThan(0.2 * far);
    expect(answer.covered).toBeGreaterThan(0.8);
    expect(answer.surface.loss).toHaveLength(answer.surface.size ** 2);
  });

  it('the same seed gives the same paths', async () => {
    expect(await compare('bought', 0.4)).toEqual(await compare('bought', 0.4));
  });
});
