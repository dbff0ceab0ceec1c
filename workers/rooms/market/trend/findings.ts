import { weekdayOf } from '../../../maths/calendar.ts';
import { DAY_MS } from '../../../contract/day.ts';
import { NOTHING } from './contract.ts';
import type { HolidayEffect, LevelChange, TrendFinding, TrendLine } from './contract.ts';
import { fewOpenWeekdays } from './few-weekdays.ts';
import { strongestPhase } from './season.ts';
import type { TrendSeries } from './series.ts';
import type { ToldApart } from './tell-apart.ts';

/** Widens a 95 % interval to 99 %, for about a dozen degrees of freedom or more. */
const TO_99 = 1.4;
/** A smaller change over the whole period counts as none, however significant. */
const FLAT = 0.02;

/** Months that are closed, and the years in which they must be. */
const MIN_CLOSED = 2;
const MIN_YEARS = 2;

/** Number of holidays in findings; the table has the others. */
const MAX_HOLIDAYS = 1;

interface Told {
  series: TrendSeries;
  told: ToldApart;
}

/** The findings of the page: direction, newest level, and when sales are high. */
export function listTrendFindings(
  shown: TrendSeries,
  line: TrendLine | null,
  changes: LevelChange[],
  days: Told,
  months: Told,
  holidays: HolidayEffect[]
): TrendFinding[] {
  const newest = changes.at(-1);
  const weekday = days.told.parts === 'season' && phaseOf(days, weekdayOf, 7);
  const open = fewOpenWeekdays(days.series);
  const monthOf = (day: number) => new Date(day * DAY_MS).getUTCMonth();
  const month = months.told.parts === 'season' && phaseOf(months, monthOf, 12);
  return [
    ...directionOf(shown.values, line),
    ...(newest ? [{ key: 'change' as const, detail: newest }] : []),
    ...closedMonths(months.series.values, months.series.days.map(monthOf)),
    ...(open ? [{ key: 'openDays' as const, detail: { weekdays: open } }] : []),
    ...(month ? [{ key: 'month' as const, detail: month }] : []),
    ...(weekday ? [{ key: 'weekday' as const, detail: weekday }] : []),
    ...holidays
      // That nothing was sold where the shop was closed is no news.
      .filter(({ isTold, effect }) => isTold && effect > NOTHING)
      .slice(0, MAX_HOLIDAYS)
      .map(({ id, time, effect, closed, days }) => ({
        key: 'holiday' as const,
        detail: { id, time, effect, closed, days }
      }))
  ];
}

/**
 * Neighbouring months in which nothing is sold in any of two years or more, while something is in
 * all others; a single month may be chance in a small shop.
 */
function closedMonths(values: Float64Array, months: readonly number[]): TrendFinding[] {
  const seen = new Float64Array(12);
  const sold = new Float64Array(12);
  months.forEach((month, at) => {
    seen[month]++;
    if (values[at] !== 0) sold[month]++;
  });
  const isClosed = (month: number) => sold[(month + 12) % 12] === 0;
  const closed = [...sold.keys()].filter(isClosed);
  const starts = closed.filter((month) => !isClosed(month - 1));
  const isTold =
    closed.length >= MIN_CLOSED &&
    starts.length === 1 &&
    seen.every((times, month) => times >= MIN_YEARS && (isClosed(month) || sold[month] === times));
  if (!isTold) return [];
  const [from] = starts;
  return [{ key: 'closed', detail: { from, to: (from + closed.length - 1) % 12 } }];
}

function phaseOf({ series, told }: Told, read: (day: number) => number, count: number) {
  return strongestPhase(series.values, told.trend, series.days.map(read), count);
}

/** Up or down, where both intervals exclude zero by a wide margin. */
function directionOf(values: Float64Array, line: TrendLine | null): TrendFinding[] {
  if (!line) return [];
  const n = values.length;
  const { slope, robust95, plain95, isCorrelated } = line;
  const half = Math.max(robust95[1] - robust95[0], plain95[1] - plain95[0]) / 2;
  const needed = half * TO_99;
  const mean = values.reduce((sum, own) => sum + own, 0) / n;
  if (!(Math.abs(slope) > needed) || Math.abs(slope) * (n - 1) < FLAT * Math.abs(mean)) return [];
  // The interval that the page shows as the valid one, so that it shows only one.
  const [low, high] = isCorrelated ? robust95 : plain95;
  return [{ key: slope > 0 ? 'up' : 'down', detail: { slope, low, high } }];
}
