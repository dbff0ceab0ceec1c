import { LENS_COLUMNS, type Lens } from '../../../workers/contract/lens.ts';
import type { ShopChoices } from '../../../workers/contract/shop-choices.ts';
import type {
  Dimension,
  Grain,
  OverviewAnswer,
  OverviewFilter,
  OverviewQuestion
} from '../../../workers/rooms/overview/contract.ts';
import { ask } from '../../bridge/index.svelte.ts';
import { RepeatedJob } from '../../bridge/job.svelte.ts';
import { lens } from '../../bridge/lens.svelte.ts';
import { withNameToggled } from '../../shell/lens/address.ts';
import { dayOf, isoOf } from '../../shell/lens/days.ts';
import { route } from '../../shell/route.svelte.ts';

export type DayRange = [number, number];

/**
 * What is looked at, and the newest answer to it. Days and names are the lens; only its segment goes
 * into which lines the worker looks at, the rest is its cross-filter, which moves at every frame and
 * keeps the whole shop in view. Hours are this page's own.
 */
export class OverviewState {
  hours = $state.raw<number[]>([]);
  grain = $state<Grain | 'auto'>('auto');
  answer = $state.raw<OverviewAnswer | null>(null);

  // Numbers, which stay the same from answer to answer: whatever hangs on them rests.
  #firstDay = $derived(this.answer?.daily.length ? this.answer.firstDay : null);
  #lastDay = $derived(
    this.answer && this.#firstDay !== null ? this.#firstDay + this.answer.daily.length - 1 : null
  );
  /** First and last day of the shop's data. */
  extent = $derived<DayRange | null>(
    this.#firstDay !== null && this.#lastDay !== null ? [this.#firstDay, this.#lastDay] : null
  );
  #asked = $derived.by<DayRange | null>(() => {
    const { from, to } = lens.current;
    return from || to ? [from ? dayOf(from) : -Infinity, to ? dayOf(to) : Infinity] : null;
  });
  #shown = $derived.by<DayRange | null>(() => {
    if (!this.#asked || !this.extent) return null;
    const from = Math.max(this.#asked[0], this.extent[0]);
    const to = Math.min(this.#asked[1], this.extent[1]);
    return from > to ? null : [from, to];
  });
  chosen = $derived<Record<Dimension, string[]>>(namesOf(lens.current));
  /** No line is left to be counted. */
  isEmpty = $derived.by(() => {
    if (!this.answer) return false;
    const { orders, units, returns } = this.answer.figures;
    return orders.value === 0 && units.value === 0 && returns.value === 0;
  });

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
    if (this.#shopId && shopId !== this.#shopId) this.hours = [];
    this.#shopId = shopId;
    const { segment, to } = lens.current;
    const seen: Lens = segment ? { segment, segmentsOf: to } : {};
    this.job.ask({ shopId, lens: seen, filter: this.#filter(), grain: this.shownGrain });
  }

  get shopId(): number {
    return this.#shopId;
  }

  /** The days of the lens as far as there are data. */
  get days(): DayRange | null {
    return this.#shown;
  }

  /** A brush tells its days at every frame of a drag. */
  set days(days: DayRange | null) {
    route.look(withDays(lens.current, days), { isMoving: true });
  }

  /** The answer with the change comes by itself: the shop has changed. */
  choose(choices: Partial<ShopChoices>): void {
    void ask('data', 'choose', { shopId: this.#shopId, choices });
  }

  toggle(dimension: Dimension, key: string): void {
    route.look(withNameToggled(lens.current, dimension, key));
  }

  toggleHour(cell: number): void {
    this.hours = toggled(this.hours, cell);
  }

  /** Adds what `filter` chooses to what is chosen already. */
  narrow(filter: OverviewFilter): void {
    if (filter.hours) this.hours = filter.hours;
    const next = filter.days ? withDays(lens.current, filter.days) : { ...lens.current };
    for (const dimension of DIMENSIONS) {
      if (filter[dimension]) next[dimension] = filter[dimension];
    }
    route.look(next);
  }

  #filter(): OverviewFilter {
    const filter: OverviewFilter = {};
    if (this.#asked) filter.days = this.#asked;
    if (this.hours.length) filter.hours = this.hours;
    if (route.compare === 'year') filter.compare = 'year';
    for (const dimension of DIMENSIONS) {
      if (this.chosen[dimension].length) filter[dimension] = this.chosen[dimension];
    }
    return filter;
  }
}

const DIMENSIONS: Dimension[] = [...LENS_COLUMNS];

function namesOf({ product = [], category = [], country = [], channel = [] }: Lens) {
  return { product, category, country, channel };
}

function withDays(lens: Lens, days: DayRange | null): Lens {
  const { from: _, to: __, ...names } = lens;
  return days ? { ...names, from: isoOf(days[0]), to: isoOf(days[1]) } : names;
}

function toggled<T>(list: T[], item: T): T[] {
  return list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}
