import type { ShopQuestion } from '../../../contract/lens.ts';
import type { ModelFacts } from '../../../contract/saved-model.ts';
import type { CalibrationGroup, Profit, ProfitAnswer } from '../evaluate/contract.ts';
import type { Prediction } from '../train/contract.ts';

export interface ScoreAnswer {
  rows: number;
  /** Columns the model learned from. */
  columns: string[];
  /** Those the table has not, or has as another kind: counted as empty in every row. */
  missing: string[];
  /** Words the training met rarely or never, taken as “others”: rows of them, and the first few. */
  unseen: { column: string; rows: number; words: string[] }[];
  /** Columns that no longer look as in training, most changed first. */
  drift: Drift[];
  /** Empty where the table has none of the columns. */
  predictions: Prediction[];
}

/** How a column looked to the training. */
export type SeenColumn =
  /** Rows below each edge and above the last, then those with nothing. */
  | { column: string; kind: 'number'; edges: number[]; rows: number[]; median: number }
  /** The same of the share of a text's terms that the training chose. */
  | { column: string; kind: 'text'; edges: number[]; rows: number[]; median: number }
  /** Rows of each category, then of all others. */
  | { column: string; kind: 'category'; categories: string[]; rows: number[] };

export interface Drift {
  column: string;
  kind: SeenColumn['kind'];
  /** Population stability index, less what chance alone gives; above .25 counts as changed. */
  index: number;
  /**
   * Of numbers the median; of categories the share of the one that changed most; of free text the share
   * of its terms that training chose, in the middle text.
   */
  category: string | null;
  before: number;
  now: number;
}

/** What a row of the same chance or number did in the test. */
export type Tested =
  | { kind: 'class'; groups: CalibrationGroup[] }
  /** Four in five answers missed by no more. */
  | { kind: 'number'; miss80: number; hasNegatives: boolean };

/** A field of a form that asks for one row. */
export type StandaloneField =
  | { column: string; kind: 'number' | 'date'; median: number }
  | { column: string; kind: 'category'; categories: string[] }
  | { column: string; kind: 'text' };

export interface StandaloneAnswer extends Pick<
  Prediction,
  'prediction' | 'probability' | 'reasons'
> {
  /** Of a class: rows of the test with about the same chance, and the share that was it. */
  alike: { rows: number; happened: number } | null;
  /** Of a number: where four in five come to lie; NaN where no test said so. */
  low80: number;
  high80: number;
  /** Columns of text that hold no term the model knows, so that the answer says little. */
  unknown: string[];
}

/** A model in a page without the app. */
export interface StandaloneModel {
  fields: StandaloneField[];
  /** Cells as a form gives them; '' is nothing. */
  tell(cells: Record<string, string>): Promise<StandaloneAnswer>;
}

/** Rows told by a kept model: of a table of the shop, or with `sourceId` 0 its customers today. */
export interface SavedScoreQuestion extends ShopQuestion {
  modelId: number;
  sourceId: number;
}

export interface SavedScoreAnswer extends ScoreAnswer {
  facts: ModelFacts;
}

/** What a cut-off of a kept model's list earns, on rows whose answer their table has. */
export interface SavedProfitQuestion extends SavedScoreQuestion, Profit {
  seed: number;
}

export interface SavedProfitAnswer {
  profit: ProfitAnswer | null;
  /** Why there is none: not two classes; what is told lies ahead; no such column; too few answers. */
  lacks: 'classes' | 'ahead' | 'column' | 'answers' | null;
}
