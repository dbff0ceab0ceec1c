import { DEMAND_METHODS, type DemandMethod } from './contract.ts';
import { weeklyLevels } from './levels.ts';

/** Weeks a method must have seen before its errors count. */
const MIN_SEEN = 4;
/** The share of the error without a season below which a product's season is used. */
const SEASON_GAIN = 0.97;

/**
 * A product's expected sales over a span of weeks, and the errors of such expectations in its past.
 */
export interface Demand {
  method: DemandMethod;
  isSeasonal: boolean;
  /** The expectation at the end of each week, for the span after it, in pieces. */
  expected: Float64Array;
  /** Actual sales over the same span; NaN if the data end before it does. */
  came: Float64Array;
  /** Sum of the squared errors known at the end of each week, and their number. */
  squares: Float64Array;
  known: Float64Array;
}

/**
 * Expected sales over the span until the delivery after next, by the simple method with the
 * smallest errors in the product's own past.
 *
 * @param values pieces per week, from the product's first week on
 * @param factors seasonal factors of each week and of the year after; null if unknown
 * @param span in weeks, may be fractional
 */
export function expectDemand(
  values: Float64Array,
  factors: Float64Array | null,
  span: number
): Demand {
  const came = sumsAhead(values, span, values.length);
  let best: Demand | null = null;
  let bestMiss = Infinity;
  for (const isSeasonal of factors ? [false, true] : [false]) {
    const own = isSeasonal ? factors : null;
    const level = own ? values.map((value, week) => value / own[week]) : values;
    const weights = own ? sumsAhead(own, span, values.length) : null;
    for (const method of DEMAND_METHODS) {
      const found = judge(weeklyLevels(level, method), weights, came, span);
      const miss = found.miss / (isSeasonal ? SEASON_GAIN : 1);
      // If methods cannot be distinguished, the first, which is the simplest.
      if (best && !(miss < bestMiss)) continue;
      bestMiss = miss;
      best = { method, isSeasonal, came, ...found };
    }
  }
  return best!;
}

function judge(
  levels: Float64Array,
  weights: Float64Array | null,
  came: Float64Array,
  span: number
): Pick<Demand, 'expected' | 'squares' | 'known'> & { miss: number } {
  const expected = levels.map((own, week) => own * (weights ? weights[week] : span));
  const squares = new Float64Array(levels.length);
  const known = new Float64Array(levels.length);
  // Compares the expectation of `late` weeks ago with the actual sales since.
  const late = Math.ceil(span);
  let [sum, count] = [0, 0];
  for (let week = 0; week < levels.length; week++) {
    const from = week - late;
    if (from >= MIN_SEEN - 1) {
      sum += (came[from] - expected[from]) ** 2;
      count++;
    }
    squares[week] = sum;
    known[week] = count;
  }
  return { expected, squares, known, miss: count > 0 ? sum / count : Infinity };
}

/** Sums over the span after each week; NaN where the values end before it. */
export function sumsAhead(values: Float64Array, span: number, count: number): Float64Array {
  const whole = Math.floor(span);
  const part = span - whole;
  return Float64Array.from({ length: count }, (_, week) => {
    if (week + Math.ceil(span) >= values.length) return NaN;
    let sum = part > 0 ? part * values[week + whole + 1] : 0;
    for (let step = 1; step <= whole; step++) sum += values[week + step];
    return sum;
  });
}
