import type { Job } from '../../../contract/job.ts';
import type { TrainingCurve } from '../../../contract/training.ts';
import type { Interactions } from '../interactions.ts';
import type { Factors } from './factors.ts';

/** Training by gradients, on whatever tensors run on. */
export interface Networks {
  bpr(data: Interactions, settings: BprSettings, job: Job): Promise<Bpr>;
  gru(data: Interactions, settings: GruSettings, job: Job): Promise<Gru>;
}

export interface BprSettings {
  factors: number;
  /** Adam's step. */
  rate: number;
  /** Weight of the squares of a triple's factors in the loss. */
  regularisation: number;
  epochs: number;
  patience: number;
  /** Triples of a batch. */
  batch: number;
  seed: number;
}

/** Factors by personalised ranking; plain arrays, for any backend or none. */
export interface Bpr extends Factors {
  /** Null where nothing could be trained. */
  curve: TrainingCurve | null;
}

export interface GruSettings {
  /** Numbers that stand for a product and for what is remembered of a customer. */
  width: number;
  /** Adam's step. */
  rate: number;
  /** Chance that a product of an order is not shown while training. */
  dropped: number;
  epochs: number;
  patience: number;
  /** Customers of a batch. */
  batch: number;
  seed: number;
}

/**
 * A gated recurrent unit over a customer's orders; plain arrays, for any backend or none. Rows by
 * inputs, columns by outputs: `input` and `state` width × 3 width (update, reset, candidate).
 */
export interface Gru {
  width: number;
  /** items × width, of what goes in and of what comes out. */
  embedding: Float64Array;
  output: Float64Array;
  input: Float64Array;
  state: Float64Array;
  bias: Float64Array;
  itemBias: Float64Array;
  /** Null where nothing could be trained. */
  curve: TrainingCurve | null;
}
