import type { Codes, TextColumn } from '../../contract/columns.ts';
import { compareCodePoints } from '../../maths/code-point-order.ts';

/** Collapses white space to single spaces and trims the ends. */
export function foldWhiteSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The most frequent text (name, category) of each product over all lines. Ties go to the smallest
 * by code point, so that the order of lines does not matter; empty texts do not count; a product
 * without any gets the empty string.
 *
 * @param product codes of the products, one per line
 * @param text the column counted, codes of the same lines, code 0 being the empty string
 */
export function mostFrequentText(product: TextColumn, text: TextColumn): string[] {
  const products = product.dictionary.length;
  // No file has such a column.
  if (text.dictionary.length < 2) return new Array<string>(products).fill('');
  const { starts, texts } = textsByProduct(product.codes, text.codes, products);
  const counts = new Uint32Array(text.dictionary.length);
  const names = new Array<string>(products).fill('');
  // Code 0 is "no product": it has no name.
  for (let p = 1; p < products; p++) {
    let best = 0;
    for (let at = starts[p]; at < starts[p + 1]; at++) {
      const code = texts[at];
      if (code === 0) continue;
      counts[code]++;
      if (code === best || counts[code] < counts[best]) continue;
      if (best === 0 || counts[code] > counts[best] || isBefore(text, code, best)) best = code;
    }
    names[p] = text.dictionary[best];
    for (let at = starts[p]; at < starts[p + 1]; at++) counts[texts[at]] = 0;
  }
  return names;
}

function isBefore({ dictionary }: TextColumn, a: number, b: number): boolean {
  return compareCodePoints(dictionary[a], dictionary[b]) < 0;
}

/** Counting sort: the texts of all lines of product 0, then of product 1 … */
function textsByProduct(
  product: Codes,
  text: Codes,
  products: number
): { starts: Uint32Array; texts: Uint32Array } {
  const starts = new Uint32Array(products + 1);
  for (let line = 0; line < product.length; line++) starts[product[line] + 1]++;
  for (let p = 0; p < products; p++) starts[p + 1] += starts[p];
  const next = starts.slice();
  const texts = new Uint32Array(product.length);
  for (let line = 0; line < product.length; line++) texts[next[product[line]]++] = text[line];
  return { starts, texts };
}
