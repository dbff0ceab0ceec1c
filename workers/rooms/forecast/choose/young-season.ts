import type { Series } from '../methods/family.ts';
import { meanOf } from '../../../maths/statistics/sums.ts';

/** Without a season, one in a hundred pairs of years is that similar. */
const SURE = 2.33;
const LEAST_PERIOD = 4;
/** With this many seasons, methods estimate the season themselves. */
const CYCLES = 3;

/** A series of exactly two years, without its season. */
export interface YoungSeason {
  values: Float64Array;
  /** The season's factor at a future step, counted from 0. */
  factorOf(step: number): number;
}

/**
 * Estimates the season of a series that covers it just twice, where most methods need three times:
 * a shop of two years must not be told that December will be like July. Both years are compared
 * after removing their growth. If they are similar by more than chance (Fisher's z, with the
 * effective number of independent steps after Bartlett 1935), their mean is the season, shrunk by
 * its reliability (Spearman and Brown 1910).
 *
 * @returns null if the series is shorter or longer, or its years are not similar
 */
export function youngSeason({ values, periods }: Series): YoungSeason | null {
  const [period] = periods;
  const n = values.length;
  const fits = periods.length === 1 && period >= LEAST_PERIOD && Number.isInteger(period);
  if (!fits || n < 2 * period || n >= CYCLES * period) return null;
  if (!values.every((own) => own > 0)) return null;
  const logs = values.slice(n - 2 * period).map(Math.log);
  const [first, second] = [logs.slice(0, period), logs.slice(period)];
  const growth = (meanOf(second) - meanOf(first)) / period;
  const shapes = [first, second].map((year) => {
    const flat = year.map((own, at) => own - growth * at);
    const middle = meanOf(flat);
    return flat.map((own) => own - middle);
  });
  const [one, two] = shapes;
  const alike = product(one, two) / Math.sqrt(product(one, one) * product(two, two));
  // Neighbouring months are correlated, which makes years look similar by chance more often.
  const together = Math.max(0, smoothness(one) * smoothness(two));
  const independent = (period * (1 - together)) / (1 + together);
  if (!(Math.atanh(alike) * Math.sqrt(Math.max(0, independent - 3)) > SURE)) return null;
  const reliability = (2 * alike) / (1 + alike);
  const season = one.map((own, at) => (reliability * (own + two[at])) / 2);
  const at = (time: number) => Math.exp(season[(((time - n) % period) + period) % period]);
  return { values: values.map((own, time) => own / at(time)), factorOf: (step) => at(n + step) };
}

function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, own, at) => sum + own * b[at], 0);
}

/** Correlation of each step with the next, and of the last with the first. */
function smoothness(year: Float64Array): number {
  const next = year.map((_, at) => year[(at + 1) % year.length]);
  return product(year, next) / product(year, year);
}
