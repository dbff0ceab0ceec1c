export type Grain = 'day' | 'week' | 'month';
export type Dimension = 'product' | 'category' | 'country' | 'channel';

/** Filters of the page. Day numbers are whole days since 1970 in the shop's local time. */
export interface OverviewFilter {
  /** First and last day, both inclusive; absent means all. */
  days?: [number, number];
  /** Chosen values per dimension, joined by "or"; a dimension's own list ignores its own choice. */
  product?: string[];
  category?: string[];
  country?: string[];
  channel?: string[];
  /** Chosen hour × weekday cells as weekday * 24 + hour (Monday 0). */
  hours?: number[];
  /** The period the chosen days are compared with; default 'before'. */
  compare?: Compare;
}

/** `before`: as many days immediately before; `year`: the same calendar days a year earlier. */
export type Compare = 'before' | 'year';
