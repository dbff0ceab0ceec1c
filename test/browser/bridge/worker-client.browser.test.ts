import { expect, test } from 'vitest';
import { WorkerClient } from '../../../src/bridge/worker-client.svelte.ts';
import workerUrl from './deaf.worker.ts?worker&url';

const count = { room: 'room', question: 'count', argument: {} };

test('a cancel that is not heard ends the worker; others in it hear whose work that was', async () => {
  const worker = new WorkerClient(workerUrl, 'deaf', { disposable: true });
  expect(await worker.ask(count)).toEqual({ ok: true, value: 1 });
  const { life } = worker;
  const waiting = worker.ask({ room: 'room', question: 'wait', argument: {} });
  const abort = new AbortController();
  const argument = { ms: 20_000 };
  const blocked = worker.ask({ room: 'room', question: 'block', argument, signal: abort.signal });
  abort.abort();
  expect(await blocked).toMatchObject({ failure: { code: 'cancelled' } });
  expect(await waiting).toMatchObject({
    failure: { code: 'worker_lost', detail: { by: 'cancel' } }
  });
  expect(worker.life).not.toBe(life);
  expect(await worker.ask(count)).toEqual({ ok: true, value: 1 });
  worker.kill();
});

test('an idle worker ends, not one that works, and the next question starts another', async () => {
  const worker = new WorkerClient(workerUrl, 'idle', { disposable: true, idleMs: 300 });
  await worker.ask(count);
  const { life } = worker;
  await worker.ask({ room: 'room', question: 'block', argument: { ms: 900 } });
  expect(worker.life).toBe(life);
  expect(await worker.ask(count)).toEqual({ ok: true, value: 2 });
  await expect.poll(() => worker.life).not.toBe(life);
  expect(await worker.ask(count)).toEqual({ ok: true, value: 1 });
  worker.kill();
});
