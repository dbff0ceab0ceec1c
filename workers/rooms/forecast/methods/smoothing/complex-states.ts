/** No season, an additive one, or one with its own potential, which may grow with the level. */
export type ComplexSeason = 'none' | 'partial' | 'full';

/** Number of smoothing parameters: two for the level, then none, one or two for the season. */
export const SMOOTHING: Readonly<Record<ComplexSeason, number>> = { none: 2, partial: 3, full: 4 };

/** States after a value; the arrays are by position in the season, and empty without one. */
export interface ComplexStates {
  level: number;
  /** Imaginary part of the level, which is not observed: where the level tends to. */
  potential: number;
  season: Float64Array;
  seasonPotential: Float64Array;
}

/**
 * One step of complex exponential smoothing (Svetunkov, Kourentzes and Ord, Naval Research
 * Logistics 2022): level and potential are the real and the imaginary part of a complex number, and
 * so are its weights. Updates the states in place.
 *
 * @param numbers a0, a1 of a0 + i·a1, then b of a partial season or b0, b1 of a full one
 * @param place position of the value in the season
 * @param error value minus forecast
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

/**
 * Filters a series from start to end.
 *
 * @returns the sum of squared errors
 */
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
 * Forecasts the steps ahead without further errors; updates the states in place.
 *
 * @param first position in the season of the first of them
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

/** Whether a pair of parameters discounts past errors: both roots are inside the unit circle. */
export function isForgetting(real: number, imaginary: number): boolean {
  const trace = 2 - 2 * real + imaginary;
  const product = 2 - 3 * real + real ** 2 - imaginary + imaginary ** 2;
  return Math.abs(product) < 1 && Math.abs(trace) < 1 + product;
}
