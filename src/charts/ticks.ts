import { utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3';

const DAY_MS = 86_400_000;

type TimeUnit = 'day' | 'week' | 'month' | 'year';

export interface TimeTick {
  /** Index in the given days. */
  index: number;
  day: number;
  unit: TimeUnit;
  /** The first label of a year, or of the axis, which should include the year. */
  newYear: boolean;
}

/** Tick distances from fine to coarse: unit and number of units. */
const STEPS: [TimeUnit, number][] = [
  ['day', 1],
  ['day', 2],
  ['week', 1],
  ['week', 2],
  ['month', 1],
  ['month', 3],
  ['month', 6],
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['year', 10]
];

const EPOCH = new Date(0);

/**
 * Chooses the points along a time axis to label: the first of each day, week (Monday), month or
 * year, as fine as `most` labels allow. Days need not be regular.
 *
 * @param days day numbers since 1970, ascending
 * @param most the number of labels that fit
 */
export function timeTicks(days: readonly number[], most: number): TimeTick[] {
  if (days.length === 0) return [];
  let ticks: TimeTick[] = [];
  for (const [unit, every] of STEPS) {
    // A unit finer than the points would name a day that is only the start of a period.
    ticks = ticksOf(days, unit, every);
    if (ticks.length <= Math.max(1, most) && !isFinerThan(unit, days)) break;
  }
  return ticks;
}

/** Months begin 28 to 31 days apart, weeks 7. */
function isFinerThan(unit: TimeUnit, days: readonly number[]): boolean {
  const gap = days.length < 2 ? 1 : (days[days.length - 1] - days[0]) / (days.length - 1);
  if (unit === 'day') return gap > 8;
  return unit === 'week' && gap > 10;
}

function ticksOf(days: readonly number[], unit: TimeUnit, every: number): TimeTick[] {
  const ticks: TimeTick[] = [];
  let lastPeriod = NaN;
  let lastYear = NaN;
  for (let index = 0; index < days.length; index++) {
    const day = days[index];
    const period = Math.floor(unitsSince1970(day, unit) / every);
    if (period === lastPeriod) continue;
    const starts = index > 0 || isStart(day, unit, every);
    lastPeriod = period;
    if (!starts) continue;
    const year = new Date(day * DAY_MS).getUTCFullYear();
    ticks.push({ index, day, unit, newYear: year !== lastYear });
    lastYear = year;
  }
  // A range within one unit still needs one label.
  if (ticks.length === 0) ticks.push({ index: 0, day: days[0], unit, newYear: true });
  return ticks;
}

function isStart(day: number, unit: TimeUnit, every: number): boolean {
  const before = Math.floor(unitsSince1970(day - 1, unit) / every);
  return before !== Math.floor(unitsSince1970(day, unit) / every);
}

function unitsSince1970(day: number, unit: TimeUnit): number {
  if (unit === 'day') return day;
  const intervals: Record<Exclude<TimeUnit, 'day'>, CountableTimeInterval> = {
    week: utcMonday,
    month: utcMonth,
    year: utcYear
  };
  return intervals[unit].count(EPOCH, new Date(day * DAY_MS));
}
