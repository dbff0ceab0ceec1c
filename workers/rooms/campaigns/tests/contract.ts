import type { ShopQuestion } from '../../../contract/lens.ts';

/** What a test compares: the share of customers who buy, or what a customer spends on average. */
export const TEST_MEASURES = ['share', 'amount'] as const;
export type TestMeasure = (typeof TEST_MEASURES)[number];

/** What is assumed and wanted of a test between two groups of customers. */
export interface TestPlan {
  measure: TestMeasure;
  /** Share of buyers, or amount per customer, without the change; absent: as the shop's data say. */
  rate?: number;
  /** Standard deviation of what a customer spends; absent: as the shop's data say. */
  spread?: number;
  /** Smallest improvement worth having, relative to the rate: 0.2 is a fifth more. */
  improvement: number;
  /** Chance to see it if it is there. */
  power: number;
  /** Chance to see a difference, in either direction, where there is none. */
  level: number;
  /** Share of the customers who are in the second group. */
  secondShare: number;
  days: number;
  /** Customers of both groups together; absent: all of the shop's under the lens. */
  customers?: number;
}

export const USUAL_PLAN: TestPlan = {
  measure: 'share',
  improvement: 0.2,
  power: 0.8,
  level: 0.05,
  secondShare: 0.5,
  days: 28
};
export const MIN_PLAN = { improvement: 0.01, power: 0.5, level: 0.001, secondShare: 0.05, days: 1 };
export const MAX_PLAN = { improvement: 10, power: 0.99, level: 0.2, secondShare: 0.95, days: 365 };

export interface PlanQuestion extends ShopQuestion {
  plan: TestPlan;
}

/**
 * What customers known before did in the last windows of as many days as the test runs: all
 * customers of all windows taken together.
 */
export interface RateNow {
  windows: number;
  /** A customer counts once for each window. */
  customers: number;
  buyers: number;
  share: number;
  /** Sales per customer, nothing for those who bought nothing, and their standard deviation. */
  amount: number;
  spread: number;
  /** The most that one customer spent in one window. */
  largest: number;
}

/** The same plan for a test of some days; NaN where the data cannot say. */
export interface PlanRow {
  days: number;
  rate: number;
  /** Standard deviation of amounts; NaN for shares. */
  spread: number;
  /** Customers that each group needs. */
  first: number;
  second: number;
  /** The smallest relative improvement that all available customers would show. */
  visible: number;
}

export interface PlanAnswer {
  asked: TestPlan;
  currency: string;
  hasMoney: boolean;
  /** Known customers under the lens. */
  known: number;
  /** Customers there are for the test. */
  available: number;
  /** Null: no customer was known before any window. */
  now: RateNow | null;
  /** How customers were chosen; by a list, it may be by what they bought in the windows. */
  chosenBy: 'all' | 'segment' | 'list';
  plan: PlanRow;
  /** What the first group needs if one wants to look at any time; NaN for amounts. */
  firstAnyTime: number;
  /** Whether no rate can improve so much, since nobody can buy more than surely. */
  isBeyondAll: boolean;
  /** The same for tests of other days, by the rates in those; empty if the rate was given. */
  others: PlanRow[];
  /** What can be seen with some customers in the first group, fewest first. */
  curve: { customers: number; visible: number }[];
}

/** Customers of one group, and how many of them bought. */
export interface TestGroup {
  customers: number;
  buyers: number;
}

export interface ReadQuestion {
  a: TestGroup;
  b: TestGroup;
  /** Smallest improvement worth having, relative to group A's rate. */
  improvement: number;
  /** Share of the customers who were to be in group B. */
  secondShare: number;
}

/** A difference of shares, B − A, with a 95 % interval. */
export interface Difference {
  difference: number;
  low95: number;
  high95: number;
}

/** Numbers that no test can have. */
export type ReadFault = 'noCustomers' | 'moreBuyers' | 'notWhole';
/** The small ones are sure, but smaller than what is worth having. */
export type Verdict = 'b' | 'a' | 'bSmall' | 'aSmall' | 'same' | 'early';

export interface Reading {
  asked: ReadQuestion;
  verdict: Verdict;
  rates: { a: Interval; b: Interval };
  /** The difference at any time one looks, with its p. */
  always: Difference & { p: number };
  /** The difference where the size was set before and one looks once. */
  once: Difference;
  /** The smallest difference worth having, as a difference of shares. */
  worth: number;
  /** Customers of both groups after which that difference would probably show. */
  enoughAt: number;
  /** The chance of group sizes so far from the plan; and whether that is no chance any more. */
  sizes: { p: number; isOff: boolean; share: number };
}

export interface Interval {
  share: number;
  low: number;
  high: number;
}

export type ReadAnswer = { fault: ReadFault; reading: null } | { fault: null; reading: Reading };
