import { median } from '../../../maths/statistics/quantiles.ts';
import { studentQuantile } from '../../../maths/statistics/student.ts';
import { isMostlyAbove } from '../../../maths/statistics/told-apart.ts';

/** How often chance alone may name a phase, all phases looked at together. */
const CHANCE = 0.005;
/** How far above the usual one a phase must lie, as a share of it. */
const WORTH_NAMING = 0.05;
/** So many values of a phase are judged by their middle, which no single one can move. */
const MANY = 8;
/** Fewer degrees of freedom say too little of the spread. */
const MIN_FREEDOM = 8;
/** Numbers a smooth trend is made of, a season. */
const TREND_NUMBERS = 1.5;

/**
 * The phase of the season (a weekday, a month) that lies highest above the others, where it does so
 * by more than chance explains, shared among the phases after Bonferroni: where phases have many
 * values by how often they lie above the usual one (sign test: one wholesale order a month makes no
 * best weekday), else by Student's t with the spread within phases.
 *
 * @param values with their season in them
 * @param trend taken out
 * @param phases per value its phase, 0 … `count` − 1
 * @returns the phase and how far it lies above the usual phase, as a share of it
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
      level: mean(places.map((at) => values[at]))
    };
    // Weekdays on which the shop is closed are no part of the usual day.
  }).filter(({ detrended, level }) => detrended.length > 1 && level !== 0);
  if (groups.length < 3) return null;
  const isMany = values.length >= MANY * count;
  const centres = groups.map(({ detrended }) => (isMany ? median(detrended) : mean(detrended)));
  const usual = isMany ? median(centres) : mean(centres);
  const level = mean(groups.map((group) => group.level));
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

/** How far above the mean phase one must lie; the trend has taken some of the freedom. */
function leastSure(
  groups: { detrended: number[] }[],
  size: number,
  seasons: number,
  chance: number
): number {
  let [squares, freedom] = [0, -groups.length - Math.ceil(TREND_NUMBERS * seasons)];
  for (const { detrended } of groups) {
    const centre = mean(detrended);
    squares += detrended.reduce((sum, own) => sum + (own - centre) ** 2, 0);
    freedom += detrended.length;
  }
  if (freedom < MIN_FREEDOM) return Infinity;
  const error = Math.sqrt(((squares / freedom) * (1 - 1 / groups.length)) / size);
  return studentQuantile(1 - chance, freedom) * error;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, own) => sum + own, 0) / values.length;
}
