import type {
  ProductCard,
  ProductQuestion
} from '../../../../workers/rooms/market/card/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { route } from '../../../shell/route.svelte.ts';

/**
 * The product whose card is open. It is part of the address, so that it can be shared and works
 * with the back button.
 */
export class CardState {
  #shopId = 0;
  readonly #part = new Part<ProductQuestion, { card: ProductCard | null }>(
    () => (this.#shopId && this.product ? this.#question() : null),
    async (question, options) => ({ card: await ask('market', 'card', question, options) })
  );
  readonly job = this.#part.job;

  /** Empty for none. */
  get product(): string {
    return route.query.get('card') ?? '';
  }

  get card(): ProductCard | null {
    const card = this.#part.answer?.card ?? null;
    return card?.product === this.product ? card : null;
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) this.#part.forget();
    this.#shopId = shopId;
    void this.#part.ask(`${state} ${this.product}`);
  }

  show(product: string): void {
    const query = new URLSearchParams(route.query);
    query.set('card', product);
    route.go('market', query, 'products');
  }

  close(): void {
    const query = new URLSearchParams(route.query);
    query.delete('card');
    route.go('market', query, route.page);
  }

  #question(): ProductQuestion {
    return { shopId: this.#shopId, lens: lens.current, product: this.product };
  }
}
