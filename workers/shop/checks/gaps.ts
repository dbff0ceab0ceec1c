import { LINE_SALE, NO_DAY } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { quantile } from '../../maths/statistics/quantiles.ts';

/** A run of days without sales, between two days with sales. */
export interface Gap {
  /** First and last day without sales, whole days since 1970. */
  from: number;
  to: number;
}

const MIN_DAYS = 4;
/**
 * A gap counts from this many times the usual break on: a shop closed on Sundays has a break every
 * week.
 */
const TIMES_USUAL = 3;
const USUAL = 0.95;

/**
 * Finds periods without sales that are unusually long for this shop: was it closed, or is a file
 * missing?
 */
export function findGaps({ day, lineClass }: OrderLines): Gap[] {
  const selling = new Set<number>();
  for (let line = 0; line < day.length; line++) {
    if (lineClass[line] === LINE_SALE && day[line] !== NO_DAY) selling.add(day[line]);
  }
  const days = Int32Array.from(selling).sort();
  const breaks = Float64Array.from(days.subarray(1), (own, at) => own - days[at] - 1);
  const usual = quantile(breaks.slice().sort(), USUAL) || 0;
  const least = Math.max(MIN_DAYS, TIMES_USUAL * usual);
  const gaps: Gap[] = [];
  breaks.forEach((length, at) => {
    if (length >= least) gaps.push({ from: days[at] + 1, to: days[at] + length });
  });
  return gaps;
}
