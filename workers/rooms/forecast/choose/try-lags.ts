import type { Job } from '../../../contract/job.ts';
import { boostedLags } from '../methods/boosted-lags.ts';
import type { LagsRefusal } from '../methods/contract.ts';
import { refusalOf } from '../methods/lags/learnable-parts.ts';
import type { Tried } from './choose-forecast.ts';
import { MIN_CUTS } from './judge.ts';
import { sliceSeries } from './slice-series.ts';
import { tellByMethod } from './tell.ts';
import type { Cut } from './try-on-past.ts';

/** A longer past is learned from at its end alone; a year before it is looked back to. */
const MAX_VALUES = 800;

/**
 * The model over all series tried at the same places of the past as the other methods, each time with
 * what the series and its parts were by then. Places where too little was known for it are left out for
 * every method, if enough of them stay.
 *
 * @returns the comparison with it, or why it cannot be tried
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
