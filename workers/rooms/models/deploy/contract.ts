import type { ShopQuestion } from '../../../contract/lens.ts';
import type { ModelFacts } from '../../../contract/saved-model.ts';
import type { CalibrationGroup, Profit, ProfitAnswer } from '../evaluate/contract.ts';
import type { Prediction } from '../train/contract.ts';

export interface ScoreAnswer {
  rows: number;
  /** Feature columns of the model. */
  columns: string[];
  /** Columns that are missing in the table or have another kind: treated as empty in every row. */
  missing: string[];
  /**
   * Categories unseen or rare in training, encoded as “others”: number of rows, and the first few.
   */
  unseen: { column: string; rows: number; words: string[] }[];
  /** Columns with drift since training, largest first. */
  drift: Drift[];
  /** Empty if the table has none of the columns. */
  predictions: Prediction[];
}

/** Distribution of a column in the training data. */
export type SeenColumn =
  /** Rows below each edge and above the last, then missing values. */
  | { column: string; kind: 'number'; edges: number[]; rows: number[]; median: number }
  /** The same for the share of a text's terms that the model knows. */
  | { column: string; kind: 'text'; edges: number[]; rows: number[]; median: number }
  /** Rows of each category, then of all others. */
  | { column: string; kind: 'category'; categories: string[]; rows: number[] };

export interface Drift {
  column: string;
  kind: SeenColumn['kind'];
  /** Population stability index minus its expectation by chance; above .25 counts as drift. */
  index: number;
  /**
   * For numbers the median; for categories the share of the one that changed most; for free text
   * the median share of a text's terms that the model knows.
   */
  category: string | null;
  before: number;
  now: number;
}

/** Outcome of test rows with about the same prediction. */
export type Tested =
  | { kind: 'class'; groups: CalibrationGroup[] }
  /** Four in five predictions had at most this error. */
  | { kind: 'number'; miss80: number; hasNegatives: boolean };

/** A field of a form for a single row. */
export type StandaloneField =
  /** The middle value, rounded if that stays inside the training data's range. */
  | { column: string; kind: 'number' | 'date'; median: number }
  /** `usual`: the most frequent in training; '' where the file does not say. */
  | { column: string; kind: 'category'; categories: string[]; usual: string }
  | { column: string; kind: 'text' };

export interface StandaloneAnswer extends Pick<
  Prediction,
  'prediction' | 'probability' | 'reasons'
> {
  /** For a class: test rows with about the same probability, and the share that had the class. */
  alike: { rows: number; happened: number } | null;
  /** For a number: the interval with four in five of the outcomes; NaN without a test. */
  low80: number;
  high80: number;
  /** Text columns without any term the model knows, which make the prediction unreliable. */
  unknown: string[];
  /** Values unlike any in the training data: the prediction is a guess. */
  outside: OutsideValue[];
}

/** A value beyond its column's range in training, in days for a date; or an unknown category. */
export type OutsideValue =
  | { column: string; kind: 'number' | 'date'; low: number; high: number }
  | { column: string; kind: 'category' };

/** A model in a page without the app. */
export interface StandaloneModel {
  fields: StandaloneField[];
  /** Cells as entered in the form; '' is missing. */
  tell(cells: Record<string, string>): Promise<StandaloneAnswer>;
}

/**
 * Rows scored by a saved model: of a table of the shop, or with `sourceId` 0 its customers today.
 */
export interface SavedScoreQuestion extends ShopQuestion {
  modelId: number;
  sourceId: number;
}

export interface SavedScoreAnswer extends ScoreAnswer {
  facts: ModelFacts;
}

/** Profit by cut-off of a saved model's list, on rows whose table has the outcome. */
export interface SavedProfitQuestion extends SavedScoreQuestion, Profit {
  seed: number;
}

export interface SavedProfitAnswer {
  profit: ProfitAnswer | null;
  /**
   * Why it cannot be computed: not two classes; the outcome is in the future; no such column; too
   * few outcomes.
   */
  lacks: 'classes' | 'ahead' | 'column' | 'answers' | null;
}
