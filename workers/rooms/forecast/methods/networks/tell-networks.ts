import type { Job } from '../../../../contract/job.ts';
import type { Path } from '../family.ts';
import type { NetworkId } from './contract.ts';
import type { PastOfAll } from './windows.ts';

/** Forecast origins, earliest first, and the horizon of each. */
export interface NetworkTask {
  moments: { past: PastOfAll; horizon: number }[];
  /** Maximum steps per prediction of the network. */
  reach: number;
  seed: number;
  /** Time budget in milliseconds. */
  clock: () => number;
  budgetMs: number;
}

export interface NetworkTold {
  /** Forecasts of the total, by origin. */
  paths: Path[];
  /** Whether some training was ended by the time limit. */
  ranOut: boolean;
}

/** Trains a network and forecasts with it, on the available tensor backend. */
export type TellByNetwork = (id: NetworkId, task: NetworkTask, job: Job) => Promise<NetworkTold>;
