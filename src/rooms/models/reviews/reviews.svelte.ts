import type { Saying } from '../../../i18n/index.svelte.ts';
import { SEED } from '../../../../workers/contract/seed.ts';
import type {
  MoodNetsAnswer,
  NetToKeep,
  ReviewsAnswer,
  ReviewsQuestion
} from '../../../../workers/rooms/models/reviews/contract.ts';
import { tick } from 'svelte';
import { ask, type AskOptions } from '../../../bridge/index.svelte.ts';
import { Job, joinJobs, type JobView } from '../../../bridge/job.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { route } from '../../../shell/route.svelte.ts';
import { keepModel } from '../kept/kept.svelte.ts';
import { StoppedState } from '../stopped.svelte.ts';
import { hearEpoch, type LearningNet } from './learning-nets.ts';
import { reviewSayings } from './sayings.ts';

/** Mood and topics of the reviews; the table is stored in the address. */
export class ReviewsState {
  #shopId = $state(0);
  #version = '';
  /** What the networks were trained on. */
  #trainedOn = $state('');
  readonly #part = new Part<ReviewsQuestion, ReviewsAnswer>(
    () => this.#question(),
    (question, options) => ask('models', 'reviews', question, options)
  );
  /** An interrupted training of the networks, and the checkpoint of the current one. */
  readonly stopped = new StoppedState<ReviewsQuestion, MoodNetsAnswer>(
    'moodNets',
    (question, options) => ask('models', 'moodNets', question, options)
  );
  readonly #nets = new Part<ReviewsQuestion, MoodNetsAnswer>(
    () => this.#question(),
    (question, options) => this.#trainNets(question, options)
  );
  /** Networks in training, by epoch. */
  learning = $state.raw<LearningNet[]>([]);
  readonly #keeping = new Job();
  readonly job: JobView;

  constructor() {
    const both = joinJobs([this.#part.job, this.#nets.job, this.#keeping]);
    const mayPause = () => this.isTraining && this.stopped.canPause;
    const pause = () => this.#nets.cancel();
    this.job = {
      get progress() {
        return both.progress;
      },
      get failure() {
        return both.failure;
      },
      cancel: () => this.#giveUp(),
      get pause() {
        return mayPause() ? pause : undefined;
      }
    };
  }

  /** The options that an answer depends on, besides the data and the lens. */
  get asked(): string {
    return JSON.stringify(this.#question());
  }

  get answer(): ReviewsAnswer | null {
    return this.#part.answer;
  }

  /** Whether the result belongs to the current reviews. */
  get nets(): MoodNetsAnswer | null {
    return this.#trainedOn === this.asked ? this.#nets.answer : null;
  }

  get isTraining(): boolean {
    return this.#nets.job.running;
  }

  get isKeeping(): boolean {
    return this.#keeping.running;
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
    if (shopId !== this.#shopId || version !== this.#version) void this.stopped.look(shopId);
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

  /** Saves a trained network in the shop; returns whether it is new there; null: failed. */
  async keep({ facts, json }: NetToKeep, now: string): Promise<boolean | null> {
    let kept: boolean | null = null;
    await this.#keeping.run(
      () => keepModel(this.#shopId, { name: '', facts, json, now }),
      ({ isNew }) => (kept = isNew)
    );
    return kept;
  }

  /** Resumes an interrupted training, on its table. */
  async goOn({ sourceId }: ReviewsQuestion): Promise<void> {
    if (sourceId !== undefined) this.choose(sourceId);
    await tick();
    this.train();
  }

  cancel(): void {
    this.#part.cancel();
    this.#nets.cancel();
  }

  /** Discards an interrupted training with all its data. */
  #giveUp(): void {
    const question = this.isTraining ? this.#question() : null;
    this.cancel();
    if (question) void this.stopped.letGo(question);
  }

  #trainNets(question: ReviewsQuestion, options: Required<AskOptions>): Promise<MoodNetsAnswer> {
    this.learning = [];
    return this.stopped.train(question, {
      signal: options.signal,
      onProgress: (progress) => {
        if (progress.epoch) this.learning = hearEpoch(this.learning, progress);
        options.onProgress(progress);
      }
    });
  }

  #question(): ReviewsQuestion | null {
    if (!this.#shopId) return null;
    const table = route.query.get('table');
    const chosen = table === null ? {} : { sourceId: Number(table) };
    return { shopId: this.#shopId, lens: lens.current, ...chosen, seed: SEED };
  }
}
