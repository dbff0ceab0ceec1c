import type { KeptForecast } from '../../../contract/kept/forecast.ts';

/** A period that was forecast before it came, with its actual value. */
export interface ToldRow {
  /** ISO time of the forecast. */
  told: string;
  period: string;
  /** Its first day, since 1970. */
  day: number;
  mean: number;
  low80: number;
  high80: number;
  came: number;
  /** The actual value lies inside the 80 % range. */
  isInside: boolean;
  /** |came − told|, and |came − the same period a year earlier|; NaN if that is not in the data. */
  miss: number;
  yearMiss: number;
}

/** How earlier forecasts turned out. */
export interface ToldAnswer {
  /** The newest period first; for each period its newest forecast. */
  rows: ToldRow[];
  inside: number;
  /** Mean errors over periods with both; NaN if there are none. */
  miss: number;
  yearMiss: number;
}

export type ToldForecast = Pick<KeptForecast, 'told' | 'currency' | 'steps'>;
