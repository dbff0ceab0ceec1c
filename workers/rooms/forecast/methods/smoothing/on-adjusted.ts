import type { PackedModel } from '../../../../learning/model-bytes.ts';
import { forecaster, type Forecaster, type Path } from '../family.ts';
import type { ForecasterId } from '../contract.ts';
import { adjust } from '../seasonality/adjust.ts';
import { fitShape, packShape, sizeOf } from './fit.ts';
import { packLast } from './last-value.ts';
import { smoothingPath } from './path.ts';
import type { Shape } from './state-space.ts';

/**
 * A smoothing method applied to the seasonally adjusted series, as in the M4 competition.
 *
 * The fit is the same in every unit. R's `holt` stops its search early, at a point that depends on the
 * unit (its damped trend of the same values times three can be 2 % other), so on single sets its
 * accuracy differs from this one's by 1 to 8 %, to either side.
 */
export function smoothingOnAdjusted(id: ForecasterId, trend: Shape['trend']): Forecaster {
  return forecaster({
    id,
    fit: (series) => {
      const { values, indices } = adjust(series);
      const model = fitPlain(values, trend);
      const n = values.length;
      const turned = indices.map((_, k) => indices[(n + k) % indices.length]);
      return { ...model, arrays: { ...model.arrays, indices: turned } };
    },
    forecast: seasonalPath
  });
}

export function fitPlain(values: Float64Array, trend: Shape['trend']): PackedModel {
  const scale = sizeOf(values);
  const scaled = values.map((own) => own / scale);
  if (scaled.every((own) => own === scaled[0])) return packLast(values);
  const found = fitShape(scaled, { error: 'A', trend, season: 'N', period: 1 });
  return found ? packShape(found, scale, values.length) : packLast(values);
}

/** The forecast of a model of adjusted values, with the season added back. */
export function seasonalPath(model: PackedModel, horizon: number): Path {
  return withSeason(smoothingPath(model, horizon), model);
}

export function withSeason(path: Path, { arrays: { indices } }: PackedModel): Path {
  if (!indices?.length) return path;
  for (let h = 0; h < path.mean.length; h++) {
    path.mean[h] *= indices[h % indices.length];
    path.spread[h] *= indices[h % indices.length];
  }
  return path;
}
