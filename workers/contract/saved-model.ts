/**
 * A trained model that a person saved, kept independently of the data; its file is stored
 * separately.
 */
export interface SavedModel {
  modelId: number;
  shopId: number;
  /** Name of an opened file; '' for a model trained here, which is described by its facts. */
  name: string;
  /** ISO moment. */
  saved: string;
  facts: ModelFacts;
}

/** What a model predicts, and its test result. */
export interface ModelFacts {
  /** The question; for `table` also the target column. */
  about: string;
  target: string;
  method: string;
  kind: 'class' | 'number';
  classes: string[];
  trainRows: number;
  testRows: number;
  /** The main metric, with that of the naive baseline. */
  metric: string;
  value: number;
  naive: number;
  /** 95 % interval over resampled test rows; absent if not computed. */
  low95?: number;
  high95?: number;
  /** Whether the lead over the naive baseline is more than chance. */
  beats: boolean;
  /** Currency of the amounts it learned from (ISO 4217); '' for none, absent in older files. */
  currency?: string;
  /** How the texts it learned from are written. */
  writing?: Writing;
}

/** Writing systems: with spaces between words, Chinese, or otherwise without spaces. */
export const WRITINGS = ['spaced', 'chinese', 'unspaced'] as const;
export type Writing = (typeof WRITINGS)[number];
