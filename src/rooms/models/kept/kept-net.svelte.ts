import type { SavedScoreQuestion } from '../../../../workers/rooms/models/deploy/contract.ts';
import type {
  ScoredReviews,
  ToldText
} from '../../../../workers/rooms/models/reviews/kept/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { Job, joinJobs } from '../../../bridge/job.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';

/** A saved network on reviews: predicts a typed text, and the texts of a table. */
export class KeptNetState {
  text = $state('');
  /** The last prediction and its text. */
  #told = $state.raw<{ text: string; answer: ToldText } | null>(null);
  readonly #telling = new Job();
  readonly #scores: Part<SavedScoreQuestion, ScoredReviews>;
  readonly job;

  constructor(private readonly question: () => SavedScoreQuestion | null) {
    this.#scores = new Part(question, (own, options) =>
      ask('models', 'scoreReviews', own, options)
    );
    this.job = joinJobs([this.#telling, this.#scores.job]);
  }

  get isTelling(): boolean {
    return this.#telling.running;
  }

  /** Prediction for the current text; null: none yet. */
  get told(): ToldText | null {
    return this.#told?.text === this.text ? this.#told.answer : null;
  }

  get scores(): ScoredReviews | null {
    return this.question() ? this.#scores.answer : null;
  }

  ask(version: string): void {
    void this.#scores.ask(version);
  }

  async tell(shopId: number, modelId: number): Promise<void> {
    const { text } = this;
    await this.#telling.run(
      (options) => ask('models', 'tellMood', { shopId, modelId, text }, options),
      (answer) => (this.#told = { text, answer })
    );
  }

  forget(): void {
    this.#told = null;
    this.#scores.forget();
  }
}
