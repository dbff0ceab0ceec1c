import { LINE_SALE, NO_DAY } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { quantile } from '../../maths/statistics/quantiles.ts';

/** Days without a sale between two with one. */
export interface Gap {
  /** First and last day without, whole days since 1970. */
  from: number;
  to: number;
}

const MIN_DAYS = 4;
/** So many times the breaks that are usual here: a shop closed on Sundays has one a week. */
const TIMES_USUAL = 3;
const USUAL = 0.95;

/** Stretches without sales longer than is usual in this shop: closed, or missing from the files? */
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
