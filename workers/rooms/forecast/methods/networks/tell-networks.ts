import type { Job } from '../../../../contract/job.ts';
import type { Path } from '../family.ts';
import type { NetworkId } from './contract.ts';
import type { PastOfAll } from './windows.ts';

/** Moments to tell from, the earliest first, and how many steps from each. */
export interface NetworkTask {
  moments: { past: PastOfAll; horizon: number }[];
  /** Steps that are told at one look, at most. */
  reach: number;
  seed: number;
  /** Milliseconds. */
  clock: () => number;
  budgetMs: number;
}

export interface NetworkTold {
  /** Of the whole, from each moment. */
  paths: Path[];
  /** Some training was ended by the clock. */
  ranOut: boolean;
}

/** Trains a network and tells by it, on whatever tensors run on. */
export type TellByNetwork = (id: NetworkId, task: NetworkTask, job: Job) => Promise<NetworkTold>;
