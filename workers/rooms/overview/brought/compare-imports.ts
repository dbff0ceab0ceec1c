import { LINE_OTHER, LINE_SALE, NO_DAY, type OrderLines } from '../../../contract/order-lines.ts';
import type { TextColumn } from '../../../contract/columns.ts';
import type { Brought } from './contract.ts';

/**
 * The files of a shop that came with its newest import; empty where all came in a single import.
 */
export function newestImport<T extends { imported: string }>(files: readonly T[]): T[] {
  const moments = files.map(({ imported }) => imported).sort();
  const newest = moments.at(-1);
  return moments[0] === newest ? [] : files.filter(({ imported }) => imported === newest);
}

/**
 * What a shop has in addition to what it had before an import, for those who add a file every week
 * and ask whether everything has arrived. Counts orders, customers and products with a sale line;
 * products exclude postage and fees.
 *
 * @param before the same shop without the files of that import
 */
export function compareImports(
  now: OrderLines,
  before: OrderLines
): Omit<Brought, 'imported' | 'fileNames'> {
  const [own, earlier] = [countSold(now), countSold(before)];
  const more = (name: keyof typeof own) => Math.max(0, own[name] - earlier[name]);
  return {
    orders: more('orders'),
    customers: more('customers'),
    products: more('products'),
    newestDay: newestDayOf(now),
    newestBefore: newestDayOf(before)
  };
}

function countSold(lines: OrderLines) {
  return {
    orders: distinct(lines, lines.order),
    customers: distinct(lines, lines.customer),
    products: distinct(lines, lines.product, lines.isNotProduct)
  };
}

/** Number of distinct codes on sale lines; code 0 means unknown. */
function distinct({ lineClass }: OrderLines, { codes, dictionary }: TextColumn, not?: Uint8Array) {
  const seen = new Uint8Array(dictionary.length);
  let count = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (lineClass[row] !== LINE_SALE || code === 0 || seen[code] || not?.[code]) continue;
    seen[code] = 1;
    count++;
  }
  return count;
}

function newestDayOf({ lineClass, day }: OrderLines): number | null {
  let newest = NO_DAY;
  for (let row = 0; row < day.length; row++) {
    if (lineClass[row] !== LINE_OTHER && day[row] > newest) newest = day[row];
  }
  return newest === NO_DAY ? null : newest;
}
