import type { OverviewFilter } from '../filter/contract.ts';

/**
 * Sentences of the page's top, i18n keys `finding.<key>`, with the blanks each one fills. Shares
 * and changes are fractions (0.12 is 12 %, never negative), days are day numbers since 1970; where
 * money is said, `currency` is there too.
 */
export interface FindingDetails {
  /** Net revenue against the equally long days right before: 2 % more, 2 % less, or between. */
  revenue_up: { change: number; revenue: number; from: number; to: number };
  revenue_down: { change: number; revenue: number; from: number; to: number };
  revenue_flat: { revenue: number; from: number; to: number };
  /** The same against the same days a year before. */
  revenue_up_year: { change: number; revenue: number; from: number; to: number };
  revenue_down_year: { change: number; revenue: number; from: number; to: number };
  revenue_flat_year: { revenue: number; from: number; to: number };
  /** Nothing to compare with; `kept`: nothing came back. */
  revenue_only: { revenue: number; orders: number; from: number; to: number };
  revenue_only_kept: { revenue: number; orders: number; from: number; to: number };
  /** No line has a date. */
  revenue_undated: { revenue: number; orders: number };
  revenue_undated_kept: { revenue: number; orders: number };
  /** No days chosen, a change beyond usual ups and downs: of `days` days, a year of them … */
  whole_year_up: { change: number; revenue: number; days: number };
  whole_year_down: { change: number; revenue: number; days: number };
  /** … most of which one order makes, now or in the year before … */
  whole_year_up_order: { change: number; revenue: number; days: number; order: number };
  whole_year_down_order: { change: number; revenue: number; days: number; order: number };
  /** … the newest four weeks against the same days of the year before … */
  year_up: { change: number; revenue: number; days: number };
  year_down: { change: number; revenue: number; days: number };
  /** … or, in a shop too young for that, against the days right before. */
  recent_up: { change: number; revenue: number; days: number };
  recent_down: { change: number; revenue: number; days: number };
  /** First-time buyers of the newest four weeks beside those of the four weeks before. */
  newcomers_more: { customers: number; before: number; days: number };
  newcomers_fewer: { customers: number; before: number; days: number };
  /** What moved gross revenue more: the number of orders, or what one order is worth. */
  driver_orders: { orders: number; before: number };
  driver_average: { average: number; before: number };
  /** The category, country or product that moved most in the direction of the total. */
  driver_gain: { name: string; amount: number };
  driver_loss: { name: string; amount: number };
  /** The `products` best sellers bring `share` of net revenue, out of `of` products sold. */
  concentration: { products: number; of: number; share: number };
  /** `share` of the known customers ordered at least twice, or all of them did. */
  repeat: { share: number; customers: number };
  repeat_all: { customers: number };
  /** First-time customers and their share of what known customers paid. */
  first_time: { share: number; customers: number };
  only_returns: { returns: number };
  /** The files hold no prices. */
  no_money: { orders: number; units: number };
  /** Lines in other currencies without a rate. */
  other_currency: { lines: number; currencies: string };
  returns_high: { share: number; returns: number };
  best_hour: { weekday: number; hour: number; share: number };
  best_weekday: { weekday: number; share: number };
  unknown_customers: { share: number };
}

export type FindingKey = keyof FindingDetails;

/** A sentence of the page's top. Most important first. */
export interface Finding {
  key: FindingKey;
  detail: Record<string, string | number>;
  /** What a click on its figures shows: the lines behind them, or the part that counts them. */
  show: Behind;
}

export type Behind = { filter: OverviewFilter } | { part: 'figures' | 'revenue' | 'summary' };
