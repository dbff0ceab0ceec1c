import { asFailure, Failed } from './contract/failure.ts';
import type { Job, Progress } from './contract/job.ts';
import type { WorkerApi } from './contract/worker-api.ts';

/** A room's methods by name: each takes one plain argument and a job. */
type RoomMethods = Record<string, (argument: never, job: Job) => Promise<unknown>>;
export type RoomLoaders = Record<string, () => Promise<object>>;

const PROGRESS_EVERY_MS = 60;

/**
 * What every worker entry shares: rooms are loaded on first use, every question becomes a job that
 * can be cancelled, and every failure becomes a value.
 *
 * @param loaders room name → dynamic import of its api
 * @param transfer lists the buffers of an answer that may move instead of being copied
 */
export function hostRooms(loaders: RoomLoaders, transfer: <T>(value: T) => T): WorkerApi {
  const running = new Map<number, AbortController>();
  const loaded = new Map<string, Promise<object>>();

  function load(room: string): Promise<object> {
    let api = loaded.get(room);
    if (!api) loaded.set(room, (api = loaders[room]()));
    return api;
  }

  return {
    async ask(jobId, room, question, argument, onProgress) {
      const controller = new AbortController();
      running.set(jobId, controller);
      try {
        const methods = (await load(room)) as RoomMethods;
        const job = createJob(jobId, controller.signal, onProgress);
        return { ok: true, value: transfer(await methods[question](argument as never, job)) };
      } catch (thrown) {
        return { ok: false, failure: asFailure(thrown) };
      } finally {
        running.delete(jobId);
      }
    },
    async prepare(room) {
      await load(room);
    },
    cancel(jobId) {
      running.get(jobId)?.abort();
    },
    ping: () => 'pong'
  };
}

function createJob(
  id: number,
  signal: AbortSignal,
  onProgress: ((progress: Progress) => void) | undefined
): Job {
  let reportedAt = 0;
  let reportedStep = '';
  return {
    id,
    signal,
    report(progress) {
      const now = performance.now();
      const isSoon = progress.step === reportedStep && now - reportedAt < PROGRESS_EVERY_MS;
      if (isSoon && !saysMore(progress)) return;
      reportedAt = now;
      reportedStep = progress.step;
      onProgress?.(progress);
    },
    async breathe() {
      await nextTask();
      if (signal.aborted) throw new Failed('cancelled');
    }
  };
}

/** An epoch's losses are points of a curve: none may be missing; nor a state to be kept. */
function saysMore({ epoch, checkpoint, unreadable }: Progress): boolean {
  return Boolean(epoch ?? checkpoint ?? unreadable);
}

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** A task of its own, so that messages that wait are delivered; setTimeout would cost 4 ms each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(0);
  });
}
