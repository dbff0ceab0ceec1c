import { chiSquareBelow } from '../../../maths/statistics/chi-square.ts';
import { studentQuantile } from '../../../maths/statistics/student.ts';

/** X_t = μ + βt + ε, fitted by least squares; t counts points from 0. */
export interface TrendLine {
  level: number;
  slope: number;
  /** 95 % range of the slope where what is left over is taken as independent. */
  plain95: [number, number];
  /** The same without that assumption (Newey–West). */
  robust95: [number, number];
  /** How likely chance alone would make what is left over so correlated (Ljung–Box). */
  chanceOfCorrelation: number;
  /** What is left over is told to be correlated: the plain range is too narrow. */
  isCorrelated: boolean;
}

const LEAST_POINTS = 8;
const CHANCE = 0.05;

/**
 * A straight line through a series, with the range of its slope as the textbook has it, the test of
 * what is left over, and the range that holds when it is correlated (Ljung and Box, Biometrika 65,
 * 1978; Newey and West, Econometrica 55, 1987, with n^(1/3) lags and the small-sample factor).
 *
 * @param values evenly spaced, no gaps
 * @returns null for fewer than eight points
 */
export function fitLine(values: Float64Array): TrendLine | null {
  const n = values.length;
  if (n < LEAST_POINTS) return null;
  const centre = (n - 1) / 2;
  const squares = (n * (n * n - 1)) / 12;
  const mean = values.reduce((sum, own) => sum + own, 0) / n;
  const slope = values.reduce((sum, own, t) => sum + (t - centre) * (own - mean), 0) / squares;
  const level = mean - slope * centre;
  const left = values.map((own, t) => own - level - slope * t);
  const variance = left.reduce((sum, own) => sum + own * own, 0) / (n - 2);
  const lags = Math.max(1, Math.min(Math.floor(Math.cbrt(n)), n - 3));
  const quantile = studentQuantile(0.975, n - 2);
  const around = (error: number): [number, number] => [
    slope - quantile * error,
    slope + quantile * error
  ];
  const chanceOfCorrelation = ljungBox(left, lags);
  return {
    level,
    slope,
    plain95: around(Math.sqrt(variance / squares)),
    robust95: around(neweyWest(left, centre, squares, lags)),
    chanceOfCorrelation,
    isCorrelated: chanceOfCorrelation < CHANCE
  };
}

/** Chance of such autocorrelations over the first lags where there are none. */
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

/** Standard error of the slope that allows for correlation over some lags. */
function neweyWest(left: Float64Array, centre: number, squares: number, lags: number): number {
  const n = left.length;
  const score = left.map((own, t) => own * (t - centre));
  let sum = score.reduce((total, own) => total + own * own, 0);
  for (let lag = 1; lag <= lags; lag++) {
    let together = 0;
    for (let t = lag; t < n; t++) together += score[t] * score[t - lag];
    sum += 2 * (1 - lag / (lags + 1)) * together;
  }
  return Math.sqrt((Math.max(0, sum) * n) / (n - 2)) / squares;
}
