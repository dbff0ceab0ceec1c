import { USUAL_HORIZON, YEAR, type ForecastGrain } from '../../series/contract.ts';
import { calendarCells, type CalendarCells } from './calendar-cells.ts';
import type { Dates } from '../family.ts';

/** Number of past steps a network reads. */
const LOOK: Record<ForecastGrain, number> = { day: 28, week: 13, month: 12 };
/** Values are clipped at this multiple of the usual level. */
const MOST = 8;
/** Maximum of windows: more hardly improve the result and take seconds. */
const MAX_WINDOWS = 1000;
/** Share of the newest steps held out as validation set for early stopping. */
const HELD_SHARE = 0.15;
/** Minimum weight of a part's windows relative to those of the total, however volatile it is. */
const LEAST_WEIGHT = 0.02;

/** Number of steps read before an origin, and predicted after it. */
export interface WindowPlan {
  look: number;
  ahead: number;
  grain: ForecastGrain;
  /** Number of features known in advance per step. */
  known: number;
}

/** A series and its parts up to an origin, the total first. */
export interface PastOfAll {
  all: readonly Float64Array[];
  dates?: Dates;
}

/** Windows of several series, scaled by the mean of their past: value / mean − 1. */
export interface Windows {
  count: number;
  /** Windows × look. */
  past: Float32Array;
  /** Windows × look × known, and windows × ahead × known. */
  before: Float32Array;
  after: Float32Array;
  /** Windows × ahead: targets and their weights; 0: not known yet. */
  came: Float32Array;
  weight: Float32Array;
}

export function planWindows({ all, dates }: PastOfAll, ahead: number): WindowPlan {
  const grain = dates?.grain ?? 'week';
  const look = Math.max(2, Math.min(LOOK[grain], Math.floor(all[0].length / 3)));
  const known = calendarCells(dates, 1).columns + 2;
  return { look, ahead: Math.min(ahead, USUAL_HORIZON[grain]), grain, known };
}

/**
 * Training and validation windows; the latter are judged by the newest steps only.
 *
 * @returns validation windows have the same origins, but no step is in both
 */
export function learningWindows(past: PastOfAll, plan: WindowPlan): [Windows, Windows] {
  const steps = past.all[0].length;
  const calendar = calendarCells(past.dates, steps + plan.ahead);
  const cut = steps - Math.max(2, Math.min(plan.ahead, Math.floor(HELD_SHARE * steps)));
  const [learnt, held] = [
    placesOf(past, plan, plan.look, cut),
    placesOf(past, plan, Math.max(plan.look, cut - plan.ahead + 1), steps)
  ];
  const weights = weightsOf(past, learnt, plan, cut);
  return [
    windowsOf(past, learnt, plan, calendar, weights, [0, cut]),
    windowsOf(past, held, plan, calendar, weights, [cut, steps])
  ];
}

/** The last window of a series. */
export function lastWindow(
  values: Float64Array,
  at: number,
  plan: WindowPlan,
  calendar: CalendarCells
): Windows {
  const places = [{ own: 0, at }];
  return windowsOf({ all: [values] }, places, plan, calendar, [1], [0, 0]);
}

/** The mean of the past steps of a window. */
export function levelAt(values: Float64Array, at: number, { look }: WindowPlan): number {
  let sum = 0;
  for (let own = at - look; own < at; own++) sum += values[own];
  return sum / look;
}

interface Place {
  own: number;
  at: number;
}

function placesOf({ all }: PastOfAll, plan: WindowPlan, from: number, to: number): Place[] {
  const stride = Math.max(1, Math.ceil((all.length * (to - from)) / MAX_WINDOWS));
  const places: Place[] = [];
  all.forEach((values, own) => {
    for (let at = from; at < to; at++) {
      const isTaken = own === 0 || (at + own) % stride === 0;
      if (isTaken && levelAt(values, at, plan) > 0) places.push({ own, at });
    }
  });
  return places;
}

/** More volatile series have less weight, as in weighted least squares. */
function weightsOf({ all }: PastOfAll, places: Place[], plan: WindowPlan, cut: number): number[] {
  const [swing, count] = [new Float64Array(all.length), new Float64Array(all.length)];
  for (const { own, at } of places) {
    if (at >= cut) continue;
    swing[own] += Math.abs(share(all[own][at], levelAt(all[own], at, plan)));
    count[own]++;
  }
  const mean = swing.map((own, at) => (count[at] > 0 ? own / count[at] : 0));
  return Array.from(mean, (own) =>
    own > mean[0] ? Math.max(LEAST_WEIGHT, (mean[0] / own) ** 2) : 1
  );
}

function windowsOf(
  { all }: PastOfAll,
  places: Place[],
  plan: WindowPlan,
  calendar: CalendarCells,
  weights: readonly number[],
  [from, to]: readonly [number, number]
): Windows {
  const { look, ahead, known } = plan;
  const count = places.length;
  const made = (cells: number) => new Float32Array(count * cells);
  const windows: Windows = {
    count,
    past: made(look),
    before: made(look * known),
    after: made(ahead * known),
    came: made(ahead),
    weight: made(ahead)
  };
  places.forEach(({ own, at }, window) => {
    const values = all[own];
    const level = levelAt(values, at, plan);
    const knownOf = knownCells(values, at, own === 0, plan, calendar);
    for (let step = 0; step < look; step++) {
      windows.past[window * look + step] = share(values[at - look + step], level);
      windows.before.set(knownOf(at - look + step), (window * look + step) * known);
    }
    for (let step = 0; step < ahead; step++) {
      windows.after.set(knownOf(at + step), (window * ahead + step) * known);
      if (at + step < from || at + step >= to) continue;
      windows.came[window * ahead + step] = share(values[at + step], level);
      windows.weight[window * ahead + step] = weights[own];
    }
  });
  return windows;
}

/** Calendar features, the same step a year before, and whether it is the total. */
function knownCells(
  values: Float64Array,
  at: number,
  isWhole: boolean,
  plan: WindowPlan,
  { columns, cells }: CalendarCells
): (step: number) => Float32Array {
  const year = YEAR[plan.grain];
  const level = at >= plan.look + year ? levelAt(values, at - year, plan) : 0;
  return (step) => {
    const row = new Float32Array(plan.known);
    row.set(cells.subarray(step * columns, (step + 1) * columns));
    row[columns] = level > 0 && step >= year ? share(values[step - year], level) : 0;
    row[columns + 1] = Number(isWhole);
    return row;
  };
}

function share(value: number, level: number): number {
  return Math.max(-MOST, Math.min(MOST, value / level)) - 1;
}
