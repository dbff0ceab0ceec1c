import type { TextColumn } from '../../contract/columns.ts';
import { mergeCustomers } from './customer-links.ts';
import type { CustomerLinks } from './customer-links.ts';
import { columnOf } from '../merged-text.ts';
import type { SourceRows } from '../merged-text.ts';
import { countRows, merge } from '../order-lines.ts';
import { foldWhiteSpace } from '../products/product-names.ts';
import { dayOf } from '../lines/shop-calendar.ts';

/**
 * Customers' ratings of products, one per row; only rows with customer, product and rating. A name
 * that the platform masks (小***鱼) is nobody's: several people share it, and no order has it.
 */
export interface Ratings {
  rows: number;
  customer: TextColumn;
  product: TextColumn;
  /** −1 for the lowest mark of the file's scale, 0 for its middle, 1 for the highest. */
  liking: Float64Array;
  /** Whole days since 1970; 0 where no file has the date. */
  day: Int32Array;
}

/** Characters left out of a name, as marketplaces write the names of reviewers. */
const MASKED = /[*＊]{2,}|^.?[*＊].?$/u;

/** Common scales: yes or no, stars (from 0 or 1), marks out of ten, per cent. */
const SCALES = [
  [0, 1],
  [1, 5],
  [0, 5],
  [1, 10],
  [0, 10],
  [0, 100]
] as const;

/**
 * The smallest common scale that holds all of a file's ratings, else their own range: a file with
 * only fours and fives still uses a scale of five stars.
 */
export function scaleOf(ratings: ArrayLike<number>): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (let row = 0; row < ratings.length; row++) {
    if (ratings[row] < low) low = ratings[row];
    if (ratings[row] > high) high = ratings[row];
  }
  return SCALES.find(([from, to]) => from <= low && high <= to) ?? [low, high];
}

/** The ratings in a shop's review files, each file on its own scale. */
export function combineRatings(files: SourceRows[], links: CustomerLinks | null = null): Ratings {
  const counted = countRows(files);
  const customer = mergeCustomers(counted, links);
  const product = merge(counted, ['product_id', 'product_name'], foldWhiteSpace);
  const liking = new Float64Array(customer.codes.length).fill(NaN);
  const day = new Int32Array(customer.codes.length);
  let start = 0;
  files.forEach((file, at) => {
    const count = counted.counts[at];
    const rowOf = (own: number) => counted.kept[at]?.[own] ?? own;
    writeDays(day.subarray(start, start + count), file, rowOf);
    writeLikings(liking.subarray(start, start + count), file, rowOf);
    start += count;
  });
  return onlyWhole({ rows: liking.length, customer, product, liking, day });
}

function writeDays(day: Int32Array, file: SourceRows, rowOf: (own: number) => number): void {
  const dated = columnOf(file, 'order_date');
  if (dated?.type !== 'date') return;
  for (let own = 0; own < day.length; own++) {
    const moment = dated.dictionary[dated.codes[rowOf(own)]];
    if (Number.isFinite(moment)) day[own] = dayOf(moment);
  }
}

/** Writes nothing if all ratings are equal, since they say nothing about taste. */
function writeLikings(
  liking: Float64Array,
  file: SourceRows,
  rowOf: (own: number) => number
): void {
  const rated = columnOf(file, 'rating');
  if (!rated || rated.type === 'text') return;
  const [low, high] = scaleOf(rated.dictionary);
  if (low >= high) return;
  for (let own = 0; own < liking.length; own++) {
    const value = rated.dictionary[rated.codes[rowOf(own)]];
    liking[own] = (2 * (value - low)) / (high - low) - 1;
  }
}

function onlyWhole({ customer, product, liking, day }: Ratings): Ratings {
  const hasName = customer.dictionary.map((name, code) => code > 0 && !MASKED.test(name));
  const whole = [...liking.keys()].filter(
    (row) => hasName[customer.codes[row]] && product.codes[row] > 0 && !Number.isNaN(liking[row])
  );
  const pick = ({ codes, dictionary }: TextColumn): TextColumn => ({
    type: 'text',
    dictionary,
    codes: Uint32Array.from(whole, (row) => codes[row])
  });
  return {
    rows: whole.length,
    customer: pick(customer),
    product: pick(product),
    liking: Float64Array.from(whole, (row) => liking[row]),
    day: Int32Array.from(whole, (row) => day[row])
  };
}
