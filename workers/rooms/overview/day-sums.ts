import type { LineIndex } from './line-index.ts';

/**
 * Sums per day under all filters except the days, in whole steps (see `exactScale`). Entry i is day
 * firstDay + i; the last entry holds the lines without a day.
 */
export interface DaySums {
  gross: Float64Array;
  /** Totals of returns with their own sign: mostly negative. */
  returned: Float64Array;
  units: Float64Array;
}

export function sumDays(index: LineIndex, mask: Uint8Array): DaySums {
  const { dayStart, amount, isReturn, units, count } = index;
  const sums: DaySums = {
    gross: new Float64Array(dayStart.length),
    returned: new Float64Array(dayStart.length),
    units: new Float64Array(dayStart.length)
  };
  for (let day = 0; day < dayStart.length; day++) {
    const end = day + 1 < dayStart.length ? dayStart[day + 1] : count;
    let sold = 0;
    let returned = 0;
    let pieces = 0;
    for (let at = dayStart[day]; at < end; at++) {
      if (mask[at]) continue;
      if (isReturn[at]) returned += amount[at];
      else {
        sold += amount[at];
        pieces += units[at];
      }
    }
    sums.gross[day] = sold;
    sums.returned[day] = returned;
    sums.units[day] = pieces;
  }
  return sums;
}

/** Sum of a per-day array over entries `from` to `to`, both inclusive. */
export function sumRange(perDay: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let day = from; day <= to; day++) sum += perDay[day];
  return sum;
}
