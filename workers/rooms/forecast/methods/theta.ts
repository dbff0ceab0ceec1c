import { forecaster } from './family.ts';
import { adjust } from './seasonality/adjust.ts';
import { smoothingPath } from './smoothing/path.ts';
import { fitPlain, withSeason } from './smoothing/on-adjusted.ts';
import { slopeOf } from './theta-lines/slope.ts';

/**
 * The level of simple smoothing, moved by half the slope of the whole series (Assimakopoulos and
 * Nikolopoulos 2000; Hyndman and Billah 2003, as R's `thetaf`): the winner of the M3 competition.
 */
export const theta = forecaster({
  id: 'theta',
  fit: (series) => {
    const { values, indices } = adjust(series, 2 + 1e-9);
    const n = values.length;
    const { facts, arrays } = fitPlain(values, 'N');
    const turned = indices.map((_, k) => indices[(n + k) % indices.length]);
    return {
      facts: {
        ...facts,
        drift: slopeOf(values) / 2,
        before: (1 - (1 - facts.alpha) ** n) / facts.alpha
      },
      arrays: { ...arrays, indices: turned }
    };
  },
  forecast: (model, horizon) => {
    const path = smoothingPath(model, horizon);
    const { drift, before } = model.facts;
    for (let h = 0; h < horizon; h++) path.mean[h] += drift * (h + before);
    return withSeason(path, model);
  }
});
