import { inverseNormal } from '../../../maths/statistics/normal.ts';
import type { Path, Series } from '../methods/family.ts';

/** Standard normal points of the ranges. */
export const REACH80 = inverseNormal(0.9);
export const REACH95 = inverseNormal(0.975);

export interface Range {
  low: Float64Array;
  high: Float64Array;
}

/** What all steps together come to. */
export interface TotalRange {
  low80: number;
  high80: number;
  low95: number;
  high95: number;
}

/** The same ends, each made anew. */
export function eachEnd(
  { low80, high80, low95, high95 }: TotalRange,
  anew: (end: number) => number
): TotalRange {
  return {
    ...{ low80: anew(low80), high80: anew(high80) },
    ...{ low95: anew(low95), high95: anew(high95) }
  };
}

/** What a combination said at a moment of the past, and what came. */
export interface Said extends Path {
  /** Values known then. */
  known: number;
  came: Float64Array;
}

/** Most a moment of the past may count, in squared spreads: one rupture is not every step. */
const MOST_SQUARED = 25;
/** The models' own spread counts as so many moments; less beside totals, of which it knows less. */
const MODELS_COUNT = { steps: 2, total: 1.5 };
/** Spreads to each side that hold 80 % and 95 % of a long series. */
const REACH = { inner: 1.12, outer: 1.9 };
/** Few values know little of what may come, and less of how far it may go. */
const FEW = { inner: 10, outer: 20, at: 10 };

/**
 * Ranges around a path: its spread, as much wider as the same combination's misses at moments of
 * the past were than its spreads there, all steps together.
 */
export function rangesOf(
  { mean, spread }: Path,
  past: readonly Said[],
  { values, isNonNegative }: Series
): { inner: Range; outer: Range; total: TotalRange } {
  const floor = isNonNegative ? 0 : -Infinity;
  const factor = widenSteps(past);
  const [inner, outer] = reaches(values.length);
  const range = (reach: number): Range => ({
    low: mean.map((own, h) => Math.max(floor, own - reach * factor * spread[h])),
    high: mean.map((own, h) => Math.max(floor, own + reach * factor * spread[h]))
  });
  const sum = sumOf(mean.map((own) => Math.max(floor, own)));
  const wide = widenTotal(past) * sumOf(spread);
  const total = {
    low80: Math.max(floor, sum - inner * wide),
    high80: sum + inner * wide,
    low95: Math.max(floor, sum - outer * wide),
    high95: sum + outer * wide
  };
  return { inner: range(inner), outer: range(outer), total };
}

function reaches(n: number): [number, number] {
  const { inner, outer, at } = FEW;
  return [REACH.inner * (1 + inner / (n + at)), REACH.outer * (1 + outer / (n + at))];
}

function widenSteps(past: readonly Said[]): number {
  const own = past.map(({ came, mean, spread }) => {
    const squares = came.map((value, h) => ((value - mean[h]) / atLeastSome(spread[h])) ** 2);
    // Of what is known for sure nothing is learned: days on which a shop is closed.
    const known = came.filter((value, h) => value === mean[h] && spread[h] === 0).length;
    return sumOf(squares) / Math.max(1, came.length - known);
  });
  return rootMean(own, MODELS_COUNT.steps);
}

/** Against steps that all miss alike, which they do not quite. */
function widenTotal(past: readonly Said[]): number {
  const own = past.map(({ came, mean, spread }) => {
    return ((sumOf(came) - sumOf(mean)) / atLeastSome(sumOf(spread))) ** 2;
  });
  return rootMean(own, MODELS_COUNT.total);
}

function rootMean(squares: readonly number[], prior: number): number {
  const sum = squares.reduce((all, own) => all + Math.min(MOST_SQUARED, own), prior);
  return Math.sqrt(sum / (squares.length + prior));
}

function atLeastSome(spread: number): number {
  return Math.max(spread, 1e-9);
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, own) => sum + own, 0);
}
