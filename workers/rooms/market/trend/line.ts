import { chiSquareBelow } from '../../../maths/statistics/chi-square.ts';
import { studentQuantile } from '../../../maths/statistics/student.ts';
import type { TrendLine } from './contract.ts';

const LEAST_POINTS = 8;
const CHANCE = 0.05;

/**
 * Fits a straight line to a series, with the textbook interval of its slope, a test of the
 * residuals' autocorrelation, and an interval that remains valid with it (Ljung and Box, Biometrika
 * 65, 1978; Newey and West, Econometrica 55, 1987, with n^(1/3) lags and the small-sample factor).
 *
 * With a season, every phase has its own level and the slope comes from within phases: seasonally
 * adjusted values have lost noise as well, and would make the interval too narrow.
 *
 * @param values evenly spaced, without gaps
 * @param period points per season; 1: none
 * @returns null for fewer than eight points, or two seasons
 */
export function fitLine(values: Float64Array, period = 1): TrendLine | null {
  const n = values.length;
  const freedom = n - period - 1;
  if (n < Math.max(LEAST_POINTS, 2 * period)) return null;
  const own = withinPhases(values, period);
  const time = withinPhases(
    values.map((_, t) => t),
    period
  );
  const squares = time.reduce((sum, t) => sum + t * t, 0);
  const slope = time.reduce((sum, t, at) => sum + t * own[at], 0) / squares;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const left = own.map((value, at) => value - slope * time[at]);
  const variance = left.reduce((sum, value) => sum + value * value, 0) / freedom;
  const lags = Math.max(1, Math.min(Math.floor(Math.cbrt(n)), n - 3));
  const quantile = studentQuantile(0.975, freedom);
  const around = (error: number): [number, number] => [
    slope - quantile * error,
    slope + quantile * error
  ];
  const chanceOfCorrelation = ljungBox(left, lags);
  const scores = left.map((value, at) => value * time[at]);
  return {
    level: mean - (slope * (n - 1)) / 2,
    slope,
    plain95: around(Math.sqrt(variance / squares)),
    robust95: around(Math.sqrt((neweyWest(scores, lags) * n) / freedom) / squares),
    chanceOfCorrelation,
    isCorrelated: chanceOfCorrelation < CHANCE
  };
}

/** Each value minus the mean of its phase. */
function withinPhases(values: Float64Array, period: number): Float64Array {
  const sums = new Float64Array(period);
  const sizes = new Float64Array(period);
  values.forEach((own, at) => {
    sums[at % period] += own;
    sizes[at % period]++;
  });
  return values.map((own, at) => own - sums[at % period] / sizes[at % period]);
}

/** p-value of the autocorrelations at the first lags. */
function ljungBox(left: Float64Array, lags: number): number {
  const n = left.length;
  const whole = left.reduce((sum, own) => sum + own * own, 0);
  if (!(whole > 0)) return 1;
  let statistic = 0;
  for (let lag = 1; lag <= lags; lag++) {
    let together = 0;
    for (let t = lag; t < n; t++) together += left[t] * left[t - lag];
    statistic += (together / whole) ** 2 / (n - lag);
  }
  return 1 - chiSquareBelow(n * (n + 2) * statistic, lags);
}

/** Sum of squares of the scores, allowing for autocorrelation up to a number of lags. */
function neweyWest(scores: Float64Array, lags: number): number {
  let sum = scores.reduce((total, own) => total + own * own, 0);
  for (let lag = 1; lag <= lags; lag++) {
    let together = 0;
    for (let t = lag; t < scores.length; t++) together += scores[t] * scores[t - lag];
    sum += 2 * (1 - lag / (lags + 1)) * together;
  }
  return Math.max(0, sum);
}
