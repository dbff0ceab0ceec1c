import type { Within } from '../evaluate/contract.ts';
import type { ClassifierId, RegressorId } from '../methods/contract.ts';
import type { ModelId } from '../train/contract.ts';

type TunedId = ClassifierId | RegressorId;

/** Score of settings: for numbers root mean squared error; smaller is better. */
export type TuneMetric = 'log_loss' | 'rmse';

/**
 * Test result of the settings found against the defaults. `better`: significantly, and better than
 * the baseline. `nothing`: better than the defaults only. `unclear`, `worse`: not significant,
 * worse. `defaults`: nothing beat them in validation. `no_time`: none was compared with them in
 * time.
 */
export type TuneVerdict = 'better' | 'nothing' | 'unclear' | 'worse' | 'defaults' | 'no_time';

/** Result for a method. */
export interface TunedMethod {
  method: TunedId;
  /** The defaults if nothing better was found. */
  settings: Record<string, number>;
  verdict: TuneVerdict;
  /** On the test rows; NaN if no time was left. */
  defaults: Within;
  found: Within;
  /** Number of settings tried, including the defaults. */
  tried: number;
}

/** A candidate's settings and how far they were evaluated. */
export interface TriedRow {
  method: TunedId;
  settings: Record<string, number>;
  isDefault: boolean;
  /** Number of rounds, and the share of the training rows in the last of them. */
  rounds: number;
  share: number;
  /** Score of its last round on validation rows; NaN: none. */
  score: number;
  seconds: number;
  /** `found`: the final best; `behind`: eliminated; `stopped`: out of time. */
  fate: 'found' | 'behind' | 'stopped';
}

export interface TuneAnswer {
  metric: TuneMetric;
  /** The strongest baseline on the test. */
  baseline: ModelId;
  testRows: number;
  /** Validation inside the training part: the newest rows, or cross-validation. */
  heldBack: 'newest' | 'parts';
  heldRows: number;
  seconds: number;
  methods: TunedMethod[];
  /** By method, the best first. */
  tried: TriedRow[];
}

/** Time budgets to choose from, in seconds. */
export const TUNE_SECONDS = [30, 120, 600] as const;
