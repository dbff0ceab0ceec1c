import type { AskOptions } from './index.svelte.ts';
import { Job, type Ending } from './job.svelte.ts';

/**
 * One question of a room with its newest answer. What is answered already is not asked again, what
 * is under way goes on, and an earlier answer stays until the new one comes.
 */
export class Part<Q, A> {
  answer = $state.raw<A | null>(null);
  readonly job = new Job();
  /** What the answer, and the work under way, belong to. */
  #answered = '';
  #asked = '';
  #running: Promise<Ending> = Promise.resolve('done');

  constructor(
    /** Null: there is nothing to ask. */
    private readonly question: () => Q | null,
    private readonly send: (question: Q, options: Required<AskOptions>) => Promise<A>
  ) {}

  /** @param version of all that answers depend on besides the question: the data, the lens */
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

  /** Stops work on anything but what would be asked now. */
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
