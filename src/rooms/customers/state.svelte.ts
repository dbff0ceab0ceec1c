import type { Failure } from '../../../workers/contract/failure.ts';
import type { Progress } from '../../../workers/contract/job.ts';
import { SEED } from '../../../workers/contract/seed.ts';
import type {
  ChineseThresholds,
  CohortAnswer,
  CohortBy,
  CohortPeriod,
  CustomerCard,
  DueAnswer,
  GroupMethod,
  GroupsAnswer,
  LeavingAnswer,
  RfmAnswer,
  RfmCuts,
  Rule,
  Selection,
  ValueAnswer
} from '../../../workers/rooms/customers/contract.ts';
import { ask, failureOf } from '../../bridge/index.svelte.ts';

const LISTED = 500;

/** The room's answers. Scores come first; slower parts fill in one after the other. */
export class CustomersState {
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
  progress = $state.raw<Progress | null>(null);
  failure = $state.raw<Failure | null>(null);

  period = $state<CohortPeriod>('month');
  by = $state<CohortBy>('time');
  method = $state<GroupMethod>('k-means');
  k = $state<number | undefined>(undefined);
  discountRate = $state(0.1);
  cuts = $state.raw<RfmCuts | undefined>(undefined);
  chinese = $state.raw<ChineseThresholds | undefined>(undefined);

  shopId = 0;
  #abort: AbortController | null = null;
  #running = new Set<AbortController>();

  /** Asks everything anew; earlier answers of the same shop stay until the new ones come. */
  async ask(shopId: number): Promise<void> {
    if (shopId !== this.shopId) this.#forget();
    this.shopId = shopId;
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    await this.#run(abort, async () => {
      await this.#askRfm(abort);
      await this.#askCohorts(abort);
      await this.#askValue(abort);
      await this.#askGroups(abort);
    });
  }

  cancel(): void {
    this.#abort?.abort();
    this.progress = null;
  }

  setCuts(cuts: RfmCuts | undefined): void {
    this.cuts = cuts;
    void this.#again((abort) => this.#askRfm(abort));
  }

  setChinese(chinese: ChineseThresholds | undefined): void {
    this.chinese = chinese;
    void this.#again((abort) => this.#askRfm(abort));
  }

  setCohorts(period: CohortPeriod, by: CohortBy): void {
    [this.period, this.by] = [period, by];
    void this.#again((abort) => this.#askCohorts(abort));
  }

  setDiscountRate(rate: number): void {
    this.discountRate = rate;
    void this.#again((abort) => this.#askValue(abort));
  }

  setGroups(method: GroupMethod, k: number | undefined): void {
    [this.method, this.k] = [method, k];
    void this.#again((abort) => this.#askGroups(abort));
  }

  /** Narrows the table to the customers of a rule; null shows everybody. */
  async show(rule: Rule | null, name = ''): Promise<void> {
    [this.rule, this.ruleName] = [rule, name];
    if (!rule) {
      this.selection = null;
      return;
    }
    try {
      const selection = await ask('customers', 'select', { shopId: this.shopId, rule });
      if (this.rule === rule) this.selection = selection;
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  async open(customer: string): Promise<void> {
    try {
      this.card = await ask('customers', 'card', { shopId: this.shopId, customer });
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
  }

  async #askRfm(abort: AbortController): Promise<void> {
    const question = { shopId: this.shopId, cuts: this.cuts, chinese: this.chinese };
    this.rfm = await ask('customers', 'rfm', question, this.#options(abort));
  }

  async #askCohorts(abort: AbortController): Promise<void> {
    const question = { shopId: this.shopId, period: this.period, by: this.by };
    this.cohorts = await ask('customers', 'cohorts', question, this.#options(abort));
  }

  async #askValue(abort: AbortController): Promise<void> {
    const { shopId, discountRate } = this;
    const question = { shopId, discountRate, seed: SEED };
    this.value = await ask('customers', 'value', question, this.#options(abort));
    const listed = { shopId, limit: LISTED };
    this.leaving = await ask('customers', 'leaving', listed, this.#options(abort));
    this.due = await ask('customers', 'dueAgain', listed, this.#options(abort));
  }

  async #askGroups(abort: AbortController): Promise<void> {
    const question = { shopId: this.shopId, method: this.method, k: this.k, seed: SEED };
    this.groups = await ask('customers', 'groups', question, this.#options(abort));
  }

  #options(abort: AbortController) {
    return { signal: abort.signal, onProgress: (p: Progress) => (this.progress = p) };
  }

  /** One part anew, without stopping what still runs. */
  #again(work: (abort: AbortController) => Promise<void>): Promise<void> {
    const abort = new AbortController();
    return this.#run(abort, () => work(abort));
  }

  async #run(abort: AbortController, work: () => Promise<void>): Promise<void> {
    const { shopId } = this;
    this.failure = null;
    this.#running.add(abort);
    try {
      await work();
    } catch (thrown) {
      const failure = failureOf(thrown);
      if (failure.code !== 'cancelled' && shopId === this.shopId) this.failure = failure;
    } finally {
      this.#running.delete(abort);
      if (this.#running.size === 0) this.progress = null;
    }
  }

  #forget(): void {
    this.rfm = this.cohorts = this.value = this.leaving = this.due = this.groups = null;
    this.selection = this.card = this.rule = null;
    [this.cuts, this.chinese] = [undefined, undefined];
  }
}
