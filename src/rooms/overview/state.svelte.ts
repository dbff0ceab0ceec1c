import type {
  Dimension,
  Grain,
  OverviewAnswer,
  OverviewFilter,
  OverviewQuestion
} from '../../../workers/rooms/overview/contract.ts';
import { ask } from '../../bridge/index.svelte.ts';
import { RepeatedJob } from '../../bridge/job.svelte.ts';

export type DayRange = [number, number];

/** What is looked at, and the newest answer to it. The filter is the question; answers replace. */
export class OverviewState {
  days = $state.raw<DayRange | null>(null);
  chosen = $state<Record<Dimension, string[]>>(noChoice());
  hours = $state.raw<number[]>([]);
  grain = $state<Grain | 'auto'>('auto');
  answer = $state.raw<OverviewAnswer | null>(null);

  /** First and last day of the shop's data. */
  extent = $derived<DayRange | null>(
    this.answer && this.answer.daily.length > 0
      ? [this.answer.firstDay, this.answer.firstDay + this.answer.daily.length - 1]
      : null
  );
  filtered = $derived(
    this.days !== null || this.hours.length > 0 || Object.values(this.chosen).some((c) => c.length)
  );

  /** The grain asked for; 'auto' takes the one that gives the eye 12 to 100 marks. */
  shownGrain = $derived.by<Grain>(() => {
    if (this.grain !== 'auto') return this.grain;
    const range = this.days ?? this.extent;
    if (!range) return 'month';
    const length = range[1] - range[0] + 1;
    return length > 400 ? 'month' : length > 92 ? 'week' : 'day';
  });

  #shopId = 0;
  readonly job = new RepeatedJob<OverviewQuestion, OverviewAnswer>(
    (question, options) => ask('overview', 'view', question, options),
    (answer, question) => {
      if (question.shopId === this.#shopId) this.answer = answer;
    }
  );

  ask(shopId: number): void {
    if (this.#shopId && shopId !== this.#shopId) this.clear();
    this.#shopId = shopId;
    this.job.ask({ shopId, filter: this.#filter(), grain: this.shownGrain });
  }

  toggle(dimension: Dimension, key: string): void {
    this.chosen[dimension] = toggled(this.chosen[dimension], key);
  }

  toggleHour(cell: number): void {
    this.hours = toggled(this.hours, cell);
  }

  /** Adds what `filter` chooses to what is chosen already. */
  narrow(filter: OverviewFilter): void {
    if (filter.days) this.days = filter.days;
    if (filter.hours) this.hours = filter.hours;
    for (const dimension of Object.keys(this.chosen) as Dimension[]) {
      if (filter[dimension]) this.chosen[dimension] = filter[dimension];
    }
  }

  clear(): void {
    this.days = null;
    this.hours = [];
    this.chosen = noChoice();
  }

  /** The last `length` days of the data. */
  lastDays(length: number): void {
    if (!this.extent) return;
    const [first, last] = this.extent;
    this.days = length >= last - first + 1 ? null : [last - length + 1, last];
  }

  #filter(): OverviewFilter {
    const filter: OverviewFilter = {};
    if (this.days) filter.days = this.days;
    if (this.hours.length) filter.hours = this.hours;
    for (const dimension of Object.keys(this.chosen) as Dimension[]) {
      if (this.chosen[dimension].length) filter[dimension] = [...this.chosen[dimension]];
    }
    return filter;
  }
}

function noChoice(): Record<Dimension, string[]> {
  return { product: [], category: [], country: [], channel: [] };
}

function toggled<T>(list: T[], item: T): T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}
