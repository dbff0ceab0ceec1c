import type { Job } from '../../../contract/job.ts';
import type { TrainingCurve } from '../../../contract/training.ts';
import type { Interactions } from '../interactions.ts';
import type { Factors } from './factors.ts';

/** Training by gradient descent, on any backend. */
export interface Networks {
  bpr(data: Interactions, settings: BprSettings, job: Job): Promise<Bpr>;
  gru(data: Interactions, settings: GruSettings, job: Job): Promise<Gru>;
}

export interface BprSettings {
  factors: number;
  /** Learning rate of Adam. */
  rate: number;
  /** L2 regularisation of a triple's factors. */
  regularisation: number;
  epochs: number;
  patience: number;
  /** Number of triples per batch. */
  batch: number;
  seed: number;
}

/** Factors by Bayesian personalised ranking; plain arrays, independent of the backend. */
export interface Bpr extends Factors {
  /** Null where training was not possible. */
  curve: TrainingCurve | null;
}

export interface GruSettings {
  /** Size of the product embeddings and of the state. */
  width: number;
  /** Learning rate of Adam. */
  rate: number;
  /** Probability that a product of an order is dropped in training. */
  dropped: number;
  epochs: number;
  patience: number;
  /** Number of customers per batch. */
  batch: number;
  seed: number;
}

/**
 * A gated recurrent unit over a customer's orders; plain arrays, independent of the backend. Rows
 * are inputs, columns outputs: `input` and `state` are width × 3 width (update, reset, candidate).
 */
export interface Gru {
  width: number;
  /** items × width, for inputs and for outputs. */
  embedding: Float64Array;
  output: Float64Array;
  input: Float64Array;
  state: Float64Array;
  bias: Float64Array;
  itemBias: Float64Array;
  /** Null where training was not possible. */
  curve: TrainingCurve | null;
}
