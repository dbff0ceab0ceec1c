import type {
  NextAnswer,
  NextKind,
  NextQuestion
} from '../../../../workers/rooms/market/afterwards/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';

/** What is bought in the next order, by product or by category. */
export class NextState {
  /** Undefined: nobody chose. */
  by = $state<NextKind>();
  #shopId = 0;
  #version = '';
  readonly #part = new Part<NextQuestion, { answer: NextAnswer | null }>(
    () => (this.#shopId ? { shopId: this.#shopId, lens: lens.current, by: this.by } : null),
    async (question, options) => ({ answer: await ask('market', 'next', question, options) })
  );

  get isAnswered(): boolean {
    return this.#part.answer !== null;
  }

  get answer(): NextAnswer | null {
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
