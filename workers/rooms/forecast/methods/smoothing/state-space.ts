/**
 * The components of an exponential smoothing model: error, trend and season (Hyndman et al. 2008).
 */
export interface Shape {
  error: 'A' | 'M';
  trend: 'N' | 'A' | 'Ad';
  season: 'N' | 'A' | 'M';
  /** Steps per season; 1 without a season. */
  period: number;
}

/** The index of each parameter in the vector that is optimised; −1 if the model lacks it. */
export interface Places {
  alpha: number;
  beta: number;
  gamma: number;
  phi: number;
  level: number;
  slope: number;
  /** Initial seasonal states from the second on; the first follows from them. */
  season: number;
  length: number;
}

export function placesOf({ trend, season, period }: Shape): Places {
  let next = 1;
  const take = (has: boolean) => (has ? next++ : -1);
  const beta = take(trend !== 'N');
  const gamma = take(season !== 'N');
  const phi = take(trend === 'Ad');
  const level = take(true);
  const slope = take(trend !== 'N');
  return {
    alpha: 0,
    beta,
    gamma,
    phi,
    level,
    slope,
    season: season === 'N' ? -1 : next,
    length: next + (season === 'N' ? 0 : period - 1)
  };
}

/** The states after the last value, and the fit. */
export interface Run {
  level: number;
  slope: number;
  /** Seasonal state per step of the season; updated in place. */
  season: Float64Array;
  /** Sum of squared errors; of relative errors for a multiplicative model. */
  squares: number;
  /** −2 log likelihood up to a constant, as in R. */
  deviance: number;
}

/**
 * Runs a model through a series. Allocates nothing, because a fit calls it thousands of times.
 *
 * @param errors if given, receives the one-step errors
 */
export function runModel(
  values: Float64Array,
  { error, season: kind, period }: Shape,
  at: Places,
  point: Float64Array,
  run: Run,
  errors?: Float64Array
): void {
  const n = values.length;
  const alpha = point[0];
  const share = at.beta < 0 ? 0 : point[at.beta] / alpha;
  const gamma = at.gamma < 0 ? 0 : point[at.gamma];
  const phi = at.phi < 0 ? 1 : point[at.phi];
  const relative = error === 'M';
  const season = run.season;
  let level = point[at.level];
  let slope = at.slope < 0 ? 0 : point[at.slope];
  if (kind !== 'N') startSeason(kind, period, at, point, season);
  let squares = 0;
  let product = 1;
  let logs = 0;
  for (let t = 0, k = 0; t < n; t++) {
    const value = values[t];
    const damped = phi * slope;
    const before = level + damped;
    const own = kind === 'N' ? 0 : season[k];
    const expected = kind === 'M' ? before * own : before + own;
    let miss = value - expected;
    if (relative) {
      miss /= expected;
      product *= Math.abs(expected);
      if (product < 1e-100 || product > 1e100) {
        logs += Math.log(product);
        product = 1;
      }
    }
    if (errors) errors[t] = miss;
    squares += miss * miss;
    const next = before + alpha * ((kind === 'M' ? value / own : value - own) - before);
    slope = damped + share * (next - level - damped);
    level = next;
    if (kind !== 'N') {
      season[k] = own + gamma * ((kind === 'M' ? value / before : value - before) - own);
      if (++k === period) k = 0;
    }
  }
  run.level = level;
  run.slope = slope;
  run.squares = squares;
  run.deviance = n * Math.log(Math.max(squares, 1e-300));
  if (relative) run.deviance += 2 * (logs + Math.log(product));
}

function startSeason(
  kind: 'A' | 'M',
  period: number,
  at: Places,
  point: Float64Array,
  season: Float64Array
): void {
  let sum = 0;
  for (let j = 1; j < period; j++) {
    season[j] = point[at.season + j - 1];
    sum += season[j];
  }
  season[0] = (kind === 'M' ? period : 0) - sum;
}
