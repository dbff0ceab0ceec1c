import type { Role } from '../contract/roles.ts';
import { NO_DAY } from '../contract/order-lines.ts';
import { dayOf } from './lines/shop-calendar.ts';
import { numbersOf } from './merged-text.ts';
import type { CountedRows } from './order-lines.ts';

/** Numbers of one role over all counted rows of several files; NaN where a file has none. */
export function mergeNumbers({ files, kept, counts }: CountedRows, role: Role): Float64Array {
  const merged = new Float64Array(counts.reduce((sum, count) => sum + count, 0)).fill(NaN);
  let start = 0;
  for (const [at, file] of files.entries()) {
    const column = numbersOf(file, role);
    if (column) {
      for (let own = 0; own < counts[at]; own++) {
        merged[start + own] = column.dictionary[column.codes[kept[at]?.[own] ?? own]];
      }
    }
    start += counts[at];
  }
  return merged;
}

/** The rows' dates as whole days since 1970; NO_DAY where there is none. */
export function mergeDays(counted: CountedRows): Int32Array {
  return Int32Array.from(mergeNumbers(counted, 'order_date'), (moment) =>
    Number.isNaN(moment) ? NO_DAY : dayOf(moment)
  );
}
