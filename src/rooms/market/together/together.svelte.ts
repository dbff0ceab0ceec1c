import type {
  TogetherAnswer,
  TogetherQuestion
} from '../../../../workers/rooms/market/together/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { route } from '../../../shell/route.svelte.ts';

/** What is bought together, and from how many orders on. */
export class TogetherState {
  #shopId = 0;
  readonly #part = new Part<TogetherQuestion, { answer: TogetherAnswer | null }>(
    () => (this.#shopId ? this.#question() : null),
    async (question, options) => ({ answer: await ask('market', 'together', question, options) })
  );
  readonly job = this.#part.job;

  /** What the address asks for; undefined: nobody chose. */
  get minOrders(): number | undefined {
    const asked = Number(route.query.get('least'));
    return asked >= 1 ? Math.floor(asked) : undefined;
  }

  set minOrders(orders: number | undefined) {
    const query = new URLSearchParams(route.query);
    if (orders !== undefined && orders >= 1) query.set('least', String(Math.floor(orders)));
    else query.delete('least');
    route.go('market', query, route.page);
  }

  /** What an answer depends on besides the data and the lens. */
  get asked(): string {
    return String(this.minOrders ?? '');
  }

  get isAnswered(): boolean {
    return this.#part.answer !== null;
  }

  get answer(): TogetherAnswer | null {
    return this.#part.answer?.answer ?? null;
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) this.#part.forget();
    this.#shopId = shopId;
    void this.#part.ask(state);
  }

  #question(): TogetherQuestion {
    return { shopId: this.#shopId, lens: lens.current, minOrders: this.minOrders };
  }
}
