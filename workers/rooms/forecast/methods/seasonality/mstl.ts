import type { Job } from '../../../../contract/job.ts';
import { floatsOf } from '../../../../learning/model-bytes.ts';
import type { Pulls } from '../../../../maths/series/loess.ts';
import { stlSteps, type Decomposed, type StlOptions } from '../../../../maths/series/stl.ts';
import type { ForecasterId } from '../contract.ts';
import { forecaster, type Forecaster } from '../family.ts';

/** Windows of the seasonal smoothers, shortest season first, as in R's `mstl`. */
const SPANS = [11, 15, 19, 23, 27, 31];
const ROUNDS = 2;

/**
 * Removes several seasons one after the other by loess (MSTL: Bandara, Hyndman and Bergmeir,
 * International Journal of Operational Research 52, 2025), forecasts the rest with another method
 * and repeats the last cycle of each season: for a shop with busy weekdays and a busy December.
 *
 * Seasons are multiplicative where that is likelier: compares the likelihood of the remainder on
 * the original and on the logarithmic scale (Box and Cox 1964). A season longer than half the
 * series is left out; its length is rounded to whole steps.
 *
 * @param inner forecasts the seasonally adjusted series
 */
export function mstlWith(id: ForecasterId, inner: Forecaster): Forecaster {
  return forecaster({
    id,
    fit: async (series, context, job) => {
      const { values } = series;
      const periods = [...new Set(series.periods.map(Math.round))]
        .filter((period) => period > 1 && values.length > 2 * period)
        .slice(0, SPANS.length);
      const { adjusted, seasons, isMultiplied } = await likelierSeasons(values, periods, job);
      const left = { ...series, values: adjusted, periods: [], isNonNegative: false };
      const { arrays, facts } = inner.pack(await inner.fit(left, context, job));
      const lasts = seasons.map((season, at) => season.slice(values.length - periods[at]));
      const own = Object.fromEntries(lasts.map((last, at) => [`season ${at}`, last]));
      return {
        arrays: { ...arrays, ...own },
        facts: { ...facts, seasons: periods.length, isMultiplied: isMultiplied ? 1 : 0 }
      };
    },
    forecast: (model, horizon) => {
      const { mean, spread } = inner.score(model, NOTHING)(horizon);
      const season = new Float64Array(horizon);
      for (let at = 0; at < model.facts.seasons; at++) {
        const last = floatsOf(model, `season ${at}`);
        for (let step = 0; step < horizon; step++) season[step] += last[step % last.length];
      }
      if (!model.facts.isMultiplied) return { mean: mean.map((own, h) => own + season[h]), spread };
      const factors = season.map(Math.exp);
      return {
        mean: mean.map((own, h) => own * factors[h]),
        spread: spread.map((own, h) => own * factors[h])
      };
    }
  });
}

/** A fitted model answers from its stored state. */
const NOTHING = { values: new Float64Array(0), periods: [], isNonNegative: false };

interface WithoutSeasons {
  adjusted: Float64Array;
  seasons: Float64Array[];
  /** Variance of the remainder. */
  variance: number;
}

/**
 * Decomposes on the scale on which the remainder is likelier; multiplicative seasons are
 * logarithms.
 */
async function likelierSeasons(values: Float64Array, periods: readonly number[], job: Job) {
  const pulls: Pulls = new Map();
  const added = { ...(await takeSeasonsOut(values, periods, pulls, job)), isMultiplied: false };
  if (periods.length === 0 || !values.every((own) => own > 0)) return added;
  const logs = values.map(Math.log);
  const { seasons, adjusted, variance } = await takeSeasonsOut(logs, periods, pulls, job);
  const mean = logs.reduce((sum, own) => sum + own, 0) / logs.length;
  if (Math.log(variance) / 2 + mean >= Math.log(added.variance) / 2) return added;
  return { seasons, adjusted: adjusted.map(Math.exp), isMultiplied: true };
}

async function takeSeasonsOut(
  values: Float64Array,
  periods: readonly number[],
  pulls: Pulls,
  job: Job
): Promise<WithoutSeasons> {
  const seasons: Float64Array[] = periods.map(() => new Float64Array(values.length));
  const adjusted = values.slice();
  let variance = 0;
  for (let round = 0; round < (periods.length > 1 ? ROUNDS : 1); round++) {
    for (const [at, period] of periods.entries()) {
      for (let t = 0; t < values.length; t++) adjusted[t] += seasons[at][t];
      const options = { period, seasonal: SPANS[at], seasonalDegree: 0 as const, pulls };
      const found = await decompose(adjusted, options, job);
      seasons[at] = found.seasonal;
      variance = found.remainder.reduce((sum, own) => sum + own * own, 0) / values.length;
      for (let t = 0; t < values.length; t++) adjusted[t] -= seasons[at][t];
    }
  }
  return { adjusted, seasons, variance };
}

/** Checks for a cancel in between, because loess over a yearly season is slow. */
async function decompose(values: Float64Array, options: StlOptions, job: Job): Promise<Decomposed> {
  const steps = stlSteps(values, options);
  for (;;) {
    await job.breathe();
    const { done, value } = steps.next();
    if (done) return value;
  }
}
