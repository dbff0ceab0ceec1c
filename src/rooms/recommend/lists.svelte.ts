import type { Failure } from '../../../workers/contract/failure.ts';
import type { Progress } from '../../../workers/contract/job.ts';
import type {
  ForEachCustomer,
  Method,
  MethodTest
} from '../../../workers/rooms/recommend/contract.ts';
import { ask, failureOf } from '../../bridge/index.svelte.ts';

const SEED = 20260101;
export const NONE = 0xffffffff;

/** Lists for every customer, and the test that chose their method. */
export class ListsState {
  answer = $state.raw<ForEachCustomer | null>(null);
  test = $state.raw<MethodTest | null>(null);
  progress = $state.raw<Progress | null>(null);
  failure = $state.raw<Failure | null>(null);
  method = $state<Method | 'best'>('best');
  k = $state(10);
  ownedAllowed = $state(false);
  /** Product codes as typed, one or more separated by commas or line breaks. */
  never = $state('');

  #shopId = 0;
  #abort: AbortController | null = null;

  async ask(shopId: number): Promise<void> {
    if (shopId !== this.#shopId) [this.answer, this.test] = [null, null];
    this.#shopId = shopId;
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    const onProgress = (progress: Progress) => {
      if (abort === this.#abort && !abort.signal.aborted) this.progress = progress;
    };
    const options = { signal: abort.signal, onProgress };
    this.failure = null;
    try {
      this.test = await ask('recommend', 'test', { shopId, seed: SEED }, options);
      const never = this.never.split(/[\n,，;；]/).map((code) => code.trim());
      const { method, k, ownedAllowed } = this;
      const question = { shopId, method, k, ownedAllowed, never, seed: SEED };
      this.answer = await ask('recommend', 'forEachCustomer', question, options);
    } catch (thrown) {
      const failure = failureOf(thrown);
      if (failure.code !== 'cancelled' && abort === this.#abort) this.failure = failure;
    } finally {
      if (abort === this.#abort) {
        this.#abort = null;
        this.progress = null;
      }
    }
  }

  again(): void {
    void this.ask(this.#shopId);
  }

  cancel(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.progress = null;
  }
}
