import type { KeptForecast } from '../../../contract/kept/forecast.ts';

/** A period that was told before it came, and what came. */
export interface ToldRow {
  /** ISO moment it was told. */
  told: string;
  period: string;
  /** Its first day since 1970. */
  day: number;
  mean: number;
  low80: number;
  high80: number;
  came: number;
  /** What came lies inside the 80 % range. */
  isInside: boolean;
  /** |came − told|, and |came − the same period a year before|; NaN: that is not in the data. */
  miss: number;
  yearMiss: number;
}

/** How what was told before has fared. */
export interface ToldAnswer {
  /** The newest period first, of one period the newest telling. */
  rows: ToldRow[];
  inside: number;
  /** Mean misses where both are known; NaN: nowhere. */
  miss: number;
  yearMiss: number;
}

export type ToldForecast = Pick<KeptForecast, 'told' | 'currency' | 'steps'>;
