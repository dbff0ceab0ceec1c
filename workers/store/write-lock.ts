import { Failed } from '../contract/failure.ts';
import type { Job } from '../contract/job.ts';

/** Held by the tab that is writing to shops. The browser releases it when the tab is closed. */
const WRITE_LOCK = 'tillsight-write';

/**
 * Runs `work` while no other tab writes. If one does, waits and reports that; a cancel ends the
 * wait.
 *
 * @throws Failed `cancelled` when the job was cancelled while waiting
 */
export async function withWriteLock<T>(job: Job, work: () => Promise<T>): Promise<T> {
  const atOnce = await ifUnlocked(work);
  if (atOnce.ran) return atOnce.value;
  job.report({ step: 'waiting', done: 0, total: 0 });
  let granted = false;
  try {
    return await navigator.locks.request(WRITE_LOCK, { signal: job.signal }, () => {
      granted = true;
      return work();
    });
  } catch (thrown) {
    if (!granted && job.signal.aborted) throw new Failed('cancelled');
    throw thrown;
  }
}

/** Runs `work` only if no tab is writing. */
export async function ifUnlocked<T>(
  work: () => Promise<T>
): Promise<{ ran: true; value: T } | { ran: false }> {
  return navigator.locks.request(WRITE_LOCK, { ifAvailable: true }, async (lock) =>
    lock ? { ran: true, value: await work() } : { ran: false }
  );
}
