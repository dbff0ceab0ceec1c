import type { Failure } from '../../../workers/contract/failure.ts';
import type { Progress } from '../../../workers/contract/job.ts';
import type { Rule } from '../../../workers/rooms/customers/contract.ts';
import type {
  CategoryRule,
  ForEachCustomer,
  Method,
  MethodTest,
  Scope,
  Split
} from '../../../workers/rooms/recommend/contract.ts';
import { ask, failureOf, type AskOptions } from '../../bridge/index.svelte.ts';

const SEED = 20260101;
export const NONE = 0xffffffff;

const codesOf = (typed: string) =>
  typed
    .split(/[\n,，;；]/)
    .map((code) => code.trim())
    .filter(Boolean);

type Epoch = NonNullable<Progress['epoch']>;

/** A rule of the customer room, under a key of the choice, and its customers. */
interface Audience {
  key: string;
  rule: Rule;
  customers: Set<string>;
}

/** Lists for every customer, and the test that chose their method. */
export class ListsState {
  answer = $state.raw<ForEachCustomer | null>(null);
  test = $state.raw<MethodTest | null>(null);
  progress = $state.raw<Progress | null>(null);
  failure = $state.raw<Failure | null>(null);
  method = $state<Method | 'best'>('best');
  k = $state(10);
  ownedAllowed = $state(false);
  /** What the test on the page holds back, and what counts as found. */
  split = $state<Split>('last_order');
  scope = $state<Scope>('new');
  /** Methods trained by gradients take part. */
  trained = $state(false);
  /** Losses of the training that runs, an entry an epoch. */
  epochs = $state.raw<Epoch[]>([]);
  /** Whom lists are for; null for everybody. */
  audience = $state.raw<Audience | null>(null);
  /** Product codes as typed, one or more separated by commas or line breaks. */
  never = $state('');
  always = $state('');
  inStock = $state(false);
  /** Percent as typed; empty: any. */
  leastMargin = $state('');
  category = $state<CategoryRule>('any');

  #shopId = 0;
  #wanted: object | null = null;
  #abort: AbortController | null = null;

  async ask(shopId: number): Promise<void> {
    if (shopId !== this.#shopId) {
      [this.answer, this.test, this.audience] = [null, null, null];
      this.trained = false;
      // Rules name products of one shop.
      [this.never, this.always, this.leastMargin] = ['', '', ''];
      [this.inStock, this.category] = [false, 'any'];
    }
    this.#shopId = shopId;
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    const onProgress = (progress: Progress) => {
      if (abort !== this.#abort || abort.signal.aborted) return;
      this.progress = progress;
      const { epoch } = progress;
      // Every training counts from 0 again, one begun anew on another backend too.
      if (epoch) this.epochs = [...this.epochs.slice(0, epoch.number), epoch];
    };
    const options = { signal: abort.signal, onProgress };
    this.failure = null;
    this.epochs = [];
    try {
      const { split, scope, trained } = this;
      const asked = { shopId, split, scope, trained, seed: SEED };
      this.test = await ask('recommend', 'test', asked, options);
      // Not being able to keep it costs only counting it again.
      if (this.test.keep) ask('data', 'saveSetting', this.test.keep).catch(() => {});
      const { method, k, ownedAllowed, inStock, category } = this;
      const margin = Number.parseFloat(this.leastMargin.replace(',', '.'));
      const question = {
        ...{ shopId, method, k, ownedAllowed, inStock, category, trained, seed: SEED },
        never: codesOf(this.never),
        always: codesOf(this.always),
        leastMargin: Number.isNaN(margin) ? null : margin / 100
      };
      const answer = await ask('recommend', 'forEachCustomer', question, options);
      // Orders may have come since the rule was asked.
      if (this.audience) await this.chooseAudience(this.audience, options);
      this.answer = answer;
    } catch (thrown) {
      const failure = failureOf(thrown);
      if (failure.code !== 'cancelled' && abort === this.#abort) {
        this.failure = failure;
        // Else every further question would train again and fail again.
        if (failure.code === 'training_diverged') this.trained = false;
      }
    } finally {
      if (abort === this.#abort) {
        this.#abort = null;
        this.progress = null;
        this.epochs = [];
      }
    }
  }

  /** Lists only for the customers a rule names; for everybody without one. The last choice counts. */
  async chooseAudience(
    wanted: Omit<Audience, 'customers'> | null,
    options: AskOptions = {}
  ): Promise<void> {
    this.#wanted = wanted;
    if (!wanted) this.audience = null;
    else {
      try {
        const question = { shopId: this.#shopId, rule: wanted.rule };
        const { customers } = await ask('customers', 'select', question, options);
        if (this.#wanted === wanted) this.audience = { ...wanted, customers: new Set(customers) };
      } catch (thrown) {
        const failure = failureOf(thrown);
        if (failure.code !== 'cancelled') this.failure = failure;
      }
    }
  }

  /** The test once more, with the methods trained by gradients among the others. */
  train(): void {
    this.trained = true;
    this.again();
  }

  again(): void {
    void this.ask(this.#shopId);
  }

  /** The person's own word: what was not trained is not wanted any more. */
  cancel(): void {
    this.stop();
    if (!this.test?.training.length) this.trained = false;
  }

  stop(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.progress = null;
    this.epochs = [];
  }
}
