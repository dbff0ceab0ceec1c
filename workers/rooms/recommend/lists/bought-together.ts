import type { Baskets } from '../../../shop/baskets.ts';
import type { Catalogue } from '../../../shop/catalogue.ts';
import type { TogetherRow } from './contract.ts';

/** A pair seen fewer times than this may be chance. */
const MIN_TOGETHER = 2;

/**
 * What stands in the same orders as one product: how often, the share of its orders, and how many
 * times more often than if the two had nothing to do with each other (lift). Best first by the
 * number of orders together weighed by lift, so that neither best sellers nor rarities crowd out.
 */
export function findTogether(
  { orders, start, item, holding }: Baskets,
  { products, names }: Catalogue,
  wanted: number,
  k: number
): TogetherRow[] {
  const both = new Uint32Array(holding.length);
  for (let order = 0; order < orders; order++) {
    const own = item.subarray(start[order], start[order + 1]);
    if (!own.includes(wanted)) continue;
    for (const other of own) both[other]++;
  }
  const rows: (TogetherRow & { weight: number })[] = [];
  both.forEach((count, other) => {
    if (other === wanted || count < MIN_TOGETHER) return;
    const lift = (count * orders) / (holding[wanted] * holding[other]);
    rows.push({
      product: products[other],
      name: names[other],
      orders: count,
      share: count / holding[wanted],
      lift,
      weight: count * Math.log(lift)
    });
  });
  rows.sort((a, b) => b.weight - a.weight || (a.product < b.product ? -1 : 1));
  return rows.slice(0, k).map(({ product, name, orders: count, share, lift }) => ({
    product,
    name,
    orders: count,
    share,
    lift
  }));
}
