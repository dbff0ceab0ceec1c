import type { Job } from '../contract/job.ts';
import type { RoundUnit } from '../contract/kept/checkpoint.ts';
import type { Checkpoints, Family, MethodOf } from './method.ts';
import { DamagedModel } from './model-bytes.ts';
import type { PackedModel } from './model-bytes.ts';

/** The state of a training after a round, to be stored. */
export interface Reached {
  part: string;
  method: string;
  unit: RoundUnit;
  round: number;
  rounds: number;
  state: PackedModel;
}

/**
 * Hands out the checkpoints of one training run, which may train several parts one after the other.
 */
export interface CheckpointShelf {
  open(part: string, method: string, unit: RoundUnit): Checkpoints;
}

/**
 * The shortest time between two stored states: packing and writing more often would slow the
 * training.
 */
const EVERY_MS = 2_000;

/**
 * Collects the states that a training reaches and stores at most one every two seconds, so that a
 * short training stores nothing.
 *
 * @param left by part, the state at which an earlier run stopped
 * @param unreadable called when a part's earlier state cannot be used
 */
export function createCheckpoints(
  left: ReadonlyMap<string, PackedModel>,
  clock: () => number,
  keep: (reached: Reached) => void,
  unreadable?: () => void
): CheckpointShelf {
  let last = clock();
  return {
    open: (part, method, unit) => ({
      left: left.get(part) ?? null,
      reached(round, rounds, state) {
        if (clock() - last < EVERY_MS) return;
        last = clock();
        keep({ part, method, unit, round, rounds, state: state() });
      },
      unreadable
    })
  };
}

/**
 * Resumes a training from its stored state; if that state cannot be read, reports it and starts
 * over.
 */
export async function goOnOrBegin<T>(
  points: Checkpoints,
  train: (points: Checkpoints) => T | Promise<T>
): Promise<T> {
  try {
    return await train(points);
  } catch (thrown) {
    if (!(thrown instanceof DamagedModel)) throw thrown;
    points.unreadable?.();
    return train({ left: null, reached: points.reached });
  }
}

/** Fits a method, resuming from a stored state where the method supports it. */
export async function fitOrGoOn<F extends Family, Model>(
  method: MethodOf<F, Model>,
  data: F['data'],
  context: F['context'],
  job: Job,
  kept?: { shelf: CheckpointShelf; part: string }
): Promise<Model> {
  if (!kept || !method.resume) return method.fit(data, context, job);
  const points = kept.shelf.open(kept.part, method.id, method.resume);
  return goOnOrBegin(points, (own) => method.fit(data, context, job, own));
}
