import type { ShopQuestion } from '../../../contract/lens.ts';
import type { MatchDecision } from '../../../contract/shop-choices.ts';

/** Without `sourceId`, the first table that has names and prices. */
export interface CompetitorsQuestion extends ShopQuestion {
  sourceId?: number;
  nameColumn?: string;
  priceColumn?: string;
}

/** A table that may be a price list. */
export interface PricedTable {
  sourceId: number;
  fileName: string;
  /** Columns of text. */
  names: string[];
  /** Columns of numbers. */
  prices: string[];
}

/** A product of the shop and the most similar one in the list. */
export interface CompetitorMatch {
  product: string;
  name: string;
  /** Empty if unknown. */
  category: string;
  /** The shop's price per unit: from its product file, else the median of its newest sales. */
  price: number;
  theirName: string;
  theirPrice: number;
  /** Own price divided by theirs, minus 1; NaN if one is unknown. */
  difference: number;
  /** Similarity from 0 to 1; not a probability. */
  score: number;
  /** Counts without confirmation. */
  isSure: boolean;
}

export interface CompetitorsAnswer {
  currency: string;
  tables: PricedTable[];
  sourceId: number;
  nameColumn: string;
  priceColumn: string;
  /** Number of own products with a name, and of rows in the list with one. */
  own: number;
  theirs: number;
  /** The most certain first. */
  matches: CompetitorMatch[];
}

export type MatchStatus = 'accepted' | 'rejected' | 'sure' | 'open';

/** The status of a match: the person's decision, if any, takes precedence. */
export function statusOf(match: CompetitorMatch, decisions: readonly MatchDecision[]): MatchStatus {
  const own = decisions.findLast(
    ({ product, theirName }) => product === match.product && theirName === match.theirName
  );
  if (own) return own.isSame ? 'accepted' : 'rejected';
  return match.isSure ? 'sure' : 'open';
}

/** How the shop's prices compare in one category. */
export interface PricePosition {
  category: string;
  compared: number;
  dearer: number;
  cheaper: number;
  /** Median of the differences. */
  middle: number;
}

/** Prices within this relative difference count as equal. */
const ALIKE = 0.005;

/**
 * Price position by category, over accepted matches with both prices; the category with the most
 * matches first.
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
