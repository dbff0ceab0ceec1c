import type { Job } from '../../../../contract/job.ts';
import { searchSimplex } from '../../../../maths/nelder-mead.ts';
import { seasonalIndices } from '../seasonality/decompose.ts';
import {
  isForgetting,
  runThrough,
  SMOOTHING,
  type ComplexSeason,
  type ComplexStates
} from './complex-states.ts';

/** Starting point of the search, and its initial step. */
const STARTS = { none: [1.3, 1], partial: [1.3, 1, 0.1], full: [1.3, 1, 1.1, 1] };
const REACH = 0.1;
/** Evaluations per round, and the improvement in AICc that another round requires. */
const ROUND = 100;
const LEAST_GAIN = 0.01;
/** Limit of the imaginary part: above 1 growth never ends, here at about 2 % per step. */
const MOST_GROWTH = 1.02;
/** Number of values whose mean is the initial level. */
const FIRST = 10;

export interface ComplexFit {
  kind: ComplexSeason;
  numbers: Float64Array;
  /** After the last value. */
  states: ComplexStates;
  /** AICc; smaller is better. */
  criterion: number;
  /** Variance of the one-step error. */
  variance: number;
}

/**
 * Fits complex exponential smoothing by minimising the one-step errors; null if the series is too
 * short. The initial states are the final ones of the reversed series.
 *
 * @param values best scaled to a size near 1
 * @param period 1 without a season
 */
export async function fitComplex(
  values: Float64Array,
  kind: ComplexSeason,
  period: number,
  job: Job
): Promise<ComplexFit | null> {
  const n = values.length;
  const hasSeason = kind !== 'none';
  // The initial seasonal states are estimated too; their potentials follow from them.
  const count = SMOOTHING[kind] + 1 + (hasSeason ? period : 0);
  if (n - count - 1 <= 0 || n < (hasSeason ? 2 * period : 4)) return null;
  const indices = hasSeason ? seasonalIndices(values, period, 'additive') : new Float64Array(0);
  const first = Math.min(n, Math.max(FIRST, period));
  const level = values.subarray(0, first).reduce((sum, own) => sum + own, 0) / first;
  const states = emptyStates(indices.length, kind);
  const follow = (numbers: Float64Array) => {
    restart(states, kind, numbers, level, indices);
    runThrough(values, states, kind, numbers);
    runThrough(values, states, kind, numbers, true);
    return runThrough(values, states, kind, numbers);
  };
  const cost = (numbers: Float64Array) =>
    isAllowed(kind, numbers) ? n * Math.log(Math.max(follow(numbers), 1e-300)) : Infinity;
  const { point, value } = await searchInRounds(cost, Float64Array.from(STARTS[kind]), job);
  if (!(value < 1e299)) return null;
  const squares = follow(point);
  const criterion = value + 2 * count + (2 * count * (count + 1)) / (n - count - 1);
  const variance = squares / Math.max(1, n - point.length);
  return { kind, numbers: point, states, criterion, variance };
}

/**
 * Restarts from the last result with half the initial step; between rounds the fit can be
 * cancelled.
 */
async function searchInRounds(
  cost: (numbers: Float64Array) => number,
  start: Float64Array,
  job: Job
): Promise<{ point: Float64Array; value: number }> {
  let found = { point: start, value: Infinity };
  for (let round = 0; round <= start.length; round++) {
    await job.breathe();
    const reach = start.map(() => REACH / 2 ** round);
    const before = found.value;
    found = searchSimplex(cost, found.point, reach, { evaluations: ROUND, tolerance: 1e-7 });
    if (found.value > before - LEAST_GAIN) break;
  }
  return found;
}

function emptyStates(period: number, kind: ComplexSeason): ComplexStates {
  const season = new Float64Array(period);
  return {
    level: 0,
    potential: 0,
    season,
    seasonPotential: new Float64Array(kind === 'full' ? period : 0)
  };
}

/**
 * Initial states of a constant level and season, whose potentials are the values divided by the
 * real parts of their weights.
 */
function restart(
  states: ComplexStates,
  kind: ComplexSeason,
  numbers: Float64Array,
  level: number,
  indices: Float64Array
): void {
  states.level = level;
  states.potential = level / numbers[0];
  states.season.set(indices);
  if (kind !== 'full') return;
  for (let k = 0; k < indices.length; k++) states.seasonPotential[k] = indices[k] / numbers[2];
}

function isAllowed(kind: ComplexSeason, numbers: Float64Array): boolean {
  if (!isPairAllowed(numbers[0], numbers[1])) return false;
  if (kind === 'partial') return numbers[2] > 0 && numbers[2] < 1;
  return kind === 'none' || isPairAllowed(numbers[2], numbers[3]);
}

function isPairAllowed(real: number, imaginary: number): boolean {
  return imaginary <= MOST_GROWTH && isForgetting(real, imaginary);
}
