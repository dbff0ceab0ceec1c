import { LINE_OTHER, LINE_SALE, type OrderLines } from '../../contract/order-lines.ts';
import { isoMoment } from '../../maths/calendar.ts';
import type { Summary } from './contract.ts';
import { sumRange } from './day-sums.ts';
import { countOrders, type CrossFilter } from './cross-filter.ts';
import { countSold } from './tally.ts';
import { toSteps } from './fixed-point.ts';
import type { LineIndex } from './line-index.ts';

/**
 * Totals of the whole shop, and the steps from the sum of the files to net revenue.
 *
 * @param cross without any filter: distinct counts are read from its tallies
 */
export function summarise(cross: CrossFilter): Summary {
  const { index, sums, now } = cross;
  const { lines, amountScale } = index;
  const total = (perDay: Float64Array) => sumRange(perDay, 0, perDay.length - 1);
  const [gross, returned] = [total(sums.gross), total(sums.returned)];
  const { other, leftOut } = sumOther(lines, amountScale);
  const returnLines = countReturns(index);
  const emptyReturns = countReturns(index, (at) => index.amount[at] === 0);
  const [first, last] = saleTimes(lines);
  return {
    rowsRead: lines.rowsRead,
    rowsKept: lines.rowsKept,
    rowsAside: lines.rowsAside,
    saleLines: index.count - returnLines,
    returnLines,
    emptyReturns,
    otherLines: lines.rows - index.count,
    grossRevenue: gross / amountScale,
    returns: (0 - returned) / amountScale,
    netRevenue: (gross + returned) / amountScale,
    orders: countOrders(now),
    customers: countSold(now.customers),
    products: now.dimensions.product ? countSold(now.dimensions.product) : 0,
    notProducts: countNotProducts(cross),
    firstOrder: isoMoment(first),
    lastOrder: isoMoment(last),
    fileTotal: (gross + returned + other + leftOut) / amountScale,
    otherTotal: other / amountScale,
    leftOutTotal: leftOut / amountScale,
    duplicateLines: lines.duplicateLines,
    orderNumbers: lines.orderNumbers ?? { unnumbered: 0, restarts: false },
    saleLinesWithoutCustomer: countUnknown(index)
  };
}

function countNotProducts({ index, now }: CrossFilter): number {
  const { isNotProduct } = index.lines;
  let count = 0;
  now.dimensions.product?.orders.forEach((own, code) => {
    if (own > 0 && isNotProduct[code] === 1) count++;
  });
  return count;
}

function countReturns({ isReturn }: LineIndex, isCounted = (_at: number) => true): number {
  let count = 0;
  for (let at = 0; at < isReturn.length; at++) if (isReturn[at] && isCounted(at)) count++;
  return count;
}

/** Lines that count nowhere, by their own class or because a person left them out; in steps. */
function sumOther({ lineClass, total, leftOut }: OrderLines, scale: number) {
  const sums = { other: 0, leftOut: 0 };
  for (let row = 0; row < lineClass.length; row++) {
    if (lineClass[row] !== LINE_OTHER) continue;
    sums[leftOut?.[row] ? 'leftOut' : 'other'] += toSteps(total[row], scale);
  }
  return sums;
}

/** Time of the first and the last sale line. */
function saleTimes({ lineClass, time }: OrderLines): [number, number] {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < lineClass.length; row++) {
    if (lineClass[row] !== LINE_SALE) continue;
    if (time[row] < first) first = time[row];
    if (time[row] > last) last = time[row];
  }
  return [first, last];
}

function countUnknown({ isReturn, customer }: LineIndex): number {
  let unknown = 0;
  for (let at = 0; at < isReturn.length; at++) {
    if (!isReturn[at] && customer.key[at] === 0) unknown++;
  }
  return unknown;
}
