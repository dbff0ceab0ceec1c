import type { CrossFilter } from './cross-filter.ts';
import type { Tally } from './tally.ts';
import type { Dimension, OverviewFilter, TopRow } from './contract.ts';
import type { LineIndex } from './line-index.ts';

/** What lists rank: everything a person chooses between, which postage and fees are not. */
type IsListed = (key: number) => boolean;

/** Names listed per dimension. */
const TOP_ROWS = 50;

/**
 * The best names of a dimension by net revenue (ties: by name, code point order), then the chosen
 * ones that are not among them. What is no product is left out of the products unless chosen. Names without a line under the other filters are left out unless
 * chosen. `share` is of the net revenue of all names; NaN where that is not above zero.
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
 * What was sold beside products (postage, fees, adjustments), most money first, that a shop sees what
 * its list of best sellers leaves out. Under the same filters as the products.
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

/** A product's name, every other dimension's own text. */
export function labelOf(index: LineIndex, dimension: Dimension, key: number): string {
  const own = index.lines[dimension]?.dictionary[key] ?? '';
  return (dimension === 'product' && index.lines.productNames[key]) || own;
}

/** Keeps a short sorted list instead of sorting all keys: most fail the first comparison. */
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
