import { periodAround } from '../../../maths/calendar.ts';
import type { Periods } from '../series/period-sums.ts';
import type { TakenAs } from './contract.ts';

/** A column, combined by period. */
export interface TableSums {
  values: Float64Array;
  /** The value since the last complete period. */
  soFar: number;
  /** Number of complete periods without a number. */
  empty: number;
}

/**
 * Sums or averages a column by period. A missing sum is 0, because nothing was counted; a missing
 * mean is interpolated, because a level exists all the same.
 *
 * @param day whole days since 1970 per row; NaN: the row does not count
 */
export function sumTable(
  day: Float64Array,
  numbers: Float64Array,
  taken: TakenAs,
  { starts, grain, unfinished }: Periods
): TableSums {
  const count = starts.length;
  const place = new Map(starts.map((start, at) => [start, at]));
  const sums = new Float64Array(count + 1);
  const rows = new Float64Array(count + 1);
  for (let row = 0; row < day.length; row++) {
    if (day[row] !== day[row] || numbers[row] !== numbers[row]) continue;
    const start = periodAround(day[row], grain)[0];
    const isAfter = unfinished !== null && start === unfinished.start;
    const at = place.get(start) ?? (isAfter ? count : -1);
    if (at < 0) continue;
    sums[at] += numbers[row];
    rows[at]++;
  }
  const soFar = taken === 'sum' || rows[count] === 0 ? sums[count] : sums[count] / rows[count];
  const known = rows.subarray(0, count);
  const empty = known.reduce((sum, own) => sum + Number(own === 0), 0);
  if (taken === 'sum') return { values: sums.slice(0, count), soFar, empty };
  const means = Float64Array.from(known, (own, at) => (own > 0 ? sums[at] / own : NaN));
  return { values: between(means), soFar, empty };
}

/** Fills gaps by linear interpolation, the ends with the nearest value. */
function between(values: Float64Array): Float64Array {
  const known = [...values.keys()].filter((at) => values[at] === values[at]);
  if (known.length === 0) return values.map(() => 0);
  let next = 0;
  return values.map((own, at) => {
    while (next < known.length && known[next] < at) next++;
    const after = known[Math.min(next, known.length - 1)];
    const before = known[Math.max(0, next - 1)];
    if (own === own || after === before || at < before || at > after) {
      return own === own ? own : values[at < after ? before : after];
    }
    const share = (at - before) / (after - before);
    return values[before] + share * (values[after] - values[before]);
  });
}
