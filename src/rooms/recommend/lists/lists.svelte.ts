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

/** A rule of the customer room, identified by the key of the choice, with its customers. */
interface Audience {
  key: string;
  rule: Rule;
  customers: Set<string>;
}

/** Lists for every customer, the audience, and the owner's rules. */
export class ListsState implements JobView {
  answer = $state.raw<ForEachCustomer | null>(null);
  method = $state<Method | 'best'>('best');
  k = $state(10);
  ownedAllowed = $state(false);
  /** The audience; null for all customers. */
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
  /** The shop and state of the last request; empty if it was not answered. */
  #asked = '';
  #rulesRead: Promise<void> = Promise.resolve();
  readonly #lists = new Job();
  readonly #audience = new Job();
  progress = $derived(this.#lists.progress);
  failure = $derived(firstOf([this.#lists, this.#audience], 'failure'));

  constructor(readonly training: Training) {}

  /** Sends the question unless this state of the shop is answered or requested already. */
  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) {
      [this.answer, this.audience] = [null, null];
      this.#shopId = shopId;
      this.#rulesRead = this.#readRules(shopId);
    }
    // Methods trained on the test page meanwhile may be the best.
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
    // Otherwise every further question would train and fail again.
    if (this.#lists.failure?.code === 'training_diverged') this.training.drop();
  }

  async #askLists({ signal, onProgress }: Required<AskOptions>): Promise<ForEachCustomer> {
    const shopId = this.#shopId;
    // All questions wait for the rules: without them, lists would contain excluded products.
    await this.#rulesRead;
    const answer = await ask('recommend', 'forEachCustomer', this.#question(shopId), {
      signal,
      onProgress: (progress) => {
        onProgress(progress);
        if (!signal.aborted) this.training.hear(progress);
      }
    });
    // Orders may have been added since the rule was evaluated.
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

  /**
   * Limits the lists to the customers of a rule; all customers without one. The last choice wins.
   */
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

  /** Applies the current rules, and stores them for the next visit. */
  applyRules(): void {
    const { never, always, inStock, leastMargin, category, newProducts } = this;
    const rules = { never, always, inStock, leastMargin, category, newProducts };
    void writeListRules(this.#shopId, rules);
    this.again();
  }

  /** Sets a rule for one product from its row: never or always, which replaces the other. */
  setRule(rule: 'never' | 'always', product: string): void {
    const without = (typed: string) => codesOf(typed).filter((code) => code !== product);
    const [never, always] = [without(this.never), without(this.always)];
    (rule === 'never' ? never : always).push(product);
    [this.never, this.always] = [never.join(', '), always.join(', ')];
    this.applyRules();
  }

  /** Rules name products of one shop, so none apply until those of this shop are read. */
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
