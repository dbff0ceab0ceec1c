import type { TrainingCurve } from '../contract/training.ts';
import { floatsOf } from './model-bytes.ts';
import type { PackedModel } from './model-bytes.ts';

/** Adds the loss curve of a gradient training to a packed model; null leaves the model as it is. */
export function packCurve(model: PackedModel, curve: TrainingCurve | null): PackedModel {
  if (!curve) return model;
  const { loss, heldLoss, best, stoppedEarly } = curve;
  const told = { loss: Float64Array.from(loss), heldLoss: Float64Array.from(heldLoss) };
  return {
    arrays: { ...model.arrays, ...told },
    facts: { ...model.facts, best, stoppedEarly: Number(stoppedEarly) }
  };
}

export function openCurve(model: PackedModel): TrainingCurve | null {
  if (!('loss' in model.arrays)) return null;
  return {
    loss: [...floatsOf(model, 'loss')],
    heldLoss: [...floatsOf(model, 'heldLoss')],
    best: model.facts.best,
    stoppedEarly: model.facts.stoppedEarly === 1
  };
}
