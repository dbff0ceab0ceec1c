import type { ShopQuestion } from '../../../contract/lens.ts';

export const POLICIES = ['epsilon_greedy', 'ucb1', 'thompson', 'lin_ucb'] as const;
export type PolicyId = (typeof POLICIES)[number];

/** Fewest rows of the table, fewest of an offer that is compared. */
export const LEAST_ROWS = 40;
export const LEAST_OF_AN_OFFER = 10;
/** A column of more values is no offer. */
export const MOST_OFFERS = 10;

export interface OffersQuestion extends ShopQuestion {
  sourceId: number;
  /** Missing, or no such column: guessed. */
  offer?: string;
  outcome?: string;
  /** Columns that tell customers apart; missing: all that are known before the offer. */
  columns?: string[];
  /** Offers that are held against each other; missing: the best, and none or the most frequent. */
  treated?: string;
  control?: string;
  seed: number;
}

interface Within {
  value: number;
  low95: number;
  high95: number;
}

/** What an offer, or a way to choose among them, brings a decision. */
export interface PolicyRow {
  /** `always` the offer, `split`: all offers in equal shares. */
  policy: PolicyId | 'always' | 'split';
  offer: string;
  reward: number;
  low95: number;
  high95: number;
  /** Rows of the log that could be used. */
  decisions: number;
}

/** What is lost against always making the best offer, by decisions. */
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
  /** Area between its Qini curve and the line of mailing by chance, in outcome a customer. */
  qini: Within;
  /** The order holds more than chance: stricter than its interval, as three methods are tried. */
  isReal: boolean;
  /** Outcome won a customer of all, when this share is mailed. */
  curve: { share: number; gain: number }[];
}

export interface UpliftDecile {
  /** 1: those the uplift is told highest. */
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
  /** Of all rows. */
  average: Within;
  /** The average is above zero, however many offers were compared. */
  helps: boolean;
  rankings: UpliftRanking[];
  /** The best of the three uplift methods; deciles are by it. */
  method: UpliftMethod;
  deciles: UpliftDecile[];
  /** The uplift of the first three deciles. */
  first: Within;
}

/** Why a table cannot be asked. */
export type OffersLack = 'table' | 'rows' | 'offers' | 'outcome';

export interface OffersAnswer {
  lacks: OffersLack | null;
  rows: number;
  offer: string;
  outcome: string;
  columns: { name: string; used: boolean }[];
  /** Most frequent first; of those with too few rows nothing is told. */
  offers: { name: string; rows: number }[];
  /** Outcomes are 0 or 1. */
  isShare: boolean;
  /** Columns by which offers differ more than chance: they were not handed out by chance. */
  unlike: string[];
  policies: PolicyRow[];
  curves: LossCurve[];
  best: string;
  second: string;
  /** Best less second, at a level for all pairs. */
  lead: Within;
  /** A policy that beats the best offer by more than chance. */
  winner: { policy: PolicyId; lead: Within } | null;
  /** Null where no column tells customers apart. */
  uplift: UpliftAnswer | null;
}

/** A table of who was sent what and whether they answered. */
export interface Mailing {
  sourceId: number;
  offer: string;
  /** Two values: answered or not. */
  response: string;
  /** Known before the mailing, the offer among them. */
  columns: string[];
}
