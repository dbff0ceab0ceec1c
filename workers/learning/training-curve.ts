import type { TrainingCurve } from '../contract/training.ts';
import { floatsOf } from './model-bytes.ts';
import type { PackedModel } from './model-bytes.ts';

/** Adds to a packed model how its training by gradients went; null where nothing was trained. */
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
