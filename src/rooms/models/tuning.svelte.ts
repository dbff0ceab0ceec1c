import type {
  MethodId,
  TrainQuestion,
  TuneQuestion
} from '../../../workers/rooms/models/contract.ts';
import { TUNE_SECONDS, type TuneAnswer } from '../../../workers/rooms/models/tune/contract.ts';
import { ask } from '../../bridge/index.svelte.ts';
import type { Job } from '../../bridge/job.svelte.ts';
import { Part } from '../../bridge/part.svelte.ts';

/** The search for better settings of a question's methods. */
export class TuningState {
  seconds = $state<number>(TUNE_SECONDS[0]);
  /** The rows and columns that the answer is about. */
  #found = $state('');
  readonly #part: Part<TuneQuestion, TuneAnswer>;

  constructor(private readonly question: () => TrainQuestion | null) {
    this.#part = new Part<TuneQuestion, TuneAnswer>(
      () => this.#tuneQuestion(),
      (asked, options) => ask('models', 'tune', asked, options)
    );
  }

  get job(): Job {
    return this.#part.job;
  }

  /** The result, while the question is unchanged; the chosen methods may have changed. */
  get answer(): TuneAnswer | null {
    return this.#found === this.#rowsAsked() ? this.#part.answer : null;
  }

  async find(version: string): Promise<void> {
    const rows = this.#rowsAsked();
    // The same search with the same time budget would give the same result.
    if ((await this.#part.ask(version)) === 'done') this.#found = rows;
  }

  cancel(): void {
    this.#part.cancel();
  }

  forget(): void {
    this.#part.forget();
    this.#found = '';
  }

  #tuneQuestion(): TuneQuestion | null {
    const asked = this.question();
    if (!asked) return null;
    const { settings: _, ...rest } = asked;
    return { ...rest, seconds: this.seconds };
  }

  #rowsAsked(): string {
    const methods: MethodId[] = [];
    return JSON.stringify({ ...this.question(), methods, settings: {} });
  }
}
