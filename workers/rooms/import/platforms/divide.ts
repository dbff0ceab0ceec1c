import { readNumber } from '../values/read-numbers.ts';

/**
 * Splits an amount in proportion to weights into shares of whole cents that sum to it exactly,
 * remaining cents on the first. Unless every weight is known, the shares are equal. Non-numeric
 * text stays on the first share.
 *
 * @example divideAmount('10.00', [1, 1, 1]) // ['3.34', '3.33', '3.33']
 */
export function divideAmount(amount: string, weights: readonly (number | undefined)[]): string[] {
  const cents = Math.round(readNumber(amount.trim(), '.') * 100);
  if (cents !== cents) return weights.map((_, i) => (i === 0 ? amount : ''));
  const known = weights.filter((weight) => weight !== undefined && weight > 0) as number[];
  const isKnown = known.length === weights.length;
  const sum = isKnown ? known.reduce((total, weight) => total + weight, 0) : weights.length;
  const shares = weights.map((_, i) => Math.trunc((cents * (isKnown ? known[i] : 1)) / sum));
  shares[0] += cents - shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => (share / 100).toFixed(2));
}

/**
 * What a piece of each product was sold for in the orders of that product alone: the middle one of
 * its prices.
 *
 * @param alone title, pieces and amount of those orders, as written
 */
export function pricesAlone(
  alone: Iterable<readonly [title: string, pieces: string, amount: string]>
): Map<string, number> {
  const prices = new Map<string, number[]>();
  for (const [title, pieces, amount] of alone) {
    const price = readNumber(amount.trim(), '.') / (readNumber(pieces.trim(), '.') || 1);
    if (!(price > 0)) continue;
    const known = prices.get(title.trim());
    if (known) known.push(price);
    else prices.set(title.trim(), [price]);
  }
  const middle = (own: number[]) => own.toSorted((a, b) => a - b)[own.length >> 1];
  return new Map([...prices].map(([title, own]) => [title, middle(own)]));
}

/** Distributes a quantity over `parts` lines, at least one on each, the surplus on the first. */
export function dividePieces(pieces: string, parts: number): string[] {
  const whole = Math.max(parts, Math.round(readNumber(pieces.trim(), '.')) || parts);
  const share = Math.floor(whole / parts);
  return Array.from({ length: parts }, (_, i) => String(i ? share : whole - share * (parts - 1)));
}

const BETWEEN_TITLES = ['，', ';', '；', '、', ',', '|', '\n'];

/**
 * Splits titles packed into one cell. Titles may contain commas: the cell is split only if the
 * number of parts equals the order's number of products in the file.
 *
 * @returns null if the split is ambiguous
 */
export function splitTitles(packed: string, products: string): string[] | null {
  const wanted = Math.round(readNumber(products.trim(), '.'));
  if (!(wanted > 1)) return null;
  for (const mark of BETWEEN_TITLES) {
    const titles = packed.split(mark).map((title) => title.trim());
    if (titles.length === wanted && titles.every((title) => title !== '')) return titles;
  }
  return null;
}
