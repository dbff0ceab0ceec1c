import { LINE_RETURN, LINE_SALE } from '../../contract/order-lines.ts';
import { firstSaid, standingOf } from './order-amounts.ts';
import type { OwnLines } from './order-amounts.ts';

/**
 * Each line's part of the tax or shipping of a file. A line's own amount stays with it. An order's is
 * spread over its sales in proportion to their totals, in whole cents, so that the parts sum up to it;
 * over what was cancelled or given back only where nothing of the order was sold. What is given back
 * takes its part along.
 *
 * @param amounts NaN where a line says none
 * @example spreadAmounts([5, NaN], lines) // [3.33, 1.67] for two sales of 20 and 10 in one order
 */
export function spreadAmounts(amounts: Float64Array, lines: OwnLines): Float64Array {
  const ofOrders = standingOf(amounts, lines) !== 'own';
  const { order, orders, total } = lines;
  const whole = firstSaid(amounts, lines);
  const rank = ofOrders ? highestRanks(lines) : null;
  const { weights, sums } = weigh(lines, rank);
  const upTo = new Float64Array(orders);
  const given = new Float64Array(orders);
  return amounts.map((amount, line) => {
    const own = order[line];
    if (!rank || own === 0) return signed(amount || 0, total[line] < 0);
    if (weights[line] === 0) return 0;
    const all = signed(whole[own], rank[own] === RANK_RETURN);
    upTo[own] += weights[line];
    const next = upTo[own] === sums[own] ? all : toCents((all * upTo[own]) / sums[own]);
    const share = next - given[own];
    given[own] = next;
    return share;
  });
}

const RANK_RETURN = 1;
const RANK_CANCELLED = 2;
const RANK_SALE = 3;

/** An order's amount belongs to its lines of the highest rank. */
function rankOf({ lineClass, cancelled }: OwnLines, line: number): number {
  if (lineClass[line] === LINE_SALE) return RANK_SALE;
  if (cancelled[line] > 0) return RANK_CANCELLED;
  return lineClass[line] === LINE_RETURN ? RANK_RETURN : 0;
}

function highestRanks(lines: OwnLines): Uint8Array {
  const highest = new Uint8Array(lines.orders);
  lines.order.forEach((own, line) => {
    highest[own] = Math.max(highest[own], rankOf(lines, line));
  });
  return highest;
}

/** What lines share their order's amount by: what they came to; equal where all came to nothing. */
function weigh(lines: OwnLines, rank: Uint8Array | null) {
  const { order, total, cancelled } = lines;
  const weights = new Float64Array(order.length);
  const sums = new Float64Array(lines.orders);
  if (!rank) return { weights, sums };
  const shares = (line: number) => rankOf(lines, line) === rank[order[line]];
  for (let line = 0; line < order.length; line++) {
    if (!shares(line)) continue;
    const size = cancelled[line] || (lines.lineClass[line] === LINE_SALE ? 1 : -1) * total[line];
    weights[line] = Math.max(0, size || 0);
    sums[order[line]] += weights[line];
  }
  const isEmpty = sums.map((sum) => Number(sum === 0));
  for (let line = 0; line < order.length; line++) {
    if (!isEmpty[order[line]] || !shares(line)) continue;
    weights[line] = 1;
    sums[order[line]]++;
  }
  return { weights, sums };
}

function signed(amount: number, isBack: boolean): number {
  return isBack ? -Math.abs(amount) : amount;
}

function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
