/** Under no lens: a campaign is read by all that its customers bought. */
export interface LogQuestion {
  shopId: number;
}

/** Days from the one on which a campaign goes out that are counted as its own. */
export const COUNTED_DAYS = 28;

/** What a group of customers did in the days of a campaign. */
export interface Outcome {
  customers: number;
  /** How many of them ordered. */
  buyers: number;
  /** Their net revenue in these days, per customer whether they ordered or not; NaN for none. */
  perCustomer: number;
}

/** A difference with its 95 % interval; NaN where a group has fewer than two customers. */
export interface Difference {
  difference: number;
  low95: number;
  high95: number;
}

/**
 * `waits`: the data end before it goes out; `running`: they end within its days; `over`: they
 * contain all of its days.
 */
export type CampaignState = 'waits' | 'running' | 'over';

export interface LogRow {
  listId: number;
  name: string;
  /** Days since 1970: the first and the last that are counted, and the number of them with data. */
  firstDay: number;
  lastDay: number;
  days: number;
  state: CampaignState;
  written: Outcome;
  heldOut: Outcome;
  /** Written to minus held out: share of buyers, and net revenue per customer. */
  buyers: Difference;
  revenue: Difference;
  verdict: Verdict;
  /** Customers of either group who were also written to in another campaign of these days. */
  shared: number;
}

/**
 * What can be said of a campaign whose days have begun: it brought more or less than chance
 * explains in revenue (`more`, `less`) or only in the number of buyers (`buyers`, `fewer`), neither
 * (`unsure`), or nobody was held out to compare with (`alone`).
 */
export type Verdict = 'more' | 'less' | 'buyers' | 'fewer' | 'unsure' | 'alone' | 'none';

export interface LogAnswer {
  currency: string;
  hasMoney: boolean;
  /** Last day of the data, since 1970; NaN without dates. */
  today: number;
  /** Newest first. */
  rows: LogRow[];
}
