import type { ShopQuestion } from '../../../contract/lens.ts';
import type { MatchDecision } from '../../../contract/shop-choices.ts';

/** `sourceId` none: the first table that has names and prices. */
export interface CompetitorsQuestion extends ShopQuestion {
  sourceId?: number;
  nameColumn?: string;
  priceColumn?: string;
}

/** A table that may be a price list. */
export interface PricedTable {
  sourceId: number;
  fileName: string;
  /** Columns of words. */
  names: string[];
  /** Columns of numbers. */
  prices: string[];
}

/** A product of the shop and the one of the list that is most likely the same. */
export interface CompetitorMatch {
  product: string;
  name: string;
  /** Empty: not said. */
  category: string;
  /** What the shop asks a piece: its product file's price, else the median of its newest sales. */
  price: number;
  theirName: string;
  theirPrice: number;
  /** Own price over theirs, less 1; NaN where one is not known. */
  difference: number;
  /** 0 to 1; no probability. */
  score: number;
  /** Counts without being looked at. */
  isSure: boolean;
}

export interface CompetitorsAnswer {
  currency: string;
  tables: PricedTable[];
  sourceId: number;
  nameColumn: string;
  priceColumn: string;
  /** Own products with a name, and rows of the list with one. */
  own: number;
  theirs: number;
  /** The surest first. */
  matches: CompetitorMatch[];
}

export type MatchStatus = 'accepted' | 'rejected' | 'sure' | 'open';

/** What is known of a match: the person's word first. */
export function statusOf(match: CompetitorMatch, decisions: readonly MatchDecision[]): MatchStatus {
  const own = decisions.findLast(
    ({ product, theirName }) => product === match.product && theirName === match.theirName
  );
  if (own) return own.isSame ? 'accepted' : 'rejected';
  return match.isSure ? 'sure' : 'open';
}

/** Where the shop stands against the list in one category. */
export interface PricePosition {
  category: string;
  compared: number;
  dearer: number;
  cheaper: number;
  /** Median of the differences. */
  middle: number;
}

/** Prices this near are alike. */
const ALIKE = 0.005;

/**
 * Price position by category over the matches that count, those with two prices alone; the category
 * with the most compared first.
 */
export function positionsOf(counted: readonly CompetitorMatch[]): PricePosition[] {
  const byCategory = new Map<string, number[]>();
  for (const { category, difference } of counted) {
    if (Number.isNaN(difference)) continue;
    byCategory.set(category, [...(byCategory.get(category) ?? []), difference]);
  }
  return [...byCategory]
    .map(([category, differences]) => ({
      category,
      compared: differences.length,
      dearer: differences.filter((own) => own > ALIKE).length,
      cheaper: differences.filter((own) => own < -ALIKE).length,
      middle: middleOf(differences)
    }))
    .sort((a, b) => b.compared - a.compared || (a.category < b.category ? -1 : 1));
}

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
