import type { HolidaySetId } from '../../../contract/holidays.ts';
import type { Job } from '../../../contract/job.ts';
import { periodAround, periodName, weekdayOf } from '../../../maths/calendar.ts';
import {
  chooseForecast,
  tryMethods,
  type ChosenForecast,
  type Tried
} from '../choose/choose-forecast.ts';
import { YEAR } from '../series/contract.ts';
import { findEmptyRuns, withoutEmptyRuns } from '../series/gaps.ts';
import type { Periods } from '../series/period-sums.ts';
import { seriesOfSums, sumYearBefore, type Asked } from './asked-series.ts';
import type { AheadAnswer, AheadRow } from './contract.ts';
import { findOutside } from './find-outside.ts';
import { withWhatCame, type CameIn } from './underway.ts';

/** The series to forecast: amounts of complete periods, of a shop or of a table. */
export interface Counted extends CameIn {
  /** The values where a silence up to the last day counts as the usual before; absent: none. */
  usual?: Float64Array;
  /** Whether a period is the sum of its days rather than their mean. */
  addsUp: boolean;
  /** Logarithm of prices per period; absent if unknown or nearly constant. */
  price?: Float64Array;
  /** Weekdays without sales, Monday 0. */
  closed: number[];
}

/** Options of a forecast. */
export interface Telling {
  seed: number;
  /** Sets of holidays to consider; absent: all. */
  holidays?: readonly HolidaySetId[];
  /** Caches the backtest, so that a second question need not repeat it. */
  once?: (work: () => Promise<Tried>) => Promise<Tried>;
  /** Tries further methods. */
  more?: (tried: Tried) => Promise<Tried>;
}

type Told = Pick<
  AheadAnswer,
  | ('grain' | 'horizon' | 'past' | 'unfinished' | 'ahead' | 'total' | 'yearBefore' | 'method')
  | (
      | 'tests'
      | 'baseline'
      | 'isBetter'
      | 'cuts'
      | 'holidays'
      | 'closed'
      | 'outside'
      | 'lastYear'
      | 'isBeyondTests'
    )
>;

/**
 * Forecasts the periods after the last complete one, with the method that had the smallest errors
 * in the backtest.
 */
export async function tellPeriods(
  counted: Counted,
  asked: Asked,
  { seed, holidays, once = (work) => work(), more = async (tried) => tried }: Telling,
  job: Job
): Promise<Told> {
  const { values, soFar, price, closed } = counted;
  const { periods, horizon } = asked;
  const { grain, starts, unfinished } = periods;
  const usual = counted.usual ?? values;
  const series = { ...seriesOfSums(usual, asked, holidays), price };
  const gaps = findEmptyRuns(usual, grain);
  const isInGap = (at: number) =>
    gaps.some(({ from, to }) => at >= from && at <= to) || usual[at] !== values[at];
  // What nobody could buy is no miss of a method.
  const actual = withoutEmptyRuns(usual, grain, gaps);
  const tried = await once(() => tryMethods(series, horizon, { seed, actual }, job));
  const chosen = await chooseForecast(await more(tried), job);
  const { method, tests, baseline, isBetter, cuts } = chosen;
  const { lastYear, isBeyondTests } = chosen;
  const told = { rows: aheadRows(chosen, periods, horizon, closed), total: chosen.total };
  const isBegun = unfinished !== null && counted.addsUp;
  const { rows: ahead, total } = isBegun ? withWhatCame(told, counted) : told;
  const look = { seed, holidays, takesHolidays: chosen.holidays.length > 0, closed };
  return {
    grain,
    horizon,
    total,
    method,
    tests,
    baseline,
    isBetter,
    cuts,
    closed,
    lastYear,
    isBeyondTests,
    past: starts.map((day, at) => {
      const [value, used] = [values[at], series.values[at]];
      return { period: periodName(day, grain), day, value, used, isInGap: isInGap(at) };
    }),
    unfinished: unfinished && {
      period: periodName(unfinished.start, grain),
      lastDay: unfinished.lastDay,
      soFar
    },
    ahead,
    yearBefore: sumYearBefore(values, horizon, YEAR[grain]),
    holidays: chosen.holidays,
    outside: await findOutside(usual, asked, look, job)
  };
}

/** The forecast periods, starting with the one in which the data end. */
function aheadRows(
  { steps }: ChosenForecast,
  { grain, starts }: Periods,
  horizon: number,
  closed: number[]
): AheadRow[] {
  if (starts.length === 0) return [];
  let day = periodAround(starts[starts.length - 1], grain)[1] + 1;
  return steps.slice(0, horizon).map((own) => {
    const start = day;
    day = periodAround(start, grain)[1] + 1;
    const isClosed = grain === 'day' && closed.includes(weekdayOf(start));
    const nothing = { mean: 0, low80: 0, high80: 0, low95: 0, high95: 0 };
    return { period: periodName(start, grain), day: start, ...(isClosed ? nothing : own) };
  });
}
