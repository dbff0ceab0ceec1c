/** Product names and numbers to match file names with. */
export interface NamedProduct {
  product: string;
  name: string;
}

/** Suffixes of a file name that number the photos of a product: `TS-001_2`, `TS-001 side`. */
const MOST_ENDINGS = 2;

/**
 * The product of each photo, by the name of its file or its folder: product number first, then
 * name; punctuation and case are ignored.
 *
 * @returns indices in `products`; −1 if no name matches
 * @example matchProducts(['mugs/TS-001_2.jpg'], [{ product: 'ts-001', name: '' }]) // [0]
 */
export function matchProducts(paths: readonly string[], products: readonly NamedProduct[]) {
  const known = new Map<string, number>();
  for (const field of ['product', 'name'] as const) {
    products.forEach((own, at) => {
      const key = keyOf(own[field]);
      if (key && !known.has(key)) known.set(key, at);
    });
  }
  return Int32Array.from(paths, (path) => {
    const [file, folder = ''] = path.split('/').reverse();
    return find(file.replace(/\.[^.]*$/, ''), known) ?? known.get(keyOf(folder)) ?? -1;
  });
}

/** Name of the folder that contains a photo; '': none. */
export function folderOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}

function find(stem: string, known: ReadonlyMap<string, number>): number | undefined {
  const words = keyOf(stem).split(' ');
  for (let cut = 0; cut <= Math.min(MOST_ENDINGS, words.length - 1); cut++) {
    const found = known.get(words.slice(0, words.length - cut).join(' '));
    if (found !== undefined) return found;
  }
  return undefined;
}

function keyOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
