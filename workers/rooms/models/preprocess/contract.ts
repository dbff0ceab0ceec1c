/** How a table's columns became features: learned from training rows, repeated for any others. */
export interface Recipe {
  version: 1;
  steps: RecipeStep[];
  features: Feature[];
}

export interface Feature {
  /** As people read it: the column's name, or `column=category`. */
  name: string;
  column: string;
  /** Features made of one text column share a number from 1 on; 0 for numbers. */
  group: number;
}

export type RecipeStep = NumberStep | DateStep | CategoryStep;

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

export interface PreprocessOptions {
  /** Text categories of a smaller share of the rows become one (0: none do). */
  rareShare: number;
  /** Mean 0 and standard deviation 1 on the training rows. */
  scale: boolean;
}

/** A column that should not be learned from, and why. */
export interface Alarm {
  column: string;
  reason: 'constant' | 'identifier' | 'tells_target';
}
