import type { Job } from '../../contract/job.ts';

/** Who buys, who is leaving, what each customer is worth. All columns per customer stand in one order. */
export interface CustomersRoom {
  /** Recency, frequency, monetary; segments and how they moved. Fast: the page opens with it. */
  rfm(question: RfmQuestion, job: Job): Promise<RfmAnswer>;
  /** Groups by first order and what became of them; the way from order to order. */
  cohorts(question: CohortQuestion, job: Job): Promise<CohortAnswer>;
  /** Lifetime models, what they expect of each customer, and their test on the shop's past. */
  value(question: ValueQuestion, job: Job): Promise<ValueAnswer>;
  /** Customers by money at risk. */
  leaving(question: { shopId: number; limit: number }, job: Job): Promise<LeavingAnswer>;
  /** Who is due to buy the same product again. */
  dueAgain(question: { shopId: number; limit: number }, job: Job): Promise<DueAnswer>;
  /** Groups the data themselves form. */
  groups(question: GroupsQuestion, job: Job): Promise<GroupsAnswer>;
  /** The customers a rule names. */
  select(question: { shopId: number; rule: Rule }, job: Job): Promise<Selection>;
  /** Two rules' customers side by side. */
  compare(question: { shopId: number; a: Rule; b: Rule }, job: Job): Promise<Comparison>;
  card(question: { shopId: number; customer: string }, job: Job): Promise<CustomerCard>;
}

/* ---------- RFM ---------- */

/** The eleven segments, in the order of the table in the method note. */
export const SEGMENTS = [
  'champions',
  'loyal',
  'potential_loyalist',
  'new',
  'promising',
  'need_attention',
  'about_to_sleep',
  'at_risk',
  'cannot_lose',
  'hibernating',
  'lost'
] as const;
export type Segment = (typeof SEGMENTS)[number];

/**
 * China's eight classes by R, F and M high or low (M: average order):
 * 重要价值 HHH, 重要发展 HLH, 重要保持 LHH, 重要挽留 LLH, 一般价值 HHL, 一般发展 HLL,
 * 一般保持 LHL, 一般挽留 LLL.
 */
export const CHINESE_CLASSES = ['HHH', 'HLH', 'LHH', 'LLH', 'HHL', 'HLL', 'LHL', 'LLL'] as const;
export type ChineseClass = (typeof CHINESE_CLASSES)[number];

/** Four ascending cut-offs a score; a score is 1 + the cuts strictly below the value. */
export interface RfmCuts {
  /** Days; the score is reversed (few days: 5). */
  r: number[];
  f: number[];
  m: number[];
}

export interface ChineseThresholds {
  /** High when recency is at most this many days, orders at least, average order at least. */
  recencyDays: number;
  orders: number;
  averageOrder: number;
}

export interface RfmQuestion {
  shopId: number;
  /** Missing: quintiles. */
  cuts?: RfmCuts;
  /** Missing: the shop's medians. */
  chinese?: ChineseThresholds;
}

export interface RfmAnswer {
  dataVersion: number;
  currency: string;
  /** The shop's today in milliseconds: newest sale + 1 day. */
  today: number;
  /** Keys by code point; every column below is in this order. */
  customers: string[];
  /** Places of the columns by revenue, the best customer first. */
  byRevenue: Uint32Array;
  /** Empty strings where no file says them. */
  names: string[];
  orders: Uint32Array;
  units: Float64Array;
  revenue: Float64Array;
  /** Milliseconds since 1970, the shop's wall clock. */
  firstTime: Float64Array;
  lastTime: Float64Array;
  recencyDays: Int32Array;
  r: Uint8Array;
  f: Uint8Array;
  m: Uint8Array;
  /** Index into SEGMENTS. */
  segment: Uint8Array;
  /** Index into CHINESE_CLASSES. */
  chineseClass: Uint8Array;
  cuts: RfmCuts;
  /** All customers have the same value: that score says nothing. */
  flat: { r: boolean; f: boolean; m: boolean };
  chinese: ChineseThresholds;
  segments: SegmentRow[];
  chineseClasses: ChineseRow[];
  /** 25 cells, (r − 1) × 5 + (f − 1). */
  grid: { customers: Uint32Array; revenue: Float64Array };
  /** Customers by segment × Chinese class, 11 × 8. */
  crosswalk: Uint32Array;
  moves: Moves[];
  /** Sale lines that no customer analysis can use. */
  linesWithoutCustomer: number;
  linesWithoutDate: number;
  findings: CustomerFinding[];
}

export interface SegmentRow {
  segment: Segment;
  customers: number;
  revenue: number;
  averageOrder: number;
  medianRecencyDays: number;
}

export interface ChineseRow {
  chineseClass: ChineseClass;
  customers: number;
  revenue: number;
  averageOrder: number;
}

/** How customers moved between segments since a day in the past, scored as of then with its own quintiles. */
export interface Moves {
  since: 'month' | 'quarter' | 'year';
  /** Whole days since 1970 of the past day. */
  day: number;
  /** 12 × 11, from × to; row 11: was not yet a customer. */
  counts: Uint32Array;
  /** Per customer the segment then; 255: not yet a customer. */
  before: Uint8Array;
}

