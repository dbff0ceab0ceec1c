import { LINE_SALE } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { welch, type Moments } from '../../../maths/statistics/welch.ts';
import type { ComparedRows } from './compared-days.ts';
import type { Division } from './parts.ts';

/** Number and revenue of the orders of one part. */
interface Orders {
  count: number;
  sum: number;
  squares: number;
}

/** How the average order changed, and how much of it is due to the parts' shares of orders. */
export interface AverageMove {
  now: number;
  before: number;
  /** Today's average if every part had kept its share of orders. */
  same: number;
  /** Whether it is distinguishable from chance (95 % interval of the difference, Welch). */
  isSure: boolean;
  /** Whether every part changed in the opposite direction (Simpson, JRSS B 13, 1951). */
  isReversed: boolean;
}

/**
 * Fewest orders that a part needs in each period, and the share of orders that such parts must
 * have.
 */
const MIN_ORDERS = 20;
const MOST = 0.9;

/**
 * Compares the average order of two periods by a division that assigns each order to one part
 * (country, channel, customers); an order with several parts belongs to that of its first line.
 *
 * @returns null if too few orders are in comparable parts
 */
export function moveOfAverage(
  lines: OrderLines,
  division: Division,
  rows: ComparedRows
): AverageMove | null {
  const [later, earlier] = (['now', 'before'] as const).map((period) =>
    ordersByPart(lines, division, rows[period], period)
  );
  const whole = [later, earlier].map(sumOf);
  const places = later.flatMap((own, at) =>
    own.count >= MIN_ORDERS && earlier[at].count >= MIN_ORDERS ? [at] : []
  );
  const held = (parts: Orders[], all: Orders) =>
    places.reduce((sum, at) => sum + parts[at].count, 0) / all.count;
  if (places.length < 2 || !(held(later, whole[0]) >= MOST && held(earlier, whole[1]) >= MOST)) {
    return null;
  }
  const counted = places.reduce((sum, at) => sum + earlier[at].count, 0);
  const same = places.reduce(
    (sum, at) => sum + (earlier[at].count / counted) * (later[at].sum / later[at].count),
    0
  );
  const [a, b] = whole.map(momentsOf);
  const { difference, low95, high95 } = welch(a, b);
  const moves = places.map(
    (at) => later[at].sum / later[at].count - earlier[at].sum / earlier[at].count
  );
  return {
    now: a.mean,
    before: b.mean,
    same,
    isSure: low95 > 0 || high95 < 0,
    isReversed: moves.every((move) => move * difference < 0)
  };
}

function ordersByPart(
  { lineClass, order, total }: OrderLines,
  { codes, partOf, names }: Division,
  rows: Uint32Array,
  period: keyof ComparedRows
): Orders[] {
  const sums = new Float64Array(order.dictionary.length);
  const part = new Int32Array(order.dictionary.length).fill(-1);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at];
    const which = order.codes[row];
    if (which === 0 || lineClass[row] !== LINE_SALE) continue;
    if (part[which] < 0) part[which] = partOf[period][codes[row]];
    sums[which] += total[row];
  }
  const parts = names.map(() => ({ count: 0, sum: 0, squares: 0 }));
  part.forEach((own, which) => {
    if (own < 0) return;
    parts[own].count++;
    parts[own].sum += sums[which];
    parts[own].squares += sums[which] ** 2;
  });
  return parts;
}

function sumOf(parts: Orders[]): Orders {
  return parts.reduce(
    (whole, { count, sum, squares }) => ({
      count: whole.count + count,
      sum: whole.sum + sum,
      squares: whole.squares + squares
    }),
    { count: 0, sum: 0, squares: 0 }
  );
}

function momentsOf({ count, sum, squares }: Orders): Moments {
  const mean = sum / count;
  return { count, mean, variance: (squares - count * mean * mean) / (count - 1) };
}
