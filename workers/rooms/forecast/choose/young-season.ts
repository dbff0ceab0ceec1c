import type { Series } from '../methods/family.ts';

/** Of a season that is none, one of a hundred pairs of years is so much alike. */
const SURE = 2.33;
const LEAST_PERIOD = 4;
/** From here on methods look for the season themselves. */
const CYCLES = 3;

/** A series without the season of its only two years. */
export interface YoungSeason {
  values: Float64Array;
  /** Of a step ahead, from 0. */
  factorOf(step: number): number;
}

/**
 * The season of a series that saw it just twice, where most methods ask for three times: a shop of
 * two years must not hear that December will be like July. Both years are laid over each other
 * without their growth; where they are alike by more than chance (Fisher's z, with as many independent
 * steps as their smoothness leaves: Bartlett 1935), their mean is the season, drawn
 * towards none by its reliability (Spearman and Brown 1910).
 *
 * @returns null where the series is shorter or longer, or its years are not alike
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
  // Months go with the months beside them: years that wander are alike more often than chance.
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

/** Correlation of each step with the next, the last with the first. */
function smoothness(year: Float64Array): number {
  const next = year.map((_, at) => year[(at + 1) % year.length]);
  return product(year, next) / product(year, year);
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, own) => sum + own, 0) / values.length;
}
