import { LINE_OTHER, LINE_RETURN } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import type { Reconciliation, ReconciliationPart } from './contract.ts';

/** Half of the smallest coin: totals that are nearer are the same. */
const SAME = 0.005;

/**
 * Our net revenue beside the platform's own total, and which of the things a platform may count
 * otherwise make up the difference to the cent: returns it does not take off, postage and fees it
 * leaves out, lines that stand in two files, lines the person left out here. Of several explanations
 * the one with the fewest parts counts.
 *
 * @param alreadyThere lines of later files that an earlier one holds, with what they sum up to
 * @param platformTotal as typed from the platform's report
 */
export function reconcile(
  lines: OrderLines,
  alreadyThere: { lines: number; amount: number },
  platformTotal: number
): Reconciliation {
  const parts = partsOf(lines, alreadyThere);
  const net = sumCounted(lines);
  const difference = platformTotal - net;
  const explained = explain(difference, parts);
  const rest = explained.reduce((left, { amount }) => left - amount, difference);
  return {
    ...{ net, platformTotal, parts, explained: explained.map(({ part }) => part) },
    unexplained: Math.abs(rest) < SAME ? 0 : rest,
    currency: lines.currency,
    rowsAside: lines.rowsAside
  };
}

/** Each with what adding it to net revenue would change. */
function partsOf(lines: OrderLines, alreadyThere: { lines: number; amount: number }) {
  const { lineClass, total, leftOut, product, isNotProduct } = lines;
  const returns: ReconciliationPart = { part: 'returns', amount: 0, lines: 0 };
  const services: ReconciliationPart = { part: 'services', amount: 0, lines: 0 };
  const left: ReconciliationPart = { part: 'left_out', amount: 0, lines: 0 };
  const add = (part: ReconciliationPart, amount: number) => {
    part.amount += amount;
    part.lines++;
  };
  for (let line = 0; line < lines.rows; line++) {
    if (lineClass[line] === LINE_OTHER) {
      if (leftOut?.[line]) add(left, total[line]);
      continue;
    }
    if (lineClass[line] === LINE_RETURN) add(returns, -total[line]);
    if (isNotProduct[product.codes[line]]) add(services, -total[line]);
  }
  const there: ReconciliationPart = { part: 'already_there', ...alreadyThere };
  return [returns, services, there, left].filter((part) => part.lines > 0);
}

/** The fewest parts that sum up to the difference; none when no choice of them does. */
function explain(difference: number, parts: ReconciliationPart[]): ReconciliationPart[] {
  let best: ReconciliationPart[] | null = null;
  for (let choice = 0; choice < 2 ** parts.length; choice++) {
    const chosen = parts.filter((_, at) => choice & (1 << at));
    const sum = chosen.reduce((total, { amount }) => total + amount, 0);
    const isShorter = !best || chosen.length < best.length;
    if (Math.abs(sum - difference) < SAME && isShorter) best = chosen;
  }
  return best ?? [];
}

/** Net revenue: sales and returns. */
export function sumCounted({ lineClass, total }: OrderLines): number {
  let sum = 0;
  for (let line = 0; line < total.length; line++) {
    if (lineClass[line] !== LINE_OTHER) sum += total[line];
  }
  return sum;
}
