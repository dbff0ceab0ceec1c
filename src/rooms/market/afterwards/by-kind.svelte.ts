import type { ShopQuestion } from '../../../../workers/contract/lens.ts';
import type { NextKind } from '../../../../workers/rooms/market/afterwards/contract.ts';
import type { AskOptions } from '../../../bridge/index.svelte.ts';
import type { JobView } from '../../../bridge/job.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';

interface ByKind extends ShopQuestion {
  by?: NextKind;
}

/** A part of the page that is answered by product or by category, as chosen. */
export class ByKindState<A> {
  /** Undefined while nothing was chosen. */
  by = $state<NextKind>();
  #shopId = 0;
  #version = '';
  readonly #part: Part<ByKind, { answer: A | null }>;

  /** @param send returns null where there is nothing to report, which also counts as an answer */
  constructor(send: (question: ByKind, options: Required<AskOptions>) => Promise<A | null>) {
    this.#part = new Part<ByKind, { answer: A | null }>(
      () => (this.#shopId ? { shopId: this.#shopId, lens: lens.current, by: this.by } : null),
      async (question, options) => ({ answer: await send(question, options) })
    );
  }

  get job(): JobView {
    return this.#part.job;
  }

  get isAnswered(): boolean {
    return this.#part.answer !== null;
  }

  get answer(): A | null {
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
