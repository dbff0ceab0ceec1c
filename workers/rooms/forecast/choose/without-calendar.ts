import type { Job } from '../../../contract/job.ts';
import type { HolidayId } from '../../../contract/holidays.ts';
import type { HolidayShare } from '../ahead/contract.ts';
import { fitCalendar, sumEffects } from '../methods/calendar/fit.ts';
import { calendarRegression } from '../methods/calendar-regression.ts';
import type { ForecasterId } from '../methods/contract.ts';
import type { Series } from '../methods/family.ts';
import { takesAsItIs } from './as-it-is.ts';
import type { Told } from './tell.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';

const WEEK = 7;

/** A series adjusted for holidays, and how to add their effects to its forecast. */
export interface WithoutCalendar {
  series: Series;
  restore(told: Told): Told;
  /** The effect of each holiday on a forecast, the largest first. */
  sharesOf(told: Told): HolidayShare[];
}

/** Whether a method gets the series without its holidays. */
export function takesWithoutCalendar(method: ForecasterId | 'combination'): boolean {
  return !takesAsItIs(method);
}

/**
 * Removes the holidays whose effects reduce errors in the backtest, so that methods without a
 * calendar neither learn Easter as part of the season nor miss it.
 *
 * @returns null if no holiday has a known effect, or there are no dates
 */
export async function withoutCalendar(
  series: Series,
  horizon: number,
  job: Job
): Promise<WithoutCalendar | null> {
  if (!calendarRegression.needs.isPossible?.(series, { seed: 0 }, undefined)) return null;
  const fit = await fitCalendar(series, horizon, job);
  const { isLog, closures, effects } = fit;
  const isClosed = closures.closed.includes(1);
  if (effects.length === 0 && !isClosed) return null;
  const n = series.values.length;
  const sums = sumEffects(fit);
  const take = (own: number, at: number) => (isLog ? own / Math.exp(sums[at]) : own - sums[at]);
  const values = series.values.map(take);
  const { onceSeen } = series;
  for (let at = 0; at < n; at++) {
    if (closures.closed[at]) values[at] = values[at >= WEEK ? at - WEEK : at + WEEK];
  }
  const put = (own: number, h: number) => {
    if (closures.closed[n + h]) return 0;
    const put = isLog ? own * Math.exp(sums[n + h]) : own + sums[n + h];
    return series.isNonNegative ? Math.max(0, put) : put;
  };
  return {
    series: {
      ...series,
      values,
      onceSeen: onceSeen && { ...onceSeen, values: onceSeen.values.map(take) }
    },
    restore: (told) => restored(told, put, isLog ? (h) => put(1, h) : () => 1),
    sharesOf: ({ path }) => {
      const amounts = new Map<HolidayId, number>();
      for (const { holiday, path: effect } of effects) {
        const own = path.mean.reduce((sum, mean, h) => {
          const at = n + h;
          return sum + (isLog ? mean * (1 - Math.exp(-effect[at])) : effect[at]);
        }, 0);
        amounts.set(holiday.id, (amounts.get(holiday.id) ?? 0) + own);
      }
      return [...amounts]
        .filter(([, amount]) => amount !== 0)
        .map(([id, amount]) => ({ id, amount }))
        .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
    }
  };
}

function restored(
  { path, low80, high80, low95, high95, total, lastYear }: Told,
  put: (own: number, h: number) => number,
  widen: (h: number) => number
): Told {
  const mean = path.mean.map(put);
  const [before, after] = [sumOf(path.mean), sumOf(mean)];
  // The range of the total keeps its width relative to the forecast.
  const wide = before > 0 ? after / before : 1;
  return {
    path: { mean, spread: path.spread.map((own, h) => own * widen(h)) },
    low80: low80.map(put),
    high80: high80.map(put),
    low95: low95.map(put),
    high95: high95.map(put),
    lastYear,
    total: total && {
      mean: after,
      low80: after + wide * (total.low80 - before),
      high80: after + wide * (total.high80 - before),
      low95: after + wide * (total.low95 - before),
      high95: after + wide * (total.high95 - before)
    }
  };
}
