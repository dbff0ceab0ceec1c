import type { FileLines, Grouping } from './file-lines.ts';

/** What the lines of each order say about one amount. All arrays are indexed by order code. */
export interface OrderSums {
  lines: Uint32Array;
  /** Number of lines that hold the amount. */
  said: Uint32Array;
  /** The amount on the order's first line that holds one; NaN if none does. */
  first: Float64Array;
  /** 1 if lines hold different amounts. */
  differs: Uint8Array;
  /** 1 if a line after the first holds the amount. */
  isLate: Uint8Array;
  /** Sum of quantity × unit price, and sum of unit prices; NaN if a line lacks its price. */
  goods: Float64Array;
  prices: Float64Array;
  /** Quantity × unit price of the first line. */
  firstGoods: Float64Array;
  /** Quantity × unit price of the first line that holds the amount. */
  saidGoods: Float64Array;
  /** 1 if the last line holds the amount. */
  isLast: Uint8Array;
  most: Float64Array;
  least: Float64Array;
  /** 1 if a line holds more than one piece. */
  hasSeveral: Uint8Array;
}

/** Collects the sums in one pass over a file's lines. */
export function sumOrders(
  amounts: Float64Array,
  { quantity, price }: FileLines,
  { codes, groups }: Grouping
): OrderSums {
  const sums: OrderSums = {
    lines: new Uint32Array(groups),
    said: new Uint32Array(groups),
    first: new Float64Array(groups).fill(NaN),
    differs: new Uint8Array(groups),
    isLate: new Uint8Array(groups),
    goods: new Float64Array(groups),
    prices: new Float64Array(groups),
    firstGoods: new Float64Array(groups),
    saidGoods: new Float64Array(groups),
    isLast: new Uint8Array(groups),
    most: new Float64Array(groups).fill(-Infinity),
    least: new Float64Array(groups).fill(Infinity),
    hasSeveral: new Uint8Array(groups)
  };
  for (let line = 0; line < amounts.length; line++) {
    const own = codes[line];
    const goods = quantity[line] * price[line];
    if (sums.lines[own]++ === 0) sums.firstGoods[own] = goods;
    sums.goods[own] += goods;
    sums.prices[own] += price[line];
    if (goods > sums.most[own]) sums.most[own] = goods;
    if (goods < sums.least[own]) sums.least[own] = goods;
    if (quantity[line] > 1) sums.hasSeveral[own] = 1;
    const amount = amounts[line];
    if (amount !== amount) {
      sums.isLast[own] = 0;
      continue;
    }
    sums.isLast[own] = 1;
    if (sums.said[own]++ === 0) {
      sums.first[own] = amount;
      sums.saidGoods[own] = goods;
    } else if (amount !== sums.first[own]) sums.differs[own] = 1;
    if (sums.lines[own] > 1) sums.isLate[own] = 1;
  }
  return sums;
}
