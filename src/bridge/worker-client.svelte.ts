import * as Comlink from 'comlink';
import type { Answer } from '../../workers/contract/failure.ts';
import type { Progress } from '../../workers/contract/job.ts';
import type { WorkerApi } from '../../workers/contract/worker-api.ts';
import { trustedScriptUrl } from '../pwa/trusted-types.ts';
import { IdleTimer } from './idle-timer.ts';

const CANCEL_GRACE_MS = 500;
const HEARTBEAT_MS = 2_000;
const SILENT_AFTER_MS = 15_000;

export interface Call {
  room: string;
  question: string;
  argument: unknown;
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

interface Running {
  jobId: number;
  lose(answer: Answer<never>): void;
}

interface WorkerNature {
  /** May be killed at any time, since it writes nothing. */
  disposable: boolean;
  /** Stops after this time without a question; absent: never. */
  idleMs?: number;
}

const LOST: Answer<never> = { ok: false, failure: { code: 'worker_lost', detail: {} } };
/** Lost because another question in the same worker did not stop, which may happen repeatedly. */
const LOST_BY_CANCEL: Answer<never> = {
  ok: false,
  failure: { code: 'worker_lost', detail: { by: 'cancel' } }
};
const CANCELLED: Answer<never> = { ok: false, failure: { code: 'cancelled', detail: {} } };

/**
 * The life of one worker: started by the first question, monitored by a heartbeat while working,
 * and replaced if it crashes, stops responding, or does not stop.
 */
export class WorkerClient {
  #worker: Worker | undefined;
  #api: Comlink.Remote<WorkerApi> | undefined;
  #running = new Map<number, Running>();
  #nextJob = 1;
  #heardAt = 0;
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  #life = 0;
  readonly #disposable: boolean;
  readonly #idle: IdleTimer;

  /**
   * @param url the built worker script
   * @param name shown in the browser's tools
   */
  constructor(
    private readonly url: string,
    private readonly name: string,
    { disposable, idleMs = Infinity }: WorkerNature
  ) {
    this.#disposable = disposable;
    this.#idle = new IdleTimer(idleMs, () => this.kill());
  }

  /** Changes when the worker is replaced, since the new one has nothing in memory. */
  get life(): number {
    return this.#life;
  }

  /** Starts the worker and loads the room's code before the question comes. */
  warm(room: string): void {
    void this.#start().prepare(room);
    this.#watch();
  }

  /**
   * Asks once. Losing the worker is an answer (`worker_lost`), so that the caller decides whether
   * to retry.
   */
  async ask(call: Call): Promise<Answer<unknown>> {
    if (call.signal?.aborted) return CANCELLED;
    const api = this.#start();
    const jobId = this.#nextJob++;
    const lost = new Promise<Answer<unknown>>((resolve) => {
      this.#running.set(jobId, { jobId, lose: resolve });
    });
    const cancelled = this.#cancelOnAbort(jobId, call.signal);
    this.#watch();
    try {
      // Progress uses a channel of its own and may arrive after the answer: it is ignored then.
      const tell = (progress: Progress) => {
        if (this.#running.has(jobId)) call.onProgress?.(progress);
      };
      const onProgress = call.onProgress && Comlink.proxy(tell);
      // One snapshot of everything sent, since a $state proxy cannot be cloned.
      const argument = $state.snapshot(call.argument);
      const answer = api.ask(jobId, call.room, call.question, argument, onProgress);
      return await Promise.race([answer, lost, cancelled.promise]);
    } finally {
      cancelled.stop();
      this.#running.delete(jobId);
      this.#watch();
    }
  }

  /**
   * Stops the worker; running questions are answered with `worker_lost`. The next question starts a
   * new one.
   */
  kill(answer: Answer<never> = LOST): void {
    this.#worker?.terminate();
    this.#api?.[Comlink.releaseProxy]();
    this.#worker = undefined;
    this.#api = undefined;
    this.#life++;
    for (const running of this.#running.values()) running.lose(answer);
    this.#running.clear();
    this.#watch();
  }

  #start(): Comlink.Remote<WorkerApi> {
    if (this.#api) return this.#api;
    const worker = new Worker(trustedScriptUrl(this.url), { type: 'module', name: this.name });
    worker.addEventListener('error', () => this.#worker === worker && this.kill());
    this.#worker = worker;
    this.#api = Comlink.wrap<WorkerApi>(worker);
    this.#heardAt = performance.now();
    return this.#api;
  }

  #cancelOnAbort(jobId: number, signal: AbortSignal | undefined) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop = () => {};
    const promise = new Promise<Answer<unknown>>((resolve) => {
      const onAbort = () => {
        void this.#api?.cancel(jobId);
        if (!this.#disposable) return;
        timer = setTimeout(() => {
          resolve(CANCELLED);
          this.kill(LOST_BY_CANCEL);
        }, CANCEL_GRACE_MS);
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      stop = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
    });
    return { promise, stop: () => stop() };
  }

  #watch(): void {
    if (this.#api && this.#running.size === 0) this.#idle.start();
    else this.#idle.stop();
    const needed = this.#disposable && this.#running.size > 0;
    if (needed && this.#heartbeat === undefined) {
      this.#heardAt = performance.now();
      this.#heartbeat = setInterval(() => this.#beat(), HEARTBEAT_MS);
    } else if (!needed && this.#heartbeat !== undefined) {
      clearInterval(this.#heartbeat);
      this.#heartbeat = undefined;
    }
  }

  #beat(): void {
    if (performance.now() - this.#heardAt > SILENT_AFTER_MS) return this.kill();
    void this.#api?.ping().then(() => (this.#heardAt = performance.now()));
  }
}
