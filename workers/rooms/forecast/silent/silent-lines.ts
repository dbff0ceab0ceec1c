import { LINE_SALE, type OrderLines } from '../../../contract/order-lines.ts';
import { periodAround } from '../../../maths/calendar.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import type { Periods } from '../series/period-sums.ts';
import type { Silent } from './contract.ts';
import { findSilence, MAX_SILENT } from './find-silence.ts';

const WEEK = 7;
/** Comparable periods before from which the usual is taken, and the distance between days. */
const LEVEL_REACH = 3;
const DAY_STRIDE = 7;

/**
 * Whether what a lens shows, such as a product, has gone silent.
 *
 * @param days first day of the lines and last day of the shop since 1970, inclusive
 * @param whole lines without the lens; absent: nothing is known of the rest of the shop
 */
export function findSilenceOfLines(
  lines: OrderLines,
  days: readonly [number, number],
  whole?: OrderLines
): Silent | null {
  let last = -Infinity;
  for (let row = 0; row < lines.rows; row++) {
    if (lines.lineClass[row] === LINE_SALE && lines.day[row] <= days[1]) {
      last = Math.max(last, lines.day[row]);
    }
  }
  const silentWeeks = Math.floor((days[1] - last) / WEEK);
  if (!(silentWeeks > 0 && silentWeeks <= MAX_SILENT)) return null;
  const values = sumWeeks(lines, days, (row) => lines.quantity[row]);
  const others = whole && whole !== lines ? sumWeeks(whole, days, () => 1) : null;
  const own = sumWeeks(lines, days, () => 1);
  const rest = others && others.map((count, week) => count - own[week]);
  const found = findSilence({ values, usual: values, gaps: [], others: rest }, 1);
  return found && { day: last, pace: found.pace, lost: found.pace * found.weeks };
}

/** Sums over sales by whole weeks, counted back from the last day. */
function sumWeeks(
  { rows, lineClass, day }: OrderLines,
  [from, to]: readonly [number, number],
  amountOf: (row: number) => number
): Float64Array {
  const count = Math.floor((to - from + 1) / WEEK);
  const firstDay = to - WEEK * count + 1;
  const sums = new Float64Array(count);
  for (let row = 0; row < rows; row++) {
    const week = Math.floor((day[row] - firstDay) / WEEK);
    if (lineClass[row] === LINE_SALE && week >= 0 && week < count) sums[week] += amountOf(row);
  }
  return sums;
}

/**
 * Period sums as they would have been without the silence: a period that sold for most of its days
 * is scaled up to all of them, a later one counts as the usual of those before.
 *
 * @param lastSale day since 1970
 */
export function withoutSilence(
  values: Float64Array,
  { grain, starts }: Periods,
  lastSale: number
): Float64Array {
  const usual = values.slice();
  const stride = grain === 'day' ? DAY_STRIDE : 1;
  for (let at = 0; at < starts.length; at++) {
    const [start, end] = periodAround(starts[at], grain);
    if (end <= lastSale) continue;
    const open = (lastSale - start + 1) / (end - start + 1);
    if (open > 1 / 2) {
      usual[at] = values[at] / open;
      continue;
    }
    const before = Array.from(
      { length: LEVEL_REACH },
      (_, step) => usual[at - (step + 1) * stride]
    );
    const known = before.filter((own) => own !== undefined);
    if (known.length > 0) usual[at] = median(known);
  }
  return usual;
}
