/** How a table's columns became features: learned from training rows, repeated for any others. */
export interface Recipe {
  version: 1;
  steps: RecipeStep[];
  features: Feature[];
}

export interface Feature {
  /** As people read it: the column's name, `column=category`, or `column∋term`. */
  name: string;
  column: string;
  /** A term of free text; '' where the feature says that there was no text. */
  term?: string;
  /** Features made of one text column share a number from 1 on; 0 for numbers. */
  group: number;
}

export type RecipeStep = NumberStep | DateStep | CategoryStep | TextStep;

/** (value − mean) / deviation, the median where there is nothing. */
export interface Scaling {
  median: number;
  mean: number;
  deviation: number;
}

export interface NumberStep extends Scaling {
  kind: 'number';
  column: string;
  /** Another feature says where there was nothing. */
  tellsMissing: boolean;
}

export interface DateStep {
  kind: 'date';
  column: string;
  parts: (Scaling & { part: DatePart })[];
}

export const DATE_PARTS = ['day', 'year', 'month', 'weekday', 'hour'] as const;
export type DatePart = (typeof DATE_PARTS)[number];

export interface CategoryStep {
  kind: 'category';
  column: string;
  /** By code point; '' is having nothing. */
  categories: string[];
  /** A last feature stands for rare categories, and for those never seen. */
  hasOthers: boolean;
}

/**
 * Free text as its terms: how often each stands in a text, times how rare it was in training, a text's
 * terms scaled to length 1. Terms the training did not choose count for nothing.
 */
export interface TextStep {
  kind: 'text';
  column: string;
  /** By code point. */
  terms: string[];
  /** Of each term, by the training's texts. */
  idf: number[];
  /** Another feature says where there was nothing. */
  tellsMissing: boolean;
}

export interface PreprocessOptions {
  /** Text categories of a smaller share of the rows become one (0: none do). */
  rareShare: number;
  /** Mean 0 and standard deviation 1 on the training rows. */
  scale: boolean;
  /** Terms a column of free text becomes at most; 0: it is taken as categories. */
  mostTerms: number;
}

/** A column that should not be learned from, and why. */
export interface Alarm {
  column: string;
  reason: 'constant' | 'identifier' | 'tells_target';
}
