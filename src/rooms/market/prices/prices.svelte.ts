import type {
  PricesAnswer,
  PricesQuestion
} from '../../../../workers/rooms/market/prices/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { CompetitorsState } from '../competitors/competitors.svelte.ts';

/** What prices do to sales, a competitor's beside them, and the price that is supposed. */
export class PricesState {
  /** Product whose price is supposed; empty: the first of the list. */
  product = $state('');
  /** Per cent; null: not chosen yet. */
  change = $state<number | null>(null);
  readonly competitors = new CompetitorsState();
  #shopId = 0;
  readonly #part = new Part<PricesQuestion, { answer: PricesAnswer | null }>(
    () => (this.#shopId ? { shopId: this.#shopId, lens: lens.current } : null),
    async (question, options) => ({ answer: await ask('market', 'prices', question, options) })
  );
  readonly job = this.#part.job;

  get asked(): string {
    return this.competitors.asked;
  }

  get isAnswered(): boolean {
    return this.#part.answer !== null;
  }

  get answer(): PricesAnswer | null {
    return this.#part.answer?.answer ?? null;
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) {
      this.#part.forget();
      this.product = '';
    }
    this.#shopId = shopId;
    // A choice about the list changes nothing here.
    void this.#part.ask(state.replace(this.asked, ''));
    this.competitors.open(shopId, state);
  }
}
