/** How rows are parted for a test. */
export type SplitRule =
  /** A share of the rows, drawn by chance. */
  | { kind: 'random'; testShare: number }
  /** The newest rows by a date or number column. */
  | { kind: 'time'; column: string; testShare: number }
  /** Rows where a text column says this. */
  | { kind: 'column'; column: string; test: string };

/** A figure with the middle 95 % of what resampled rows would give. */
export interface Within {
  value: number;
  low95: number;
  high95: number;
}

/** How well chances of two classes, or of more, were told. */
export interface ClassFigures {
  /** Mean of −log of the chance given to what happened. */
  logLoss: Within;
  /** Mean squared distance of chances from what happened, summed over classes but one. */
  brier: Within;
  accuracy: Within;
  /** Rows of class r told as class c: `confusion[r * classes + c]`. */
  confusion: Float64Array;
  /** Of two classes only. */
  auc?: Within;
  averagePrecision?: Within;
  calibration?: CalibrationGroup[];
}

/** Rows of about the same chance. */
export interface CalibrationGroup {
  rows: number;
  /** Mean chance told. */
  told: number;
  /** Share that happened. */
  happened: number;
}

export interface NumberFigures {
  absolute: Within;
  r2: Within;
  /** 10th, 50th and 90th of 100 of the errors told − happened. */
  errorQuantiles: [number, number, number];
}

/** What a yes is worth when it is told, and what telling costs. */
export interface Profit {
  /** For each row told yes that is one. */
  gain: number;
  /** For each row told yes. */
  cost: number;
}

/** Rows of a test of two classes: the chance of a yes, and whether it was one. */
export interface ToldRows {
  chance: Float64Array;
  label: Uint8Array;
}

/** What contacting the first of a list would have earned on the rows of the test. */
export interface ProfitAnswer {
  rows: number;
  /** From nobody to everybody: who is contacted, from which chance on, what it earned. */
  curve: { share: number; chance: number; profit: number }[];
  best: CutOff & { share: number };
  /** The middle 95 % of the best shares in resamples of the rows. */
  share95: [number, number];
  everybody: number;
  /** The plain rule that earns more; nobody earns 0. */
  against: 'everybody' | 'nobody';
  /** What a cut-off chosen on other rows earned more than the plain rule, on all rows. */
  lead: Within;
  /** The lead is more than chance. */
  beats: boolean;
}

export interface CutOff {
  /** Rows of this chance or more are told yes; +∞: none is worth it. */
  chance: number;
  profit: number;
  told: number;
}
