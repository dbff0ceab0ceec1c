import { LINE_OTHER, LINE_SALE, type OrderLines } from '../../../contract/order-lines.ts';
import { stl } from '../../../maths/series/stl.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import { robustSpread } from '../../../shop/checks/robust-spread.ts';
import { weekdayOf } from '../../../maths/calendar.ts';
import type { OddDay } from './contract.ts';
import { fewOpenWeekdays } from './few-weekdays.ts';
import type { TrendSeries } from './series.ts';

/** Minimum deviation of an unusual day, in median absolute deviations scaled to standard ones. */
const FAR = 5;
/**
 * Smoothing windows of weekday levels (in weeks) and trend (in days): long, so that noise is not
 * fitted.
 */
const SPANS = { period: 7, seasonal: 35, trend: 29 };
/** Unusual days are clipped to this many standard deviations before refitting. */
const NEAR = 3;
const FITS = 3;
/** Days on each side of the running median that the first fit starts from. */
const AROUND = 14;
/** Minimum number of days. */
const LEAST_DAYS = 28;
const WEEK = 7;

/**
 * Days far from what their weekday and the weeks around them suggest, each with its largest order
 * or return. Trend and season are refitted with unusual days clipped (Huber, "Robust estimation of
 * a location parameter", Annals of Mathematical Statistics 35, 1964), so that they do not make
 * their neighbours look unusual; residuals are compared with their median absolute deviation
 * (Hampel, JASA 69, 1974). The last day, which may not be over, is unusual if it is above already.
 *
 * Where most days sell nothing, nothing is what a day leads one to expect, and every order would be
 * odd: there the days that sell are compared with their own median. A stall with few market days is
 * compared on all of these, so that a market day without a sale is odd.
 */
export function findOddDays(lines: OrderLines, series: TrendSeries): OddDay[] {
  const open = fewOpenWeekdays(series);
  const sellsAt = (_: unknown, at: number) =>
    open ? open.includes(weekdayOf(series.days[at])) : series.values[at] !== 0;
  const selling = series.values.filter(sellsAt);
  const isSparse = 2 * selling.length < series.values.length;
  const values = isSparse ? selling : series.values;
  if (values.length < LEAST_DAYS) return [];
  const expected = isSparse
    ? new Float64Array(selling.length).fill(median(selling))
    : expectDays(values);
  const days = isSparse ? series.days.filter(sellsAt) : series.days;
  const filled = isSparse ? series.filled.filter(sellsAt) : series.filled;
  const left = values.map((value, at) => value - expected[at]);
  const { middle, deviation } = robustSpread(left.slice());
  if (!(deviation > 0)) return [];
  const odd: OddDay[] = [];
  days.forEach((day, at) => {
    if (filled[at] || Math.abs(left[at] - middle) <= FAR * deviation) return;
    odd.push({ day, value: values[at], expected: expected[at], largest: null });
  });
  const { cut } = series;
  const usual = isSparse ? expected[0] : expected[series.days.length - WEEK];
  if (cut && cut.value - usual - middle > FAR * deviation) {
    odd.push({ ...cut, expected: usual, largest: null });
  }
  nameLargest(lines, odd);
  const away = ({ value, expected }: OddDay) => Math.abs(value - expected);
  return odd.sort((a, b) => away(b) - away(a));
}

/** Trend plus season of each day. */
function expectDays(values: Float64Array): Float64Array {
  let near = besideMedians(values);
  let expected = values;
  for (let fit = 0; fit < FITS; fit++) {
    const { trend, seasonal } = stl(near, SPANS);
    expected = trend.map((own, at) => own + seasonal[at]);
    const { middle, deviation } = robustSpread(values.map((own, at) => own - expected[at]));
    const most = NEAR * deviation;
    near = values.map((own, at) =>
      Math.max(expected[at] + middle - most, Math.min(expected[at] + middle + most, own))
    );
  }
  return expected;
}

/**
 * Clips days to the running median of two weeks on each side before the first fit, which an order
 * as large as a month's sales would otherwise distort beyond recovery.
 */
function besideMedians(values: Float64Array): Float64Array {
  const middles = values.map((_, at) =>
    median(values.slice(Math.max(0, at - AROUND), at + AROUND + 1))
  );
  const { deviation } = robustSpread(values.map((own, at) => own - middles[at]));
  if (!(deviation > 0)) return values;
  const most = FAR * deviation;
  return values.map((own, at) => Math.max(middles[at] - most, Math.min(middles[at] + most, own)));
}

/** Adds to each day the order or return with the largest amount on it. */
function nameLargest({ rows, day, lineClass, order, total }: OrderLines, odd: OddDay[]): void {
  if (odd.length === 0) return;
  const first = odd.reduce((least, own) => Math.min(least, own.day), Infinity);
  const last = odd.reduce((most, own) => Math.max(most, own.day), first);
  const isOdd = new Uint8Array(last - first + 1);
  for (const own of odd) isOdd[own.day - first] = 1;
  const sums = new Map(odd.map((own) => [own.day, new Map<number, number>()]));
  for (let row = 0; row < rows; row++) {
    if (day[row] < first || day[row] > last || isOdd[day[row] - first] === 0) continue;
    if (lineClass[row] === LINE_OTHER) continue;
    const orders = sums.get(day[row])!;
    const key = lineClass[row] === LINE_SALE ? order.codes[row] : -1 - order.codes[row];
    orders.set(key, (orders.get(key) ?? 0) + total[row]);
  }
  for (const own of odd) {
    for (const [key, amount] of sums.get(own.day)!) {
      if (own.largest && Math.abs(amount) <= Math.abs(own.largest.amount)) continue;
      own.largest = { order: order.dictionary[key < 0 ? -1 - key : key], amount };
    }
  }
}
