import type { ShopQuestion } from '../../../contract/lens.ts';

/** What a column of a table is taken as. */
export interface ColumnChoice {
  outcome: string;
  spends: string[];
  /** What else moves the outcome and is known: prices, competitors, weather. */
  besides: string[];
}

/** `sourceId` 0: spend files beside the shop's orders; else a table of the shop that holds both. */
export interface AdvertisingQuestion extends ShopQuestion, Partial<ColumnChoice> {
  sourceId?: number;
}

/** A table with days and numbers. */
export interface DatedTable {
  sourceId: number;
  fileName: string;
  /** Columns of numbers. */
  columns: string[];
}

/** What a channel cost and what came with it; amounts that are not known are NaN. */
export interface ChannelFigures {
  channel: string;
  /** 2026-03; empty: the whole time. */
  month: string;
  spend: number;
  impressions: number;
  clicks: number;
  orders: number;
  newCustomers: number;
  /** Sales less returns. */
  revenue: number;
  /** All channels together, beside all orders; a channel alone has those of its name, else NaN. */
  isAll: boolean;
}

/** Why no curve is drawn. */
export type Refusal =
  | { key: 'no_dates' | 'no_spend_in_weeks'; detail: Record<string, never> }
  | { key: 'too_few_weeks'; detail: { weeks: number; needed: number } }
  | { key: 'never_varied'; detail: { channels: string } };

/** A weekly spend with what it brings a week, kept in the pattern of the newest year. */
export interface ResponsePoint {
  spend: number;
  brought: number;
  low: number;
  high: number;
}

/** A channel's fitted response; ranges are of 90 %. */
export interface ChannelResponse {
  channel: string;
  /** Share of a week's effect that stays a week later. */
  carryover: number;
  /** Weekly spend, steady, at which half of the most possible is reached. */
  half: number;
  /** Hill's exponent. */
  shape: number;
  /** Of all weeks that were fitted. */
  spend: number;
  brought: number;
  low: number;
  high: number;
  /** Brought by a unit of money spent. */
  perSpent: number;
  perSpentLow: number;
  perSpentHigh: number;
  /** Told apart from chance. */
  isTold: boolean;
  curve: ResponsePoint[];
}

/** Newest weeks that no choice has seen, told with advertising and without. */
export interface AdvertisingVerdict {
  weeks: number;
  /** Mean absolute error of a week. */
  errorWith: number;
  errorWithout: number;
}

export interface ResponseAnswer {
  weeks: number;
  /** Weeks without a row. */
  gaps: number;
  channels: ChannelResponse[];
  verdict: AdvertisingVerdict;
}

/** One channel's part of a split, a week. */
export interface BudgetPart {
  channel: string;
  today: number;
  proposed: number;
}

/** The split that the curves favour for a total. */
export interface BudgetSplit {
  /** Against today's total: 1 is the same. */
  factor: number;
  total: number;
  parts: BudgetPart[];
  /** What advertising brings a week by the curves. */
  brought: number;
  /** What it brings a week more than the same total in today's shares. */
  gain: number;
  gainLow: number;
  gainHigh: number;
  /** Share of bootstrap draws in which it brings more than in today's shares. */
  sure: number;
}

export interface AdvertisingAnswer extends ColumnChoice {
  /** Empty: the outcome is not money of the shop. */
  currency: string;
  /** The shop has spend files. */
  hasSpend: boolean;
  sourceId: number;
  tables: DatedTable[];
  channels: ChannelFigures[];
  months: ChannelFigures[];
  response: ResponseAnswer | null;
  refusal: Refusal | null;
  /** For totals from half of today's to its double; empty: no curves. */
  budgets: BudgetSplit[];
  findings: AdvertisingFinding[];
}

export type AdvertisingFinding =
  | { key: 'brings'; detail: { channel: string; perSpent: number; low: number; high: number } }
  | { key: 'nothing'; detail: { weeks: number } }
  | { key: 'better' | 'no_better'; detail: { with: number; without: number; weeks: number } }
  | { key: 'split'; detail: { channel: string; from: string; gain: number; sure: number } };
