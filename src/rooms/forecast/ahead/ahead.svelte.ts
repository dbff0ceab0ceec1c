import type {
  AheadAnswer,
  AheadQuestion
} from '../../../../workers/rooms/forecast/ahead/contract.ts';
import {
  MAX_FEE_SHARE,
  MAX_PAYOUT_DAYS,
  type PayoutTerms
} from '../../../../workers/rooms/forecast/cash/contract.ts';
import {
  FORECAST_GRAINS,
  FORECAST_MEASURES,
  type ForecastGrain,
  type ForecastMeasure
} from '../../../../workers/rooms/forecast/series/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { joinJobs } from '../../../bridge/job.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { route } from '../../../shell/route.svelte.ts';
import type { TablesState } from '../tables/tables.svelte.ts';

const SEED = 1;

/** Options of the forecast, and the newest answer. */
export class AheadState {
  #shopId = 0;
  readonly #part = new Part<AheadQuestion, { answer: AheadAnswer | null }>(
    () => (this.#shopId ? this.question : null),
    async (question, options) => ({ answer: await ask('forecast', 'ahead', question, options) })
  );
  /** Repeats the question after its answer, including slower methods. */
  readonly #more = this.#again({ learnsLags: true });
  /** Repeats it including neural networks, on request. */
  readonly #networks = this.#again({ learnsLags: true, learnsNetworks: true });
  readonly job = joinJobs([this.#part.job, this.#more.job, this.#networks.job]);
  #state = '';

  /** @param tables other tables of the shop, of which a column can be forecast */
  constructor(private readonly tables: TablesState) {}

  get measure(): ForecastMeasure {
    const asked = route.query.get('measure') as ForecastMeasure;
    return FORECAST_MEASURES.includes(asked) ? asked : 'net';
  }

  /** The choice in the address; undefined while nothing was chosen. */
  get grain(): ForecastGrain | undefined {
    const asked = route.query.get('by') as ForecastGrain;
    return FORECAST_GRAINS.includes(asked) ? asked : undefined;
  }

  get horizon(): number | undefined {
    const asked = Number(route.query.get('steps'));
    return Number.isInteger(asked) && asked > 0 ? asked : undefined;
  }

  /** Payout terms and fees, which are part of the address. */
  get terms(): PayoutTerms {
    const told = (name: string, most: number) =>
      Math.max(0, Math.min(most, Number(route.query.get(name)) || 0));
    return {
      payoutDays: Math.round(told('payout', MAX_PAYOUT_DAYS)),
      feeShare: told('fee', 100 * MAX_FEE_SHARE) / 100
    };
  }

  choose(
    name: 'measure' | 'take' | 'by' | 'steps' | 'parts' | 'payout' | 'fee',
    value: string
  ): void {
    const query = new URLSearchParams(route.query);
    query.set(name, value);
    // How one column is aggregated does not apply to another.
    if (name === 'measure') query.delete('take');
    // A horizon of thirteen weeks does not carry over to months.
    if (name === 'by') query.delete('steps');
    route.go('forecast', query, route.page);
  }

  /** The options that an answer depends on, besides the data and the lens. */
  get asked(): string {
    const table = JSON.stringify(this.tables.choice ?? null);
    return `${this.measure} ${table} ${this.grain ?? ''} ${this.horizon ?? ''}`;
  }

  get isAnswered(): boolean {
    return this.#part.answer !== null;
  }

  get answer(): AheadAnswer | null {
    const found = [this.#networks.answer, this.#more.answer].find(
      (own) => own?.answer && own.first === this.#first
    );
    return found?.answer ?? this.#first;
  }

  get #first(): AheadAnswer | null {
    return this.#part.answer?.answer ?? null;
  }

  /** Whether the model over all series is being tested. */
  get isTryingMore(): boolean {
    return this.#more.job.running;
  }

  get isTryingNetworks(): boolean {
    return this.#networks.job.running;
  }

  tryNetworks(): void {
    void this.#networks.ask(this.#state);
  }

  open(shopId: number, state: string): void {
    if (shopId !== this.#shopId) {
      this.#part.forget();
      this.#more.forget();
      this.#networks.forget();
    }
    this.#shopId = shopId;
    this.#state = state;
    this.#more.drop(state);
    this.#networks.drop(state);
    void this.#ask(state);
  }

  /** The first chart does not wait for the rest. */
  async #ask(state: string): Promise<void> {
    const ending = await this.#part.ask(state);
    if (ending === 'done' && !this.tables.choice) await this.#more.ask(state);
  }

  get question(): AheadQuestion {
    return {
      shopId: this.#shopId,
      lens: lens.current,
      measure: this.measure,
      table: this.tables.choice,
      grain: this.grain,
      horizon: this.horizon,
      seed: SEED
    };
  }

  /** Repeats the question with more methods, for the answer it extends. */
  #again(more: Pick<AheadQuestion, 'learnsLags' | 'learnsNetworks'>) {
    return new Part<AheadQuestion, { first: AheadAnswer; answer: AheadAnswer | null }>(
      () => (this.#shopId && this.#first ? { ...this.question, ...more } : null),
      async (question, options) => {
        const first = this.#first!;
        return { first, answer: await ask('forecast', 'ahead', question, options) };
      }
    );
  }
}
