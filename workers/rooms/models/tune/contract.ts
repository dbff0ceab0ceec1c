import type { Within } from '../evaluate/contract.ts';
import type { ClassifierId, RegressorId } from '../methods/contract.ts';
import type { ModelId } from '../train/contract.ts';

type TunedId = ClassifierId | RegressorId;

/** How settings are scored: numbers as the root of the mean squared error; both small when good. */
export type TuneMetric = 'log_loss' | 'rmse';

/**
 * What the rows of the test say of the settings found beside the defaults. `better`: by more than
 * chance, and better than what is naive. `nothing`: better than the defaults alone. `unclear`,
 * `worse`: as said. `defaults`: nothing did better than they in validation. `no_time`: none was
 * compared with them in time.
 */
export type TuneVerdict = 'better' | 'nothing' | 'unclear' | 'worse' | 'defaults' | 'no_time';

/** What was found for a method. */
export interface TunedMethod {
  method: TunedId;
  /** The defaults where nothing better was found. */
  settings: Record<string, number>;
  verdict: TuneVerdict;
  /** On the rows of the test; NaN where no time was left. */
  defaults: Within;
  found: Within;
  /** Settings that were tried, the defaults among them. */
  tried: number;
}

/** One drawing of settings, as far as it came. */
export interface TriedRow {
  method: TunedId;
  settings: Record<string, number>;
  isDefault: boolean;
  /** Rounds it was scored in, and the share of the rows learned from in the last of them. */
  rounds: number;
  share: number;
  /** In the last of its rounds, on rows of the training part that were held back; NaN: not scored. */
  score: number;
  seconds: number;
  /** `found`: the best in the end; `behind`: others did better; `stopped`: its time was over. */
  fate: 'found' | 'behind' | 'stopped';
}

export interface TuneAnswer {
  metric: TuneMetric;
  /** The strongest of the naive ones on the test. */
  baseline: ModelId;
  testRows: number;
  /** How rows were held back inside the training part: the newest, or each part once. */
  heldBack: 'newest' | 'parts';
  heldRows: number;
  seconds: number;
  methods: TunedMethod[];
  /** By method, the best first. */
  tried: TriedRow[];
}

/** Seconds that may be chosen for the search. */
export const TUNE_SECONDS = [30, 120, 600] as const;
