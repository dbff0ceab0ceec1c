import { Failed } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import { refusalOf, learnableParts } from '../methods/lags/learnable-parts.ts';
import type { Series } from '../methods/family.ts';
import { NETWORKS, type NetworksRefusal } from '../methods/networks/contract.ts';
import type { NetworkTold, TellByNetwork } from '../methods/networks/tell-networks.ts';
import type { PastOfAll } from '../methods/networks/windows.ts';
import type { Tried } from './choose-forecast.ts';
import { MIN_CUTS } from './judge.ts';
import { sliceSeries } from './slice-series.ts';
import { withRanges } from './tell.ts';

/** A longer past is learned from at its end alone; a year before it is looked back to. */
const MAX_VALUES = 800;
/** Of each network, all places of the past together. */
const BUDGET_MS = 15_000;

export interface NetworksRun {
  /** Trains a network, on whatever tensors run on. */
  tell: TellByNetwork;
  /** Milliseconds. */
  clock: () => number;
}

/**
 * Networks over all series tried at the same places of the past as the other methods, each time with what
 * the series and its parts were by then; from place to place they go on with what they have learned. What
 * they say of the future is made on the way, since nothing else can make it again.
 *
 * @returns the comparison with them, or why they cannot be tried
 */
export async function tryNetworks(
  tried: Tried,
  parts: readonly Float64Array[],
  { tell, clock }: NetworksRun,
  job: Job
): Promise<Tried | NetworksRefusal> {
  const series = { ...tried.series, parts };
  const refusal = refusalOf(series);
  if (refusal) return refusal;
  const upTo = (known: number) => sliceSeries(series, Math.max(0, known - MAX_VALUES), known);
  const cuts = tried.cuts.filter(({ known }) => refusalOf(upTo(known)) === null);
  if (cuts.length < MIN_CUTS) return 'shortPast';
  const places = cuts.map(({ known, came }) => ({ known, horizon: came.length }));
  const moments = [...places, { known: series.values.length, horizon: tried.horizon }].map(
    ({ known, horizon }) => ({ past: pastOfAll(upTo(known)), horizon })
  );
  const reach = Math.max(...places.map(({ horizon }) => horizon));
  const told = cuts.map((cut) => ({ ...cut, told: new Map(cut.told) }));
  const ahead = new Map(tried.ahead);
  let ranOut = false;
  for (const id of NETWORKS) {
    const task = { moments, reach, seed: tried.seed, clock, budgetMs: BUDGET_MS };
    const found = await unlessDiverged(tell(id, task, job));
    if (!found?.paths.every(({ mean }) => mean.every(Number.isFinite))) continue;
    const ranged = found.paths.map((path) => withRanges(path, series.isNonNegative));
    told.forEach((cut, at) => cut.told.set(id, ranged[at]));
    ahead.set(id, ranged[told.length]);
    ranOut ||= found.ranOut;
  }
  return ahead.size === 0 ? 'outOfNumbers' : { ...tried, cuts: told, ahead, ranOut };
}

function pastOfAll(past: Series): PastOfAll {
  return { all: [past.values, ...learnableParts(past)], dates: past.dates };
}

async function unlessDiverged(telling: Promise<NetworkTold>): Promise<NetworkTold | null> {
  try {
    return await telling;
  } catch (thrown) {
    if (thrown instanceof Failed && thrown.code === 'training_diverged') return null;
    throw thrown;
  }
}
