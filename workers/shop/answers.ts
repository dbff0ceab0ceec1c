import { Failed } from '../contract/failure.ts';
import type { Job } from '../contract/job.ts';

interface Entry<T> {
  promise: Promise<T>;
  value?: T;
}

/**
 * A small cache of the newest answers to one kind of question, keyed by its options. Callers that
 * ask while an answer is being computed share that computation; a failed one is removed.
 */
export class Answers<T> {
  #entries = new Map<string, Entry<T>>();

  /** @param max answers to keep; older ones are not worth their memory */
  constructor(private readonly max = 2) {}

  /**
   * Answers from the cache, or computes.
   *
   * @param compute called with the job of whoever asked first
   */
  async get(options: unknown, job: Job, compute: (job: Job) => T | Promise<T>): Promise<T> {
    const key = JSON.stringify(options);
    for (;;) {
      const known = this.#entries.get(key);
      const entry = known ?? this.#begin(key, async () => compute(job));
      try {
        return await entry.promise;
      } catch (thrown) {
        // If whoever asked first cancelled, the others compute again.
        const isOthers = known && thrown instanceof Failed && thrown.code === 'cancelled';
        if (!isOthers || job.signal.aborted) throw thrown;
      }
    }
  }

  /** The answer if it has been computed already. */
  known(options: unknown): T | undefined {
    return this.#entries.get(JSON.stringify(options))?.value;
  }

  #begin(key: string, compute: () => Promise<T>): Entry<T> {
    const entry: Entry<T> = { promise: compute() };
    this.#entries.set(key, entry);
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.max) break;
      this.#entries.delete(oldest);
    }
    entry.promise.then(
      (value) => (entry.value = value),
      () => this.#entries.get(key) === entry && this.#entries.delete(key)
    );
    return entry;
  }
}
