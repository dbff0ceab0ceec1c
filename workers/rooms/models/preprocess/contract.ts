/**
 * How a table's columns are converted to features: fitted on training rows, applied to any others.
 */
export interface Recipe {
  version: 1;
  steps: RecipeStep[];
  features: Feature[];
}

export interface Feature {
  /** Displayed name: the column's name, `column=category`, or `column∋term`. */
  name: string;
  column: string;
  /** A term of free text; '' for the feature that the text is missing. */
  term?: string;
  /** Features of the same text column share a number from 1 on; 0 for numbers. */
  group: number;
}

export type RecipeStep = NumberStep | DateStep | CategoryStep | TextStep;

/** (value − mean) / deviation, with missing values replaced by the median. */
export interface Scaling {
  median: number;
  mean: number;
  deviation: number;
}

/** Least and greatest value in the training rows; missing in older files, and without values. */
interface Span {
  low?: number;
  high?: number;
}

export interface NumberStep extends Scaling, Span {
  kind: 'number';
  column: string;
  /** Whether an additional feature indicates missing values. */
  tellsMissing: boolean;
}

/** Its span is in days since 1970. */
export interface DateStep extends Span {
  kind: 'date';
  column: string;
  parts: (Scaling & { part: DatePart })[];
}

export const DATE_PARTS = ['day', 'year', 'month', 'weekday', 'hour'] as const;
export type DatePart = (typeof DATE_PARTS)[number];

export interface CategoryStep {
  kind: 'category';
  column: string;
  /** By code point; '' is missing. */
  categories: string[];
  /** Whether a last feature stands for rare and unseen categories. */
  hasOthers: boolean;
}

/**
 * Free text as TF-IDF of its terms: frequency in the text times inverse document frequency in
 * training, each text scaled to length 1. Terms that were not selected are ignored.
 */
export interface TextStep {
  kind: 'text';
  column: string;
  /** By code point. */
  terms: string[];
  /** Inverse document frequency of each term in the training texts. */
  idf: number[];
  /** Whether an additional feature indicates missing texts. */
  tellsMissing: boolean;
}

export interface PreprocessOptions {
  /** Categories with a smaller share of the rows are merged (0: none). */
  rareShare: number;
  /** Standardise to mean 0 and standard deviation 1 on the training rows. */
  scale: boolean;
  /** Maximum of terms per column of free text; 0: it is treated as categories. */
  mostTerms: number;
}

/** A column unsuitable as a feature, and why. */
export interface Alarm {
  column: string;
  reason: 'constant' | 'identifier' | 'tells_target';
}
