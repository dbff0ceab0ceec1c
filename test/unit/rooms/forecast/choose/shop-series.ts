import { quietJob } from '../../../../../workers/contract/job.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import {
  tryMethods,
  type Tried
} from '../../../../../workers/rooms/forecast/choose/choose-forecast.ts';

const FIRST = dayNumber('2022-01-03');
const season = (week: number) => 1 + 0.2 * Math.sin(week / 9);

/** Weeks of products: what a week is worth to all of them, times each one's own chance. */
export function products(weeks: number, count: number, worth: (week: number) => number, seed = 1) {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const size = 20 * Math.exp(random.normal());
    return Float64Array.from(
      { length: weeks },
      (_, week) => size * worth(week) * Math.exp(0.35 * random.normal())
    );
  });
}

export function seriesOf(parts: readonly Float64Array[]) {
  const values = parts[0].map((_, at) => parts.reduce((sum, own) => sum + own[at], 0));
  const dates = { grain: 'week' as const, firstDay: FIRST };
  return { values, periods: [], isNonNegative: true, dates };
}

export function tryAll(parts: readonly Float64Array[]): Promise<Tried> {
  const series = seriesOf(parts);
  return tryMethods(series, 8, { seed: 1, actual: series.values }, quietJob());
}

/** Places of the past at which nothing else was tried. */
export function placesOf(parts: readonly Float64Array[]): Tried {
  const series = seriesOf(parts);
  const actual = series.values;
  const cuts = [32, 37, 42, 47, 52, 57, 62].map((known) => {
    return { known, came: actual.slice(known, known + 8), told: new Map() };
  });
  return { series, horizon: 8, seed: 1, actual, cuts, calendar: null };
}

/** A sale in the last week of every month, and a lull after it. */
export function monthEnds(week: number): number {
  const day = new Date((FIRST + 7 * week) * 86_400_000).getUTCDate();
  return season(week) * (day >= 22 && day <= 28 ? 1.9 : day <= 7 ? 0.7 : 1);
}
