import type { Failure } from '../../workers/contract/failure.ts';
import type { Progress } from '../../workers/contract/job.ts';
import { failureOf, type AskOptions } from './index.svelte.ts';
import { Latest } from './latest.ts';

/** What a page shows of long work. */
export interface JobView {
  readonly progress: Progress | null;
  readonly failure: Failure | null;
  /** Absent if the work cannot be cancelled. */
  cancel?(): void;
  /** Absent if the work cannot be resumed. */
  pause?: (() => void) | undefined;
}

/** Progress of work that is over sooner would only flicker, and drawing it would delay the answer. */
const SHORT_MS = 150;

/** Passes on the newest progress once the work has lasted for a moment, and then each. */
function whenLong(tell: (progress: Progress) => void): (progress: Progress) => void {
  let newest: Progress | null = null;
  let isLong = false;
  setTimeout(() => {
    isLong = true;
    if (newest) tell(newest);
  }, SHORT_MS);
  return (progress) => {
    newest = progress;
    if (isLong) tell(progress);
  };
}

/** How work ended; `replaced` by newer work of the same job. */
export type Ending = 'done' | 'failed' | 'cancelled' | 'replaced';

/**
 * The life of a question: running, progress, failure, cancel. Newer work replaces older: the older
 * is aborted, and if it answers all the same, the answer is dropped.
 */
export class Job implements JobView {
  running = $state(false);
  progress = $state.raw<Progress | null>(null);
  failure = $state.raw<Failure | null>(null);
  #abort: AbortController | null = null;

  /**
   * @param saysCancelled report a cancel like a failure, because the person waits to see what it
   *   left behind
   */
  constructor(private readonly saysCancelled = false) {}

  async run<T>(
    work: (options: Required<AskOptions>) => Promise<T>,
    deliver: (answer: T) => void = () => {}
  ): Promise<Ending> {
    this.reset();
    const abort = (this.#abort = new AbortController());
    this.running = true;
    try {
      const answer = await work({ signal: abort.signal, onProgress: this.#listener(abort) });
      if (this.#abort !== abort) return 'replaced';
      deliver(answer);
      return 'done';
    } catch (thrown) {
      return this.#abort === abort ? this.#fail(failureOf(thrown)) : 'replaced';
    } finally {
      if (this.#abort === abort) this.#rest();
    }
  }

  /** Cancels at the person's request; the work may still end in another way. */
  cancel(): void {
    this.#abort?.abort();
    this.progress = null;
  }

  /** Aborts the work and ignores everything it still reports. */
  reset(): void {
    this.#abort?.abort();
    this.failure = null;
    this.#rest();
  }

  #listener(abort: AbortController): (progress: Progress) => void {
    return whenLong((progress) => {
      if (this.#abort === abort && !abort.signal.aborted) this.progress = progress;
    });
  }

  #fail(failure: Failure): Ending {
    const isCancelled = failure.code === 'cancelled';
    if (!isCancelled || this.saysCancelled) this.failure = failure;
    return isCancelled ? 'cancelled' : 'failed';
  }

  #rest(): void {
    this.#abort = null;
    this.running = false;
    this.progress = null;
  }
}

/** The value of a field in the first of several jobs that has one. */
export function firstOf<K extends keyof JobView>(
  jobs: readonly JobView[],
  what: K
): JobView[K] | null {
  return jobs.map((job) => job[what]).find((said) => said !== null) ?? null;
}

/** Several jobs as one view: the first progress and the first failure; cancel stops all. */
export function joinJobs(jobs: readonly JobView[]): JobView {
  return {
    get progress() {
      return firstOf(jobs, 'progress') as Progress | null;
    },
    get failure() {
      return firstOf(jobs, 'failure') as Failure | null;
    },
    cancel: () => jobs.forEach((own) => own.cancel?.())
  };
}

/**
 * For a question asked repeatedly, by dragging or typing: only one runs at a time, only the newest
 * waits, and what is shown belongs to the last one.
 */
export class RepeatedJob<Q, A> implements JobView {
  progress = $state.raw<Progress | null>(null);
  failure = $state.raw<Failure | null>(null);
  readonly #latest: Latest<Q, A>;

  constructor(
    send: (question: Q, options: AskOptions) => Promise<A>,
    deliver: (answer: A, question: Q) => void,
    fail: (failure: Failure) => void = () => {}
  ) {
    const onProgress = (progress: Progress) => (this.progress = progress);
    this.#latest = new Latest<Q, A>(
      (question) => send(question, { onProgress }),
      (answer, question) => {
        this.#end(null);
        deliver(answer, question);
      },
      (thrown) => {
        this.#end(failureOf(thrown));
        fail(failureOf(thrown));
      }
    );
  }

  ask(question: Q): void {
    this.#latest.ask(question);
  }

  #end(failure: Failure | null): void {
    this.failure = failure;
    this.progress = null;
  }
}
