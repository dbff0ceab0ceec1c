import { expect, test } from 'vitest';
import { Refused } from '../../../src/bridge/index.svelte.ts';
import { Job } from '../../../src/bridge/job.svelte.ts';

/** Progress of work as long as this is shown. */
const LONG_MS = 400;

/** Work that ends when it is told to. */
function opened<T>() {
  let answer!: (value: T) => void;
  let refuse!: (thrown: unknown) => void;
  const promise = new Promise<T>((resolve, reject) => ([answer, refuse] = [resolve, reject]));
  return { promise, answer, refuse };
}

const cancelled = () => new Refused({ code: 'cancelled', detail: {} });

test('the newest work wins, also when the older one answers later', async () => {
  const job = new Job();
  const shown: string[] = [];
  const [older, newer] = [opened<string>(), opened<string>()];
  const first = job.run(
    () => older.promise,
    (answer) => shown.push(answer)
  );
  const second = job.run(
    () => newer.promise,
    (answer) => shown.push(answer)
  );
  newer.answer('newer');
  expect(await second).toBe('done');
  older.answer('older');
  expect(await first).toBe('replaced');
  expect(shown).toEqual(['newer']);
  expect(job.running).toBe(false);
});

test('a cancel stops the work and is no failure, unless it is to be said', async () => {
  for (const [says, failure] of [
    [false, null],
    [true, { code: 'cancelled', detail: {} }]
  ] as const) {
    const job = new Job(says);
    const work = opened<string>();
    const ending = job.run(({ signal, onProgress }) => {
      onProgress({ step: 'loading', done: 1, total: 2 });
      signal.addEventListener('abort', () => work.refuse(cancelled()));
      return work.promise;
    });
    await expect.poll(() => job.progress).toMatchObject({ done: 1 });
    job.cancel();
    expect(job.progress).toBeNull();
    expect(await ending).toBe('cancelled');
    expect(job.failure).toEqual(failure);
  }
});

test('a failure stays until the next work begins; what replaced work reports is not heard', async () => {
  const job = new Job();
  await job.run(() => Promise.reject(new Refused({ code: 'no_orders', detail: {} })));
  expect(job.failure?.code).toBe('no_orders');
  const [older, newer] = [opened<void>(), opened<void>()];
  let tell!: (done: number) => void;
  void job.run(({ onProgress }) => {
    tell = (done) => onProgress({ step: 'loading', done, total: 9 });
    return older.promise;
  });
  expect(job.failure).toBeNull();
  void job.run(() => newer.promise);
  tell(5);
  await new Promise((resolve) => setTimeout(resolve, LONG_MS));
  expect(job.progress).toBeNull();
  job.reset();
  expect(job.running).toBe(false);
});

test('only work that lasts shows its progress, the newest', async () => {
  const job = new Job();
  const short = opened<void>();
  const first = job.run(({ onProgress }) => {
    onProgress({ step: 'loading', done: 1, total: 9 });
    return short.promise;
  });
  expect(job.progress).toBeNull();
  short.answer();
  await first;
  await new Promise((resolve) => setTimeout(resolve, LONG_MS));
  expect(job.progress).toBeNull();
  const long = opened<void>();
  const second = job.run(({ onProgress }) => {
    for (const done of [1, 2, 3]) onProgress({ step: 'loading', done, total: 9 });
    return long.promise;
  });
  await expect.poll(() => job.progress?.done).toBe(3);
  long.answer();
  await second;
  expect(job.progress).toBeNull();
});
