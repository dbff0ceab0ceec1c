import type { Failure } from '../../../workers/contract/failure.ts';
import type { Progress } from '../../../workers/contract/job.ts';
import type { KeptModel } from '../../../workers/contract/kept-model.ts';
import { SEED } from '../../../workers/contract/seed.ts';
import type { Rule } from '../../../workers/rooms/customers/contract.ts';
import type {
  CategoryRule,
  ForEachCustomer,
  Method,
  MethodTest,
  OrdersBehind,
  Scope,
  Split
} from '../../../workers/rooms/recommend/contract.ts';
import { ask, failureOf, type AskOptions } from '../../bridge/index.svelte.ts';

import { readListRules, writeListRules } from './list-rules.ts';
import { unpackListRules } from './unpack-list-rules.ts';

export const NONE = 0xffffffff;

export const codesOf = (typed: string) =>
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
  newProducts = $state(true);
  /** Models kept of this shop, the newest news of them. */
  models = $state.raw<KeptModel[]>([]);

  #shopId = 0;
  #rulesRead: Promise<void> = Promise.resolve();
  #wanted: object | null = null;
  #abort: AbortController | null = null;

  async ask(shopId: number): Promise<void> {
    if (shopId !== this.#shopId) {
      [this.answer, this.test, this.audience] = [null, null, null];
      this.trained = false;
      this.models = [];
      this.#shopId = shopId;
      this.#rulesRead = this.#readRules(shopId);
      void this.#listModels();
    }
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    // Whoever asks meanwhile waits for the rules too: without them lists would hold what is banned.
    await this.#rulesRead;
    if (abort.signal.aborted) return;
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
      const { method, k, ownedAllowed, inStock, category, newProducts } = this;
      const margin = Number.parseFloat(this.leastMargin.replace(',', '.'));
      const question = {
        ...{ shopId, method, k, ownedAllowed, inStock, category, newProducts, trained, seed: SEED },
        never: codesOf(this.never),
        always: codesOf(this.always),
        leastMargin: Number.isNaN(margin) ? null : margin / 100
      };
      const answer = await ask('recommend', 'forEachCustomer', question, options);
      // Orders may have come since the rule was asked.
      if (this.audience) await this.chooseAudience(this.audience, options);
      this.answer = answer;
      void this.#keepModels(shopId, answer.toKeep);
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

  /** The rules as they stand now hold from here on, in this shop and at the next visit too. */
  applyRules(): void {
    const { never, always, inStock, leastMargin, category, newProducts } = this;
    const rules = { never, always, inStock, leastMargin, category, newProducts };
    void writeListRules(this.#shopId, rules);
    this.again();
  }

  /** A rule on one product from its row: never, or always; the other ends. */
  setRule(rule: 'never' | 'always', product: string): void {
    const without = (typed: string) => codesOf(typed).filter((code) => code !== product);
    const [never, always] = [without(this.never), without(this.always)];
    (rule === 'never' ? never : always).push(product);
    [this.never, this.always] = [never.join(', '), always.join(', ')];
    this.applyRules();
  }

  /** Rules name products of one shop: none hold until this one's are read. */
  async #readRules(shopId: number): Promise<void> {
    Object.assign(this, unpackListRules(undefined));
    const rules = await readListRules(shopId);
    if (shopId === this.#shopId) Object.assign(this, rules);
  }

  /** What was fitted for an answer is kept, so that the next visit need not fit it again. */
  async #keepModels(shopId: number, methods: Method[]): Promise<void> {
    try {
      for (const method of methods) {
        const now = new Date().toISOString();
        const packed = await ask('recommend', 'packModel', { shopId, method, now });
        if (packed) await ask('data', 'saveModel', packed);
      }
    } catch {
      // Not being able to keep it costs only fitting it again.
    }
    if (methods.length > 0) await this.#listModels();
  }

  async #listModels(): Promise<void> {
    const shopId = this.#shopId;
    const models = await ask('data', 'models', { shopId }).catch(() => []);
    if (shopId === this.#shopId) this.models = models;
  }

  async deleteModel(name: string): Promise<void> {
    await ask('data', 'deleteModel', { shopId: this.#shopId, name });
    await this.#listModels();
  }

  exportModel(method: Method): Promise<Blob | null> {
    return ask('recommend', 'exportModel', { shopId: this.#shopId, method });
  }

  ordersBehind(product: string, because: string | null): Promise<OrdersBehind> {
    return ask('recommend', 'ordersBehind', { shopId: this.#shopId, product, because });
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
