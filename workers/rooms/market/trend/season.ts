import { meanOf } from '../../../maths/statistics/sums.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import { studentQuantile } from '../../../maths/statistics/student.ts';
import { isMostlyAbove } from '../../../maths/statistics/told-apart.ts';

/** Significance level over all phases together. */
const CHANCE = 0.005;
/** Minimum distance above the usual level, as a share of it. */
const WORTH_NAMING = 0.05;
/** With at least this many values per phase, the robust sign test is used. */
const MANY = 8;
/** Minimum degrees of freedom for an estimate of the spread. */
const MIN_FREEDOM = 8;
/** Degrees of freedom used by a smooth trend, per season. */
const TREND_NUMBERS = 1.5;

/**
 * Finds the phase of the season (a weekday, a month) that is highest, if significantly above the
 * others (Bonferroni over the phases): with many values per phase by a sign test (one wholesale
 * order a month does not make a best weekday), else by Student's t with the spread within phases.
 *
 * @param values including their season
 * @param trend to subtract
 * @param phases phase of each value, 0 … `count` − 1
 * @returns the phase, and how far it is above the usual level, as a share of it
 */
export function strongestPhase(
  values: Float64Array,
  trend: Float64Array,
  phases: readonly number[],
  count: number
): { phase: number; effect: number } | null {
  const groups = Array.from({ length: count }, (_, phase) => {
    const places = phases.flatMap((own, at) => (own === phase ? [at] : []));
    return {
      phase,
      detrended: places.map((at) => values[at] - trend[at]),
      level: meanOf(places.map((at) => values[at]))
    };
    // Weekdays on which the shop is closed are excluded from the usual level.
  }).filter(({ detrended, level }) => detrended.length > 1 && level !== 0);
  if (groups.length < 3) return null;
  const isMany = values.length >= MANY * count;
  const centres = groups.map(({ detrended }) => (isMany ? median(detrended) : meanOf(detrended)));
  const usual = isMany ? median(centres) : meanOf(centres);
  const level = meanOf(groups.map((group) => group.level));
  const best = centres.indexOf(Math.max(...centres));
  const { phase, detrended } = groups[best];
  const above = centres[best] - usual;
  if (!(level > 0) || above < WORTH_NAMING * level) return null;
  const chance = CHANCE / groups.length;
  const isSure = isMany
    ? isMostlyAbove(
        detrended.map((own) => own - usual),
        chance
      )
    : above > leastSure(groups, detrended.length, values.length / count, chance);
  return isSure ? { phase, effect: above / level } : null;
}

/** The minimum distance from the mean phase; the trend uses some degrees of freedom. */
function leastSure(
  groups: { detrended: number[] }[],
  size: number,
  seasons: number,
  chance: number
): number {
  let [squares, freedom] = [0, -groups.length - Math.ceil(TREND_NUMBERS * seasons)];
  for (const { detrended } of groups) {
    const centre = meanOf(detrended);
    squares += detrended.reduce((sum, own) => sum + (own - centre) ** 2, 0);
    freedom += detrended.length;
  }
  if (freedom < MIN_FREEDOM) return Infinity;
  const error = Math.sqrt(((squares / freedom) * (1 - 1 / groups.length)) / size);
  return studentQuantile(1 - chance, freedom) * error;
}
