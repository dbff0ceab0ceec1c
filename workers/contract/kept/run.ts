/** A method once trained for a question: with what, and how it did on rows it never saw. */
export interface TrainedRun {
  method: string;
  settings: Record<string, number>;
  seed: number;
  /** Null: all without an alarm. */
  columns: string[] | null;
  /** After preprocessing. */
  features: number;
  /** Small when good. */
  metric: 'log_loss' | 'rmse';
  value: number;
  low95: number;
  high95: number;
  seconds: number;
}

export interface KeptRun extends TrainedRun {
  runId: number;
  shopId: number;
  /** `keyOfQuestion` of what is told of which rows: runs of one question can be held side by side. */
  asked: string;
  /** The data it was trained on. */
  dataVersion: number;
  /** ISO moment. */
  trained: string;
}

/** A kept run, and whether the data are still those of then. */
export interface ListedRun extends KeptRun {
  isCurrent: boolean;
}
