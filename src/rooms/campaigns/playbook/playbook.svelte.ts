import type {
  PlaybookAnswer,
  PlaybookQuestion
} from '../../../../workers/rooms/campaigns/playbook/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';

/** What to do for each segment. */
export class PlaybookState {
  #shopId = 0;
  readonly #part = new Part<PlaybookQuestion, PlaybookAnswer>(
    () => (this.#shopId ? { shopId: this.#shopId, lens: lens.current } : null),
    (question, options) => ask('campaigns', 'playbook', question, options)
  );
  readonly job = this.#part.job;
  readonly asked = '';

  get answer(): PlaybookAnswer | null {
    return this.#part.answer;
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) this.#part.forget();
    this.#shopId = shopId;
    void this.#part.ask(state);
  }
}
