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
import type { Outside } from './contract.ts';

/** Newest whole periods that are looked at: what lies further back is no news. */
const LOOKED_AT: Record<ForecastGrain, number> = { day: 3, week: 2, month: 1 };
/**
 * What ranges leave out by chance, all periods looked at together. Where a season is known from few
 * years and noise lingers, up to four times as much was measured.
 */
const LEFT_OUT = 0.02;
/** Fewer periods before do not know what is usual. */
const MIN_KNOWN = 16;
/** A longer past is told from its end. */
const MAX_KNOWN = 400;

/** How a series is looked at. */
export interface Look {
  seed: number;
  holidays?: readonly HolidaySetId[];
  /** Its holidays are known to matter. */
  takesHolidays: boolean;
  /** Weekdays on which nothing is sold, Monday 0. */
  closed: readonly number[];
  /** What ranges leave out by chance; missing: as much as a page of forecasts may. */
  leftOut?: number;
}

/**
 * The newest whole period in which a measure left the range that was told from the periods before
 * those looked at: something has changed that neither season nor usual ups and downs explain, and a
 * shop should look while it is fresh. Several periods are looked at, so that each one's range is as
 * wide as keeps all of them inside (Bonferroni); a season seen a few times only is known less well
 * than misses of the past say, by the error of a mean of so many.
 *
 * @param values sums of whole periods
 * @returns null where all of them lie inside, or too little is known
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
  // As many steps as usual: their misses on the past say how wide the ranges have to be.
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
      return { period: periodName(starts[at], grain), came, low, high };
    }
  }
  return null;
}

/** How much further than a range of 95 % the ranges reach. */
function reachOf(leftOut: number, { values, periods }: Series): number {
  const seen = periods.length > 0 ? Math.floor(values.length / periods[0]) : 0;
  const season = seen > 0 ? Math.sqrt(1 + 1 / seen) : 1;
  return (season * inverseNormal(1 - leftOut / 2)) / REACH95;
}
