/**
 * Products whose name or id holds every word of a search, best first: the id itself, then names
 * that begin with the search, then those with a word that begins so, then the rest; each by name.
 *
 * @param limit how many to return; `total` counts all matches
 */
export function findNames(
  { products, names }: { products: string[]; names: string[] },
  search: string,
  limit: number
): { total: number; places: number[] } {
  const wanted = search.trim().toLowerCase().replace(/\s+/g, ' ');
  const parts = wanted ? wanted.split(' ') : [];
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
