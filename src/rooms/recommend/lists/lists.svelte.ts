import { SEED } from '../../../../workers/contract/seed.ts';
import type { Rule } from '../../../../workers/contract/customers/customer-rule.ts';
import type {
  CategoryRule,
  ForEachCustomer,
  ListQuestion,
  OrdersBehind
} from '../../../../workers/rooms/recommend/lists/contract.ts';
import type { Method } from '../../../../workers/rooms/recommend/methods/contract.ts';
import { ask, type AskOptions } from '../../../bridge/index.svelte.ts';
import { firstOf, Job, type JobView } from '../../../bridge/job.svelte.ts';
import type { Training } from '../training.svelte.ts';
import { readListRules, writeListRules } from './list-rules.ts';
import { unpackListRules } from './unpack-list-rules.ts';

export const NONE = 0xffffffff;

export const codesOf = (typed: string) =>
  typed
    .split(/[\n,，;；]/)
    .map((code) => code.trim())
    .filter(Boolean);

/** A rule of the customer room, under a key of the choice, and its customers. */
interface Audience {
  key: string;
  rule: Rule;
  customers: Set<string>;
}

/** Lists for every customer, whom they are for, and the owner's rules on them. */
export class ListsState implements JobView {
  answer = $state.raw<ForEachCustomer | null>(null);
  method = $state<Method | 'best'>('best');
  k = $state(10);
  ownedAllowed = $state(false);
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

  #shopId = 0;
  /** The shop and its state that were asked about last; empty when there came no answer. */
  #asked = '';
  #rulesRead: Promise<void> = Promise.resolve();
  readonly #lists = new Job();
  readonly #audience = new Job();
  progress = $derived(this.#lists.progress);
  failure = $derived(firstOf([this.#lists, this.#audience], 'failure'));

  constructor(readonly training: Training) {}

  /** Asks unless this state of the shop has its answer, or is about to. */
  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) {
      [this.answer, this.audience] = [null, null];
      this.#shopId = shopId;
      this.#rulesRead = this.#readRules(shopId);
    }
    // The test page may have trained methods since, one of which may be the best.
    const asked = `${shopId} ${state} ${this.training.isWanted(shopId)}`;
    if (asked !== this.#asked) void this.#ask(asked);
  }

  async #ask(asked: string): Promise<void> {
    this.#asked = asked;
    this.training.forgetEpochs();
    const ending = await this.#lists.run(
      (options) => this.#askLists(options),
      (answer) => (this.answer = answer)
    );
    if (ending === 'replaced') return;
    this.training.forgetEpochs();
    if (ending !== 'done') this.#asked = '';
    // Else every further question would train again and fail again.
    if (this.#lists.failure?.code === 'training_diverged') this.training.drop();
  }

  async #askLists({ signal, onProgress }: Required<AskOptions>): Promise<ForEachCustomer> {
    const shopId = this.#shopId;
    // Whoever asks meanwhile waits for the rules too: without them lists would hold what is banned.
    await this.#rulesRead;
    const answer = await ask('recommend', 'forEachCustomer', this.#question(shopId), {
      signal,
      onProgress: (progress) => {
        onProgress(progress);
        if (!signal.aborted) this.training.hear(progress);
      }
    });
    // Orders may have come since the rule was asked.
    if (this.audience) await this.chooseAudience(this.audience);
    return answer;
  }

  #question(shopId: number): ListQuestion {
    const { method, k, ownedAllowed, inStock, category, newProducts } = this;
    const margin = Number.parseFloat(this.leastMargin.replace(',', '.'));
    return {
      shopId,
      method,
      k,
      ownedAllowed,
      inStock,
      category,
      newProducts,
      trained: this.training.isWanted(shopId),
      seed: SEED,
      never: codesOf(this.never),
      always: codesOf(this.always),
      leastMargin: Number.isNaN(margin) ? null : margin / 100
    };
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

  ordersBehind(product: string, because: string | null): Promise<OrdersBehind> {
    return ask('recommend', 'ordersBehind', { shopId: this.#shopId, product, because });
  }

  again(): void {
    void this.#ask(this.#asked);
  }

  cancel(): void {
    this.#lists.cancel();
    this.training.forgetEpochs();
  }
}
