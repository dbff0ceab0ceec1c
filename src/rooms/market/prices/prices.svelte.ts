import type {
  PricesAnswer,
  PricesQuestion
} from '../../../../workers/rooms/market/prices/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';

/** What prices do to sales, and the price that is supposed. */
export class PricesState {
  /** Product whose price is supposed; empty: the first of the list. */
  product = $state('');
  /** Per cent. */
  change = $state(-10);
  readonly asked = '';
  #shopId = 0;
  readonly #part = new Part<PricesQuestion, { answer: PricesAnswer | null }>(
    () => (this.#shopId ? { shopId: this.#shopId, lens: lens.current } : null),
    async (question, options) => ({ answer: await ask('market', 'prices', question, options) })
  );
  readonly job = this.#part.job;

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
    void this.#part.ask(state);
  }
}
