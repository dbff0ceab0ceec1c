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

/** The week that 1970 began in began on this day. */
const FIRST_MONDAY = -3;

/**
 * Chooses the points along a time axis to label: the first of each day, week (Monday), month or
 * year, as fine as `most` labels allow. Days need not be regular.
 *
 * @param days day numbers since 1970, ascending
 * @param most the number of labels that fit
 */
export function timeTicks(days: readonly number[], most: number): TimeTick[] {
  if (days.length === 0) return [];
  for (const [unit, every] of STEPS.slice(0, -1)) {
    // A unit finer than the points would name a day that is only the start of a period.
    if (isFinerThan(unit, days)) continue;
    const ticks = ticksOf(days, unit, every, Math.max(1, most));
    if (ticks) return ticks;
  }
  return ticksOf(days, ...STEPS.at(-1)!, Infinity)!;
}

/** Months begin 28 to 31 days apart, weeks 7. */
function isFinerThan(unit: TimeUnit, days: readonly number[]): boolean {
  const gap = days.length < 2 ? 1 : (days[days.length - 1] - days[0]) / (days.length - 1);
  if (unit === 'day') return gap > 8;
  return unit === 'week' && gap > 10;
}

/** Null if there are more than `most`. */
function ticksOf(
  days: readonly number[],
  unit: TimeUnit,
  every: number,
  most: number
): TimeTick[] | null {
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
    if (ticks.length + 1 > most) return null;
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

/** By arithmetic: every point of a chart asks, for each unit that is tried. */
function unitsSince1970(day: number, unit: TimeUnit): number {
  if (unit === 'day') return day;
  if (unit === 'week') return Math.floor((day - FIRST_MONDAY) / 7);
  const date = new Date(day * DAY_MS);
  const years = date.getUTCFullYear() - 1970;
  return unit === 'year' ? years : 12 * years + date.getUTCMonth();
}
