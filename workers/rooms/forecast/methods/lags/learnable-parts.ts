import type { LagsRefusal } from '../contract.ts';
import type { Series } from '../family.ts';
import { leastSteps } from './lag-plan.ts';

/**
 * Limits of the number of parts, those with most recent sales first; fewer add nothing to the
 * whole.
 */
const MAX_PARTS = 30;
const MIN_PARTS = 6;
/** Minimum share of steps with sales, below which a part has no meaningful level. */
const SELLS = 0.4;

/** The largest parts with a steady past, largest first. */
export function learnableParts({ values, parts = [], dates }: Series): Float64Array[] {
  const lately = Math.min(values.length, 8 * leastSteps({ dates }));
  const tallied = parts.map((own) => {
    const newest = own.subarray(own.length - lately);
    let [sum, sold] = [0, 0];
    for (const value of newest) {
      sum += value;
      sold += Number(value > 0);
    }
    return { own, sum, isSteady: sold >= SELLS * lately };
  });
  return tallied
    .filter(({ isSteady }) => isSteady)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, MAX_PARTS)
    .map(({ own }) => own);
}

/** @returns null: it can be learned */
export function refusalOf(series: Series): LagsRefusal | null {
  if (series.values.length < leastSteps(series)) return 'shortPast';
  return learnableParts(series).length < MIN_PARTS ? 'fewSeries' : null;
}
