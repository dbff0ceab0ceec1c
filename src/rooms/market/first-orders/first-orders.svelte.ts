import type {
  FirstOrdersAnswer,
  FirstOrdersQuestion
} from '../../../../workers/rooms/market/first-orders/contract.ts';
import type { NextKind } from '../../../../workers/rooms/market/afterwards/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';

/** What customers bring later by their first order, by product or by category. */
export class FirstOrdersState {
  /** Undefined: nobody chose. */
  by = $state<NextKind>();
  #shopId = 0;
  #version = '';
  readonly #part = new Part<FirstOrdersQuestion, { answer: FirstOrdersAnswer | null }>(
    () => (this.#shopId ? { shopId: this.#shopId, lens: lens.current, by: this.by } : null),
    async (question, options) => ({ answer: await ask('market', 'firstOrders', question, options) })
  );

  get answer(): FirstOrdersAnswer | null {
    return this.#part.answer?.answer ?? null;
  }

  choose(by: NextKind): void {
    this.by = by;
    void this.#part.ask(this.#version);
  }

  open(shopId: number, version: string): void {
    if (shopId !== this.#shopId) this.#part.forget();
    this.#shopId = shopId;
    this.#version = version;
    void this.#part.ask(version);
  }
}
