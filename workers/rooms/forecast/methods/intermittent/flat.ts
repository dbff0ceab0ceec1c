import type { PackedModel } from '../../../../learning/model-bytes.ts';
import type { Path } from '../family.ts';

/** A model of a constant rate. */
export function flatModel(rate: number, facts: Record<string, number> = {}): PackedModel {
  return { arrays: {}, facts: { rate, ...facts } };
}

export function flatPath({ facts }: PackedModel, horizon: number): Path {
  return { mean: new Float64Array(horizon).fill(facts.rate), spread: new Float64Array(0) };
}
