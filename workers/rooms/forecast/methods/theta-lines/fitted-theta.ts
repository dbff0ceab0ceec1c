import { searchSimplex } from '../../../../maths/nelder-mead.ts';
import type { PackedModel } from '../../../../learning/model-bytes.ts';
import type { ForecasterId } from '../contract.ts';
import { forecaster, type Forecaster, type Path } from '../family.ts';
import { adjust } from '../seasonality/adjust.ts';
import { sizeOf } from '../smoothing/fit.ts';
import { withSeason } from '../smoothing/on-adjusted.ts';
import { slopeOf } from './slope.ts';

/** State that is updated with every value: level, mean so far, and the line through all values. */
interface Lines {
  t: number;
  /** Weight of the first value in the level: (1 − alpha) to the power of t. */
  left: number;
  level: number;
  mean: number;
  start: number;
  slope: number;
}

/**
 * The theta models of Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler (International Journal
 * of Forecasting 32, 2016): the weight of the trend line is fitted.
 *
 * @param line `moving`: fitted again with every value; `fixed`: once, through the whole series
 */
export function fittedTheta(id: ForecasterId, line: 'moving' | 'fixed'): Forecaster {
  const moves = line === 'moving';
  return forecaster({
    id,
    fit: (series) => fitLines(adjust(series, 2 + 1e-9), moves),
    forecast: linesPath
  });
}

function fitLines(
  { values, indices }: { values: Float64Array; indices: Float64Array },
  moves: boolean
): PackedModel {
  const n = values.length;
  const scale = sizeOf(values);
  const scaled = values.map((own) => own / scale);
  const lines: Lines = { t: 0, left: 1, level: 0, mean: 0, start: 0, slope: 0 };
  const cost = ([level, alpha, share]: Float64Array) => {
    if (!(alpha >= 0.1 && alpha <= 0.99 && share >= 0 && share < 1)) return Infinity;
    return runLines(scaled, { level, alpha, share }, moves, lines);
  };
  const start = Float64Array.of(scaled[0] / 2, 0.5, 0.5);
  const { point } = searchSimplex(cost, start, Float64Array.of(0.5, 0.2, 0.2), {
    evaluations: 300
  });
  const [level, alpha, share] = point;
  const squares = runLines(scaled, { level, alpha, share }, moves, lines);
  return {
    facts: {
      ...lines,
      alpha,
      share,
      moves: moves ? 1 : 0,
      scale,
      variance: squares / Math.max(1, n - 3)
    },
    arrays: { indices: indices.map((_, k) => indices[(n + k) % indices.length]) }
  };
}

interface Weights {
  level: number;
  alpha: number;
  /** 1 − 1 / theta: the weight of the line. */
  share: number;
}

function runLines(
  values: Float64Array,
  { level, alpha, share }: Weights,
  moves: boolean,
  lines: Lines
): number {
  lines.t = 0;
  lines.left = 1;
  lines.level = level;
  lines.mean = 0;
  lines.slope = moves ? 0 : slopeOf(values);
  lines.start = 0;
  if (!moves) {
    const mean = values.reduce((sum, own) => sum + own, 0) / values.length;
    lines.start = mean - (lines.slope * (values.length + 1)) / 2;
  }
  let squares = 0;
  for (let t = 0; t < values.length; t++) {
    const miss = values[t] - expected(lines, alpha, share);
    // The first values only say where the line begins.
    if (!moves || t > 1) squares += miss * miss;
    step(lines, values[t], alpha, moves);
  }
  return squares;
}

function expected({ left, level, start, slope }: Lines, alpha: number, share: number): number {
  return level + share * (left * start + ((1 - left * (1 - alpha)) / alpha) * slope);
}

function step(lines: Lines, value: number, alpha: number, moves: boolean): void {
  const t = ++lines.t;
  lines.left *= 1 - alpha;
  lines.level += alpha * (value - lines.level);
  if (!moves) return;
  const before = lines.mean;
  lines.mean += (value - before) / t;
  lines.slope = t === 1 ? 0 : ((t - 2) * lines.slope + (6 / t) * (value - before)) / (t + 1);
  lines.start = lines.mean - ((t + 1) / 2) * lines.slope;
}

function linesPath(model: PackedModel, horizon: number): Path {
  const {
    t,
    left,
    level,
    mean: middle,
    start,
    slope,
    alpha,
    share,
    moves,
    scale,
    variance
  } = model.facts;
  const lines: Lines = { t, left, level, mean: middle, start, slope };
  const mean = new Float64Array(horizon);
  for (let h = 0; h < horizon; h++) {
    const own = expected(lines, alpha, share);
    mean[h] = own * scale;
    step(lines, own, alpha, moves === 1);
  }
  const spread = mean.map((_, h) => scale * Math.sqrt(variance * (1 + h * alpha * alpha)));
  return withSeason({ mean, spread }, model);
}
