import type { LogAnswer, LogQuestion } from '../../../../workers/rooms/campaigns/log/contract.ts';
import { ask, onNews } from '../../../bridge/index.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { customerLists } from '../../../shell/lens/customer-lists.svelte.ts';

/** The campaigns so far and what they brought. */
export class LogState {
  #shopId = 0;
  /** Counts the changes of lists, which are no changes of the shop's data. */
  #changes = $state(0);
  readonly #part = new Part<LogQuestion, LogAnswer>(
    () => (this.#shopId ? { shopId: this.#shopId } : null),
    (question, options) => ask('campaigns', 'log', question, options)
  );
  readonly job = this.#part.job;

  constructor() {
    onNews((news) => {
      if (news.type === 'lists-changed' && news.shopId === this.#shopId) this.#changes++;
    });
  }

  get answer(): LogAnswer | null {
    return this.#part.answer;
  }

  get asked(): string {
    return String(this.#changes);
  }

  /** Forgets a campaign, with who was written to and who was not. */
  async remove(listId: number): Promise<void> {
    await customerLists.remove(listId);
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) this.#part.forget();
    this.#shopId = shopId;
    void this.#part.ask(state);
  }
}
