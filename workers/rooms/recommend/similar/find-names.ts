import { isServiceLine } from '../../../shop/products/not-products.ts';

interface Named {
  products: readonly string[];
  names: readonly string[];
  /** Number of order lines of each product. */
  lineCounts: readonly number[];
}

/**
 * Products whose name or id contains every word of a search, best first: the exact id, then names
 * that begin with the search text, then those with a word that begins with it, then the rest; each
 * sorted by name. Without a search text, the products with most order lines (not pieces, so that
 * one wholesale order does not put its product first), excluding postage and fees.
 *
 * @param limit how many to return; `total` counts all matches
 */
export function findNames(
  list: Named,
  search: string,
  limit: number
): { total: number; places: number[] } {
  const wanted = search.trim().toLowerCase().replace(/\s+/g, ' ');
  return wanted ? matchNames(list, wanted, limit) : listSold(list, limit);
}

function listSold({ products, names, lineCounts }: Named, limit: number) {
  const order = [...products.keys()].sort(
    (a, b) => lineCounts[b] - lineCounts[a] || compareNames(names[a], names[b]) || a - b
  );
  const places: number[] = [];
  for (const place of order) {
    if (places.length >= limit) break;
    if (!isServiceLine(products[place], names[place])) places.push(place);
  }
  return { total: products.length, places };
}

function matchNames({ products, names }: Named, wanted: string, limit: number) {
  const parts = wanted.split(' ');
  const matches: { place: number; rank: number }[] = [];
  for (let place = 0; place < products.length; place++) {
    const id = products[place].toLowerCase();
    const name = names[place].toLowerCase();
    const text = `${name} ${id}`;
    if (parts.every((part) => text.includes(part))) {
      matches.push({ place, rank: rankMatch(id, name, wanted) });
    }
  }
  matches.sort(
    (a, b) => a.rank - b.rank || compareNames(names[a.place], names[b.place]) || a.place - b.place
  );
  return { total: matches.length, places: matches.slice(0, limit).map(({ place }) => place) };
}

function rankMatch(id: string, name: string, wanted: string): number {
  if (id === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (` ${name}`.includes(` ${wanted}`) || id.startsWith(wanted)) return 2;
  return 3;
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
