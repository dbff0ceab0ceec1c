import { floatsOf } from '../../../learning/model-bytes.ts';
import { stl } from '../../../maths/series/stl.ts';
import { forecaster, type Forecaster } from './family.ts';

/** Spans of the seasonal smoothers, the shortest season first, as in R's `mstl`. */
const SPANS = [11, 15, 19, 23, 27, 31];
const ROUNDS = 2;

/**
 * Several seasons taken out one after the other by loess (MSTL: Bandara, Hyndman and Bergmeir,
 * International Journal of Operational Research 52, 2025), what is left continued by another method,
 * the last of each season repeated: for a shop with busy weekdays and a busy December.
 *
 * Never on a log scale: seasons add. A season of less than two lengths of series is left out; its
 * length is rounded to whole steps.
 *
 * @param inner continues the series without its seasons
 */
export function mstlWith(inner: Forecaster): Forecaster {
  return forecaster({
    id: 'mstl_ets',
    fit: async (series, context, job) => {
      const { values } = series;
      const periods = [...new Set(series.periods.map(Math.round))]
        .filter((period) => period > 1 && values.length > 2 * period)
        .slice(0, SPANS.length);
      const { adjusted, seasons } = takeSeasonsOut(values, periods);
      const left = { ...series, values: adjusted, periods: [], isNonNegative: false };
      const { arrays, facts } = inner.pack(await inner.fit(left, context, job));
      const lasts = seasons.map((season, at) => season.slice(values.length - periods[at]));
      const own = Object.fromEntries(lasts.map((last, at) => [`season ${at}`, last]));
      return { arrays: { ...arrays, ...own }, facts: { ...facts, seasons: periods.length } };
    },
    forecast: (model, horizon) => {
      const { mean, spread } = inner.score(model, NOTHING)(horizon);
      const whole = mean.slice();
      for (let at = 0; at < model.facts.seasons; at++) {
        const last = floatsOf(model, `season ${at}`);
        for (let step = 0; step < horizon; step++) whole[step] += last[step % last.length];
      }
      return { mean: whole, spread };
    }
  });
}

/** A model answers from what it kept. */
const NOTHING = { values: new Float64Array(0), periods: [], isNonNegative: false };

function takeSeasonsOut(values: Float64Array, periods: readonly number[]) {
  const seasons: Float64Array[] = periods.map(() => new Float64Array(values.length));
  const adjusted = values.slice();
  for (let round = 0; round < (periods.length > 1 ? ROUNDS : 1); round++) {
    periods.forEach((period, at) => {
      for (let t = 0; t < values.length; t++) adjusted[t] += seasons[at][t];
      seasons[at] = stl(adjusted, { period, seasonal: SPANS[at], seasonalDegree: 0 }).seasonal;
      for (let t = 0; t < values.length; t++) adjusted[t] -= seasons[at][t];
    });
  }
  return { adjusted, seasons };
}