/* ---------- Cohorts ---------- */

export type CohortPeriod = 'week' | 'month' | 'quarter';
/** What customers are grouped by: when they first bought, or what their first order was like. */
export type CohortBy = 'time' | 'product' | 'category' | 'country' | 'channel' | 'coupon';

export interface CohortQuestion {
  shopId: number;
  period: CohortPeriod;
  by: CohortBy;
}

export interface CohortAnswer {
  currency: string;
  period: CohortPeriod;
  by: CohortBy;
  /** The groupings this shop's files allow. */
  available: CohortBy[];
  /** Oldest first for time, else largest first (at most 30, the rest together under key ''). */
  cohorts: CohortRow[];
  /** Periods after the first a cohort can have: columns of the map. */
  width: number;
  funnel: FunnelRow[];
  /** Days from one order to the next, over all pairs: quantiles and counts per bin. */
  gaps: { count: number; median: number; low: number; high: number; bins: GapBin[] };
  /** Share of customers who have not yet come back, by days since the first order. */
  survival: SurvivalStep[];
  /** Days after which half have come back; NaN: fewer than half ever did. */
  medianDaysToSecond: number;
  findings: CustomerFinding[];
}

export interface CohortRow {
  /** `2011-03`, `2011-Q1`, `2011-W12`, or the name grouped by. */
  cohort: string;
  /** First day of the period (time only). */
  day: number;
  /** Customers whose first order it was. */
  customers: number;
  /** Entry p: p periods after the first. Only as many as the data can know of. */
  active: Uint32Array;
  /** Sale totals, orders. */
  revenue: Float64Array;
  orders: Uint32Array;
  /**
   * Customers of the cohort who have lived long enough to be seen in period p; shares divide by
   * it (for time cohorts: all of them).
   */
  observed: Uint32Array;
  /** From this entry on the period has not ended for every customer of the cohort. */
  unfinishedFrom: number;
}

export interface FunnelRow {
  /** 1: first order. */
  order: number;
  customers: number;
  /** Share of those with the order before; NaN for the first. */
  share: number;
  /** 95 % Wilson interval. */
  low: number;
  high: number;
  medianDays: number;
}

export interface GapBin {
  from: number;
  to: number;
  count: number;
}

export interface SurvivalStep {
  day: number;
  /** Kaplan–Meier estimate of the share that has not come back, with a 95 % interval. */
  share: number;
  low: number;
  high: number;
  /** Customers still watched at that day. */
  atRisk: number;
}

/* ---------- Lifetime value ---------- */

export interface ValueQuestion {
  shopId: number;
  /** A year's discount as a fraction. */
  discountRate: number;
  seed: number;
}

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

/* ---------- Leaving ---------- */

export interface LeavingAnswer {
  currency: string;
  rows: LeavingRow[];
  total: number;
  /** Sum of money at risk over all customers, and over those in `rows`. */
  atRisk: number;
  findings: CustomerFinding[];
}

export interface LeavingRow {
  customer: string;
  name: string;
  orders: number;
  revenue: number;
  /** What they bring in a year while they buy. */
  yearlyValue: number;
  leavingChance: number;
  atRisk: number;
  /** Median days between orders, and days since the last; NaN: one order only. */
  usualDays: number;
  silentDays: number;
  segment: Segment;
  reason: 'silent_longer' | 'silent_once' | 'slowing';
}

export interface DueAnswer {
  rows: DueRow[];
  total: number;
  findings: CustomerFinding[];
}

export interface DueRow {
  customer: string;
  customerName: string;
  product: string;
  productName: string;
  /** Days on which the customer bought it. */
  times: number;
  usualDays: number;
  /** Day number the next purchase is due; `low`, `high`: 80 % range. */
  dueDay: number;
  low: number;
  high: number;
  /** Days past due; negative: still to come. */
  overdueDays: number;
}

/* ---------- Groups ---------- */

export type GroupMethod = 'k-means' | 'ward' | 'dbscan';

/** Ward's hierarchy and DBSCAN compare every pair: beyond this many customers, of a sample. */
export const PAIRED_CUSTOMERS = 2_500;

export interface GroupsQuestion {
  shopId: number;
  method: GroupMethod;
  /** Missing: chosen by silhouette, elbow and stability. Not used by dbscan. */
  k?: number;
  seed: number;
}

/** What customers are grouped on, in the order of a group's means. */
export const FEATURES = [
  'recency_days',
  'orders',
  'revenue',
  'average_order',
  'units_per_order',
  'products',
  'days_between',
  'tenure_days'
] as const;
export type Feature = (typeof FEATURES)[number];

