import { chiSquareBelow } from '../../../maths/statistics/chi-square.ts';
import type { XyzClass } from './contract.ts';

const X_UP_TO = 0.5;
const Y_UP_TO = 1;
/** Fewer weeks tell neither how evenly something sells nor where it goes. */
const LEAST_WEEKS = 8;

/**
 * How evenly something sells: X up to a coefficient of variation of one half, Y up to one, Z above.
 *
 * @param units pieces a week; @param from the week of its first sale
 */
export function classifyXyz(
  units: ArrayLike<number>,
  from = 0
): {
  xyz: XyzClass | '';
  variation: number;
} {
  const n = units.length - from;
  let [sum, squares] = [0, 0];
  for (let at = from; at < units.length; at++) sum += units[at];
  if (n < LEAST_WEEKS || !(sum > 0)) return { xyz: '', variation: NaN };
  const mean = sum / n;
  for (let at = from; at < units.length; at++) squares += (units[at] - mean) ** 2;
  const variation = Math.sqrt(squares / (n - 1)) / mean;
  return { xyz: variation <= X_UP_TO ? 'X' : variation <= Y_UP_TO ? 'Y' : 'Z', variation };
}

/** Weeks of a year: the same week a year before is the same season. */
export const YEAR = 52;

export interface Trend {
  /** Up: above 0. */
  direction: number;
  /** How likely chance alone makes as clear a trend, either way. */
  chance: number;
  /** Share of the newer half of the weeks over that of the older, less 1. */
  growth: number;
  /** Its own lines of the newer half of the weeks, less those of the older. */
  ownChange: number;
}

/**
 * Whether a product's share of the shop's lines goes one way: each week is held against each later one
 * (Mann, "Nonparametric tests against trend", Econometrica 13, 1945; Kendall, Rank Correlation
 * Methods, 1975, with ties), so that one giant order is one week among many, and a season of the whole
 * shop is none of the product. Of two years each week is held against the same one a year later, so
 * that its own season is no trend either (Hirsch, Slack and Smith, Water Resources Research 18, 1982).
 *
 * @param own lines a week
 * @param shop lines of the whole shop in these weeks; weeks without any say nothing
 * @param from the first week that is looked at
 * @param room for what is counted: thousands of names are tested one after the other
 * @returns null for fewer than eight weeks
 */
export function testTrend(
  own: ArrayLike<number>,
  shop: ArrayLike<number>,
  from = 0,
  room = roomForTrend(own.length)
): Trend | null {
  const { open, shares } = room;
  let n = 0;
  for (let week = from; week < own.length; week++) if (shop[week] > 0) open[n++] = week;
  if (n < LEAST_WEEKS) return null;
  for (let at = 0; at < n; at++) shares[at] = own[open[at]] / shop[open[at]];
  const isOfTwoYears = n === 2 * YEAR;
  const { score, variance } = isOfTwoYears ? scoreByYear(shares) : scoreAll(shares, n, room.sorted);
  const beyond = Math.max(0, Math.abs(score) - 1);
  const half = (from: number, to: number) => {
    let [lines, all] = [0, 0];
    for (let at = from; at < to; at++) {
      lines += own[open[at]];
      all += shop[open[at]];
    }
    return { own: lines, share: lines / all };
  };
  const older = half(0, n >> 1);
  const newer = half(n - (n >> 1), n);
  return {
    direction: Math.sign(score),
    chance: variance > 0 ? 1 - chiSquareBelow(beyond ** 2 / variance, 1) : 1,
    growth: newer.share / older.share - 1,
    ownChange: newer.own - older.own
  };
}

interface RoomForTrend {
  open: Int32Array;
  shares: Float64Array;
  sorted: Float64Array;
}

export function roomForTrend(weeks: number): RoomForTrend {
  const make = () => new Float64Array(weeks);
  return { open: new Int32Array(weeks), shares: make(), sorted: make() };
}

interface Score {
  score: number;
  variance: number;
}

/**
 * Later weeks above earlier ones less those below. Each week that an insertion sort passes on the way
 * to its place is an earlier one above it; alike ones then lie side by side.
 */
function scoreAll(shares: Float64Array, n: number, sorted: Float64Array): Score {
  let [below, alike, ties] = [0, 0, 0];
  for (let week = 0; week < n; week++) {
    const own = shares[week];
    let at = week;
    for (; at > 0 && sorted[at - 1] > own; at--) sorted[at] = sorted[at - 1];
    sorted[at] = own;
    below += week - at;
  }
  for (let first = 0, at = 1; at <= n; at++) {
    if (at < n && sorted[at] === sorted[first]) continue;
    const count = at - first;
    alike += (count * (count - 1)) / 2;
    ties += count * (count - 1) * (2 * count + 5);
    first = at;
  }
  return {
    score: (n * (n - 1)) / 2 - alike - 2 * below,
    variance: (n * (n - 1) * (2 * n + 5) - ties) / 18
  };
}

/** Wilcoxon's signed ranks of the changes from year to year. */
function scoreByYear(shares: Float64Array): Score {
  const changes = Array.from(shares.subarray(YEAR, 2 * YEAR))
    .map((share, at) => share - shares[at])
    .filter((change) => change !== 0)
    .sort((a, b) => Math.abs(a) - Math.abs(b));
  let [score, variance] = [0, 0];
  changes.forEach((change, at) => {
    score += Math.sign(change) * (at + 1);
    variance += (at + 1) ** 2;
  });
  return { score, variance };
}

/**
 * How likely chance alone makes a silence as long: all its sales after the first fell by chance into
 * the time before its last, (1 − silence / time since the first)^(sales − 1). At many sales that is
 * exp(−rate × silence), and it does not pretend to know the rate of few.
 *
 * @param sales days with a sale
 * @param selling time from the first to the last, in any unit of the shop's business
 * @param silence time since
 */
export function chanceOfSilence(sales: number, selling: number, silence: number): number {
  if (sales < 2 || !(selling + silence > 0)) return 1;
  return (selling / (selling + silence)) ** (sales - 1);
}
