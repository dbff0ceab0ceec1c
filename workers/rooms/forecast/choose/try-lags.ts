import type { Job } from '../../../contract/job.ts';
import { boostedLags } from '../methods/boosted-lags.ts';
import type { LagsRefusal } from '../methods/contract.ts';
import { refusalOf } from '../methods/lags/learnable-parts.ts';
import type { Tried } from './choose-forecast.ts';
import { MIN_CUTS } from './judge.ts';
import { sliceSeries } from './slice-series.ts';
import { tellByMethod } from './tell.ts';
import type { Cut } from './try-on-past.ts';

/** Of a longer past, only the end is learned from, plus the year before it. */
const MAX_VALUES = 800;

/**
 * Adds the model over all series to the backtest, at the same cuts as the other methods and each
 * time with only what was known then. Cuts with too little data for it are dropped for every
 * method, if enough remain.
 *
 * @returns the extended backtest, or why the model cannot be tried
 */
export async function tryLags(
  tried: Tried,
  parts: readonly Float64Array[],
  job: Job
): Promise<Tried | LagsRefusal> {
  const series = { ...tried.series, parts };
  const refusal = refusalOf(series);
  if (refusal) return refusal;
  const pasts = tried.cuts
    .map((cut) => ({
      cut,
      past: sliceSeries(series, Math.max(0, cut.known - MAX_VALUES), cut.known)
    }))
    .filter(({ past }) => refusalOf(past) === null);
  if (pasts.length < MIN_CUTS) return 'shortPast';
  const cuts: Cut[] = [];
  for (const [at, { cut, past }] of pasts.entries()) {
    job.report({ step: 'trying', done: at, total: pasts.length });
    await job.breathe();
    const told = await tellByMethod(boostedLags, past, cut.came.length, tried.seed, job);
    if (told) cuts.push({ ...cut, told: new Map([...cut.told, ['boosted_lags', told]]) });
  }
  return cuts.length < MIN_CUTS ? 'shortPast' : { ...tried, series, cuts };
}
