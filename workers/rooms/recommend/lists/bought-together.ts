import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import { chanceOfAtLeast } from '../../../maths/statistics/hypergeometric.ts';
import type { Baskets } from '../../../shop/baskets.ts';
import type { Catalogue } from '../../../shop/catalogue.ts';
import type { TogetherRow } from './contract.ts';

/** A pair seen fewer times may be chance. */
const MIN_TOGETHER = 2;
/** The lift of two products that are in every order is 1 up to rounding. */
const ROUNDING = 1e-9;
/** False discovery rate of the pairs reported as more than chance. */
const FALSE_SHARE = 0.05;

/**
 * Products in the same orders as a given one, at least as often as if the two were independent:
 * number of common orders, share of the product's orders, lift, and whether the lift is
 * significant. Significant ones come first; then sorted by number of common orders weighted by
 * lift, so that neither best sellers nor rarities dominate.
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
    const lift = (count * orders) / (holding[wanted] * holding[other]);
    if (other === wanted || count < MIN_TOGETHER || lift < 1 - ROUNDING) return;
    rows.push({
      product: products[other],
      name: names[other],
      orders: count,
      share: count / holding[wanted],
      lift,
      beyondChance: chances[other] <= limit
    });
  });
  const weight = (row: TogetherRow) => row.orders * Math.log(row.lift);
  rows.sort(
    (a, b) =>
      Number(b.beyondChance) - Number(a.beyondChance) ||
      weight(b) - weight(a) ||
      (a.product < b.product ? -1 : 1)
  );
  return rows.slice(0, k);
}

/** Per product, the number of orders that contain it together with the wanted one. */
function countBoth({ orders, start, item, holding }: Baskets, wanted: number): Uint32Array {
  const both = new Uint32Array(holding.length);
  for (let order = 0; order < orders; order++) {
    const own = item.subarray(start[order], start[order + 1]);
    if (!own.includes(wanted)) continue;
    for (const other of own) both[other]++;
  }
  return both;
}
