import { LINE_RETURN, LINE_SALE } from '../../contract/order-lines.ts';
import type { AmountScope } from '../../contract/files/value-meanings.ts';
import { isOfOrder } from './amounts/file-lines.ts';
import { divideInCents } from './amounts/divide-in-cents.ts';
import { firstSaid, standingOf } from './order-amounts.ts';
import type { OwnLines } from './order-amounts.ts';

/**
 * Divides a file's tax or shipping among lines. An amount of a line stays with it. An amount of an
 * order is divided over its sales in proportion to their totals, in whole cents that add up
 * exactly; over cancelled or returned lines only if nothing of the order was sold. A return takes
 * its share back.
 *
 * @param amounts NaN where a line has none
 * @param said what the person said the amounts refer to; otherwise decided by the amounts
 * @example spreadAmounts([5, NaN], lines) // [3.33, 1.67] for two sales of 20 and 10 in one order
 */
export function spreadAmounts(
  amounts: Float64Array,
  lines: OwnLines,
  said?: AmountScope
): Float64Array {
  const ofOrders = said ? isOfOrder(said) : standingOf(amounts, lines) !== 'own';
  const { order, total } = lines;
  const whole = firstSaid(amounts, lines);
  const rank = ofOrders ? highestRanks(lines) : null;
  const ofLine = (line: number) => signed(amounts[line] || 0, total[line] < 0);
  if (!rank) return amounts.map((_, line) => ofLine(line));
  const all = whole.map((amount, own) => signed(amount, rank[own] === RANK_RETURN));
  const parts = divideInCents(all, weigh(lines, rank), order);
  return parts.map((part, line) => (order[line] === 0 ? ofLine(line) : part));
}

const RANK_RETURN = 1;
const RANK_CANCELLED = 2;
const RANK_SALE = 3;

/** An order's amount goes to its lines of the highest rank. */
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

/**
 * The weights by which lines share their order's amount: their totals, or equal ones where all are
 * 0.
 */
function weigh(lines: OwnLines, rank: Uint8Array): Float64Array {
  const { order, total, cancelled } = lines;
  const weights = new Float64Array(order.length);
  const sums = new Float64Array(lines.orders);
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
  }
  return weights;
}

function signed(amount: number, isBack: boolean): number {
  return isBack ? -Math.abs(amount) : amount;
}
