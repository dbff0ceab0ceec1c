import { meanOf } from '../../../maths/statistics/sums.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import { robustSpread } from '../../../shop/checks/robust-spread.ts';
import { changePoints, penaltyOf } from './change-points.ts';
import type { LevelChange } from './contract.ts';
import type { TrendSeries } from './series.ts';
import { withoutSeason, type ToldApart } from './tell-apart.ts';

/** Robust deviations from the running median beyond which a week is clipped. */
const FAR = 4;
const AROUND = 6;

/**
 * Finds the weeks from which the level differs. Values are seasonally adjusted if there is a
 * season; a single unusual week does not make a level; and levels must explain more than a straight
 * line does, since growth drawn as steps is still growth.
 *
 * The cost of a change is based on the noise before seasonal adjustment: with only two or three
 * years, the estimated season absorbs most of the noise, and the rest would look too certain.
 */
export function findLevels(weeks: TrendSeries, told: ToldApart): LevelChange[] {
  if (told.parts === 'none') return [];
  const values = bringNear(withoutSeason(weeks.values, told));
  const penalty = Math.max(penaltyOf(values), penaltyOf(weeks.values));
  const found = changePoints(values, penalty);
  if (found.length === 0 || !beatsLine(values, found, penalty)) return [];
  const edges = [0, ...found, values.length];
  // Computed from the clipped values, as tested: one wholesale order is not part of the level.
  const means = edges.slice(1).map((end, at) => meanOf(values.subarray(edges[at], end)));
  return found.map((place, at) => ({
    day: weeks.days[place],
    before: means[at],
    after: means[at + 1]
  }));
}

/** A slope is one parameter, while a change has three: position, size, and the search itself. */
const SLOPE_COST = 1 / 3;

function beatsLine(values: Float64Array, found: number[], penalty: number): boolean {
  const edges = [0, ...found, values.length];
  const steps = edges.slice(1).reduce((sum, end, at) => {
    const own = values.subarray(edges[at], end);
    const level = meanOf(own);
    return sum + own.reduce((total, value) => total + (value - level) ** 2, 0);
  }, 0);
  return steps + found.length * penalty < squaresAroundLine(values) + SLOPE_COST * penalty;
}

function squaresAroundLine(values: Float64Array): number {
  const n = values.length;
  const centre = (n - 1) / 2;
  const level = meanOf(values);
  let [along, spread, whole] = [0, 0, 0];
  values.forEach((own, t) => {
    along += (t - centre) * (own - level);
    spread += (t - centre) ** 2;
    whole += (own - level) ** 2;
  });
  return whole - along ** 2 / spread;
}

/** Clips weeks that are far from the running median. */
function bringNear(values: Float64Array): Float64Array {
  const middles = values.map((_, at) =>
    median(values.subarray(Math.max(0, at - AROUND), at + AROUND + 1))
  );
  const { deviation } = robustSpread(values.map((own, at) => own - middles[at]));
  const most = FAR * deviation;
  if (!(most > 0)) return values;
  return values.map((own, at) => Math.max(middles[at] - most, Math.min(middles[at] + most, own)));
}
