import { inverseNormal } from '../../../maths/statistics/normal.ts';
import type { Path, Series } from '../methods/family.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';

/** Standard normal quantiles for the half-widths of the ranges. */
export const REACH80 = inverseNormal(0.9);
export const REACH95 = inverseNormal(0.975);

export interface Range {
  low: Float64Array;
  high: Float64Array;
}

/** The range of the total of all steps. */
export interface TotalRange {
  low80: number;
  high80: number;
  low95: number;
  high95: number;
}

/** Applies a function to each end of a range. */
export function eachEnd(
  { low80, high80, low95, high95 }: TotalRange,
  anew: (end: number) => number
): TotalRange {
  return {
    low80: anew(low80),
    high80: anew(high80),
    low95: anew(low95),
    high95: anew(high95)
  };
}

/** A combination's forecast at a past origin, and the actual values. */
export interface Said extends Path {
  /** Number of values known at the origin. */
  known: number;
  came: Float64Array;
}

/**
 * The largest squared error of an origin that counts, in units of the variance, so that one break
 * does not dominate.
 */
const MOST_SQUARED = 25;
/**
 * The weight, in origins, of the models' own variance; smaller for totals, where it is less
 * reliable.
 */
const MODELS_COUNT = { steps: 2, total: 1.5 };
/** Half-widths of the 80 % and 95 % range in standard deviations, for a long series. */
const REACH = { inner: 1.12, outer: 1.9 };
/** Additional width with few values, which say little about the possible errors. */
const FEW = { inner: 10, outer: 20, at: 10 };

/**
 * Ranges around a forecast: its standard deviation, multiplied by how much larger the combination's
 * errors at past origins were than its standard deviations there, over all steps.
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
    // Steps that are certain, such as closed days, say nothing about errors.
    const known = came.filter((value, h) => value === mean[h] && spread[h] === 0).length;
    return sumOf(squares) / Math.max(1, came.length - known);
  });
  return rootMean(own, MODELS_COUNT.steps);
}

/** Width of the total's range relative to perfectly correlated steps. */
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
