import { HOLIDAY_SETS } from '../../../contract/holidays.ts';
import { holidaysBetween } from '../../../shop/holidays/holidays.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import {
  TREND_MEASURES,
  type HolidayEffect,
  type TrendAnswer,
  type TrendGrain,
  type TrendMark,
  type TrendMeasure,
  type TrendQuestion,
  type TrendRow
} from './contract.ts';
import { listTrendFindings } from './findings.ts';
import { findLevels } from './levels.ts';
import { findHolidayEffects } from './holiday-effects.ts';
import { fitLine } from './line.ts';
import { findOddDays } from './odd-days.ts';
import { closedWeekdays } from '../../../shop/open-weekdays.ts';
import { seriesOf, type SeriesDays, type TrendSeries } from './series.ts';
import { SEASON, tellApart, tellDaysByYear, type ToldApart } from './tell-apart.ts';

/** With at least this many whole weeks, a shop is shown by week. */
const ENOUGH_WEEKS = 26;
/** Holidays are only tested on sums, since averages hardly reflect a rush. */
const SUMS = new Set<TrendMeasure>(['net', 'orders', 'units']);
const WITHOUT_MONEY: TrendMeasure[] = ['orders', 'units'];

/**
 * Decomposes a measure of the shop into trend, season and remainder, fits a straight line with its
 * interval, and finds weeks with a change of level and unusual days.
 *
 * @param days first and last day of the shop, both inclusive
 * @param closed weekdays (Monday 0) on which the shop, not only what the lens shows, never opens
 */
export function findTrend(
  lines: OrderLines,
  question: Pick<TrendQuestion, 'measure' | 'grain'>,
  days: SeriesDays,
  closed = closedWeekdays(lines, days)
): TrendAnswer {
  const measures = lines.hasMoney ? [...TREND_MEASURES] : WITHOUT_MONEY;
  const measure = measures.includes(question.measure) ? question.measure : 'units';
  const seriesBy = seriesOf(lines, measure, days, closed);
  const by = (grain: TrendGrain) => {
    const series = seriesBy(grain);
    return { series, told: tellApart(series.values, grain) };
  };
  const all = { day: by('day'), week: by('week'), month: by('month') };
  const grain = question.grain ?? (all.week.series.values.length >= ENOUGH_WEEKS ? 'week' : 'day');
  const { series } = all[grain];
  const told = (grain === 'day' && tellDaysByYear(series.values)) || all[grain].told;
  const line = fitLine(series.values, told.parts === 'season' ? SEASON[grain] : 1);
  const changes = findLevels(all.week.series, all.week.told);
  const oddDays = findOddDays(lines, all.day.series);
  const holidays = SUMS.has(measure) ? findHolidayEffects(all.day.series) : [];
  const marks: TrendMark[] = [
    ...changes.map(({ day }) => ({ day, kind: 'change' as const })),
    ...oddDays
      .filter(({ day }) => day !== all.day.series.cut?.day)
      .map(({ day }) => ({ day, kind: 'odd' as const })),
    ...markHolidays(holidays, all.day.series.days)
  ];
  return {
    currency: lines.currency,
    hasMoney: lines.hasMoney,
    measures,
    measure,
    grain,
    rows: rowsOf(series, told),
    parts: told.parts,
    season: SEASON[grain],
    hasYear: told.yearly !== null,
    leftOut: series.leftOut,
    line,
    changes,
    isYearOut: all.week.told.parts === 'season',
    oddDays,
    marks,
    holidays,
    findings: listTrendFindings(series, line, changes, all.day, all.month, holidays)
  };
}

/** All occurrences of the significant holidays. */
function markHolidays(holidays: HolidayEffect[], days: number[]): TrendMark[] {
  const told = new Set(holidays.filter((own) => own.isTold).map(({ id }) => id));
  if (told.size === 0) return [];
  return holidaysBetween(days[0], days[days.length - 1], HOLIDAY_SETS)
    .filter(({ id, from }) => told.has(id) && from >= days[0])
    .map(({ id, from }) => ({ day: from, kind: 'holiday', id }));
}

function rowsOf(
  { names, days, values, filled }: TrendSeries,
  { trend, seasonal, yearly, remainder }: ToldApart
): TrendRow[] {
  return names.map((period, at) => ({
    period,
    day: days[at],
    value: values[at],
    trend: trend[at],
    seasonal: seasonal[at],
    yearly: yearly ? yearly[at] : NaN,
    remainder: remainder[at],
    isFilled: filled[at] === 1
  }));
}
