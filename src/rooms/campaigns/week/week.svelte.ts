import type {
  WeekAnswer,
  WeekQuestion
} from '../../../../workers/rooms/campaigns/week/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';

/** What is worth doing this week. */
export class WeekState {
  #shopId = 0;
  readonly #part = new Part<WeekQuestion, WeekAnswer>(
    () => (this.#shopId ? { shopId: this.#shopId, lens: lens.current } : null),
    (question, options) => ask('campaigns', 'week', question, options)
  );
  readonly job = this.#part.job;
  readonly asked = '';

  get answer(): WeekAnswer | null {
    return this.#part.answer;
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) this.#part.forget();
    this.#shopId = shopId;
    void this.#part.ask(state);
  }
}
