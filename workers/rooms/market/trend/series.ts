import { LINE_OTHER, LINE_SALE, type OrderLines } from '../../../contract/order-lines.ts';
import { periodAround, periodName } from '../../../maths/calendar.ts';
import { areAllOf } from '../../../shop/open-weekdays.ts';
import type { TrendGrain, TrendMeasure } from './contract.ts';

/** A measure per period, without gaps. */
export interface TrendSeries {
  /** First day of each period, since 1970. */
  days: number[];
  names: string[];
  values: Float64Array;
  /** 1 where nothing was sold and the value is interpolated. */
  filled: Uint8Array;
  leftOut: { first: string; last: string };
  /** The last period of a sum so far, where it is left out because the data may end during it. */
  cut: { day: number; value: number } | null;
}

/** First and last day since 1970, both inclusive. */
export type SeriesDays = readonly [number, number];

const AVERAGES = new Set<TrendMeasure>(['averageOrder', 'price']);
const COUNTS_ORDERS = new Set<TrendMeasure>(['orders', 'averageOrder']);

interface PeriodSums {
  net: Float64Array;
  gross: Float64Array;
  units: Float64Array;
  orders: Float64Array;
}

/**
 * A measure by day, week or month. Periods without a sale are zero for sums, and interpolated for
 * averages. The first period is left out, since the shop may have opened during it, and so is the
 * last one where the data may end during it: always for days, and for weeks and months when days
 * are missing. Days on which the shop never opens are not missing: a stall's week ends with its
 * last market. The lines are added up once for all three, except where orders are counted: an order
 * of two days is one of its week.
 *
 * @param closed weekdays (Monday 0) on which the shop never opens
 */
export function seriesOf(
  lines: OrderLines,
  measure: TrendMeasure,
  days: SeriesDays,
  closed: readonly number[] = []
): (grain: TrendGrain) => TrendSeries {
  const everyDay = Int32Array.from({ length: days[1] - days[0] + 1 }, (_, at) => at);
  const sum = (place: Int32Array, count: number) =>
    sumPeriods(lines, place, count, days[0], measure);
  if (COUNTS_ORDERS.has(measure)) return (grain) => listPeriods(sum, measure, grain, days, closed);
  const daily = sum(everyDay, everyDay.length);
  return (grain) =>
    listPeriods((place, count) => addDays(daily, place, count), measure, grain, days, closed);
}

function listPeriods(
  sum: (place: Int32Array, count: number) => PeriodSums,
  measure: TrendMeasure,
  grain: TrendGrain,
  [from, to]: SeriesDays,
  closed: readonly number[]
): TrendSeries {
  const starts: number[] = [];
  const place = new Int32Array(to - from + 1);
  let isCut = grain === 'day';
  const isClosed = (first: number, last: number) => areAllOf(closed, first, last);
  for (let day = from; day <= to;) {
    const [start, end] = periodAround(day, grain);
    place.fill(starts.length, day - from, Math.min(end, to) - from + 1);
    starts.push(start);
    if (end > to && !isClosed(to + 1, end)) isCut = true;
    day = end + 1;
  }
  const all = measured(sum(place, starts.length), measure);
  const last = Math.max(1, starts.length - (isCut ? 1 : 0));
  const isFirstWhole = grain !== 'day' && starts[0] < from && isClosed(starts[0], from - 1);
  const first = isFirstWhole ? 0 : 1;
  const days = starts.slice(first, last);
  const nameAt = (at: number) => periodName(starts[at], grain);
  const values = all.slice(first, last);
  const isSum = !AVERAGES.has(measure);
  return {
    days,
    names: days.map((day) => periodName(day, grain)),
    values,
    filled: fillGaps(values),
    leftOut: {
      first: isFirstWhole ? '' : nameAt(0),
      last: last < starts.length && last > 0 ? nameAt(last) : ''
    },
    cut: isSum && last < starts.length ? { day: starts[last], value: all[last] } : null
  };
}

/** Sums only what the measure needs. */
function sumPeriods(
  { rows, day, lineClass, order: { codes, dictionary }, quantity, total }: OrderLines,
  place: Int32Array,
  count: number,
  from: number,
  measure: TrendMeasure
): PeriodSums {
  const make = () => new Float64Array(count);
  const sums: PeriodSums = { net: make(), gross: make(), units: make(), orders: make() };
  const { net, gross, units, orders } = sums;
  const [isNet, countsOrders] = [measure === 'net', COUNTS_ORDERS.has(measure)];
  const lastSeen = new Int32Array(dictionary.length).fill(-1);
  const left = new Set<number>();
  for (let row = 0; row < rows; row++) {
    const offset = day[row] - from;
    if (lineClass[row] === LINE_OTHER || !(offset >= 0 && offset < place.length)) continue;
    const at = place[offset];
    if (isNet) net[at] += total[row];
    if (isNet || lineClass[row] !== LINE_SALE) continue;
    gross[at] += total[row];
    units[at] += quantity[row];
    const own = codes[row];
    if (!countsOrders || own === 0 || lastSeen[own] === at) continue;
    const before = lastSeen[own];
    lastSeen[own] = at;
    // Files need not be sorted by time, so an order's lines may be in several ranges of a period.
    if (before >= 0) left.add(own * count + before);
    if (before < 0 || !left.has(own * count + at)) orders[at]++;
  }
  return sums;
}

/** The sums of days as those of the periods they are in. */
function addDays(daily: PeriodSums, place: Int32Array, count: number): PeriodSums {
  const add = (days: Float64Array) => {
    const sums = new Float64Array(count);
    for (let at = 0; at < days.length; at++) sums[place[at]] += days[at];
    return sums;
  };
  const { net, gross, units, orders } = daily;
  return { net: add(net), gross: add(gross), units: add(units), orders: add(orders) };
}

function measured(sums: PeriodSums, measure: TrendMeasure): Float64Array {
  if (measure === 'averageOrder') return sums.gross.map((own, at) => own / sums.orders[at]);
  if (measure === 'price') return sums.gross.map((own, at) => own / sums.units[at]);
  return sums[measure];
}

/** Interpolates missing values linearly, and marks them. */
function fillGaps(values: Float64Array): Uint8Array {
  const filled = Uint8Array.from(values, (own) => (Number.isFinite(own) ? 0 : 1));
  let before = -1;
  for (let at = 0; at < values.length; at++) {
    if (filled[at]) continue;
    for (let gap = before + 1; gap < at; gap++) {
      const share = (gap - before) / (at - before);
      values[gap] = before < 0 ? values[at] : values[before] * (1 - share) + values[at] * share;
    }
    before = at;
  }
  values.fill(before < 0 ? 0 : values[before], before + 1);
  return filled;
}
