import type { TrainingCurve } from '../../../contract/training.ts';
import { scoreFactors } from './als.ts';
import type { Factors } from './als.ts';

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

/**
 * The chance, by the model, that a customer prefers each item to the average one; zero throughout
 * for a customer without purchases.
 */
export function scoreBpr(model: Bpr, user: number, into: Float64Array): void {
  scoreFactors(model, user, into);
  const isKnown = model.user[(user + 1) * model.factors - 1] !== 0;
  for (let item = 0; item < into.length; item++) {
    into[item] = isKnown ? 1 / (1 + Math.exp(-into[item])) : 0;
  }
}
