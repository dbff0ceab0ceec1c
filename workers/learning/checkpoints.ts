import type { Job } from '../contract/job.ts';
import type { RoundUnit } from '../contract/kept/checkpoint.ts';
import type { Checkpoints, Family, MethodOf } from './method.ts';
import { DamagedModel } from './model-bytes.ts';
import type { PackedModel } from './model-bytes.ts';

/** A round's state, to be kept. */
export interface Reached {
  part: string;
  method: string;
  unit: RoundUnit;
  round: number;
  rounds: number;
  state: PackedModel;
}

/** Of one training of several parts, by what is fitted. */
export interface CheckpointShelf {
  open(part: string, method: string, unit: RoundUnit): Checkpoints;
}

/** Less often than this a state is not handed over: packing and writing it would slow the training. */
const EVERY_MS = 2_000;

/**
 * Hands over the states of a training's rounds, at most one in two seconds, so that a short training
 * keeps nothing.
 *
 * @param left where its parts were left before
 * @param unreadable told where a part cannot go on from there
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

/** Trains from where it was left; a state that cannot be read begins anew, and tells. */
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

/** Fits a method, from where it was left if it can be left. */
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
