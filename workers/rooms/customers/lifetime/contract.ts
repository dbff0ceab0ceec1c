import type { ShopQuestion } from '../../../contract/lens.ts';
import type { CustomerFinding } from '../findings/contract.ts';

/** What the worth of customers is counted with. */
export interface Worth {
  /** A year's discount as a fraction. */
  discountRate: number;
  seed: number;
}

export type ValueQuestion = ShopQuestion & Worth;

export type ValueModel = 'BG/NBD' | 'Pareto/NBD' | 'Gamma-Gamma';

export interface ValueFit {
  model: ValueModel;
  /** Name (r, alpha, a, b; r, alpha, s, beta; p, q, v) → value; time counts in weeks. */
  parameters: Record<string, number>;
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
  /** What the columns below come from. `simple`: each customer's own rate, shrunk to the shop's. */
  used: 'BG/NBD' | 'simple';
  /** Customers with a repeat purchase, customers, weeks of data. */
  repeaters: number;
  weeks: number;
  /** NaN throughout where `aliveKnown` is false. */
  aliveKnown: boolean;
  pAlive: Float64Array;
  expectedOrders30: Float64Array;
  expectedOrders90: Float64Array;
  expectedOrders365: Float64Array;
  /** Discounted sale totals of the coming 30, 90, 365 days. */
  expectedValue30: Float64Array;
  expectedValue90: Float64Array;
  expectedValue365: Float64Array;
  /** 80 % of what 365 days may bring: parameters, drop-out, purchases and amounts all uncertain. */
  valueLow80: Float64Array;
  valueHigh80: Float64Array;
  /** 80 % of the number of orders in 365 days. */
  ordersLow80: Float64Array;
  ordersHigh80: Float64Array;
  /** Days from today to the next order if there is one: median and 80 %; NaN: cannot be told. */
  nextDays: Float64Array;
  nextLow: Float64Array;
  nextHigh: Float64Array;
  /** Sums over the shop for 90 and 365 days: mean and 80 %. */
  shop: { days: number; orders: Interval; value: Interval }[];
  test: ValueTest | null;
  findings: CustomerFinding[];
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
}
