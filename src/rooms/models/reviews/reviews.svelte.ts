import { SEED } from '../../../../workers/contract/seed.ts';
import type {
  MoodNetsAnswer,
  ReviewsAnswer,
  ReviewsQuestion
} from '../../../../workers/rooms/models/reviews/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { joinJobs } from '../../../bridge/job.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { route } from '../../../shell/route.svelte.ts';
import type { Saying } from '../../../ui/Findings.svelte';
import { reviewSayings } from './sayings.ts';

/** What mood and what topics are in the reviews; which table is read lives in the address. */
export class ReviewsState {
  #shopId = $state(0);
  #version = '';
  /** What the networks were trained on. */
  #trainedOn = $state('');
  readonly #part = new Part<ReviewsQuestion, ReviewsAnswer>(
    () => this.#question(),
    (question, options) => ask('models', 'reviews', question, options)
  );
  readonly #nets = new Part<ReviewsQuestion, MoodNetsAnswer>(
    () => this.#question(),
    (question, options) => ask('models', 'moodNets', question, options)
  );
  readonly job = joinJobs([this.#part.job, this.#nets.job]);

  /** What an answer depends on besides the data and the lens. */
  get asked(): string {
    return JSON.stringify(this.#question());
  }

  get answer(): ReviewsAnswer | null {
    return this.#part.answer;
  }

  /** Of these very reviews. */
  get nets(): MoodNetsAnswer | null {
    return this.#trainedOn === this.asked ? this.#nets.answer : null;
  }

  get isTraining(): boolean {
    return this.#nets.job.running;
  }

  get sayings(): Saying[] {
    return this.answer ? reviewSayings(this.answer) : [];
  }

  choose(sourceId: number): void {
    const query = new URLSearchParams(route.query);
    query.set('table', String(sourceId));
    route.go('models', query, 'reviews');
  }

  open(shopId: number, version: string): void {
    if (shopId !== this.#shopId) this.#part.forget();
    const isSame = this.#trainedOn === this.asked && version === this.#version;
    if (shopId !== this.#shopId || !isSame) this.#nets.forget();
    this.#shopId = shopId;
    this.#version = version;
    void this.#part.ask(version);
  }

  train(): void {
    this.#trainedOn = this.asked;
    void this.#nets.ask(this.#version);
  }

  #question(): ReviewsQuestion | null {
    if (!this.#shopId) return null;
    const table = route.query.get('table');
    const chosen = table === null ? {} : { sourceId: Number(table) };
    return { shopId: this.#shopId, lens: lens.current, ...chosen, seed: SEED };
  }
}
