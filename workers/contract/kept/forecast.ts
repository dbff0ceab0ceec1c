/** What a person was told of the coming periods of one series, to be held against what came. */
export interface KeptForecast {
  shopId: number;
  /** Measure, period and lens: forecasts of one series can be set beside one another. */
  series: string;
  /** First day since 1970 of the first period told. */
  from: number;
  /** ISO moment. */
  told: string;
  /** The data it was told from. */
  dataVersion: number;
  currency: string;
  steps: ToldStep[];
}

export interface ToldStep {
  /** First day of the period since 1970. */
  day: number;
  mean: number;
  low80: number;
  high80: number;
}

/** A forecast that was made, before anybody says when. */
export type MadeForecast = Omit<KeptForecast, 'told'>;
