import { LINE_OTHER, LINE_RETURN, LINE_SALE, type OrderLines } from '../../contract/order-lines.ts';
import { isoMoment } from './calendar.ts';
import type { Summary } from './contract.ts';
import { exactScale, toSteps } from './fixed-point.ts';

/** Totals of the whole shop, and the bridge from the sum of the files to net revenue. */
export function summarise(lines: OrderLines): Summary {
  const scale = exactScale(lines.total);
  const { counts, totals } = sumClasses(lines, scale);
  const sold = countSold(lines);
  return {
    rowsRead: lines.rowsRead,
    rowsKept: lines.rowsKept,
    rowsAside: lines.rowsAside,
    saleLines: counts[LINE_SALE],
    returnLines: counts[LINE_RETURN],
    otherLines: counts[LINE_OTHER],
    grossRevenue: totals[LINE_SALE] / scale,
    returns: (0 - totals[LINE_RETURN]) / scale,
    netRevenue: (totals[LINE_SALE] + totals[LINE_RETURN]) / scale,
    ...sold,
    fileTotal: (totals[LINE_SALE] + totals[LINE_RETURN] + totals[LINE_OTHER]) / scale,
    otherTotal: totals[LINE_OTHER] / scale,
    duplicateLines: lines.duplicateLines
  };
}

function sumClasses({ lineClass, total }: OrderLines, scale: number) {
  const counts = [0, 0, 0];
  const totals = [0, 0, 0];
  for (let row = 0; row < lineClass.length; row++) {
    counts[lineClass[row]]++;
    totals[lineClass[row]] += toSteps(total[row], scale);
  }
  return { counts, totals };
}

/** What is counted on sale lines. */
function countSold({ lineClass, order, customer, product, time }: OrderLines) {
  const orders = new Uint8Array(order.dictionary.length);
  const customers = new Uint8Array(customer.dictionary.length);
  const products = new Uint8Array(product.dictionary.length);
  let first = Infinity;
  let last = -Infinity;
  let saleLinesWithoutCustomer = 0;
  for (let row = 0; row < lineClass.length; row++) {
    if (lineClass[row] !== LINE_SALE) continue;
    orders[order.codes[row]] = 1;
    customers[customer.codes[row]] = 1;
    products[product.codes[row]] = 1;
    if (customer.codes[row] === 0) saleLinesWithoutCustomer++;
    if (time[row] < first) first = time[row];
    if (time[row] > last) last = time[row];
  }
  return {
    orders: countKnown(orders),
    customers: countKnown(customers),
    products: countKnown(products),
    firstOrder: isoMoment(first),
    lastOrder: isoMoment(last),
    saleLinesWithoutCustomer
  };
}

/** Code 0 means "missing" and is not counted. */
function countKnown(seen: Uint8Array): number {
  let known = 0;
  for (let code = 1; code < seen.length; code++) known += seen[code];
  return known;
}
