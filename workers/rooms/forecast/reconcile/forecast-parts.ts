import type { Job } from '../../../contract/job.ts';
import { rangesOf, type Range, type Said, type TotalRange } from '../choose/ranges.ts';
import { withSeasons } from '../choose/seasons.ts';
import type { ForecastContext, Path, Series } from '../methods/family.ts';
import type { ForecasterId } from '../methods/contract.ts';
import { reconcile } from './reconcile.ts';
import { shrinkCovariance } from './shrink-covariance.ts';
import { tellAlone, type Alone } from './tell-alone.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';

/** The forecast of one series, consistent with those of the others. */
export interface Agreed {
  mean: Float64Array;
  /** The 80 % range, and the 95 % range. */
  inner: Range;
  outer: Range;
  /** The total of all steps. */
  total: TotalRange & { mean: number };
}

/**
 * Forecasts a total and its parts independently, then makes them add up at every step. A shop that
 * plans by parts must not buy more than the whole will sell, and the total and its parts correct
 * each other. Ranges fit the errors of the reconciled forecasts at past origins.
 *
 * @param method used for all series
 * @param series the total, then its parts, all over the same steps
 * @returns one forecast per series, in the same order
 */
export async function forecastParts(
  method: ForecasterId | 'combination',
  series: readonly Series[],
  horizon: number,
  context: ForecastContext,
  job: Job
): Promise<Agreed[]> {
  // Parts use the seasons of the whole, where they are more visible.
  const { periods } = method === 'combination' ? withSeasons(series[0]) : series[0];
  const told: Alone[] = [];
  for (const [at, own] of series.entries()) {
    job.report({ step: 'trying', done: at, total: series.length });
    await job.breathe();
    told.push(await tellAlone(method, { ...own, periods }, horizon, context, job));
  }
  const floored = series.slice(1).map(({ isNonNegative }) => isNonNegative);
  const pasts = commonPast(told);
  const { matrix } = shrinkCovariance(pasts.map(missesOf));
  const agreedPasts = agreePasts(pasts, matrix, floored);
  const means = agree(
    told.map(({ mean }) => mean),
    matrix,
    floored
  );
  return means.map((mean, at) => {
    const path: Path = { mean, spread: told[at].spread };
    // A sum that includes a part that may be negative may be negative too.
    const isNonNegative = at > 0 ? floored[at - 1] : floored.every(Boolean);
    const { inner, outer, total } = rangesOf(path, agreedPasts[at], {
      ...series[at],
      isNonNegative
    });
    return { mean, inner, outer, total: { mean: sumOf(mean), ...total } };
  });
}

/** The past origins at which every series was forecast. */
function commonPast(told: readonly Alone[]): Said[][] {
  const isCommon = ({ known, came }: Said) =>
    told.every(({ past }) =>
      past.some((own) => own.known === known && own.came.length === came.length)
    );
  return told.map(({ past }) => past.filter(isCommon).sort((a, b) => a.known - b.known));
}

function missesOf(past: readonly Said[]): Float64Array {
  return Float64Array.from(
    past.flatMap(({ came, mean }) => Array.from(came, (own, h) => own - mean[h]))
  );
}

function agreePasts(
  pasts: readonly Said[][],
  matrix: Float64Array,
  floored: readonly boolean[]
): Said[][] {
  const agreed = pasts[0].map((_, moment) => {
    const means = pasts.map((past) => past[moment].mean);
    return agree(means, matrix, floored);
  });
  return pasts.map((past, at) => past.map((own, moment) => ({ ...own, mean: agreed[moment][at] })));
}

/** Reconciles step by step. */
function agree(
  means: readonly Float64Array[],
  matrix: Float64Array,
  floored: readonly boolean[]
): Float64Array[] {
  const agreed = means.map((own) => new Float64Array(own.length));
  for (let h = 0; h < means[0].length; h++) {
    const said = Float64Array.from(means, (own) => own[h]);
    const { total, parts } = reconcile(said, matrix, floored);
    agreed[0][h] = total;
    parts.forEach((own, at) => (agreed[at + 1][h] = own));
  }
  return agreed;
}
