import { meanOf, sumOf } from '../../../maths/statistics/sums.ts';

/** Weeks with sales before, from which the usual is known; and the fewest silent ones. */
const MIN_BEFORE = 13;
const MIN_SILENT = 2;
/** After a quarter of silence a product is taken as no longer sold. */
export const MAX_SILENT = 13;
/** Spans before the silence of which the emptiest says how often the product sells. */
const SPANS = [13, 26, 52];
const YEAR = 52;
/** Weeks around the same time last year. */
const AROUND_YEAR = 4;
/** Significance level, shared by all products. */
const LIMIT = 0.05;
/** Weight, in weeks, of independent weeks against what silences of the past lasted. */
const PRIOR = 2;

/** A product's past by week, from its first sale to the last day. */
export interface SilentPast {
  /** Pieces, and the same with odd orders reduced to a usual size. */
  values: Float64Array;
  usual: Float64Array;
  /** Earlier silences that were out of the ordinary themselves. */
  gaps: readonly { from: number; to: number }[];
  /** How much the rest of the shop sold in the same weeks, in any unit; null if unknown. */
  others: Float64Array | null;
}

/** Weeks without a sale up to the last one. */
export interface Silence {
  from: number;
  weeks: number;
  /** Pieces sold per week before. */
  pace: number;
}

/**
 * Finds a product whose steady sales have stopped: out of stock, or no longer sold. Its weeks
 * without a sale up to the last one are more than chance explains, given how often it sold before
 * and at this time last year, whether it was fading, how long its silences lasted, and how much the
 * rest of the shop sold meanwhile (binomial, with a Bonferroni correction).
 *
 * @param tried number of products examined together
 */
export function findSilence(past: SilentPast, tried: number): Silence | null {
  const { values, usual } = past;
  let from = values.length;
  while (from > 0 && values[from - 1] === 0) from--;
  const weeks = values.length - from;
  if (from < MIN_BEFORE || weeks < MIN_SILENT || weeks > MAX_SILENT) return null;
  if (hadAsLong(past, from, weeks)) return null;
  const awake = shareOfOthers(past.others, from) * fading(usual, from);
  const sells = oftenSold(values, from, weeks);
  // A Poisson rate shrinks with the shop, and goes on fading where it did.
  const empty = (1 - sells) ** awake;
  const lasting = Math.max(empty, stayedEmpty(values, from, empty));
  if (empty * lasting ** (weeks - 1) * tried >= LIMIT) return null;
  return { from, weeks, pace: meanOf(usual.subarray(from - MIN_BEFORE, from)) };
}

/** The smallest share of weeks with sales, of several spans and of this time last year. */
function oftenSold(values: Float64Array, from: number, weeks: number): number {
  const spans = SPANS.map((span) => values.subarray(Math.max(0, from - span), from));
  const lastYear = from - YEAR - AROUND_YEAR;
  if (lastYear >= 0) spans.push(values.subarray(lastYear, from - YEAR + weeks + AROUND_YEAR));
  const shares = spans.map((span) => {
    // Laplace's rule: thirteen weeks with sales do not prove that every week has some.
    return (span.filter((own) => own > 0).length + 1) / (span.length + 2);
  });
  return Math.min(...shares);
}

/** By how much it sold less in the newest weeks before than in those before these; 1 at most. */
function fading(usual: Float64Array, from: number): number {
  if (from < 2 * MIN_BEFORE) return 1;
  const quarter = (start: number) => sumOf(usual.subarray(start, start + MIN_BEFORE));
  const earlier = quarter(from - 2 * MIN_BEFORE);
  return earlier > 0 ? Math.min(1, quarter(from - MIN_BEFORE) / earlier) : 1;
}

/** How often an empty week followed an empty one, drawn towards weeks that are independent. */
function stayedEmpty(values: Float64Array, from: number, empty: number): number {
  let [before, again] = [0, 0];
  for (let week = 1; week < from; week++) {
    if (values[week - 1] > 0) continue;
    before++;
    if (values[week] === 0) again++;
  }
  return (again + PRIOR * empty) / (before + PRIOR);
}

/** Whether it was silent for as long before, or half as long about a year ago. */
function hadAsLong({ values, gaps }: SilentPast, from: number, weeks: number): boolean {
  for (let at = 0; at < from; at++) {
    if (values[at] > 0) continue;
    const start = at;
    while (values[at + 1] === 0) at++;
    const length = at - start + 1;
    const isYearly = Math.abs(from - start - YEAR) <= AROUND_YEAR;
    if (isYearly && 2 * length >= weeks) return true;
    if (length >= weeks && !gaps.some((gap) => gap.from === start)) return true;
  }
  return false;
}

/** What the rest of the shop sold per week since, as a share of what it sold before. */
function shareOfOthers(others: Float64Array | null, from: number): number {
  if (!others) return 1;
  const before = meanOf(others.subarray(Math.max(0, from - MIN_BEFORE), from));
  return before > 0 ? Math.min(1, meanOf(others.subarray(from)) / before) : 1;
}
