import { median } from '../../../maths/statistics/quantiles.ts';

/** Neighbours on a side that make its usual level. */
const REACH = 3;
/** How far beyond it an odd value lies, in median absolute deviations made standard ones. */
const FAR = 6;
/** What is as far a season away in the same direction is a season, not odd. */
const SEASONAL = 3;
const NORMAL_MAD = 1.4826;
/** An odd value is at least so many times its level, or at most the level by so many. */
const MIN_TIMES = 2;
/** A series in which more than this share is far is of that kind. */
const MAX_SHARE = 0.05;
const MIN_VALUES = 12;

/**
 * What to fit instead of single odd values: one wholesale order must not be expected again. Odd is a
 * value that stands alone far from its neighbours (of days: of the same weekday), and that no season
 * before or after repeats. It is brought to where usual values end.
 *
 * After the running median filter of Hampel, "The influence curve and its role in robust estimation",
 * JASA 69 (1974).
 *
 * @param values evenly spaced
 * @param stride steps from one neighbour to the next: 7 of days
 * @param season steps after which things repeat; 0: none is known
 * @returns the values, odd ones replaced
 */
export function withoutOdd(values: Float64Array, stride: number, season: number): Float64Array {
  const n = values.length;
  if (n < MIN_VALUES * stride) return values.slice();
  const level = values.map((_, at) => levelAt(values, at, stride));
  const left = values.map((own, at) => own - level[at]);
  const spread = NORMAL_MAD * median(left.map(Math.abs));
  if (!(spread > 0)) return values.slice();
  const isFar = (at: number, times: number, sign: number) =>
    at >= 0 && at < n && left[at] * sign > times * spread;
  const odd: number[] = [];
  for (let at = 0; at < n; at++) {
    const sign = Math.sign(left[at]);
    if (!isFar(at, FAR, sign) || !isLarge(values[at], level[at])) continue;
    const hasFarNeighbour = isFar(at - 1, FAR, sign) || isFar(at + 1, FAR, sign);
    const isSeason =
      season > 0 &&
      [-1, 1].some((way) =>
        [-1, 0, 1].some((off) => isFar(at + way * season + off, SEASONAL, sign))
      );
    if (!hasFarNeighbour && !isSeason) odd.push(at);
  }
  const used = values.slice();
  if (odd.length > Math.max(1, MAX_SHARE * n)) return used;
  for (const at of odd) used[at] = level[at] + Math.sign(left[at]) * SEASONAL * spread;
  return used;
}

function isLarge(value: number, level: number): boolean {
  return value > MIN_TIMES * Math.abs(level) || value * MIN_TIMES < level;
}

/** What is usual before or after, whichever is nearer: a new level is not odd. */
function levelAt(values: Float64Array, at: number, stride: number): number {
  const own = values[at];
  const sides = [-stride, stride]
    .map((step) => neighboursOf(values, at, step))
    .filter((side) => side.length > 0)
    .map(median);
  return sides.sort((a, b) => Math.abs(own - a) - Math.abs(own - b))[0];
}

function neighboursOf(values: Float64Array, at: number, step: number): number[] {
  const found: number[] = [];
  for (let place = 1; place <= REACH; place++) {
    const own = values[at + place * step];
    if (own !== undefined) found.push(own);
  }
  return found;
}
