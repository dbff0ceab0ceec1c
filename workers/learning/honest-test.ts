import { createRandom } from '../maths/random.ts';
import { quantile } from '../maths/statistics/quantiles.ts';

const RESAMPLES = 300;

/** A mean with its 95 % bootstrap interval. */
export interface MeanWithin {
  value: number;
  low95: number;
  high95: number;
}

/**
 * The mean of one value per unit (a customer, a fold), with its percentile interval from a
 * bootstrap over the units (Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter
 * 13).
 */
export function bootstrapMean(values: Float64Array, seed: number): MeanWithin {
  const random = createRandom(seed);
  const drawn = new Uint32Array(values.length);
  return meanWithin(values, () => {
    for (let at = 0; at < drawn.length; at++) drawn[at] = random.integer(values.length);
    return drawn;
  });
}

/**
 * Like `bootstrapMean`, for several sets of values of the same units: the resamples are drawn once,
 * which makes it ten times as fast. Takes 1.2 KB of memory per unit.
 */
export function bootstrapMeans(units: number, seed: number): (values: Float64Array) => MeanWithin {
  const random = createRandom(seed);
  const drawn = Uint32Array.from({ length: RESAMPLES * units }, () => random.integer(units));
  return (values) =>
    meanWithin(values, (resample) => drawn.subarray(resample * units, (resample + 1) * units));
}

function meanWithin(values: Float64Array, draw: (resample: number) => Uint32Array): MeanWithin {
  const means = Float64Array.from({ length: RESAMPLES }, (_, resample) => {
    const units = draw(resample);
    let sum = 0;
    for (let at = 0; at < units.length; at++) sum += values[units[at]];
    return sum / values.length;
  }).sort();
  return { value: meanOf(values), low95: quantile(means, 0.025), high95: quantile(means, 0.975) };
}

/**
 * 95 % bootstrap intervals of figures that are not means (such as AUC), all measured on the same
 * resamples of the units. Resamples in which a figure is undefined (NaN) are skipped for that
 * figure.
 *
 * @param measure computes the figures, given how often each unit was drawn
 */
export function bootstrapFigures(
  units: number,
  seed: number,
  measure: (times: Uint32Array) => readonly number[]
): MeanWithin[] {
  const random = createRandom(seed);
  const times = new Uint32Array(units);
  const resampled = Array.from({ length: RESAMPLES }, () => {
    times.fill(0);
    for (let draw = 0; draw < units; draw++) times[random.integer(units)]++;
    return measure(times);
  });
  return measure(times.fill(1)).map((value, figure) => {
    const known = Float64Array.from(resampled, (own) => own[figure]).filter((own) => own === own);
    known.sort();
    return { value, low95: quantile(known, 0.025), high95: quantile(known, 0.975) };
  });
}

/**
 * A method and its score for each unit of a test. All methods are scored on the same units, in the
 * same order.
 */
export interface Contender<Id> {
  id: Id;
  /** One score per unit; larger is better. */
  values: Float64Array;
}

export interface Judgement<Id> {
  /** The method with the highest mean, even if its lead may be chance. */
  best: Id;
  value: number;
  baseline: number;
  /**
   * Whether its lead over the baseline is more than chance; if not, the baseline should be used.
   */
  beats: boolean;
}

/**
 * Whether the best of several methods beats the baseline by more than chance: the lower bound of
 * the bootstrap interval of its lead, taken unit by unit, lies above zero.
 *
 * @param contenders the baseline first; of equally good ones the earlier counts as the best
 */
export function judge<Id>(contenders: readonly Contender<Id>[], seed: number): Judgement<Id> {
  const [baseline] = contenders;
  const ranked = contenders.map((own) => ({ ...own, mean: meanOf(own.values) }));
  const best = ranked.reduce((a, b) => (b.mean > a.mean ? b : a));
  const lead = best.values.map((value, unit) => value - baseline.values[unit]);
  return {
    best: best.id,
    value: best.mean,
    baseline: ranked[0].mean,
    beats: bootstrapMean(lead, seed).low95 > 0
  };
}

/**
 * The day that splits `days` by time: a share of them lies before it, and the rows from it on are
 * held back as the test.
 */
export function dayAfterShare(days: Int32Array, share: number): number {
  return days.slice().sort()[Math.floor(days.length * share)];
}

/**
 * A random sample of at most `most` items. Shuffles `all` in place where it is longer than that.
 */
export function drawSome<T>(all: T[], most: number, seed: number): T[] {
  return all.length > most ? createRandom(seed).shuffle(all).slice(0, most) : all;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, own) => sum + own, 0) / values.length;
}
