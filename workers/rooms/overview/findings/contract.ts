import type { OverviewFilter } from '../filter/contract.ts';

/**
 * Findings at the top of the page, by i18n key `finding.<key>`, with their placeholders. Shares and
 * changes are fractions (0.12 is 12 %, never negative), days are day numbers since 1970; findings
 * with amounts also have `currency`.
 */
export interface FindingDetails {
  /**
   * Net revenue against the same number of days immediately before: up by 2 % or more, down, or
   * flat.
   */
  revenue_up: { change: number; revenue: number; from: number; to: number };
  revenue_down: { change: number; revenue: number; from: number; to: number };
  revenue_flat: { revenue: number; from: number; to: number };
  /** The same against the same days a year before. */
  revenue_up_year: { change: number; revenue: number; from: number; to: number };
  revenue_down_year: { change: number; revenue: number; from: number; to: number };
  revenue_flat_year: { revenue: number; from: number; to: number };
  /** No period to compare with; `kept`: no returns. */
  revenue_only: { revenue: number; orders: number; from: number; to: number };
  revenue_only_kept: { revenue: number; orders: number; from: number; to: number };
  /** No line has a date. */
  revenue_undated: { revenue: number; orders: number };
  revenue_undated_kept: { revenue: number; orders: number };
  /**
   * No days chosen, and the newest year differs by more than the usual variation; `days`: a year …
   */
  whole_year_up: { change: number; revenue: number; days: number };
  whole_year_down: { change: number; revenue: number; days: number };
  /** … most of which is due to a single order, now or in the year before … */
  whole_year_up_order: { change: number; revenue: number; days: number; order: number };
  whole_year_down_order: { change: number; revenue: number; days: number; order: number };
  /** … the newest four weeks against the same days of the year before … */
  year_up: { change: number; revenue: number; days: number };
  year_down: { change: number; revenue: number; days: number };
  /** … or, in a shop younger than that, against the days immediately before. */
  recent_up: { change: number; revenue: number; days: number };
  recent_down: { change: number; revenue: number; days: number };
  /** First-time buyers of the newest four weeks against those of the four weeks before. */
  newcomers_more: { customers: number; before: number; days: number };
  newcomers_fewer: { customers: number; before: number; days: number };
  /** What moved gross revenue more: the number of orders, or the average order. */
  driver_orders: { orders: number; before: number };
  driver_average: { average: number; before: number };
  /** The category, country or product that moved most in the direction of the total. */
  driver_gain: { name: string; amount: number };
  driver_loss: { name: string; amount: number };
  /** The `products` best sellers of `of` products sold make `share` of net revenue. */
  concentration: { products: number; of: number; share: number };
  /** `share` of the known customers ordered at least twice; or all of them did. */
  repeat: { share: number; customers: number };
  repeat_all: { customers: number };
  /** First-time customers, and their share of the revenue from known customers. */
  first_time: { share: number; customers: number };
  only_returns: { returns: number };
  /** The files hold no prices. */
  no_money: { orders: number; units: number };
  returns_high: { share: number; returns: number };
  best_hour: { weekday: number; hour: number; share: number };
  best_weekday: { weekday: number; share: number };
  unknown_customers: { share: number };
}

export type FindingKey = keyof FindingDetails;

/** A finding at the top of the page; most important first. */
export interface Finding {
  key: FindingKey;
  detail: Record<string, string | number>;
  /**
   * What a click on its figures opens: the lines behind them, or the part of the page that counts
   * them.
   */
  show: Behind;
}

export type Behind = { filter: OverviewFilter } | { part: 'figures' | 'revenue' | 'summary' };
