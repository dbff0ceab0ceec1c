import { LINE_OTHER, LINE_SALE, type OrderLines } from '../../../contract/order-lines.ts';
import { periodAround } from '../../../maths/calendar.ts';
import { areAllOf } from '../../../shop/open-weekdays.ts';
import type { ForecastGrain, ForecastMeasure } from './contract.ts';

/** Complete periods in order, and the incomplete one after them. */
export interface Periods {
  grain: ForecastGrain;
  /** First days, since 1970. */
  starts: number[];
  /** The period in which the data end; null if they end with a complete one. */
  unfinished: { start: number; end: number; lastDay: number } | null;
}

/**
 * The periods of a forecast. The first is dropped if the shop started during it; the last if the
 * data end during it, which for days is always assumed, because it is unknown at what time a file
 * was written. Days on which the shop never opens are not missing: a stall's week ends with its last
 * market.
 *
 * @param days first and last day of the shop since 1970, inclusive
 * @param closed weekdays (Monday 0) on which the shop never opens
 */
export function wholePeriods(
  grain: ForecastGrain,
  [from, to]: readonly [number, number],
  closed: readonly number[] = []
): Periods {
  const starts: number[] = [];
  let unfinished: Periods['unfinished'] = null;
  for (let day = from; day <= to;) {
    const [start, end] = periodAround(day, grain);
    const isOver = grain === 'day' ? end < to : areAllOf(closed, to + 1, end);
    if (!isOver) unfinished = { start, end, lastDay: to };
    else if (areAllOf(closed, start, from - 1)) starts.push(start);
    day = end + 1;
  }
  return { grain, starts, unfinished };
}

/** A measure summed by part and period; with one part, over the whole shop. */
export interface PartSums {
  /** `parts[part][period]`. */
  parts: Float64Array[];
  /** By part, the sum since the last complete period. */
  soFar: Float64Array;
}

/**
 * Sums a measure by period and part. An order counts once per period and part.
 *
 * @param partOf index of a row's part; negative: none
 */
export function sumParts(
  lines: OrderLines,
  measure: ForecastMeasure,
  { starts, unfinished, grain }: Periods,
  parts: number,
  partOf: (row: number) => number = () => 0
): PartSums {
  const count = starts.length;
  const sums = Array.from({ length: parts }, () => new Float64Array(count + 1));
  if (count === 0)
    return { parts: sums.map((own) => own.slice(0, 0)), soFar: new Float64Array(parts) };
  const from = starts[0];
  const end = unfinished?.end ?? periodAround(starts[count - 1], grain)[1];
  const place = placesOfDays(starts, from, end, grain);
  const seen = new Set<number>();
  for (let row = 0; row < lines.rows; row++) {
    const offset = lines.day[row] - from;
    const kind = lines.lineClass[row];
    if (kind === LINE_OTHER || !(offset >= 0 && offset < place.length)) continue;
    const part = partOf(row);
    if (part < 0) continue;
    const at = place[offset];
    if (measure === 'net') sums[part][at] += lines.total[row];
    else if (kind !== LINE_SALE) continue;
    else if (measure === 'units') sums[part][at] += lines.quantity[row];
    else {
      const order = lines.order.codes[row];
      // Lines of an order may be anywhere in a file.
      const key = (order * parts + part) * (count + 1) + at;
      if (order === 0 || seen.has(key)) continue;
      seen.add(key);
      sums[part][at]++;
    }
  }
  return {
    parts: sums.map((own) => own.slice(0, count)),
    soFar: Float64Array.from(sums, (own) => own[count])
  };
}

/** The index of each day's period; days after the last complete period get the index after it. */
function placesOfDays(
  starts: number[],
  from: number,
  end: number,
  grain: ForecastGrain
): Int32Array {
  const place = new Int32Array(end - from + 1).fill(starts.length);
  starts.forEach((start, at) => {
    place.fill(at, start - from, periodAround(start, grain)[1] + 1 - from);
  });
  return place;
}
