import type { BackendState, BackendWish } from '../contract/backend.ts';
import type { Job } from '../contract/job.ts';
import { chooseBackend } from './backend.ts';
import { contextLost, lostContext, untilLost } from './lost-context.ts';

/**
 * Runs work that needs tensors, and starts it anew on the next backend when the graphics context
 * is lost on the way: tfjs would neither resolve nor reject.
 *
 * @param work must call its own job's `breathe`, which ends the abandoned run
 */
export async function onBackend<T>(
  wish: BackendWish,
  job: Job,
  work: (state: BackendState, job: Job) => Promise<T>
): Promise<T> {
  for (;;) {
    const state = await chooseBackend(wish, job);
    const signal = lostContext();
    try {
      return await untilLost(work(state, endedBy(job, signal)), signal);
    } catch (thrown) {
      if (!signal.aborted || job.signal.aborted) throw thrown;
    }
  }
}

function endedBy(job: Job, signal: AbortSignal): Job {
  const breathe = async () => {
    await job.breathe();
    if (signal.aborted) throw contextLost();
  };
  return { ...job, breathe };
}
