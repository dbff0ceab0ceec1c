/** A trained model that a person keeps, whatever becomes of the data; its file lies beside it. */
export interface SavedModel {
  modelId: number;
  shopId: number;
  /** Of a file that was opened; '' of one that was trained here, which is named by its facts. */
  name: string;
  /** ISO moment. */
  saved: string;
  facts: ModelFacts;
}

/** What a model tells, and how it did in its test. */
export interface ModelFacts {
  /** The question; of `table` also the column that is told. */
  about: string;
  target: string;
  method: string;
  kind: 'class' | 'number';
  classes: string[];
  trainRows: number;
  testRows: number;
  /** Its first figure, beside that of what is naive. */
  metric: string;
  value: number;
  naive: number;
  /** Middle 95 % of what other rows would give; missing where it was not drawn. */
  low95?: number;
  high95?: number;
  /** The lead over what is naive is more than chance. */
  beats: boolean;
  /** Of the amounts it learned from, ISO 4217; '' of none, nothing where a file of before has no word of it. */
  currency?: string;
  /** Of texts that it learned from. */
  writing?: Writing;
}

/** How texts are written: with blanks between words, in Chinese, or otherwise without blanks. */
export const WRITINGS = ['spaced', 'chinese', 'unspaced'] as const;
export type Writing = (typeof WRITINGS)[number];
