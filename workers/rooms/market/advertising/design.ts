import { solveSpd } from '../../../maths/matrices/solve-spd.ts';
import { meanOf } from '../../../maths/statistics/sums.ts';
import { adstock, saturate } from './adstock.ts';
import type { WeeklySeries } from './weekly.ts';

/** The shape of a channel's response: carry-over and saturation. */
export interface Shape {
  carryover: number;
  half: number;
  shape: number;
}

/** A possible shape of a channel, with its values. */
export interface Candidate extends Shape {
  channel: number;
  /** Saturated adstock of every week, 0 … 1. */
  values: Float64Array;
}

const CARRYOVERS = [0, 0.2, 0.4, 0.6, 0.8];
/**
 * Points of half saturation (as multiples of the mean adstock of weeks with any) with Hill
 * exponents.
 */
const SATURATIONS = [
  [0.4, 1],
  [1.2, 1],
  [5, 1],
  [1.2, 2]
];
const WEEKS_A_YEAR = 365.25 / 7;

export function listCandidates({ spends }: Pick<WeeklySeries, 'spends'>): Candidate[] {
  return spends.flatMap((spend, channel) =>
    CARRYOVERS.flatMap((carryover) => {
      const stock = adstock(spend, carryover);
      const some = stock.filter((own) => own > 0);
      const mean = meanOf(some);
      return SATURATIONS.map(([ratio, shape]) => {
        const half = ratio * mean;
        const values = stock.map((own) => saturate(own, half, shape));
        return { channel, carryover, half, shape, values };
      });
    })
  );
}

/**
 * The controls: level, trend, yearly waves and other known influences, which explain sales without
 * advertising.
 */
export function listControls(
  { outcome, besides }: Pick<WeeklySeries, 'outcome' | 'besides'>,
  waves: number
): Float64Array[] {
  const weeks = outcome.length;
  const by = (read: (week: number) => number) =>
    Float64Array.from({ length: weeks }, (_, w) => read(w));
  const angle = (2 * Math.PI) / WEEKS_A_YEAR;
  return [
    by(() => 1),
    by((week) => (2 * week) / weeks - 1),
    ...Array.from({ length: waves }, (_, k) => [
      by((week) => Math.sin((k + 1) * angle * week)),
      by((week) => Math.cos((k + 1) * angle * week))
    ]).flat(),
    ...besides.map(standardise).filter((own) => own.some((value) => value !== 0))
  ];
}

function standardise(values: Float64Array): Float64Array {
  const mean = meanOf(values);
  const deviation = Math.sqrt(
    values.reduce((sum, own) => sum + (own - mean) ** 2, 0) / values.length
  );
  return values.map((own) => (deviation > 1e-9 * Math.abs(mean) ? (own - mean) / deviation : 0));
}

/** Removes what the controls explain of a column, by their fit on the training rows. */
export type TakeOut = (values: Float64Array) => { learned: Float64Array; held: Float64Array };

/** Null if the controls are linearly dependent on these rows. */
export function takeOutControls(
  controls: Float64Array[],
  learned: number[],
  held: number[]
): TakeOut | null {
  const count = controls.length;
  const dot = (a: Float64Array, b: Float64Array) =>
    learned.reduce((sum, row) => sum + a[row] * b[row], 0);
  const gram = Float64Array.from({ length: count * count }, (_, at) =>
    dot(controls[Math.floor(at / count)], controls[at % count])
  );
  if (!solveSpd(gram, count, new Float64Array(count))) return null;
  return (values) => {
    const right = Float64Array.from(controls, (own) => dot(own, values));
    const weights = solveSpd(gram, count, right) ?? right.fill(0);
    const leftOf = (row: number) =>
      controls.reduce((left, own, at) => left - weights[at] * own[row], values[row]);
    return { learned: Float64Array.from(learned, leftOf), held: Float64Array.from(held, leftOf) };
  };
}
