import { chiSquareBelow } from '../../../maths/statistics/chi-square.ts';
import type { XyzClass } from './contract.ts';

const X_UP_TO = 0.5;
const Y_UP_TO = 1;
/** With fewer weeks, neither regularity nor trend can be judged. */
const LEAST_WEEKS = 8;

/**
 * Classifies regularity by the coefficient of variation: X up to 0.5, Y up to 1, Z above.
 *
 * @param units per week
 * @param from week of its first sale
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

/** Weeks per year: the same week a year earlier is in the same season. */
export const YEAR = 52;

export interface Trend {
  /** Positive if increasing. */
  direction: number;
  /** Two-sided p-value of the trend. */
  chance: number;
  /** Share in the newer half of the weeks divided by that in the older, minus 1. */
  growth: number;
  /** Its own lines in the newer half of the weeks, minus those in the older. */
  ownChange: number;
  /** Whether its share in the newest quarter of the weeks lies beyond that before, on that side. */
  isStill: boolean;
}

/**
 * Whether a product's share of the shop's lines has a trend: every week is compared with every
 * later one (Mann, "Nonparametric tests against trend", Econometrica 13, 1945; Kendall, Rank
 * Correlation Methods, 1975, with ties). So one giant order is just one week, and a season of the
 * whole shop is not a trend of the product. With two years, each week is compared with the same
 * week a year later, so that the product's own season is not a trend either (Hirsch, Slack and
 * Smith, Water Resources Research 18, 1982).
 *
 * @param own lines per week
 * @param shop lines of the whole shop per week; weeks without any are skipped
 * @param from first week to consider
 * @param room buffer that is reused, since thousands of names are tested one after the other
 * @returns null with fewer than eight weeks
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
  const sum = (from: number, to: number) => {
    let [lines, all] = [0, 0];
    for (let at = from; at < to; at++) {
      lines += own[open[at]];
      all += shop[open[at]];
    }
    return { own: lines, share: lines / all };
  };
  const older = sum(0, n >> 1);
  const newer = sum(n - (n >> 1), n);
  const quarter = n - (n >> 2);
  // What came and went again would rise or fade by the week that is looked at first.
  const earlier = isOfTwoYears ? sum(quarter - YEAR, YEAR) : sum(0, quarter);
  const lately = sum(quarter, n).share - earlier.share;
  return {
    direction: Math.sign(score),
    chance: variance > 0 ? 1 - chiSquareBelow(beyond ** 2 / variance, 1) : 1,
    growth: newer.share / older.share - 1,
    ownChange: newer.own - older.own,
    isStill: lately * score > 0
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
 * Later weeks above earlier ones minus those below, counted by insertion sort: each week passed on
 * the way is an earlier, larger one. Ties end up adjacent.
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

/** Wilcoxon's signed ranks of the year-on-year changes. */
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
 * Probability that chance alone makes a silence as long: all sales after the first fall into the
 * time before the last one, (1 − silence / time since the first)^(sales − 1). With many sales this
 * is exp(−rate × silence), but with few it allows for the uncertainty of the rate.
 *
 * @param sales number of days with a sale
 * @param selling time from the first to the last sale, in any unit of the shop's activity
 * @param silence time since the last sale
 */
export function chanceOfSilence(sales: number, selling: number, silence: number): number {
  if (sales < 2 || !(selling + silence > 0)) return 1;
  return (selling / (selling + silence)) ** (sales - 1);
}
