import { DAY_MS } from '../../../../contract/day.ts';
import { periodAround, weekdayOf } from '../../../../maths/calendar.ts';
import type { Dates, Series } from '../family.ts';

/**
 * By length of a step: the nearest lags, further ones, windows of means, and the window of the
 * usual level.
 */
const SHAPES = {
  day: { near: 7, far: [14, 21, 28], spans: [7, 14], usual: 28, year: 364, least: 42 },
  week: { near: 6, far: [8, 13], spans: [3, 6], usual: 13, year: 52, least: 26 },
  month: { near: 3, far: [6], spans: [3], usual: 12, year: 12, least: 18 }
};
/** Years of data from which the same step a year before is used. */
const YEARS = 1.5;

/** The features that describe the past of a step. */
export interface LagPlan {
  lags: readonly number[];
  spans: readonly number[];
  /** Number of steps whose mean is the usual level. */
  usual: number;
  /** Steps per year; 0 where the past is too short to use the step a year before. */
  year: number;
  /** Number of steps needed before the first row. */
  reach: number;
  /**
   * Number of columns written by `fillCells`, without the one that distinguishes the whole from its
   * parts.
   */
  columns: number;
  /** Calendar features of a step. */
  calendarAt(at: number): number[];
}

/** Minimum number of steps. */
export function leastSteps({ dates }: Pick<Series, 'dates'>): number {
  return SHAPES[dates?.grain ?? 'week'].least;
}

export function planLags({ values, dates }: Pick<Series, 'values' | 'dates'>): LagPlan {
  const n = values.length;
  const shape = SHAPES[dates?.grain ?? 'week'];
  const third = Math.max(1, Math.floor(n / 3));
  const lags = [...Array.from({ length: shape.near }, (_, at) => at + 1), ...shape.far];
  const plan = {
    lags: lags.filter((own) => own <= third),
    spans: shape.spans.filter((own) => own <= third),
    usual: Math.min(shape.usual, third)
  };
  const hasYear = dates !== undefined && n >= YEARS * shape.year + shape.usual;
  const year = hasYear ? shape.year : 0;
  const reach = Math.max(year + plan.usual, ...plan.lags);
  const calendarAt = calendarOf(dates, n);
  const columns = plan.lags.length + plan.spans.length + Number(hasYear) + calendarAt(0).length;
  return { ...plan, year, reach, columns, calendarAt };
}

/** The usual level immediately before a step. */
export function scaleAt(values: Float64Array, at: number, { usual }: LagPlan): number {
  let sum = 0;
  for (let own = at - usual; own < at; own++) sum += values[own];
  return sum / usual;
}

/**
 * The month; for days also the weekday; for days and weeks also the day of the month, since wages
 * are paid by it.
 */
function calendarOf(dates: Dates | undefined, n: number): (at: number) => number[] {
  if (!dates) return () => [];
  const starts: number[] = [dates.firstDay];
  const startOf = (at: number) => {
    while (starts.length <= Math.max(at, n)) {
      starts.push(periodAround(starts[starts.length - 1], dates.grain)[1] + 1);
    }
    return starts[at];
  };
  return (at) => {
    const start = startOf(at);
    const date = new Date(start * DAY_MS);
    const [month, day] = [date.getUTCMonth(), date.getUTCDate()];
    if (dates.grain === 'month') return [month];
    return dates.grain === 'week' ? [month, day] : [month, day, weekdayOf(start)];
  };
}
