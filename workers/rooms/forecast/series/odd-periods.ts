import { median } from '../../../maths/statistics/quantiles.ts';

/** Neighbours on each side from which the usual level is taken. */
const REACH = 3;
/**
 * An outlier is this many median absolute deviations (scaled to standard deviations) from that
 * level.
 */
const FAR = 6;
/** A value that is as far off in the same direction one season away is seasonal, not an outlier. */
const SEASONAL = 3;
const NORMAL_MAD = 1.4826;
/**
 * An outlier is at least this many times the level, or the level at least this many times the
 * outlier.
 */
const MIN_TIMES = 2;
/** If more than this share of values is that far off, the series is simply variable. */
const MAX_SHARE = 0.05;
const MIN_VALUES = 12;

/**
 * Replaces single outliers before fitting, since one wholesale order must not be expected again. An
 * outlier is a value far from its neighbours (of days: of the same weekday) that no earlier or
 * later season repeats; it is moved to the end of the usual range. After the running median filter
 * of Hampel, "The influence curve and its role in robust estimation", JASA 69 (1974).
 *
 * @param values evenly spaced
 * @param stride steps between comparable neighbours: 7 for days
 * @param season steps after which values repeat; 0: unknown
 * @returns the values with outliers replaced
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

/** The level before or after, whichever is closer, so that a change of level is not an outlier. */
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
