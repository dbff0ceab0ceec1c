import type { Progress } from '../../../workers/contract/job.ts';
import type { KeptModel } from '../../../workers/contract/kept-model.ts';
import { SEED } from '../../../workers/contract/seed.ts';
import type { Rule } from '../../../workers/contract/customers/customer-rule.ts';
import type {
  CategoryRule,
  ForEachCustomer,
  ListQuestion,
  OrdersBehind
} from '../../../workers/rooms/recommend/lists/contract.ts';
import type { Method } from '../../../workers/rooms/recommend/methods/contract.ts';
import type { MethodTest, Scope, Split } from '../../../workers/rooms/recommend/test/contract.ts';
import { ask, type AskOptions } from '../../bridge/index.svelte.ts';
import { firstOf, Job, type JobView } from '../../bridge/job.svelte.ts';
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
export class ListsState implements JobView {
  answer = $state.raw<ForEachCustomer | null>(null);
  test = $state.raw<MethodTest | null>(null);
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
  readonly #lists = new Job();
  readonly #audience = new Job();
  progress = $derived(this.#lists.progress);
  failure = $derived(firstOf([this.#lists, this.#audience], 'failure'));

  async ask(shopId: number): Promise<void> {
    if (shopId !== this.#shopId) {
      [this.answer, this.test, this.audience] = [null, null, null];
      this.trained = false;
      this.models = [];
      this.#shopId = shopId;
      this.#rulesRead = this.#readRules(shopId);
      void this.listModels();
    }
    this.epochs = [];
    const ending = await this.#lists.run((options) => this.#askLists(shopId, options));
    if (ending === 'replaced') return;
    this.epochs = [];
    // Else every further question would train again and fail again.
    if (this.#lists.failure?.code === 'training_diverged') this.trained = false;
  }

  async #askLists(shopId: number, { signal, onProgress }: Required<AskOptions>): Promise<void> {
    const options = {
      signal,
      onProgress: (progress: Progress) => {
        onProgress(progress);
        if (!signal.aborted) this.#hearEpoch(progress);
      }
    };
    // Whoever asks meanwhile waits for the rules too: without them lists would hold what is banned.
    await this.#rulesRead;
    const { split, scope, trained } = this;
    const test = await ask(
      'recommend',
      'test',
      { shopId, split, scope, trained, seed: SEED },
      options
    );
    if (!signal.aborted) this.test = test;
    const answer = await ask('recommend', 'forEachCustomer', this.#question(shopId), options);
    // Orders may have come since the rule was asked.
    if (this.audience) await this.chooseAudience(this.audience);
    if (!signal.aborted) this.answer = answer;
  }

  #question(shopId: number): ListQuestion {
    const { method, k, ownedAllowed, inStock, category, newProducts, trained } = this;
    const margin = Number.parseFloat(this.leastMargin.replace(',', '.'));
    return {
      shopId,
      method,
      k,
      ownedAllowed,
      inStock,
      category,
      newProducts,
      trained,
      seed: SEED,
      never: codesOf(this.never),
      always: codesOf(this.always),
      leastMargin: Number.isNaN(margin) ? null : margin / 100
    };
  }

  /** Every training counts from 0 again, one begun anew on another backend too. */
  #hearEpoch({ epoch }: Progress): void {
    if (epoch) this.epochs = [...this.epochs.slice(0, epoch.number), epoch];
  }

  /** Lists only for the customers a rule names; for everybody without one. The last choice counts. */
  async chooseAudience(wanted: Omit<Audience, 'customers'> | null): Promise<void> {
    this.#audience.reset();
    if (!wanted) this.audience = null;
    else {
      const question = { shopId: this.#shopId, rule: wanted.rule };
      await this.#audience.run(
        (options) => ask('customers', 'select', question, options),
        ({ customers }) => (this.audience = { ...wanted, customers: new Set(customers) })
      );
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

  /** Asked again whenever a model was kept. */
  async listModels(): Promise<void> {
    const shopId = this.#shopId;
    const models = await ask('data', 'models', { shopId }).catch(() => []);
    if (shopId === this.#shopId) this.models = models;
  }

  async deleteModel(name: string): Promise<void> {
    await ask('data', 'deleteModel', { shopId: this.#shopId, name });
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
    this.#lists.cancel();
    this.epochs = [];
  }
}
