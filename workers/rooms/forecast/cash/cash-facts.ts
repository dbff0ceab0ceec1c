import { LINE_OTHER, LINE_SALE, type OrderLines } from '../../../contract/order-lines.ts';
import type { CashFacts } from './contract.ts';

const YEAR = 365;
/** A higher return rate is not plausible. */
const MOST = 0.9;

/**
 * What the order lines say about turning revenue into cash: the return rate of the last year, and
 * the treatment of tax.
 *
 * @param lastDay of the shop since 1970
 */
export function cashFacts(lines: OrderLines, lastDay: number): CashFacts {
  let [sold, returned] = [0, 0];
  for (let row = 0; row < lines.rows; row++) {
    const kind = lines.lineClass[row];
    const day = lines.day[row];
    if (kind === LINE_OTHER || day > lastDay || day <= lastDay - YEAR) continue;
    if (kind === LINE_SALE) sold += lines.total[row];
    else returned -= lines.total[row];
  }
  const share = sold > 0 ? returned / sold : 0;
  return { refundShare: Math.min(MOST, Math.max(0, share)), tax: lines.revenue.tax };
}
