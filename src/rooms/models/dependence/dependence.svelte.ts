import type {
  DependenceQuestion,
  TrainQuestion
} from '../../../../workers/rooms/models/contract.ts';
import type { Dependence } from '../../../../workers/rooms/models/explain/contract.ts';
import type { TrainAnswer } from '../../../../workers/rooms/models/train/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import type { Job } from '../../../bridge/job.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';

/** How a trained model's prediction depends on one feature. */
export class DependenceState {
  #column = $state('');
  #output = $state(0);
  readonly #part: Part<DependenceQuestion, Dependence | null>;

  /** @param isText whether a column is free text, which has no range of values */
  constructor(
    private readonly question: () => TrainQuestion | null,
    private readonly trained: () => TrainAnswer | null,
    private readonly isText: (column: string) => boolean
  ) {
    this.#part = new Part<DependenceQuestion, Dependence | null>(
      () => {
        const asked = this.question();
        return asked && this.trained() && this.column ? { ...asked, column: this.column } : null;
      },
      (asked, options) => ask('models', 'dependence', asked, options)
    );
  }

  get job(): Job {
    return this.#part.job;
  }

  get answer(): Dependence | null {
    return this.#part.answer;
  }

  /** Most important first. */
  get columns(): string[] {
    const all = this.trained()?.importance.map(({ column }) => column) ?? [];
    return all.filter((column) => !this.isText(column));
  }

  get column(): string {
    const { columns } = this;
    return columns.includes(this.#column) ? this.#column : (columns[0] ?? '');
  }

  /** The class whose probability is shown: the positive one of two; 0 for numbers. */
  get output(): number {
    const classes = this.trained()?.classes.length ?? 0;
    if (classes === 2) return 1;
    return this.#output < classes ? this.#output : 0;
  }

  set output(output: number) {
    this.#output = output;
  }

  async ask(version: string): Promise<void> {
    await this.#part.ask(version);
  }

  async choose(column: string, version: string): Promise<void> {
    this.#column = column;
    await this.ask(version);
  }

  cancel(): void {
    this.#part.cancel();
  }

  forget(): void {
    this.#part.forget();
  }
}
