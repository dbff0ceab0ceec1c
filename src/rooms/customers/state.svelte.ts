import { SEED } from '../../../workers/contract/seed.ts';
import type {
  ChineseThresholds,
  RfmAnswer
} from '../../../workers/rooms/customers/segments/contract.ts';
import type { RfmCuts } from '../../../workers/contract/customers/segments.ts';
import type {
  CohortAnswer,
  CohortBy,
  CohortPeriod
} from '../../../workers/rooms/customers/returning/contract.ts';
import type { CustomerCard } from '../../../workers/rooms/customers/card/contract.ts';
import type {
  DueAnswer,
  LeavingAnswer
} from '../../../workers/rooms/customers/leaving/contract.ts';
import type {
  GroupMethod,
  GroupsAnswer
} from '../../../workers/rooms/customers/groups/contract.ts';
import type { AsShown, Selection } from '../../../workers/rooms/customers/choosing/contract.ts';
import type { Rule } from '../../../workers/contract/customers/customer-rule.ts';
import type { ValueAnswer } from '../../../workers/rooms/customers/lifetime/contract.ts';
import { ask } from '../../bridge/index.svelte.ts';
import type { Need } from '../../shell/Lacking.svelte';
import { firstOf, Job, type Ending, type JobView } from '../../bridge/job.svelte.ts';

const LISTED = 500;

/** The room's answers. Scores come first; slower parts fill in one after the other. */
export class CustomersState implements JobView {
  rfm = $state.raw<RfmAnswer | null>(null);
  cohorts = $state.raw<CohortAnswer | null>(null);
  value = $state.raw<ValueAnswer | null>(null);
  leaving = $state.raw<LeavingAnswer | null>(null);
  due = $state.raw<DueAnswer | null>(null);
  groups = $state.raw<GroupsAnswer | null>(null);
  card = $state.raw<CustomerCard | null>(null);
  /** Whom the customers' table is narrowed to; null: everybody. */
  selection = $state.raw<Selection | null>(null);
  rule = $state.raw<Rule | null>(null);
  /** In words, what the selection is. */
  ruleName = $state('');
  period = $state<CohortPeriod>('month');
  by = $state<CohortBy>('time');
  method = $state<GroupMethod>('k-means');
  k = $state<number | undefined>(undefined);
  discountRate = $state(0);
  cuts = $state.raw<RfmCuts | undefined>(undefined);
  chinese = $state.raw<ChineseThresholds | undefined>(undefined);

