import type { Saying } from '../../../i18n/index.svelte.ts';
import type { ModelFacts, SavedModel } from '../../../../workers/contract/saved-model.ts';
import type { FileSummary } from '../../../../workers/rooms/models/contract.ts';
import type {
  SavedProfitAnswer,
  SavedProfitQuestion,
  SavedScoreAnswer,
  SavedScoreQuestion
} from '../../../../workers/rooms/models/deploy/contract.ts';
import { ABOUT_REVIEWS } from '../../../../workers/rooms/models/reviews/kept/contract.ts';
import { SEED } from '../../../../workers/contract/seed.ts';
import type { Profit } from '../../../../workers/rooms/models/evaluate/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { Job, joinJobs } from '../../../bridge/job.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { SurestState } from '../surest/surest.svelte.ts';
import { KeptNetState } from './kept-net.svelte.ts';
import { createPossible } from '../possible.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';

/** Saved models: scoring rows of any table, export and import. */
export class KeptState {
  modelId = $state(0);
  /** null: nothing scored yet; 0: today's customers. */
  sourceId = $state<number | null>(null);
  readonly sayings: Saying[] = [];
  #shopId = $state(0);
  /** Incremented when models are added or deleted. */
  #changes = $state(0);
  readonly #work = new Job();
  readonly #models = new Part<{ shopId: number; changes: number }, SavedModel[]>(
    () => (this.#shopId ? { shopId: this.#shopId, changes: this.#changes } : null),
    ({ shopId }, options) => ask('data', 'savedModels', { shopId }, options)
  );
  readonly #possible = createPossible(() => this.#shopId);
  readonly #scores = new Part<SavedScoreQuestion, SavedScoreAnswer>(
    () => this.#question(),
    (question, options) => ask('models', 'scoreSaved', question, options)
  );
  /** Gain per hit and cost per contact, for choosing a cut-off. */
  profitOf = $state.raw<Profit>({ gain: 10, cost: 1 });
  readonly #profit = new Part<SavedProfitQuestion, SavedProfitAnswer>(
    () => this.#profitQuestion(),
    (question, options) => ask('models', 'profitSaved', question, options)
  );
  #version = '';
  readonly surest = new SurestState(() => Infinity);
  /** Predictions of the selected network. */
  readonly net = new KeptNetState(() => this.#netQuestion());
  /** Name of a file whose model had been saved before. */
  keptBefore = $state('');
  readonly job = joinJobs([
    this.#work,
    this.surest.job,
    this.net.job,
    this.#scores.job,
    this.#profit.job,
    this.#models.job,
    this.#possible.job
  ]);

  /** The options that an answer depends on, besides the data and the lens. */
  get asked(): string {
    return JSON.stringify([this.#question(), this.#netQuestion(), this.#changes]);
  }

  get models(): SavedModel[] | null {
    return this.#models.answer;
  }

  get files(): FileSummary[] {
    return this.#possible.answer?.files ?? [];
  }

  get hasCustomers(): boolean {
    return this.#possible.answer?.customers ?? false;
  }

  get currency(): string {
    return this.#possible.answer?.currency ?? '';
  }

  get model(): SavedModel | undefined {
    return this.models?.find(({ modelId }) => modelId === this.modelId);
  }

  /** The selected model was deleted in another tab. */
  get isGone(): boolean {
    return this.modelId > 0 && !!this.models && !this.model && !this.#work.running;
  }

  /** Called when another tab saves or deletes a model. */
  readAgain(): void {
    this.#changes++;
  }

  get scores(): SavedScoreAnswer | null {
    return this.#question() ? this.#scores.answer : null;
  }

  /** Profit by cut-off on rows with known outcome, or why it cannot be computed. */
  get profit(): SavedProfitAnswer | null {
    return this.#question() ? this.#profit.answer : null;
  }

  open(shopId: number, version: string): void {
    if (shopId !== this.#shopId) {
      [this.modelId, this.sourceId] = [0, null];
      for (const part of [this.#models, this.#possible, this.#scores, this.#profit]) part.forget();
      this.net.forget();
    }
    this.#shopId = shopId;
    this.#version = version;
    void this.#models.ask(version);
    void this.#possible.ask(version);
    void this.#scores.ask(version);
    void this.#profit.ask(version);
    this.net.ask(version);
  }

  /** Recomputes the profit with other amounts. */
  async weigh(other: Partial<Profit>): Promise<void> {
    const next = { ...this.profitOf, ...other };
    if (!(next.gain >= 0 && next.cost >= 0)) return;
    this.profitOf = next;
    await this.#profit.ask(this.#version);
  }

  choose(modelId: number): void {
    this.modelId = modelId;
    this.sourceId = null;
    this.keptBefore = '';
    this.#scores.forget();
    this.#profit.forget();
    this.net.forget();
  }

  /** Imports a model file; null: invalid, which is reported. */
  async take(file: File, now: string): Promise<void> {
    await this.#work.run(async (options) => {
      const json = await file.text();
      const facts = await ask('models', 'readModel', { json }, options);
      const name = file.name.replace(/\.json$/i, '');
      const { modelId, isNew } = await keepModel(this.#shopId, { name, facts, json, now });
      this.#changes++;
      this.choose(modelId);
      if (!isNew) this.keptBefore = name;
    });
  }

  async remove(): Promise<void> {
    const { modelId } = this;
    await this.#work.run((options) => ask('data', 'deleteSavedModel', { modelId }, options));
    this.choose(0);
    this.#changes++;
  }

  /** The file of the selected model; null: could not be read. */
  async file(): Promise<string | null> {
    let found: string | null = null;
    const { modelId } = this;
    await this.#work.run(
      (options) => ask('data', 'savedModelFile', { modelId }, options),
      ({ json }) => (found = json)
    );
    return found;
  }

  #question(): SavedScoreQuestion | null {
    return this.model?.facts.about === ABOUT_REVIEWS ? null : this.#asked();
  }

  #netQuestion(): SavedScoreQuestion | null {
    return this.model?.facts.about === ABOUT_REVIEWS ? this.#asked() : null;
  }

  #asked(): SavedScoreQuestion | null {
    const { modelId, sourceId } = this;
    if (!this.#shopId || !modelId || sourceId === null) return null;
    return { shopId: this.#shopId, lens: lens.current, modelId, sourceId };
  }

  #profitQuestion(): SavedProfitQuestion | null {
    const question = this.#question();
    return question && { ...question, ...this.profitOf, seed: SEED };
  }
}

interface ToKeep {
  name: string;
  facts: ModelFacts;
  json: string;
  now: string;
}

/** Saves a model; `isNew` is false if an identical one had been saved before. */
export function keepModel(
  shopId: number,
  { name, facts, json, now }: ToKeep
): Promise<{ modelId: number; isNew: boolean }> {
  const model = { shopId, name, saved: now, facts };
  return ask('data', 'addSavedModel', { model, json });
}
