import type { Saying } from '../../../i18n/index.svelte.ts';
import { SEED } from '../../../../workers/contract/seed.ts';
import type { ModelQuestion, Possible } from '../../../../workers/rooms/models/contract.ts';
import type {
  DescentAnswer,
  DescentSteps
} from '../../../../workers/rooms/models/descent/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { joinJobs } from '../../../bridge/job.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { createPossible, hasNothing } from '../possible.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { descentSayings } from './sayings.ts';

/** How a model learns: four variants of gradient descent on a question of the shop. */
export class DescentState {
  /** A tenth of the largest safe rate. */
  rate = $state(0.1);
  batch = $state(64);
  /** null: not chosen; 0: the customers. */
  #source = $state<number | null>(null);
  target = $state('');
  #shopId = $state(0);
  readonly #possible = createPossible(() => this.#shopId);
  readonly #part = new Part<ModelQuestion & DescentSteps, DescentAnswer>(
    () => this.#question(),
    (question, options) => ask('models', 'descent', question, options)
  );
  readonly job = joinJobs([this.#part.job, this.#possible.job]);

  /** The options that an answer depends on, besides the data and the lens. */
  get asked(): string {
    return JSON.stringify(this.#question());
  }

  get possible(): Possible | null {
    return this.#possible.answer;
  }

  get answer(): DescentAnswer | null {
    return this.#part.answer;
  }

  /** No customers and no other table. */
  get hasNothing(): boolean {
    return hasNothing(this.possible);
  }

  get sourceId(): number {
    const { possible } = this;
    return this.#source ?? (possible?.customers ? 0 : (possible?.files[0]?.sourceId ?? 0));
  }

  set sourceId(sourceId: number) {
    this.#source = sourceId;
    this.target = '';
    this.#part.forget();
  }

  get sayings(): Saying[] {
    return this.answer ? descentSayings(this.answer) : [];
  }

  open(shopId: number, version: string): void {
    if (shopId !== this.#shopId) {
      this.#part.forget();
      this.#possible.forget();
      this.#source = null;
      this.target = '';
    }
    this.#shopId = shopId;
    void this.#possible.ask(version);
    void this.#part.ask(version);
  }

  #question(): (ModelQuestion & DescentSteps) | null {
    if (!this.#shopId || !this.possible || this.hasNothing) return null;
    const { sourceId, target, rate, batch } = this;
    const own = { shopId: this.#shopId, lens: lens.current, seed: SEED, rate, batch };
    if (sourceId === 0) return { ...own, about: target === 'spend' ? 'spend' : 'buy_again' };
    return target ? { ...own, about: 'table', sourceId, target } : null;
  }
}
