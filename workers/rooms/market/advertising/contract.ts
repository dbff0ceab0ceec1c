import type { ShopQuestion } from '../../../contract/lens.ts';

/** The columns of a table to use, and how. */
export interface ColumnChoice {
  outcome: string;
  spends: string[];
  /** Other known influences on the outcome: prices, competitors, weather. */
  besides: string[];
}

/** `sourceId` 0: the shop's spend files and orders; otherwise a table of the shop with both. */
export interface AdvertisingQuestion extends ShopQuestion, Partial<ColumnChoice> {
  sourceId?: number;
}

/** A table with dates and numbers. */
export interface DatedTable {
  sourceId: number;
  fileName: string;
  /** Its columns of numbers. */
  columns: string[];
}

/** What a channel cost and brought; unknown amounts are NaN. */
export interface ChannelFigures {
  channel: string;
  /** 2026-03; empty: the whole time. */
  month: string;
  spend: number;
  impressions: number;
  clicks: number;
  orders: number;
  newCustomers: number;
  /** Sales minus returns. */
  revenue: number;
  /**
   * The row of all channels together, which is compared with all orders; a channel's own row with
   * orders that name it, else NaN.
   */
  isAll: boolean;
}

/** Why no response curves are shown. */
export type Refusal =
  | { key: 'no_dates' | 'no_spend_in_weeks'; detail: Record<string, never> }
  | { key: 'too_few_weeks'; detail: { weeks: number; needed: number } }
  | { key: 'never_varied'; detail: { channels: string } };

/** What a weekly spend brings per week, distributed over the weeks like the last year's. */
export interface ResponsePoint {
  spend: number;
  brought: number;
  low: number;
  high: number;
}

/** The fitted response of a channel; ranges are of 90 %. */
export interface ChannelResponse {
  channel: string;
  /** Share of an effect that remains a week later. */
  carryover: number;
  /** Constant weekly spend at which half of the maximum is reached. */
  half: number;
  /** Exponent of Hill's function. */
  shape: number;
  /** Spend over all fitted weeks. */
  spend: number;
  brought: number;
  low: number;
  high: number;
  /** Outcome per unit of money spent. */
  perSpent: number;
  perSpentLow: number;
  perSpentHigh: number;
  /** Whether the effect is distinguishable from chance. */
  isTold: boolean;
  curve: ResponsePoint[];
}

/** The newest weeks, which were used for no choice, predicted with and without advertising. */
export interface AdvertisingVerdict {
  weeks: number;
  /** Mean absolute error per week. */
  errorWith: number;
  errorWithout: number;
}

export interface ResponseAnswer {
  weeks: number;
  /** Number of weeks without a row. */
  gaps: number;
  channels: ChannelResponse[];
  verdict: AdvertisingVerdict;
}

/** One channel's weekly share of a budget. */
export interface BudgetPart {
  channel: string;
  today: number;
  proposed: number;
}

/** The split that the curves favour for a total budget. */
export interface BudgetSplit {
  /** Relative to today's total: 1 is the same. */
  factor: number;
  total: number;
  parts: BudgetPart[];
  /** What advertising brings per week according to the curves. */
  brought: number;
  /** What it brings per week beyond the same total at today's shares. */
  gain: number;
  gainLow: number;
  gainHigh: number;
  /** Share of bootstrap draws in which it brings more than today's shares. */
  sure: number;
}

export interface AdvertisingAnswer extends ColumnChoice {
  /** Empty if the outcome is not the shop's money. */
  currency: string;
  /** Whether the shop has spend files. */
  hasSpend: boolean;
  sourceId: number;
  tables: DatedTable[];
  channels: ChannelFigures[];
  months: ChannelFigures[];
  response: ResponseAnswer | null;
  refusal: Refusal | null;
  /** For totals from half of today's to double; empty without curves. */
  budgets: BudgetSplit[];
  findings: AdvertisingFinding[];
}

export type AdvertisingFinding =
  | { key: 'brings'; detail: { channel: string; perSpent: number; low: number; high: number } }
  | { key: 'nothing'; detail: { weeks: number } }
  | { key: 'better' | 'no_better'; detail: { with: number; without: number; weeks: number } }
  | { key: 'split'; detail: { channel: string; from: string; gain: number; sure: number } };
