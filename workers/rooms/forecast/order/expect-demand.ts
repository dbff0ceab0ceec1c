import { DEMAND_METHODS, type DemandMethod } from './contract.ts';
import { weeklyLevels } from './levels.ts';

/** Weeks a method must have seen before its miss counts. */
const MIN_SEEN = 4;
/** A season must miss so much less than none to be believed of one product. */
const SEASON_GAIN = 0.97;

/** What a product is expected to sell over a span of weeks, and how that fared on its past. */
export interface Demand {
  method: DemandMethod;
  isSeasonal: boolean;
  /** Pieces expected over the span after each week, told at its end. */
  expected: Float64Array;
  /** Pieces that then were sold; NaN where the past ends before the span. */
  came: Float64Array;
  /** Sum of squared misses that were known at the end of each week, and how many they are. */
  squares: Float64Array;
  known: Float64Array;
}

/**
 * The pace of a product over the span from order to the delivery after, by whichever simple method
 * missed least on the product's own past.
 *
 * @param values pieces a week, from the product's first week on
 * @param factors of each week and the year after; null: no season is known
 * @param span weeks, also parts of one
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
      // Of methods that cannot be told apart the first, which is the plainest.
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
  // What was expected `late` weeks ago can be held against what came.
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
