import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IdleTimer } from '../../../src/bridge/idle-timer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('calls back once after the while, not while something happens', () => {
  const onIdle = vi.fn();
  const timer = new IdleTimer(1_000, onIdle);
  timer.start();
  vi.advanceTimersByTime(999);
  timer.stop();
  vi.advanceTimersByTime(5_000);
  expect(onIdle).not.toHaveBeenCalled();
  timer.start();
  vi.advanceTimersByTime(600);
  timer.start();
  vi.advanceTimersByTime(999);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(5_000);
  expect(onIdle).toHaveBeenCalledTimes(1);
});

test('without an end nothing is called', () => {
  const onIdle = vi.fn();
  new IdleTimer(Infinity, onIdle).start();
  vi.advanceTimersByTime(10_000_000);
  expect(onIdle).not.toHaveBeenCalled();
});
