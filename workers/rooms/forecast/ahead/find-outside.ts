import type { HolidaySetId } from '../../../contract/holidays.ts';
import type { Job } from '../../../contract/job.ts';
import { periodName, weekdayOf } from '../../../maths/calendar.ts';
import { inverseNormal } from '../../../maths/statistics/normal.ts';
import { REACH95 } from '../choose/ranges.ts';
import { sliceSeries } from '../choose/slice-series.ts';
import { tellBy } from '../choose/tell.ts';
import { withoutCalendar } from '../choose/without-calendar.ts';
import type { Series } from '../methods/family.ts';
import { USUAL_HORIZON, type ForecastGrain } from '../series/contract.ts';
import { seriesOfSums, type Asked } from './asked-series.ts';
import type { Outside } from '../odd/contract.ts';

/** The number of newest complete periods examined; older ones are no longer news. */
const LOOKED_AT: Record<ForecastGrain, number> = { day: 3, week: 2, month: 1 };
/**
 * False alarm rate over all periods examined together. With few years of a season and
 * autocorrelated noise, up to four times as much was measured.
 */
const LEFT_OUT = 0.02;
/** With fewer periods before, it is not known what is usual. */
const MIN_KNOWN = 16;
/** Of a longer past, only the end is used. */
const MAX_KNOWN = 400;

/** How a series is to be examined. */
export interface Look {
  seed: number;
  holidays?: readonly HolidaySetId[];
  /** Whether its holidays are known to have an effect. */
  takesHolidays: boolean;
  /** Weekdays without sales, Monday 0. */
  closed: readonly number[];
  /** False alarm rate; absent: that of the forecast page. */
  leftOut?: number;
}

/**
 * The newest complete period whose value lies outside the range forecast from the periods before
 * those examined: something changed that neither the season nor the usual scatter explains, and the
 * shop should look into it soon. Since several periods are examined, each range is widened so that
 * all of them together keep the error rate (Bonferroni); where a season was seen only a few times,
 * also by the standard error of a mean of so few.
 *
 * @param values sums of complete periods
 * @returns null if all are inside, or too little is known
 */
export async function findOutside(
  values: Float64Array,
  asked: Asked,
  { seed, holidays, takesHolidays, closed, leftOut = LEFT_OUT }: Look,
  job: Job
): Promise<Outside | null> {
  const { grain, starts } = asked.periods;
  const looked = LOOKED_AT[grain];
  const known = values.length - looked;
  if (known < MIN_KNOWN) return null;
  const before = seriesOfSums(values.slice(0, known), asked, holidays);
  // The usual number of steps: their errors in the backtest determine the widths of the ranges.
  const horizon = USUAL_HORIZON[grain];
  const calendar = takesHolidays ? await withoutCalendar(before, horizon, job) : null;
  const newest = sliceSeries(calendar?.series ?? before, Math.max(0, known - MAX_KNOWN), known);
  const plain = await tellBy('combination', newest, horizon, seed, job);
  const { path, high95 } = calendar ? calendar.restore(plain) : plain;
  const reach = reachOf(leftOut / looked, before);
  const floor = before.isNonNegative ? 0 : -Infinity;
  for (let step = looked - 1; step >= 0; step--) {
    const at = known + step;
    if (grain === 'day' && closed.includes(weekdayOf(starts[at]))) continue;
    const [came, mean] = [values[at], path.mean[step]];
    const far = reach * (high95[step] - mean);
    const [low, high] = [Math.max(floor, mean - far), mean + far];
    if (far > 0 && (came < low || came > high)) {
      const day = starts[at];
      return { period: periodName(day, grain), day, came, low, high, holidays: [] };
    }
  }
  return null;
}

/** How many times as wide as a 95 % range the ranges are. */
function reachOf(leftOut: number, { values, periods }: Series): number {
  const seen = periods.length > 0 ? Math.floor(values.length / periods[0]) : 0;
  const season = seen > 0 ? Math.sqrt(1 + 1 / seen) : 1;
  return (season * inverseNormal(1 - leftOut / 2)) / REACH95;
}