export interface GroupsAnswer {
  method: GroupMethod;
  k: number;
  candidates: GroupCandidate[];
  /** Why this k: keys of sentences. */
  reason: 'silhouette' | 'finest' | 'stability' | 'asked' | 'too_few' | 'density';
  groups: GroupRow[];
  /** Per customer its group; 255: in none (dbscan's noise). */
  assignment: Uint8Array;
  silhouette: number;
  /** First two principal components per customer, and the share of variance each explains. */
  x: Float32Array;
  y: Float32Array;
  explained: number[];
  /** Loadings of the features on the two axes. */
  axes: { feature: Feature; x: number; y: number }[];
  findings: CustomerFinding[];
}

export interface GroupCandidate {
  k: number;
  inertia: number;
  silhouette: number;
  /** Mean adjusted Rand index between groupings of resamples: 1 is the same again. */
  stability: number;
}

export interface GroupRow {
  group: number;
  /** Key of the name, from what sets the group apart most. */
  name: GroupName;
  customers: number;
  revenue: number;
  silhouette: number;
  /** Means of the raw features, in the order of FEATURES. */
  means: number[];
  /** What sets it apart, strongest first: standardised distance from the shop's mean. */
  traits: { feature: Feature; distance: number }[];
}

export const GROUP_NAMES = [
  'big_regulars',
  'regulars',
  'big_baskets',
  'recent_newcomers',
  'one_time',
  'faded_regulars',
  'gone',
  'wide_choosers',
  'everyone_else',
  'noise'
] as const;
export type GroupName = (typeof GROUP_NAMES)[number];

/* ---------- Segment builder ---------- */

export type Fact =
  | 'recency_days'
  | 'orders'
  | 'revenue'
  | 'units'
  | 'average_order'
  | 'first_day'
  | 'last_day'
  | 'r'
  | 'f'
  | 'm'
  | 'segment'
  | 'segment_month_ago'
  | 'segment_quarter_ago'
  | 'segment_year_ago'
  | 'chinese_class'
  | 'p_alive'
  | 'expected_orders_90d'
  | 'expected_value_365d'
  | 'group'
  | 'country'
  | 'channel'
  | 'bought_product'
  | 'bought_category';

export type Condition =
  | { fact: Fact; is: 'at_least' | 'at_most'; value: number }
  | { fact: Fact; is: 'between'; value: [number, number] }
  | { fact: Fact; is: 'one_of' | 'none_of'; value: string[] };

/** A condition, or several joined; nothing joined by `and` is everybody. */
export type Rule = Condition | { join: 'and' | 'or'; rules: Rule[] };

export interface Selection {
  customers: string[];
  /** Places in the room's customer order. */
  places: Uint32Array;
  revenue: number;
  orders: number;
  of: number;
}

export interface Comparison {
  a: Selection;
  b: Selection;
  /** Customers in both. */
  both: number;
  rows: ComparisonRow[];
}

export interface ComparisonRow {
  fact: 'orders' | 'revenue' | 'average_order' | 'recency_days' | 'days_between' | 'repeat_share';
  a: number;
  b: number;
  /** Difference a − b with a 95 % interval (Welch; shares: Newcombe). */
  difference: number;
  low95: number;
  high95: number;
}

/* ---------- Customer card ---------- */

export interface CustomerCard {
  customer: string;
  name: string;
  currency: string;
  orders: { order: string; time: number; total: number; units: number; products: number }[];
  products: {
    product: string;
    name: string;
    units: number;
    revenue: number;
    times: number;
    lastTime: number;
  }[];
  /** Segment at the end of each past quarter up to today. */
  path: { day: number; segment: Segment }[];
  facts: {
    recencyDays: number;
    orders: number;
    revenue: number;
    averageOrder: number;
    segment: Segment;
  };
  /** null: not computed yet in this worker. */
  outlook: {
    pAlive: number;
    expectedOrders90: number;
    expectedValue365: number;
    valueLow80: number;
    valueHigh80: number;
    nextDays: number;
    nextLow: number;
    nextHigh: number;
  } | null;
  similar: {
    customer: string;
    name: string;
    sharedProducts: number;
    orders: number;
    revenue: number;
  }[];
}

/* ---------- In words ---------- */

/**
 * Sentences on top of each part, i18n keys `customers.finding.<key>`, with the blanks each one
 * fills (shares are fractions, days day numbers, money in `currency`). `rule`, where given, names
 * the customers behind the sentence's numbers: clicking shows them.
 */
export interface CustomerFinding {
  key: CustomerFindingKey;
  detail: Record<string, string | number>;
  rule?: Rule;
}

export type CustomerFindingKey =
  | 'champions_share'
  | 'at_risk_money'
  | 'moved_down'
  | 'moved_up'
  | 'one_time_share'
  | 'few_customers'
  | 'scores_flat'
  | 'no_customers'
  | 'cohort_best'
  | 'cohort_trend_up'
  | 'cohort_trend_down'
  | 'second_order'
  | 'median_return'
  | 'never_half_return'
  | 'value_total'
  | 'value_top'
  | 'value_test'
  | 'value_test_worse'
  | 'alive_unknown'
  | 'value_thin'
  | 'leaving_money'
  | 'leaving_top'
  | 'leaving_none'
  | 'due_now'
  | 'due_none'
  | 'groups_found'
  | 'groups_weak'
  | 'groups_too_few';
