import {
  TREND_GRAINS,
  TREND_MEASURES,
  type TrendAnswer,
  type TrendGrain,
  type TrendMeasure,
  type TrendQuestion
} from '../../../../workers/rooms/market/trend/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { route } from '../../../shell/route.svelte.ts';

/** Where a measure goes: which one, by which periods, and the newest answer. */
export class TrendState {
  #shopId = 0;
  readonly #part = new Part<TrendQuestion, { answer: TrendAnswer | null }>(
    () => (this.#shopId ? this.#question() : null),
    async (question, options) => ({ answer: await ask('market', 'trend', question, options) })
  );
  readonly job = this.#part.job;

  get measure(): TrendMeasure {
    const asked = route.query.get('measure') as TrendMeasure;
    return TREND_MEASURES.includes(asked) ? asked : 'net';
  }

  /** What the address asks for; undefined: nobody chose. */
  get grain(): TrendGrain | undefined {
    const asked = route.query.get('by') as TrendGrain;
    return TREND_GRAINS.includes(asked) ? asked : undefined;
  }

  choose(name: 'measure' | 'by', value: string): void {
    const query = new URLSearchParams(route.query);
    query.set(name, value);
    route.go('market', query, route.page);
  }

  /** What an answer depends on besides the data and the lens. */
  get asked(): string {
    return `${this.measure} ${this.grain ?? ''}`;
  }

  get isAnswered(): boolean {
    return this.#part.answer !== null;
  }

  get answer(): TrendAnswer | null {
    return this.#part.answer?.answer ?? null;
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) this.#part.forget();
    this.#shopId = shopId;
    void this.#part.ask(state);
  }

  #question(): TrendQuestion {
    return {
      shopId: this.#shopId,
      lens: lens.current,
      measure: this.measure,
      grain: this.grain
    };
  }
}
