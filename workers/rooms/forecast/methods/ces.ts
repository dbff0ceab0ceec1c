import type { Job } from '../../../contract/job.ts';
import { floatsOf, type PackedModel } from '../../../learning/model-bytes.ts';
import { forecaster, type Forecaster, type Path, type Series } from './family.ts';
import { LONGEST_SEASON } from './smoothing/choose-shape.ts';
import {
  goOn,
  moveOn,
  type ComplexSeason,
  type ComplexStates
} from './smoothing/complex-states.ts';
import { fitComplex, type ComplexFit } from './smoothing/fit-complex.ts';
import { sizeOf } from './smoothing/fit.ts';
import { packLast } from './smoothing/last-value.ts';

const KINDS: readonly ComplexSeason[] = ['none', 'partial', 'full'];
/** Numbers under which a level stays where it is. */
const STILL = [1, 1, 0, 0];

/**
 * Complex exponential smoothing without, with a partial or with a full season (Svetunkov, Kourentzes
 * and Ord, Naval Research Logistics 2022), the likeliest by Akaike's criterion: sales that level off or
 * grow by and by are followed without deciding first whether there is a trend.
 */
export const ces = complexSmoothing(KINDS);

/** With the season of one fitted before: a season is chosen once, not anew at every place of the past. */
export function cesLike({ facts }: PackedModel): Forecaster {
  return complexSmoothing([KINDS[facts.kind]]);
}

function complexSmoothing(kinds: readonly ComplexSeason[]): Forecaster {
  return forecaster({
    id: 'ces',
    fit: (series, _context, job) => fitSeries(series, kinds, job),
    forecast: (model, horizon) => {
      const { kind, numbers, states } = openComplex(model);
      const mean = goOn(states, kind, numbers, 0, horizon);
      return { mean, spread: spreadOf(model, horizon) };
    }
  });
}

async function fitSeries(
  { values, periods }: Series,
  kinds: readonly ComplexSeason[],
  job: Job
): Promise<PackedModel> {
  const scale = sizeOf(values);
  const scaled = values.map((own) => own / scale);
  if (scaled.every((own) => own === scaled[0])) return packStill(values);
  const period = periods.findLast((own) => own <= LONGEST_SEASON) ?? 1;
  // Fewer values than a season asks for are followed without one.
  const best =
    (await chooseKind(scaled, kinds, period, job)) ?? (await fitComplex(scaled, 'none', 1, job));
  return best ? packComplex(best, scale, values.length) : packStill(values);
}

async function chooseKind(
  values: Float64Array,
  kinds: readonly ComplexSeason[],
  period: number,
  job: Job
): Promise<ComplexFit | null> {
  let best: ComplexFit | null = null;
  for (const kind of period > 1 ? kinds : KINDS.slice(0, 1)) {
    const found = await fitComplex(values, kind, period, job);
    if (found && (!best || found.criterion < best.criterion)) best = found;
  }
  return best;
}

/** The model as it is kept: in the unit of the series, its season from the next step on. */
function packComplex(
  { kind, numbers, states, variance }: ComplexFit,
  scale: number,
  n: number
): PackedModel {
  const turned = (own: Float64Array) => own.map((_, k) => own[(n + k) % own.length] * scale);
  return {
    facts: {
      kind: KINDS.indexOf(kind),
      level: states.level * scale,
      potential: states.potential * scale,
      variance: variance * scale ** 2
    },
    arrays: {
      numbers,
      season: turned(states.season),
      seasonPotential: turned(states.seasonPotential)
    }
  };
}

/** The last value for ever, for series too short or too even for smoothing. */
function packStill(values: Float64Array): PackedModel {
  const { level, variance } = packLast(values).facts;
  return {
    facts: { kind: 0, level, potential: level, variance },
    arrays: {
      numbers: Float64Array.from(STILL),
      season: new Float64Array(0),
      seasonPotential: new Float64Array(0)
    }
  };
}

function openComplex(model: PackedModel) {
  const { kind, level, potential } = model.facts;
  const states: ComplexStates = {
    level,
    potential,
    season: floatsOf(model, 'season').slice(),
    seasonPotential: floatsOf(model, 'seasonPotential').slice()
  };
  return { kind: KINDS[kind], numbers: floatsOf(model, 'numbers'), states };
}

/** Standard deviations from how much of one error is still told so many steps later. */
function spreadOf(model: PackedModel, horizon: number): Path['spread'] {
  const { kind, numbers, states } = openComplex(model);
  const nothing: ComplexStates = {
    level: 0,
    potential: 0,
    season: states.season.fill(0),
    seasonPotential: states.seasonPotential.fill(0)
  };
  moveOn(nothing, kind, numbers, 0, 1);
  const left = goOn(nothing, kind, numbers, 1, Math.max(0, horizon - 1));
  let sum = 1;
  return Float64Array.from({ length: horizon }, (_, h) => {
    if (h > 0) sum += left[h - 1] ** 2;
    return Math.sqrt(model.facts.variance * sum);
  });
}
