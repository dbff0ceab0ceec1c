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

/** Of a longer past, only the end is learned from, plus the year before it. */
const MAX_VALUES = 800;
/** Time limit per network, for all cuts together. */
const BUDGET_MS = 15_000;

export interface NetworksRun {
  /** Trains a network on the available tensor backend. */
  tell: TellByNetwork;
  /** In milliseconds. */
  clock: () => number;
}

/**
 * Adds neural networks over all series to the backtest, at the same cuts as the other methods and
 * each time with only what was known then; from cut to cut, they continue training. Their forecast
 * of the future is made in the same run, since it could not be reproduced later.
 *
 * @returns the extended backtest, or why networks cannot be tried
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
