import type { Prediction } from '../train/contract.ts';

export interface ScoreAnswer {
  rows: number;
  /** Columns the model learned from. */
  columns: string[];
  /** Those the table has not, or has as another kind: counted as empty in every row. */
  missing: string[];
  /** Words the training met rarely or never, taken as “others”: rows of them, and the first few. */
  unseen: { column: string; rows: number; words: string[] }[];
  /** Empty where the table has none of the columns. */
  predictions: Prediction[];
}
