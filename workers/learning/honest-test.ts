import { atOnce } from '../contract/job.ts';
import type { Pieces } from '../contract/job.ts';
import { createRandom } from '../maths/random.ts';
import { quantile } from '../maths/statistics/quantiles.ts';

const RESAMPLES = 300;
/** About five milliseconds of one piece. */
const DRAWS_PER_PIECE = 500_000;

/** A mean with the middle 95 % of the means of resamples. */
export interface MeanWithin {
  value: number;
  low95: number;
  high95: number;
}

/**
 * The mean of one value a unit (a customer, a fold), with its percentile interval from a bootstrap
 * over the units (Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13).
 */
export function bootstrapMean(values: Float64Array, seed: number): MeanWithin {
  return atOnce(bootstrappingMean(values, seed));
}

/** `bootstrapMean` in pieces. */
export function bootstrappingMean(values: Float64Array, seed: number): Pieces<MeanWithin> {
  const random = createRandom(seed);
  const drawn = new Uint32Array(values.length);
  return meanWithin(values, () => {
    for (let at = 0; at < drawn.length; at++) drawn[at] = random.integer(values.length);
    return drawn;
  });
}

/**
 * `bootstrapMean` for many values of the same units, on resamples that are drawn once: ten
 * times as fast. Holds 1.2 KB a unit.
 */
export function bootstrapMeans(units: number, seed: number): (values: Float64Array) => MeanWithin {
  const random = createRandom(seed);
  const drawn = Uint32Array.from({ length: RESAMPLES * units }, () => random.integer(units));
  const drawnIn = (resample: number) => drawn.subarray(resample * units, (resample + 1) * units);
  return (values) => atOnce(meanWithin(values, drawnIn));
}

function* meanWithin(
  values: Float64Array,
  draw: (resample: number) => Uint32Array
): Pieces<MeanWithin> {
  const means = new Float64Array(RESAMPLES);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const units = draw(resample);
    let sum = 0;
    for (let at = 0; at < units.length; at++) sum += values[units[at]];
    means[resample] = sum / values.length;
    if (isPieceDone(resample, values.length)) yield;
  }
  means.sort();
  return { value: meanOf(values), low95: quantile(means, 0.025), high95: quantile(means, 0.975) };
}

function isPieceDone(resample: number, units: number): boolean {
  return resample % Math.max(1, Math.floor(DRAWS_PER_PIECE / units)) === 0;
}

/**
 * The middle 95 % of figures that are no mean, over resamples of the units: all of them measured on
 * the same resamples. Those in which a figure means nothing (NaN) do not count for it.
 *
 * @param measure the figures where each unit stands as often as it was drawn
 */
export function* bootstrappingFigures(
  units: number,
  seed: number,
  measure: (times: Uint32Array) => readonly number[]
): Pieces<MeanWithin[]> {
  const random = createRandom(seed);
  const times = new Uint32Array(units);
  const resampled: (readonly number[])[] = [];
  for (let resample = 0; resample < RESAMPLES; resample++) {
    times.fill(0);
    for (let draw = 0; draw < units; draw++) times[random.integer(units)]++;
    resampled.push(measure(times));
    if (isPieceDone(resample, units)) yield;
  }
  return measure(times.fill(1)).map((value, figure) => {
    const known = Float64Array.from(resampled, (own) => own[figure]).filter((own) => own === own);
    known.sort();
    return { value, low95: quantile(known, 0.025), high95: quantile(known, 0.975) };
  });
}

/** A method's value of every unit of a test; the units of all methods are the same. */
export interface Contender<Id> {
  id: Id;
  /** One a unit, larger being better. */
  values: Float64Array;
}

export interface Judgement<Id> {
  /** The best by its mean, whether or not its lead may be chance. */
  best: Id;
  value: number;
  baseline: number;
  /** Its lead over the baseline is more than chance: else use the baseline. */
  beats: boolean;
}

/**
 * Whether the best of some methods beats the baseline by more than chance: the bootstrap interval of
 * its lead, unit by unit, lies above zero.
 *
 * @param contenders the baseline first; of equal ones the earlier is the best
 */
export function judge<Id>(contenders: readonly Contender<Id>[], seed: number): Judgement<Id> {
  return atOnce(judging(contenders, seed));
}

/** `judge` in pieces. */
export function* judging<Id>(
  contenders: readonly Contender<Id>[],
  seed: number
): Pieces<Judgement<Id>> {
  const [baseline] = contenders;
  const best = bestOf(contenders);
  const lead = best.values.map((value, unit) => value - baseline.values[unit]);
  return {
    best: best.id,
    value: meanOf(best.values),
    baseline: meanOf(baseline.values),
    beats: (yield* bootstrappingMean(lead, seed)).low95 > 0
  };
}

/** The best by its mean; of equal ones the earlier. */
export function bestOf<Id>(contenders: readonly Contender<Id>[]): Contender<Id> {
  const means = contenders.map(({ values }) => meanOf(values));
  return contenders[means.reduce((best, mean, at) => (mean > means[best] ? at : best), 0)];
}

/** The day before which a share of all days lies: what comes from it on is held back. */
export function dayAfterShare(days: Int32Array, share: number): number {
  return days.slice().sort()[Math.floor(days.length * share)];
}

/** At most so many of them, drawn by chance; shuffles what it draws from. */
export function drawSome<T>(all: T[], most: number, seed: number): T[] {
  return all.length > most ? createRandom(seed).shuffle(all).slice(0, most) : all;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, own) => sum + own, 0) / values.length;
}
