import { LINE_OTHER, type OrderLines } from '../../../contract/order-lines.ts';
import type { ComparedDays, DayRange } from './compared-days.ts';
import type { ChangeFinding } from './contract.ts';
import type { Tally } from './tally.ts';

/** Of the revenue of its days, what one order must be to be told of. */
const LARGE = 0.25;
/** And of the difference. */
const MOST = 0.5;

/** The one order that makes most of the difference, or all of it and more. */
export function oneOrder(
  lines: OrderLines,
  compared: ComparedDays,
  { now, before }: { now: Tally; before: Tally }
): ChangeFinding | null {
  const amount = now.net - before.net;
  const days = amount > 0 ? compared.now : compared.before;
  if (!days) return null;
  const order = largestOrder(lines, days);
  const all = amount > 0 ? now.net : before.net;
  const rest = order - Math.abs(amount);
  if (order < MOST * Math.abs(amount) || order < LARGE * all) return null;
  const way = amount > 0 ? 'more' : 'less';
  const key = rest >= 0 ? (`order_${way}` as const) : (`order_mostly_${way}` as const);
  const detail = { amount: Math.abs(amount), order, rest: Math.abs(rest) };
  return { key, detail };
}

/** Its net amount on these days; lines without an order are nobody's. */
function largestOrder(lines: OrderLines, [from, to]: DayRange): number {
  const { rows, day, lineClass, order, total } = lines;
  const sums = new Float64Array(order.dictionary.length);
  for (let row = 0; row < rows; row++) {
    if (day[row] < from || day[row] > to || lineClass[row] === LINE_OTHER) continue;
    sums[order.codes[row]] += total[row];
  }
  sums[0] = 0;
  return sums.reduce((most, own) => Math.max(most, own), 0);
}
