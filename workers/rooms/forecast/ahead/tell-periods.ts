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
import type { Periods } from '../series/period-sums.ts';
import { seriesOfSums, sumYearBefore, type Asked } from './asked-series.ts';
import type { AheadAnswer, AheadRow } from './contract.ts';
import { findOutside } from './find-outside.ts';
import { withWhatCame, type CameIn } from './underway.ts';

/** What is told ahead: numbers of whole periods, of a shop or of a table. */
export interface Counted extends CameIn {
  /** A period is the sum of what comes in it, not its mean. */
  addsUp: boolean;
  /** Logarithm of prices by period; missing: they are not known, or hardly move. */
  price?: Float64Array;
  /** Weekdays on which nothing ever comes, Monday 0. */
  closed: number[];
}

/** How it is told. */
export interface Telling {
  seed: number;
  /** Whose holidays may matter; missing: anybody's. */
  holidays?: readonly HolidaySetId[];
  /** Remembers how methods fared, so that a second question need not try them again. */
  once?: (work: () => Promise<Tried>) => Promise<Tried>;
  /** Tries more of them. */
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

/** What is expected after whole periods, by the method that missed least on their own past. */
export async function tellPeriods(
  counted: Counted,
  asked: Asked,
  { seed, holidays, once = (work) => work(), more = async (tried) => tried }: Telling,
  job: Job
): Promise<Told> {
  const { values, soFar, price, closed } = counted;
  const { periods, horizon } = asked;
  const { grain, starts, unfinished } = periods;
  const series = { ...seriesOfSums(values, asked, holidays), price };
  const tried = await once(() => tryMethods(series, horizon, { seed, actual: values }, job));
  const chosen = await chooseForecast(await more(tried), job);
  const { method, tests, baseline, isBetter, cuts } = chosen;
  const { lastYear, isBeyondTests } = chosen;
  const told = { rows: aheadRows(chosen, periods, horizon, closed), total: chosen.total };
  const isBegun = unfinished !== null && counted.addsUp;
  const { rows: ahead, total } = isBegun ? withWhatCame(told, counted) : told;
  const look = { seed, holidays, takesHolidays: chosen.holidays.length > 0, closed };
  return {
    ...{ grain, horizon, total, method, tests, baseline, isBetter, cuts, closed },
    ...{ lastYear, isBeyondTests },
    past: starts.map((day, at) => {
      return { period: periodName(day, grain), day, value: values[at], used: series.values[at] };
    }),
    unfinished: unfinished && {
      period: periodName(unfinished.start, grain),
      lastDay: unfinished.lastDay,
      soFar
    },
    ahead,
    yearBefore: sumYearBefore(values, horizon, YEAR[grain]),
    holidays: chosen.holidays,
    outside: await findOutside(values, asked, look, job)
  };
}

/** The periods after the last whole one, which begin with the one the data end in. */
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
