/** An amount of one period. */
export interface SeriesPoint {
  /** Day number since 1970 on which the period begins. */
  x: number;
  y: number;
  /** The period in words, for the tooltip. */
  label: string;
  /** The data end before the period does. */
  unfinished?: boolean;
  /** An interval around y. */
  low?: number;
  high?: number;
  /** The odd point's reason, written beside it. */
  note?: string;
}