  shopId = 0;
  readonly #rfm = new Job();
  readonly #cohorts = new Job();
  readonly #value = new Job();
  readonly #groups = new Job();
  readonly #selection = new Job();
  readonly #card = new Job();
  readonly #parts = [this.#rfm, this.#cohorts, this.#value, this.#groups];
  progress = $derived(firstOf(this.#parts, 'progress'));
  failure = $derived(firstOf([...this.#parts, this.#selection, this.#card], 'failure'));
  /** No line is left, neither of a known customer nor of another. */
  isEmpty = $derived(
    this.rfm?.customers.length === 0 && !this.rfm.linesWithoutCustomer && !this.rfm.linesWithoutDate
  );
  /** What a shop without a customer to show lacks: when they bought, who did, or sales. */
  needs = $derived.by<Need>(() => {
    if (this.rfm?.linesWithoutDate) return 'dates';
    return !this.rfm || this.rfm.linesWithoutCustomer ? 'customers' : 'sales';
  });
  /** Another object as soon as what is asked part by part is not wanted any more. */
  #asked = {};

  /** How this page counts: lists, rules and cards follow it. */
  get shown(): Required<AsShown> {
    const { cuts, chinese, discountRate, method, k } = this;
    return {
      scoring: { cuts, chinese },
      worth: { discountRate, seed: SEED },
      grouping: { method, k, seed: SEED }
    };
  }

  /** Asks everything anew; earlier answers of the same shop stay until the new ones come. */
  async ask(shopId: number): Promise<void> {
    if (shopId !== this.shopId) this.#forget();
    this.shopId = shopId;
    this.cancel();
    const asked = this.#asked;
    if ((await this.#askRfm()) === 'failed' || asked !== this.#asked) return;
    // Whom the rule means depends on the lens and the data.
    if (this.rule) void this.show(this.rule, this.ruleName);
    for (const askPart of [this.#askCohorts, this.#askValue, this.#askGroups]) {
      const ending = await askPart.call(this);
      if (ending === 'failed' || asked !== this.#asked) return;
    }
  }

  cancel(): void {
    this.#asked = {};
    for (const job of this.#parts) job.cancel();
  }

  setCuts(cuts: RfmCuts | undefined): void {
    this.cuts = cuts;
    void this.#askRfm();
  }

  setChinese(chinese: ChineseThresholds | undefined): void {
    this.chinese = chinese;
    void this.#askRfm();
  }

  setCohorts(period: CohortPeriod, by: CohortBy): void {
    [this.period, this.by] = [period, by];
    void this.#askCohorts();
  }

  setDiscountRate(rate: number): void {
    this.discountRate = rate;
    void this.#askValue();
  }

  setGroups(method: GroupMethod, k: number | undefined): void {
    [this.method, this.k] = [method, k];
    void this.#askGroups();
  }

  /** Narrows the table to the customers of a rule; null shows everybody. */
  async show(rule: Rule | null, name = ''): Promise<void> {
    [this.rule, this.ruleName] = [rule, name];
    if (rule) {
      await this.#selection.run(
        (options) =>
          ask('customers', 'select', { shopId: this.shopId, rule, ...this.shown }, options),
        (selection) => (this.selection = selection)
      );
    } else {
      this.#selection.reset();
      this.selection = null;
    }
  }

  async open(customer: string): Promise<void> {
    await this.#card.run(
      (options) =>
        ask('customers', 'card', { shopId: this.shopId, customer, ...this.shown }, options),
      (card) => (this.card = card)
    );
  }

  #askRfm(): Promise<Ending> {
    const question = { shopId: this.shopId, cuts: this.cuts, chinese: this.chinese };
    return this.#rfm.run(
      (options) => ask('customers', 'rfm', question, options),
      (answer) => (this.rfm = answer)
    );
  }

  #askCohorts(): Promise<Ending> {
    const question = { shopId: this.shopId, period: this.period, by: this.by };
    return this.#cohorts.run(
      (options) => ask('customers', 'cohorts', question, options),
      (answer) => (this.cohorts = answer)
    );
  }

  #askValue(): Promise<Ending> {
    const { shopId, discountRate } = this;
    const listed = { shopId, limit: LISTED };
    return this.#value.run(async (options) => {
      const isWanted = () => !options.signal.aborted;
      const value = await ask('customers', 'value', { shopId, discountRate, seed: SEED }, options);
      if (isWanted()) this.value = value;
      const leaving = await ask('customers', 'leaving', { ...listed, ...this.shown }, options);
      if (isWanted()) this.leaving = leaving;
      const due = await ask('customers', 'dueAgain', { ...listed, ...this.shown }, options);
      if (isWanted()) this.due = due;
    });
  }

  #askGroups(): Promise<Ending> {
    const question = { shopId: this.shopId, method: this.method, k: this.k, seed: SEED };
    return this.#groups.run(
      (options) => ask('customers', 'groups', question, options),
      (answer) => (this.groups = answer)
    );
  }

  #forget(): void {
    for (const job of [...this.#parts, this.#selection, this.#card]) job.reset();
    this.rfm = this.cohorts = this.value = this.leaving = this.due = this.groups = null;
    this.selection = this.card = this.rule = null;
    [this.cuts, this.chinese] = [undefined, undefined];
  }
}
