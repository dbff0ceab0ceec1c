import { SEED } from '../../../workers/contract/seed.ts';
import type { ChineseThresholds } from '../../../workers/rooms/customers/segments/contract.ts';
import type { RfmCuts } from '../../../workers/contract/customers/segments.ts';
import type {
  CohortBy,
  CohortPeriod
} from '../../../workers/rooms/customers/returning/contract.ts';
import type { CustomerCard } from '../../../workers/rooms/customers/card/contract.ts';
import type { GroupMethod } from '../../../workers/rooms/customers/groups/contract.ts';
import type { AsShown } from '../../../workers/rooms/customers/choosing/contract.ts';
import type { Rule } from '../../../workers/contract/customers/customer-rule.ts';
import type { Progress } from '../../../workers/contract/job.ts';
import { ask } from '../../bridge/index.svelte.ts';
import type { Need } from '../../shell/Lacking.svelte';
import { firstOf, Job, type JobView } from '../../bridge/job.svelte.ts';
import { asked } from './asked.ts';
import { OwnSegments } from './own/state.svelte.ts';
import { partsOf } from './questions.ts';

const LOADING: Progress = { step: 'loading', done: 0, total: 0 };

export type PartName = keyof ReturnType<typeof partsOf>;

/**
 * The room's answers and options, which are kept from page to page. Only what the current page
 * shows is requested; its parts are filled in one after another.
 */
export class CustomersState implements JobView {
  card = $state.raw<CustomerCard | null>(null);
  /** Rule that filters the customer table, with its description; null: everybody. */
  rule = $state.raw<Rule | null>(null);
  ruleName = '';
  method = $state<GroupMethod>('k-means');
  k = $state<number | undefined>(undefined);
  discountRate = $state(0);
  cuts = $state.raw<RfmCuts | undefined>(undefined);
  chinese = $state.raw<ChineseThresholds | undefined>(undefined);
  /** The person stopped it; it is not requested again until asked for. */
  isStopped = $state(false);
  #isAsking = $state(false);
  readonly own = new OwnSegments();

  shopId = $state(0);
  #version = '';
  #shown = $state.raw<PartName[]>([]);
  readonly #parts = partsOf(this);
  readonly #card = new Job();
  readonly #jobs = $derived(this.#shown.map((name) => this.#parts[name].job));
  /** Parts that follow one another are shown as one continuous job. */
  progress = $derived(firstOf(this.#jobs, 'progress') ?? (this.#isAsking ? LOADING : null));
  failure = $derived(firstOf([...this.#jobs, this.#card], 'failure'));
  /** Whether no line is left, with or without a known customer. */
  isEmpty = $derived(
    this.rfm?.customers.length === 0 && !this.rfm.linesWithoutCustomer && !this.rfm.linesWithoutDate
  );
  /** What a shop without customers to show lacks: dates, customers, or sales. */
  needs = $derived.by<Need>(() => {
    if (this.rfm?.linesWithoutDate) return 'dates';
    return !this.rfm || this.rfm.linesWithoutCustomer ? 'customers' : 'sales';
  });
  /** Replaced by a new object as soon as a series of requests is no longer wanted. */
  #asked = {};

  /** How long the periods of a cohort are, and what makes one: both are part of the address. */
  get period(): CohortPeriod {
    return asked.period;
  }
  set period(period: CohortPeriod) {
    asked.period = period;
  }
  get by(): CohortBy {
    return asked.by;
  }
  set by(by: CohortBy) {
    asked.by = by;
  }

  get rfm() {
    return this.#parts.rfm.answer;
  }
  get selection() {
    return this.rule && this.#parts.selection.answer;
  }
  get cohorts() {
    return this.#parts.cohorts.answer;
  }
  get value() {
    return this.#parts.value.answer;
  }
  get leaving() {
    return this.#parts.leaving.answer;
  }
  get due() {
    return this.#parts.due.answer;
  }
  get groups() {
    return this.#parts.groups.answer;
  }

  /** The options that lists, rules and cards of this room share. */
  get shown(): Required<AsShown> {
    const { cuts, chinese, discountRate, method, k } = this;
    return {
      scoring: { cuts, chinese },
      worth: { discountRate, seed: SEED },
      grouping: { method, k, seed: SEED }
    };
  }

  /**
   * Requests what a page shows, unless already answered.
   *
   * @param version changes with the data and the lens
   */
  ask(shopId: number, version: string, shown: PartName[]): void {
    if (shopId !== this.shopId) this.#forget();
    [this.shopId, this.#version, this.#shown] = [shopId, version, shown];
    void this.again();
  }

  /** Requests the parts whose options have changed. */
  async again(): Promise<void> {
    this.isStopped = false;
    this.#isAsking = true;
    const own = (this.#asked = {});
    for (const [name, part] of Object.entries(this.#parts)) {
      if (this.#shown.includes(name as PartName)) part.drop(this.#version);
      else part.cancel();
    }
    for (const name of this.#shown) {
      const ending = await this.#parts[name].ask(this.#version);
      if (own !== this.#asked) return;
      if (ending === 'failed') break;
    }
    this.#isAsking = false;
  }

  cancel(): void {
    this.isStopped = true;
    this.#isAsking = false;
    this.#asked = {};
    for (const part of Object.values(this.#parts)) part.cancel();
  }

  /** Changes an option, and requests what depends on it. */
  set(
    choice: Partial<
      Pick<CustomersState, 'cuts' | 'chinese' | 'period' | 'by' | 'discountRate' | 'method' | 'k'>
    >
  ): void {
    Object.assign(this, choice);
    void this.again();
  }

  /** Filters the customer table to the customers of a rule; null shows everybody. */
  show(rule: Rule | null, name = ''): void {
    [this.rule, this.ruleName] = [rule, name];
    if (!rule) this.#parts.selection.forget();
    void this.again();
  }

  async open(customer: string): Promise<void> {
    await this.#card.run(
      (options) =>
        ask('customers', 'card', { shopId: this.shopId, customer, ...this.shown }, options),
      (card) => (this.card = card)
    );
  }

  #forget(): void {
    for (const part of Object.values(this.#parts)) part.forget();
    this.#card.reset();
    this.card = this.rule = null;
    [this.cuts, this.chinese] = [undefined, undefined];
    this.own.forget();
  }
}
