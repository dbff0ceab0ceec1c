import { LINE_OTHER } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { HEALTH_CHECKS, REMEDIES } from '../../contract/shop-choices.ts';
import type { HealthCheck } from '../../contract/shop-choices.ts';
import { isoDay, isoMoment } from '../../maths/calendar.ts';
import type { HealthExample, HealthFinding, HealthReport } from '../../contract/health.ts';
import { sumCounted } from '../lines/sum-counted.ts';
import { markLines, markMoney, type LineMarks } from './checks.ts';
import { findGaps } from './gaps.ts';

/** The most flagged rows sent to the page; those with the largest amounts come first. */
const MAX_EXAMPLES = 200;

/**
 * Runs the checks over a shop's lines. The effect of leaving a finding out is counted beside what
 * is left out already, so that it matches what the overview would show.
 *
 * @param lines with their class before anything was left out
 * @param leftOut the checks whose lines are left out at present
 */
export function examine(
  lines: OrderLines,
  leftOut: readonly HealthCheck[]
): Omit<HealthReport, 'sameCustomers' | 'variants' | 'alikeProducts' | 'alikeCustomers'> {
  const marksOf = new Map(HEALTH_CHECKS.map((check) => [check, markLines(lines, check)]));
  const net = sumCounted(lines);
  const findings: HealthFinding[] = [];
  for (const check of HEALTH_CHECKS) {
    const found = markedLines(marksOf.get(check)!);
    if (found.length === 0) continue;
    const others = leftOut.filter((other) => other !== check).map((other) => marksOf.get(other)!);
    let revenue = 0;
    for (const line of markedLines(markMoney(lines, check))) {
      const counts = lines.lineClass[line] !== LINE_OTHER && !others.some((marks) => marks[line]);
      if (counts) revenue += lines.total[line];
    }
    findings.push({
      check,
      lines: found.length,
      orders: countOrders(lines, found),
      revenue,
      share: net === 0 ? NaN : revenue / net,
      isLeftOut: leftOut.includes(check),
      hasRemedy: (REMEDIES as readonly HealthCheck[]).includes(check),
      examples: exampleLines(lines, found)
    });
  }
  const gaps = findGaps(lines).map(({ from, to }) => ({ from: isoDay(from), to: isoDay(to) }));
  const { currency, hasMoney, foreign, rows } = lines;
  return { findings, gaps, currency, hasMoney, foreign, lines: rows };
}

/** Marks every line that is left out; null when none is. */
export function markLeftOut(lines: OrderLines, leftOut: readonly HealthCheck[]): LineMarks | null {
  if (leftOut.length === 0) return null;
  const [first, ...more] = leftOut.map((check) => markLines(lines, check));
  for (const marks of more) marks.forEach((mark, line) => (first[line] |= mark));
  return first;
}

function markedLines(marks: LineMarks): Uint32Array {
  const found = new Uint32Array(marks.length);
  let count = 0;
  for (let line = 0; line < marks.length; line++) if (marks[line]) found[count++] = line;
  return found.slice(0, count);
}

function countOrders({ order }: OrderLines, found: Uint32Array): number {
  const seen = new Uint8Array(order.dictionary.length);
  let count = 0;
  for (const line of found) {
    const code = order.codes[line];
    if (code > 0 && !seen[code]) count++;
    seen[code] = 1;
  }
  return count;
}

/** The lines with the largest amounts; ties in the order of the lines. */
function exampleLines(lines: OrderLines, found: Uint32Array): HealthExample[] {
  const size = (line: number) => Math.abs(lines.total[line]) || 0;
  const sizes = Float64Array.from(found, size).sort();
  const least = sizes[Math.max(0, sizes.length - MAX_EXAMPLES)] ?? 0;
  const largest = found.filter((line) => size(line) >= least);
  largest.sort((a, b) => size(b) - size(a) || a - b);
  return Array.from(largest.subarray(0, MAX_EXAMPLES), (line) => {
    const product = lines.product.codes[line];
    return {
      order: lines.order.dictionary[lines.order.codes[line]],
      date: isoMoment(lines.time[line]).replace(' ', 'T'),
      product: lines.product.dictionary[product],
      name: lines.productNames[product],
      customer: lines.customer.dictionary[lines.customer.codes[line]],
      quantity: lines.quantity[line],
      unitPrice: lines.unitPrice[line],
      total: lines.total[line]
    };
  });
}
