import type { ShopQuestion } from '../../../contract/lens.ts';

export const POLICIES = ['epsilon_greedy', 'ucb1', 'thompson', 'lin_ucb'] as const;
export type PolicyId = (typeof POLICIES)[number];

/** Minimum rows of the table, and of an offer to be compared. */
export const LEAST_ROWS = 40;
export const LEAST_OF_AN_OFFER = 10;
/** Maximum of distinct offers in a column. */
export const MOST_OFFERS = 10;

export interface OffersQuestion extends ShopQuestion {
  sourceId: number;
  /** Missing or unknown: guessed. */
  offer?: string;
  outcome?: string;
  /** Feature columns; missing: all known before the offer. */
  columns?: string[];
  /** The two offers to compare; missing: the best, and none or the most frequent. */
  treated?: string;
  control?: string;
  seed: number;
}

interface Within {
  value: number;
  low95: number;
  high95: number;
}

/** Reward per decision of an offer or a policy. */
export interface PolicyRow {
  /** `always` one offer, `split`: all offers in equal shares. */
  policy: PolicyId | 'always' | 'split';
  offer: string;
  reward: number;
  low95: number;
  high95: number;
  /** Usable rows of the log. */
  decisions: number;
}

/** Regret against the best offer, by number of decisions. */
export interface LossCurve {
  policy: PolicyId;
  points: { decisions: number; lost: number }[];
}

export const UPLIFT_METHODS = [
  'two_model',
  'class_transformation',
  'uplift_tree',
  'response'
] as const;
export type UpliftMethod = (typeof UPLIFT_METHODS)[number];

export interface UpliftRanking {
  method: UpliftMethod;
  /** Area between its Qini curve and the diagonal, in outcome per customer. */
  qini: Within;
  /** Whether the ranking is better than chance, corrected for three methods. */
  isReal: boolean;
  /** Gain per customer of all when this share is mailed. */
  curve: { share: number; gain: number }[];
}

export interface UpliftDecile {
  /** 1: highest predicted uplift. */
  decile: number;
  rows: number;
  treated: number;
  control: number;
  uplift: number;
  low95: number;
  high95: number;
}

export interface UpliftAnswer {
  treated: string;
  control: string;
  rows: number;
  /** Share of all rows. */
  average: Within;
  /** Whether the average is above zero, corrected for the number of offers. */
  helps: boolean;
  rankings: UpliftRanking[];
  /** The best of the three uplift methods; deciles are by it. */
  method: UpliftMethod;
  deciles: UpliftDecile[];
  /** The uplift of the first three deciles. */
  first: Within;
}

/** Why a table has no answer. */
export type OffersLack = 'table' | 'rows' | 'offers' | 'outcome';

export interface OffersAnswer {
  lacks: OffersLack | null;
  rows: number;
  offer: string;
  outcome: string;
  columns: { name: string; used: boolean }[];
  /** Most frequent first; offers with too few rows have no result. */
  offers: { name: string; rows: number }[];
  /** Outcomes are 0 or 1. */
  isShare: boolean;
  /** Columns that differ between offers significantly: the offers were not randomised. */
  unlike: string[];
  policies: PolicyRow[];
  curves: LossCurve[];
  best: string;
  second: string;
  /** Best minus second, at a level corrected for all pairs. */
  lead: Within;
  /** A policy significantly better than the best offer. */
  winner: { policy: PolicyId; lead: Within } | null;
  /** null if there are no features. */
  uplift: UpliftAnswer | null;
}

/** A table of who was sent what and whether they responded. */
export interface Mailing {
  sourceId: number;
  offer: string;
  /** Two values: responded or not. */
  response: string;
  /** Known before the mailing, including the offer. */
  columns: string[];
}
