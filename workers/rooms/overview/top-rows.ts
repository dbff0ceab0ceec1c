import type { CrossFilter } from './cross-filter.ts';
import type { Tally } from './tally.ts';
import type { Dimension, OverviewFilter, TopRow } from './contract.ts';
import type { LineIndex } from './line-index.ts';

/**
 * Whether a key is ranked: everything a person chooses between, which excludes postage and fees.
 */
type IsListed = (key: number) => boolean;

/** Values listed per dimension. */
const TOP_ROWS = 50;

/**
 * The best values of a dimension by net revenue (ties by name, in code point order), followed by
 * chosen values that are not among them. Products exclude what is not a product, and every
 * dimension excludes values without a line under the other filters, unless chosen. `share` is
 * relative to the net revenue of all values; NaN where that is not positive.
 */
export function listTop(
  index: LineIndex,
  dimension: Dimension,
  tally: Tally,
  filter: OverviewFilter
): TopRow[] {
  const column = index.lines[dimension];
  if (!column) return [];
  const { dictionary } = column;
  const isListed: IsListed = (key) => !isService(index, dimension, key);
  const best = bestKeys(tally, dictionary, isListed);
  for (const name of filter[dimension] ?? []) {
    const key = dictionary.indexOf(name);
    if (key >= 0 && !best.includes(key)) best.push(key);
  }
  const total = tally.net.reduce((sum, net) => sum + net, 0);
  return best.map((key) => rowOf(index, dimension, tally, key, total));
}

/**
 * What was sold besides products (postage, fees, adjustments), largest amount first, so that a shop
 * sees what its list of best sellers excludes. Under the same filters as the products.
 */
export function listNotProducts({ index, now }: Pick<CrossFilter, 'index' | 'now'>): TopRow[] {
  const tally = now.dimensions.product;
  if (!tally) return [];
  const total = tally.net.reduce((sum, net) => sum + net, 0);
  return bestKeys(tally, index.lines.product.dictionary, (key) => isService(index, 'product', key))
    .map((key) => rowOf(index, 'product', tally, key, total))
    .sort((a, b) => Math.abs(b.netRevenue) - Math.abs(a.netRevenue));
}

function isService(index: LineIndex, dimension: Dimension, key: number): boolean {
  return dimension === 'product' && index.lines.isNotProduct[key] === 1;
}

function rowOf(
  index: LineIndex,
  dimension: Dimension,
  tally: Tally,
  key: number,
  total: number
): TopRow {
  return {
    key: index.lines[dimension]!.dictionary[key],
    label: labelOf(index, dimension, key),
    isService: isService(index, dimension, key),
    netRevenue: tally.net[key] / index.amountScale,
    orders: tally.orders[key],
    units: tally.units[key] / index.unitScale,
    share: total > 0 ? tally.net[key] / total : NaN
  };
}

/** A product's name; for other dimensions the value itself. */
export function labelOf(index: LineIndex, dimension: Dimension, key: number): string {
  const own = index.lines[dimension]?.dictionary[key] ?? '';
  return (dimension === 'product' && index.lines.productNames[key]) || own;
}

/** Maintains a short sorted list instead of sorting all keys: most fail the first comparison. */
function bestKeys({ net, orders }: Tally, names: string[], isListed: IsListed): number[] {
  const best: number[] = [];
  const before = (a: number, b: number) =>
    net[a] > net[b] || (net[a] === net[b] && names[a] < names[b]);
  for (let key = 0; key < net.length; key++) {
    if ((net[key] === 0 && orders[key] === 0) || !isListed(key)) continue;
    if (best.length === TOP_ROWS && !before(key, best[TOP_ROWS - 1])) continue;
    let at = best.length;
    while (at > 0 && before(key, best[at - 1])) at--;
    best.splice(at, 0, key);
    if (best.length > TOP_ROWS) best.pop();
  }
  return best;
}
