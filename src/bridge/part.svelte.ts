import type { AskOptions } from './index.svelte.ts';
import { Job, type Ending } from './job.svelte.ts';

/**
 * One question of a room with its newest answer. A question already answered or being answered is
 * not asked again; the previous answer stays until the new one arrives.
 */
export class Part<Q, A> {
  answer = $state.raw<A | null>(null);
  readonly job = new Job();
  /** The key of the answer, and of the work in progress. */
  #answered = '';
  #asked = '';
  #running: Promise<Ending> = Promise.resolve('done');

  constructor(
    /** Returns null if there is nothing to ask. */
    private readonly question: () => Q | null,
    private readonly send: (question: Q, options: Required<AskOptions>) => Promise<A>
  ) {}

  /** @param version of everything else that answers depend on: the data and the lens */
  ask(version: string): Promise<Ending> {
    const question = this.question();
    const key = JSON.stringify([version, question]);
    if (question === null || key === this.#answered) {
      this.#stop();
      return Promise.resolve('done');
    }
    if (key !== this.#asked) this.#running = this.#run(question, key);
    return this.#running;
  }

  /** Aborts work on anything but the current question. */
  drop(version: string): void {
    if (this.#asked !== JSON.stringify([version, this.question()])) this.cancel();
  }

  cancel(): void {
    this.#asked = '';
    this.job.cancel();
  }

  forget(): void {
    this.#stop();
    this.answer = null;
    this.#answered = '';
  }

  async #run(question: Q, key: string): Promise<Ending> {
    this.#asked = key;
    const ending = await this.job.run(
      (options) => this.send(question, options),
      (answer) => {
        this.answer = answer;
        this.#answered = key;
      }
    );
    if (this.#asked === key && ending !== 'replaced') this.#asked = '';
    return ending;
  }

  #stop(): void {
    this.#asked = '';
    this.job.reset();
  }
}
