import type { Matrix } from '../../../../maths/matrices/matrix.ts';
import { scaleAt, type LagPlan } from './lag-plan.ts';

/** Values are clipped to this many times the usual level. */
const MOST = 8;
/** More rows hardly improve the model but take seconds. */
const MAX_ROWS = 6000;
/** Minimum weight of a part's rows relative to those of the whole, however much it varies. */
const LEAST_WEIGHT = 0.02;

/** Values of several series, with the features known before each. */
export interface LagRows {
  x: Matrix;
  /** The value as a share of the usual level at that time. */
  y: Float64Array;
  weight: Float64Array;
  /** Number of rows of the first series, the whole; they come first. */
  ofWhole: number;
}

/**
 * Puts the steps of a series and of its parts into one table, each as shares of its own usual
 * level, so that what they have in common is learned once. Series that vary more have less weight,
 * as in weighted least squares.
 *
 * @param all the whole, then its parts, over the same steps
 */
export function lagRows(all: readonly Float64Array[], plan: LagPlan): LagRows {
  const steps = all[0].length - plan.reach;
  const stride = Math.max(1, Math.ceil((all.length * steps) / MAX_ROWS));
  const rows: { own: number; at: number }[] = [];
  let ofWhole = 0;
  all.forEach((values, own) => {
    for (let at = plan.reach; at < values.length; at++) {
      const isTaken = own === 0 || (at + own) % stride === 0;
      if (isTaken && scaleAt(values, at, plan) > 0) rows.push({ own, at });
    }
    if (own === 0) ofWhole = rows.length;
  });
  const y = Float64Array.from(rows, ({ own, at }) =>
    bounded(all[own][at] / scaleAt(all[own], at, plan))
  );
  const swings = swingsOf(rows, y, all.length);
  const weight = Float64Array.from(rows, ({ own }) => weightOf(swings[0], swings[own]));
  const columns = plan.columns + 1;
  const x = { rows: rows.length, columns, values: new Float64Array(rows.length * columns) };
  const cells = new Float64Array(columns);
  rows.forEach(({ own, at }, row) => {
    fillCells(all[own], at, plan, own === 0, cells);
    for (let column = 0; column < columns; column++)
      x.values[column * rows.length + row] = cells[column];
  });
  return { x, y, weight, ofWhole };
}

/** Writes the features known about a step in advance. */
export function fillCells(
  values: Float64Array,
  at: number,
  plan: LagPlan,
  isWhole: boolean,
  into: Float64Array
): void {
  const scale = scaleAt(values, at, plan);
  let column = 0;
  const add = (own: number) => (into[column++] = own);
  for (const lag of plan.lags) add(bounded(values[at - lag] / scale));
  for (const span of plan.spans) add(bounded(meanOf(values, at - span, at) / scale));
  if (plan.year > 0) {
    const usual = scaleAt(values, at - plan.year, plan);
    add(usual > 0 ? bounded(values[at - plan.year] / usual) : 1);
  }
  for (const calendar of plan.calendarAt(at)) add(calendar);
  add(Number(isWhole));
}

function bounded(share: number): number {
  return Math.max(-MOST, Math.min(MOST, share));
}

function meanOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += values[at];
  return sum / (to - from);
}

/** Variance of each series' shares. */
function swingsOf(rows: readonly { own: number }[], y: Float64Array, series: number): Float64Array {
  const [count, sum, squares] = [0, 1, 2].map(() => new Float64Array(series));
  rows.forEach(({ own }, row) => {
    count[own]++;
    sum[own] += y[row];
    squares[own] += y[row] * y[row];
  });
  return count.map((own, at) => (own > 0 ? squares[at] / own - (sum[at] / own) ** 2 : 0));
}

function weightOf(whole: number, part: number): number {
  return part > whole ? Math.max(LEAST_WEIGHT, whole / part) : 1;
}
