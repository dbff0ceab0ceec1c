import { readNumber } from '../values/read-numbers.ts';

/**
 * Splits an amount into `parts` shares of whole cents that sum to it exactly, remaining cents on
 * the first. Non-numeric text stays on the first share.
 *
 * @example divideAmount('10.00', 3) // ['3.34', '3.33', '3.33']
 */
export function divideAmount(amount: string, parts: number): string[] {
  const cents = Math.round(readNumber(amount.trim(), '.') * 100);
  if (cents !== cents) return Array.from({ length: parts }, (_, i) => (i === 0 ? amount : ''));
  const share = Math.trunc(cents / parts);
  return Array.from({ length: parts }, (_, i) =>
    ((i === 0 ? cents - share * (parts - 1) : share) / 100).toFixed(2)
  );
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
