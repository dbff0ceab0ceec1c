import { expect, test } from 'vitest';
import { LearnPool } from '../../../src/bridge/learn-pool.ts';

/** A piece of work that ends when it is told to. */
function opened() {
  let end!: () => void;
  let fail!: (thrown: Error) => void;
  const work = new Promise<void>((resolve, reject) => ([end, fail] = [resolve, reject]));
  return { work, end, fail };
}

test('pages share the first worker, trainings the last', () => {
  const pool = new LearnPool(['first', 'last']);
  expect(pool.choose('page')).toBe('first');
  expect(pool.choose('training')).toBe('last');
});

test('what trainings gathered is asked where it lies, but never behind a training', async () => {
  const pool = new LearnPool(['first', 'last']);
  expect(pool.choose('beside')).toBe('last');
  const [one, two] = [opened(), opened()];
  const running = pool.run('training', () => one.work);
  const failing = pool.run('training', () => two.work);
  expect(pool.choose('beside')).toBe('first');
  one.end();
  await running;
  expect(pool.choose('beside')).toBe('first');
  two.fail(new Error('cancelled'));
  await expect(failing).rejects.toThrow('cancelled');
  expect(pool.choose('beside')).toBe('last');
});

test("a page's question under way is no training", () => {
  const pool = new LearnPool(['first', 'last']);
  void pool.run('page', () => opened().work);
  void pool.run('beside', () => opened().work);
  expect(pool.choose('beside')).toBe('last');
});

test('one worker does everything where there is no second', async () => {
  const pool = new LearnPool(['only']);
  for (const kind of ['page', 'training', 'beside'] as const) {
    expect(await pool.run(kind, async (worker) => worker)).toBe('only');
  }
});
