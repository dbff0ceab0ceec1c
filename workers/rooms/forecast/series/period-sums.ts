import { LINE_OTHER, LINE_SALE, type OrderLines } from '../../../contract/order-lines.ts';
import { periodAround } from '../../../maths/calendar.ts';
import type { ForecastGrain, ForecastMeasure } from './contract.ts';

/** Whole periods in their order, and what came since the last of them. */
export interface Periods {
  grain: ForecastGrain;
  /** First days since 1970. */
  starts: number[];
  /** The period the data end in; null: they end with a whole one. */
  unfinished: { start: number; end: number; lastDay: number } | null;
}

/**
 * The periods a forecast rests on. The first is left out where the shop began inside it; the last
 * where the data end inside it: a day always, since nobody says when a file was written.
 *
 * @param days first and last day of the shop since 1970, both inside
 */
export function wholePeriods(grain: ForecastGrain, [from, to]: readonly [number, number]): Periods {
  const starts: number[] = [];
  let unfinished: Periods['unfinished'] = null;
  for (let day = from; day <= to;) {
    const [start, end] = periodAround(day, grain);
    const isWhole = grain === 'day' ? end < to : end <= to;
    if (!isWhole) unfinished = { start, end, lastDay: to };
    else if (start >= from) starts.push(start);
    day = end + 1;
  }
  return { grain, starts, unfinished };
}

/** A measure of every part of a shop, period by period; one part: the whole. */
export interface PartSums {
  /** `parts[part][period]`. */
  parts: Float64Array[];
  /** Since the last whole period, by part. */
  soFar: Float64Array;
}

/**
 * Sums a measure by period and part. Orders are counted once a period and part.
 *
 * @param partOf the part of a line by row, from 0; below 0: of none
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
      // An order's lines may lie anywhere in a file.
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

/** Which period a day lies in; what follows the last whole one has its number. */
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
