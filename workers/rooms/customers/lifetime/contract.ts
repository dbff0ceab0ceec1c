import type { ShopQuestion } from '../../../contract/lens.ts';
import type { CustomerFinding } from '../findings/contract.ts';

/** Options of customer value. */
export interface Worth {
  /** Discount per year, as a fraction. */
  discountRate: number;
  seed: number;
}

export type ValueQuestion = ShopQuestion & Worth;

export type ValueModel = 'BG/NBD' | 'MBG/NBD' | 'Pareto/NBD' | 'NBD' | 'Gamma-Gamma';

export interface ValueFit {
  model: ValueModel;
  /**
   * Name (r, alpha, a, b; r, alpha, s, beta; p, q, v) → value; time in weeks; NaN if not
   * identified.
   */
  parameters: Record<string, number>;
  /** Log-likelihood of the data at these parameters, without the prior for few data. */
  logLikelihood: number;
  /**
   * `border`: the likelihood is no worse without drop-out, so whether a customer is still active is
   * unknown; `thin`: so few data that a prior decides; `none`: nothing to fit.
   */
  state: 'fitted' | 'border' | 'thin' | 'none';
  /** Log-likelihood of the same model without drop-out (NaN for Gamma-Gamma). */
  withoutDropout: number;
}

export interface ValueAnswer {
  currency: string;
  fits: ValueFit[];
  /** The models behind the columns below, and their weights, which add up to 1. */
  used: { model: ValueModel; weight: number }[];
  /** Number of customers with a repeat purchase, number of customers, weeks of data. */
  repeaters: number;
  weeks: number;
  /** NaN throughout where `aliveKnown` is false. */
  aliveKnown: boolean;
  pAlive: Float64Array;
  expectedOrders30: Float64Array;
  expectedOrders90: Float64Array;
  expectedOrders365: Float64Array;
  /** Expected sale totals of the next 30, 90 and 365 days, discounted if a rate is given. */
  expectedValue30: Float64Array;
  expectedValue90: Float64Array;
  expectedValue365: Float64Array;
  /**
   * The shortest intervals that hold 80 % of the simulated totals of 365 days, with uncertainty in
   * parameters, drop-out, purchases, amounts and the shop's level.
   */
  valueLow80: Float64Array;
  valueHigh80: Float64Array;
  /** 80 % interval of the number of orders in 365 days. */
  ordersLow80: Float64Array;
  ordersHigh80: Float64Array;
  /**
   * Days from today to the next order: median and 80 % interval; NaN where none is expected within a
   * year.
   */
  nextDays: Float64Array;
  nextLow: Float64Array;
  nextHigh: Float64Array;
  /** Totals over the shop's customers of today, for 90 and 365 days. */
  shop: ShopOutlook[];
  test: ValueTest | null;
  findings: CustomerFinding[];
}

/** What the shop's customers of today will spend, with 80 % intervals from past forecast errors. */
export interface ShopOutlook {
  days: number;
  orders: Interval;
  value: Interval;
  /**
   * Days over which past errors were measured, and their number; 0: the past is too short, and the
   * errors of a typical shop are used.
   */
  missDays: number;
  misses: number;
}

export interface Interval {
  mean: number;
  low80: number;
  high80: number;
}

/** Fitted on the first part of the shop's past, and compared with the rest. */
export interface ValueTest {
  /** Last day of the training part, and last day of the test part. */
  splitDay: number;
  lastDay: number;
  customers: number;
  predictedOrders: Interval;
  actualOrders: number;
  /** Forecast "as many as in the equally long period before". */
  naiveOrders: number;
  predictedValue: number;
  actualValue: number;
  naiveValue: number;
  /** Mean absolute error per customer, in orders. */
  error: number;
  naiveError: number;
  /** Share of customers whose number of orders was inside their 80 % interval. */
  coverage80: number;
  byFrequency: { repeats: number; customers: number; predicted: number; actual: number }[];
  /** Cumulative orders per week of the test. */
  weekly: { predicted: number[]; actual: number[] };
  /** Customers in ten groups by their probability of buying in the test period. */
  calibration: Calibrated[];
  next: NextOrderTest;
}

/** Mean predicted probability of a group of customers, and the share of it that did buy. */
export interface Calibrated {
  customers: number;
  chance: number;
  came: number;
}

/**
 * Customers with a predicted date of the next order; of those who ordered, how many were inside,
 * before and after their range.
 */
export interface NextOrderTest {
  dated: number;
  came: number;
  inside: number;
  early: number;
  late: number;
}
