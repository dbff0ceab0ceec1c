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
import { OwnSegments } from './own/state.svelte.ts';
import { partsOf } from './questions.ts';
import { Looks } from './looks.svelte.ts';

const LOADING: Progress = { step: 'loading', done: 0, total: 0 };

export type PartName = keyof ReturnType<typeof partsOf>;

/**
 * The room's answers and what was chosen on its pages, which stays from page to page. Only what the
 * page in front shows is asked; its parts fill in one after the other.
 */
export class CustomersState implements JobView {
  card = $state.raw<CustomerCard | null>(null);
  /** Whom the customers' table is narrowed to, and in words who they are; null: everybody. */
  rule = $state.raw<Rule | null>(null);
  ruleName = '';
  period = $state<CohortPeriod>('month');
  by = $state<CohortBy>('time');
  method = $state<GroupMethod>('k-means');
  k = $state<number | undefined>(undefined);
  discountRate = $state(0);
  cuts = $state.raw<RfmCuts | undefined>(undefined);
  chinese = $state.raw<ChineseThresholds | undefined>(undefined);
  /** The person stopped it: it waits to be asked again. */
  isStopped = $state(false);
  #isAsking = $state(false);
  readonly looks = new Looks();
  readonly own = new OwnSegments();

  shopId = $state(0);
  #version = '';
  #shown = $state.raw<PartName[]>([]);
  readonly #parts = partsOf(this);
  readonly #card = new Job();
  readonly #jobs = $derived(this.#shown.map((name) => this.#parts[name].job));
  /** One part after the other is work without a break. */
  progress = $derived(firstOf(this.#jobs, 'progress') ?? (this.#isAsking ? LOADING : null));
  failure = $derived(firstOf([...this.#jobs, this.#card], 'failure'));
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

  /** How this room counts: lists, rules and cards follow it. */
  get shown(): Required<AsShown> {
    const { cuts, chinese, discountRate, method, k } = this;
    return {
      scoring: { cuts, chinese },
      worth: { discountRate, seed: SEED },
      grouping: { method, k, seed: SEED }
    };
  }

  /**
   * Asks what a page shows, as far as it is not answered.
   *
   * @param version changes with the data and the lens
   */
  ask(shopId: number, version: string, shown: PartName[]): void {
    if (shopId !== this.shopId) this.#forget();
    [this.shopId, this.#version, this.#shown] = [shopId, version, shown];
    void this.again();
  }

  /** Asks what has come to be another question. */
  async again(): Promise<void> {
    this.isStopped = false;
    this.#isAsking = true;
    const asked = (this.#asked = {});
    for (const [name, part] of Object.entries(this.#parts)) {
      if (this.#shown.includes(name as PartName)) part.drop(this.#version);
      else part.cancel();
    }
    for (const name of this.#shown) {
      const ending = await this.#parts[name].ask(this.#version);
      if (asked !== this.#asked) return;
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

  /** Another choice, and what it changes. */
  set(
    choice: Partial<
      Pick<CustomersState, 'cuts' | 'chinese' | 'period' | 'by' | 'discountRate' | 'method' | 'k'>
    >
  ): void {
    Object.assign(this, choice);
    void this.again();
  }

  /** Narrows the table of customers to those of a rule; null shows everybody. */
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
