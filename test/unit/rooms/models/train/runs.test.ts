import { expect, it } from 'vitest';
import { digitsOf, findBest } from '../../../../../src/rooms/models/runs/best-run.ts';
import type { ListedRun } from '../../../../../workers/contract/kept/run.ts';

function run(runId: number, value: number, more: Partial<ListedRun> = {}): ListedRun {
  return {
    runId,
    value,
    low95: value - 0.1,
    high95: value + 0.1,
    shopId: 1,
    asked: '{}',
    dataVersion: 1,
    trained: '2026-01-01T00:00:00.000Z',
    method: 'ridge',
    settings: {},
    seed: 1,
    columns: null,
    features: 3,
    metric: 'rmse',
    seconds: 1,
    isCurrent: true,
    ...more
  };
}

it('the least error is best, clearly where the second lies outside its range', () => {
  expect(findBest([run(3, 1.5), run(2, 1), run(1, 1.2)])).toMatchObject({
    best: { runId: 2 },
    second: { runId: 1 },
    isClear: true
  });
  expect(findBest([run(2, 1.05), run(1, 1)])).toMatchObject({ best: { runId: 1 }, isClear: false });
  // At the edge it is inside.
  expect(findBest([run(2, 1.1), run(1, 1, { high95: 1.1 })])?.isClear).toBe(false);
  // A range that is not known says nothing.
  expect(findBest([run(2, 9), run(1, 1, { high95: NaN })])?.isClear).toBe(false);
});

it('figures of any size are shown so that they can be told apart', () => {
  const digits = [0.0612, 0.9, 12.3, 45_600].map((value) => digitsOf({ metric: 'rmse', value }));
  expect(digits).toEqual([4, 3, 1, 0]);
  expect(digitsOf({ metric: 'rmse', value: 0 })).toBe(3);
  expect(digitsOf({ metric: 'log_loss', value: 0.0612 })).toBe(3);
});

it('runs on earlier data, and those without a figure, are held against nobody', () => {
  const earlier = run(1, 0.1, { isCurrent: false });
  expect(findBest([run(2, 1), earlier])).toBeNull();
  expect(findBest([run(3, 2), run(2, 1), earlier, run(4, NaN)])?.best.runId).toBe(2);
  expect(findBest([])).toBeNull();
});
