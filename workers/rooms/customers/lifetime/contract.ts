import type { ShopQuestion } from '../../../contract/lens.ts';
import type { CustomerFinding } from '../findings/contract.ts';

/** What the worth of customers is counted with. */
export interface Worth {
  /** A year's discount as a fraction. */
  discountRate: number;
  seed: number;
}

export type ValueQuestion = ShopQuestion & Worth;

export type ValueModel = 'BG/NBD' | 'MBG/NBD' | 'Pareto/NBD' | 'NBD' | 'Gamma-Gamma';

export interface ValueFit {
  model: ValueModel;
  /** Name (r, alpha, a, b; r, alpha, s, beta; p, q, v) → value; time counts in weeks; NaN: not told. */
  parameters: Record<string, number>;
  /** Of the data at these parameters, without the prior of thin data. */
  logLikelihood: number;
  /**
   * `border`: the likelihood does not change when drop-out is left out, so whether a customer
   * still is one cannot be told; `thin`: so few data that a prior decides; `none`: nothing to fit.
   */
  state: 'fitted' | 'border' | 'thin' | 'none';
  /** Log-likelihood of the same model without drop-out (NaN for Gamma-Gamma). */
  withoutDropout: number;
}

export interface ValueAnswer {
  currency: string;
  fits: ValueFit[];
  /** What the columns below come from, and how much each counts; weights add up to 1. */
  used: { model: ValueModel; weight: number }[];
  /** Customers with a repeat purchase, customers, weeks of data. */
  repeaters: number;
  weeks: number;
  /** NaN throughout where `aliveKnown` is false. */
  aliveKnown: boolean;
  pAlive: Float64Array;
  expectedOrders30: Float64Array;
  expectedOrders90: Float64Array;
  expectedOrders365: Float64Array;
  /** Sale totals of the coming 30, 90, 365 days, discounted where a rate is asked for. */
  expectedValue30: Float64Array;
  expectedValue90: Float64Array;
  expectedValue365: Float64Array;
  /**
   * The shortest ranges that hold 80 % of what 365 days may bring: parameters, drop-out, purchases,
   * amounts and the shop's level all uncertain.
   */
  valueLow80: Float64Array;
  valueHigh80: Float64Array;
  /** 80 % of the number of orders in 365 days. */
  ordersLow80: Float64Array;
  ordersHigh80: Float64Array;
  /** Days from today to the next order: median and 80 %; NaN: none is expected. */
  nextDays: Float64Array;
  nextLow: Float64Array;
  nextHigh: Float64Array;
  /** Sums over the shop's customers of today for 90 and 365 days. */
  shop: ShopOutlook[];
  test: ValueTest | null;
  findings: CustomerFinding[];
}

/** What the shop's customers of today will bring, with 80 % ranges from the misses of its past. */
export interface ShopOutlook {
  days: number;
  orders: Interval;
  value: Interval;
  /** Days the misses were measured over and how often; 0: the past is too short, a usual shop's. */
  missDays: number;
  misses: number;
}

export interface Interval {
  mean: number;
  low80: number;
  high80: number;
}

/** Fitted on the first part of the shop's past, compared with what then happened. */
export interface ValueTest {
  /** Last day of the part fitted on, last day of the part compared with. */
  splitDay: number;
  lastDay: number;
  customers: number;
  predictedOrders: Interval;
  actualOrders: number;
  /** "As many as in the equally long period before". */
  naiveOrders: number;
  predictedValue: number;
  actualValue: number;
  naiveValue: number;
  /** Mean absolute error per customer, in orders. */
  error: number;
  naiveError: number;
  /** Share of customers whose orders fell into their 80 % interval. */
  coverage80: number;
  byFrequency: { repeats: number; customers: number; predicted: number; actual: number }[];
  /** Cumulative orders by week of the test. */
  weekly: { predicted: number[]; actual: number[] };
  /** Customers in ten groups by their chance of buying in the test. */
  calibration: Calibrated[];
  next: NextOrderTest;
}

/** Mean chance of some customers, and the share of them that did buy. */
export interface Calibrated {
  customers: number;
  chance: number;
  came: number;
}

/** Customers given a date for their next order; those who ordered: within their range, before, after. */
export interface NextOrderTest {
  dated: number;
  came: number;
  inside: number;
  early: number;
  late: number;
}
