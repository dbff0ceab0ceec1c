export type Grain = 'day' | 'week' | 'month';
export type Dimension = 'product' | 'category' | 'country' | 'channel';

/** Day numbers are whole days since 1970 in the shop's wall clock. */
export interface OverviewFilter {
  /** First and last day, both inside; missing means all. */
  days?: [number, number];
  /** Chosen names per dimension (any of them); a dimension's own list is not cut by its own choice. */
  product?: string[];
  category?: string[];
  country?: string[];
  channel?: string[];
  /** Chosen hour × weekday cells as weekday * 24 + hour (Monday 0). */
  hours?: number[];
  /** What chosen days are held against: the days right before (default), or the year before. */
  compare?: Compare;
}

/** `before`: as many days right before; `year`: the same days of the calendar a year before. */
export type Compare = 'before' | 'year';
