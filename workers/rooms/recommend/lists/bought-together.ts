import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import { chanceOfAtLeast } from '../../../maths/statistics/hypergeometric.ts';
import type { Baskets } from '../../../shop/baskets.ts';
import type { Catalogue } from '../../../shop/catalogue.ts';
import type { TogetherRow } from './contract.ts';

/** A pair seen fewer times than this may be chance. */
const MIN_TOGETHER = 2;
/** Of the pairs listed, the share that may be chance. */
const FALSE_SHARE = 0.05;

/**
 * What stands in the same orders as one product more often than chance would have it: how often, the
 * share of its orders, and how many times as often as if the two had nothing to do with each other
 * (lift). Best first by the number of orders together weighed by lift, so that neither best sellers
 * nor rarities crowd out.
 */
export function findTogether(
  baskets: Baskets,
  { products, names }: Catalogue,
  wanted: number,
  k: number
): TogetherRow[] {
  const { orders, holding } = baskets;
  const both = countBoth(baskets, wanted);
  const chances = Float64Array.from(both, (count, other) =>
    other === wanted ? 1 : chanceOfAtLeast(count, holding[wanted], holding[other], orders)
  );
  const limit = discoveryLimit(chances, FALSE_SHARE);
  const rows: TogetherRow[] = [];
  both.forEach((count, other) => {
    if (other === wanted || count < MIN_TOGETHER || chances[other] > limit) return;
    rows.push({
      product: products[other],
      name: names[other],
      orders: count,
      share: count / holding[wanted],
      lift: (count * orders) / (holding[wanted] * holding[other])
    });
  });
  const weight = (row: TogetherRow) => row.orders * Math.log(row.lift);
  rows.sort((a, b) => weight(b) - weight(a) || (a.product < b.product ? -1 : 1));
  return rows.slice(0, k);
}

/** Per product, the orders that hold it beside the one wanted. */
function countBoth({ orders, start, item, holding }: Baskets, wanted: number): Uint32Array {
  const both = new Uint32Array(holding.length);
  for (let order = 0; order < orders; order++) {
    const own = item.subarray(start[order], start[order + 1]);
    if (!own.includes(wanted)) continue;
    for (const other of own) both[other]++;
  }
  return both;
}
