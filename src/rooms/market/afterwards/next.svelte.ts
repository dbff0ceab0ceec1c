import type { NextAnswer } from '../../../../workers/rooms/market/afterwards/contract.ts';
import type { FirstOrdersAnswer } from '../../../../workers/rooms/market/first-orders/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { joinJobs } from '../../../bridge/job.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { ByKindState } from './by-kind.svelte.ts';

/** State of the page: next orders, and spending after the first one. */
export class NextState {
  readonly next = new ByKindState<NextAnswer>((question, options) =>
    ask('market', 'next', question, options)
  );
  readonly firstOrders = new ByKindState<FirstOrdersAnswer>((question, options) =>
    ask('market', 'firstOrders', question, options)
  );
  readonly job = joinJobs([this.next.job, this.firstOrders.job]);
  /** The parts send their own questions when the kind changes. */
  readonly asked = '';

  get isAnswered(): boolean {
    return this.next.isAnswered && this.firstOrders.isAnswered;
  }

  /**
   * Null: no data under the lens; otherwise parts may be null, and the page says that nobody came
   * back.
   */
  get answer(): { next: NextAnswer | null; firstOrders: FirstOrdersAnswer | null } | null {
    if (!this.isAnswered) return null;
    const { next, firstOrders } = this;
    if (!next.answer && !firstOrders.answer && lens.key) return null;
    return { next: next.answer, firstOrders: firstOrders.answer };
  }

  open(shopId: number, state: string): void {
    this.next.open(shopId, state);
    this.firstOrders.open(shopId, state);
  }
}
