/** No season, one of amounts, or one with a potential of its own that may grow with the level. */
export type ComplexSeason = 'none' | 'partial' | 'full';

/** Smoothing numbers: two of the level, then none, one or two of the season. */
export const SMOOTHING: Readonly<Record<ComplexSeason, number>> = { none: 2, partial: 3, full: 4 };

/** What is known after a value; the arrays are by place in the season and empty without one. */
export interface ComplexStates {
  level: number;
  /** The part not seen by itself: where the level tends to. */
  potential: number;
  season: Float64Array;
  seasonPotential: Float64Array;
}

/**
 * One value of complex exponential smoothing (Svetunkov, Kourentzes and Ord, Naval Research Logistics
 * 2022): level and potential are the real and the imaginary part of one number, and so are its
 * weights. Changes the states in place.
 *
 * @param numbers a0, a1 of a0 + i·a1, then b of a partial season or b0, b1 of a full one
 * @param place of the value in the season
 * @param error by how much the value was above the told one
 */
export function moveOn(
  states: ComplexStates,
  kind: ComplexSeason,
  numbers: ArrayLike<number>,
  place: number,
  error: number
): void {
  const [real, imaginary] = [numbers[0], numbers[1]];
  const { level, potential, season, seasonPotential } = states;
  states.level = level - (1 - imaginary) * potential + (real - imaginary) * error;
  states.potential = level + (1 - real) * potential + (real + imaginary) * error;
  if (kind === 'none') return;
  const own = season[place];
  if (kind === 'partial') {
    season[place] = own + numbers[2] * error;
    return;
  }
  const hidden = seasonPotential[place];
  season[place] = own - (1 - numbers[3]) * hidden + (numbers[2] - numbers[3]) * error;
  seasonPotential[place] = own + (1 - numbers[2]) * hidden + (numbers[2] + numbers[3]) * error;
}

/** Runs through a series from one end to the other. @returns the sum of squared errors */
export function runThrough(
  values: Float64Array,
  states: ComplexStates,
  kind: ComplexSeason,
  numbers: ArrayLike<number>,
  isBackward = false
): number {
  const n = values.length;
  const period = states.season.length;
  let squares = 0;
  for (let step = 0; step < n; step++) {
    const t = isBackward ? n - 1 - step : step;
    const place = period > 0 ? t % period : 0;
    const error = values[t] - states.level - (period > 0 ? states.season[place] : 0);
    squares += error * error;
    moveOn(states, kind, numbers, place, error);
  }
  return squares;
}

/**
 * What is told of the steps to come where nothing surprises; changes the states in place.
 *
 * @param first place in the season of the first of them
 */
export function goOn(
  states: ComplexStates,
  kind: ComplexSeason,
  numbers: ArrayLike<number>,
  first: number,
  horizon: number
): Float64Array {
  const period = states.season.length;
  return Float64Array.from({ length: horizon }, (_, h) => {
    const place = period > 0 ? (first + h) % period : 0;
    const told = states.level + (period > 0 ? states.season[place] : 0);
    moveOn(states, kind, numbers, place, 0);
    return told;
  });
}

/** Whether past errors are forgotten by a pair of numbers: both roots inside the unit circle. */
export function isForgetting(real: number, imaginary: number): boolean {
  const trace = 2 - 2 * real + imaginary;
  const product = 2 - 3 * real + real ** 2 - imaginary + imaginary ** 2;
  return Math.abs(product) < 1 && Math.abs(trace) < 1 + product;
}
