/**
 * What a person looks through: a period, and any of segment, product, category, country, channel.
 * Several names of one kind are any of them; several kinds must all hold. Empty: the whole shop.
 */
export interface Lens {
  /** ISO days of the shop's wall clock, both inside; missing: from the first, to the last. */
  from?: string;
  to?: string;
  /**
   * Segments of recency, frequency and money, as they were on the last day looked at; and lists of
   * customers as they were made, whatever the days.
   */
  segment?: string[];
  /** ISO day of the segments where `to` is missing; for who narrows the days elsewhere. */
  segmentsOf?: string;
  /** Products as order lines name them: code, else name. */
  product?: string[];
  category?: string[];
  country?: string[];
  channel?: string[];
}

/** A question about a shop, under a lens. */
export interface ShopQuestion {
  shopId: number;
  lens?: Lens;
}

/** Columns of order lines that a lens narrows by name. */
export const LENS_COLUMNS = ['product', 'category', 'country', 'channel'] as const;
/** Kinds of names in a lens, in the order in which they are shown. */
export const LENS_NAMES = ['segment', ...LENS_COLUMNS] as const;
export type LensName = (typeof LENS_NAMES)[number];

/** The same text for the same lens, however it was put together; empty for the whole shop. */
export function lensKey(lens: Lens = {}): string {
  const parts: [string, unknown][] = [];
  if (lens.from) parts.push(['from', lens.from]);
  if (lens.to) parts.push(['to', lens.to]);
  if (lens.segmentsOf && lens.segment?.length) parts.push(['segmentsOf', lens.segmentsOf]);
  for (const name of LENS_NAMES) {
    if (lens[name]?.length) parts.push([name, [...new Set(lens[name])].sort()]);
  }
  return parts.length === 0 ? '' : JSON.stringify(parts);
}
