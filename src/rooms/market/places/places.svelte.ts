import type { ShopQuestion } from '../../../../workers/contract/lens.ts';
import type { PlacesAnswer } from '../../../../workers/rooms/market/places/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';

/** When and where is bought. */
export class PlacesState {
  #shopId = 0;
  readonly #part = new Part<ShopQuestion, { answer: PlacesAnswer | null }>(
    () => (this.#shopId ? { shopId: this.#shopId, lens: lens.current } : null),
    async (question, options) => ({ answer: await ask('market', 'places', question, options) })
  );
  readonly job = this.#part.job;
  /** Nothing is chosen here. */
  readonly asked = '';

  get isAnswered(): boolean {
    return this.#part.answer !== null;
  }

  get answer(): PlacesAnswer | null {
    return this.#part.answer?.answer ?? null;
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) this.#part.forget();
    this.#shopId = shopId;
    void this.#part.ask(state);
  }
}
