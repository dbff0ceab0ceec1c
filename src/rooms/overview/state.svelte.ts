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
 * Filters of the page and the newest answer. Days and values are the lens. Only its segment
 * determines which lines the worker loads; the rest is the cross-filter of the worker, which is
 * updated at every frame and keeps the whole shop in view. Hours are a filter of this page only.
 */
export class OverviewState {
  hours = $state.raw<number[]>([]);
  answer = $state.raw<OverviewAnswer | null>(null);

  // Primitive values, which stay equal between answers, so that what depends on them is not
  // recomputed.
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
  /** Whether no line is left to count. */
  isEmpty = $derived.by(() => {
    if (!this.answer) return false;
    const { orders, units, returns } = this.answer.figures;
    return orders.value === 0 && units.value === 0 && returns.value === 0;
  });

  /** The chosen grain; 'auto' picks the one with 12 to 100 marks. */
  shownGrain = $derived.by<Grain>(() => {
    if (this.grain !== 'auto') return this.grain;
    const range = this.days ?? this.extent;
    if (!range) return 'month';
    const length = range[1] - range[0] + 1;
    return length > 400 ? 'month' : length > 92 ? 'week' : 'day';
  });

  /** What each mark of the picture is, which is part of the address. */
  get grain(): Grain | 'auto' {
    const asked = route.query.get('grain') as Grain;
    return GRAINS.includes(asked) ? asked : 'auto';
  }

  set grain(grain: Grain | 'auto') {
    const query = new URLSearchParams(route.query);
    if (grain === 'auto') query.delete('grain');
    else query.set('grain', grain);
    route.go('overview', query, route.page);
  }

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

  /** The days of the lens that have data. */
  get days(): DayRange | null {
    return this.#shown;
  }

  /** Called by the brush at every frame of a drag. */
  set days(days: DayRange | null) {
    route.look(withDays(lens.current, days), { isMoving: true });
  }

  /** The changed shop is announced, which triggers a new answer. */
  choose(choices: Partial<ShopChoices>): void {
    void ask('data', 'choose', { shopId: this.#shopId, choices });
  }

  toggle(dimension: Dimension, key: string): void {
    route.look(withNameToggled(lens.current, dimension, key));
  }

  toggleHour(cell: number): void {
    this.hours = toggled(this.hours, cell);
  }

  /** Adds the choices of `filter` to the current ones. */
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

const GRAINS: Grain[] = ['day', 'week', 'month'];
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
