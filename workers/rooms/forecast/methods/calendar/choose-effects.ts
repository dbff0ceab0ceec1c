import type { Job } from '../../../../contract/job.ts';
import { inverseNormal } from '../../../../maths/statistics/normal.ts';
import type { Column } from './columns.ts';
import { placeboError } from './placebo.ts';
import { addRows, noProducts, sayAt, solveRidge, varianceOfLast, type Products } from './ridge.ts';

/** Days of data before the first test, since a holiday comes once a year. */
const KNOWN_DAYS = 364;
/** Horizon in days of each test; the days before it, equally many, give the current level error. */
const AHEAD_DAYS = 28;
/** Minimum length in days of a past in which an effect can be tested once. */
export const MIN_TRIED_DAYS = KNOWN_DAYS + AHEAD_DAYS;
/** An effect must reduce errors where it acts to at most this share. */
const GAIN = 0.9;
/** An effect that acts everywhere must reduce all errors to at most this share. */
const GAIN_EVERYWHERE = 0.99;
/** An input is considered to act from this share of its largest value on. */
const LARGE = 0.25;
/** Significance level over all effects tested. */
const CHANCE = 0.05;
/**
 * The same for an effect that acts everywhere: its error is estimated from few independent moments.
 */
const CHANCE_EVERYWHERE = 0.01;
/** Upper limit of the autocorrelation of errors used to enlarge their variance. */
const MOST_ALIKE = 0.9;

/** Data of the regression. */
interface Explained {
  columns: readonly Column[];
  /** Number of columns, from the first one, that are always used. */
  base: number;
  /** One entry per row; rows of weight 0 are ignored. */
  y: Float64Array;
  weight: Uint8Array;
  stepDays: number;
}

interface Place {
  known: number;
  products: Products;
}

/**
 * Chooses the effects that improve forecasts of the series' own past: in a rolling-origin test
 * every four weeks, errors must fall overall, and by a tenth where the effect acts; and over the
 * whole past its coefficient must be significant after correction for the number of effects.
 *
 * @returns indices of the chosen columns
 */
export async function chooseEffects(
  { columns, base, y, weight, stepDays }: Explained,
  job: Job
): Promise<number[]> {
  const always = Array.from({ length: base }, (_, j) => j);
  const ahead = Math.round(AHEAD_DAYS / stepDays);
  await job.breathe();
  const { places, whole } = placesOf(columns, y, weight, Math.round(KNOWN_DAYS / stepDays), ahead);
  if (places.length === 0) return [];
  const missesWith = (used: number[]) => missesAt(places, columns, used, y, weight, ahead);
  const surest = await standOut(columns, always, whole, y, weight, job);
  let used = always;
  let misses = missesWith(used);
  for (const j of surest) {
    await job.breathe();
    const other = [...used, j];
    const own = missesWith(other);
    const isThere = actsOf(columns[j]);
    const [there, before] = [sumWhere(own, isThere), sumWhere(misses, isThere)];
    const gain = columns[j].isEverywhere ? GAIN_EVERYWHERE : GAIN;
    if (!(there < gain * before) || sumWhere(own) >= sumWhere(misses)) continue;
    used = other;
    misses = own;
  }
  return used.slice(base);
}

/** Whether an input is large at a step, since some product is always discounted. */
function actsOf({ values, isEverywhere }: Column): (at: number) => boolean {
  if (isEverywhere) return () => true;
  const least = LARGE * values.reduce((most, own) => Math.max(most, own), 0);
  return (at) => values[at] >= least;
}

function placesOf(
  columns: readonly Column[],
  y: Float64Array,
  weight: Uint8Array,
  least: number,
  step: number
): { places: Place[]; whole: Products } {
  const n = y.length;
  const whole = noProducts(columns.length);
  const places: Place[] = [];
  let done = 0;
  for (let known = least + ((n - least) % step); known < n && known >= least; known += step) {
    addRows(whole, columns, y, weight, [done, known]);
    done = known;
    const { size, gram, target } = whole;
    places.push({ known, products: { size, gram: gram.slice(), target: target.slice() } });
  }
  addRows(whole, columns, y, weight, [done, n]);
  return { places, whole };
}

/**
 * Absolute error per row after removing the level error of the days before; NaN where not tested.
 */
function missesAt(
  places: readonly Place[],
  columns: readonly Column[],
  used: number[],
  y: Float64Array,
  weight: Uint8Array,
  ahead: number
): Float64Array {
  const misses = new Float64Array(y.length).fill(NaN);
  for (const { known, products } of places) {
    const coefficients = solveRidge(products, columns, used);
    const off = (at: number) => y[at] - sayAt(columns, used, coefficients, at);
    let [sum, count] = [0, 0];
    for (let at = Math.max(0, known - ahead); at < known; at++) {
      if (!weight[at]) continue;
      sum += off(at);
      count++;
    }
    const level = count > 0 ? sum / count : 0;
    for (let at = known; at < Math.min(y.length, known + ahead); at++) {
      if (weight[at]) misses[at] = Math.abs(off(at) - level);
    }
  }
  return misses;
}

/**
 * Effects that are significant after correction for the number of holidays, most significant first.
 */
async function standOut(
  columns: readonly Column[],
  always: number[],
  whole: Products,
  y: Float64Array,
  weight: Uint8Array,
  job: Job
): Promise<number[]> {
  const tried: { j: number; far: number }[] = [];
  for (let j = always.length; j < columns.length; j++) {
    await job.breathe();
    const rows = [...y.keys()].filter((at) => weight[at] && columns[j].values[at] !== 0);
    if (rows.length === 0) continue;
    const used = [...always, j];
    const coefficients = solveRidge(whole, columns, used);
    const variance =
      varianceOfLast(whole, columns, used) * noiseOf(columns, used, coefficients, y, weight);
    const effect = coefficients.at(-1)!;
    const placebo = columns[j].isEverywhere
      ? placeboError({ columns, y, weight }, always, columns[j], effect)
      : 0;
    tried.push({ j, far: Math.abs(effect) / Math.max(Math.sqrt(variance), placebo) });
  }
  const limitOf = (count: number, chance = CHANCE) =>
    inverseNormal(1 - chance / (2 * Math.max(1, count)));
  const ofAll = limitOf(tried.filter(({ j }) => columns[j].holiday).length);
  // The shop's own actions are a single hypothesis, not one of many.
  const [alone, everywhere] = [limitOf(1), limitOf(1, CHANCE_EVERYWHERE)];
  const limit = ({ holiday, isEverywhere }: Column) =>
    holiday ? ofAll : isEverywhere ? everywhere : alone;
  return tried
    .filter(({ j, far }) => far > limit(columns[j]))
    .sort((a, b) => b.far - a.far)
    .map(({ j }) => j);
}

/** Variance of the errors, enlarged for their autocorrelation. */
export function noiseOf(
  columns: readonly Column[],
  used: number[],
  coefficients: Float64Array,
  y: Float64Array,
  weight: Uint8Array
): number {
  let [squares, together, count, before] = [0, 0, 0, 0];
  for (let at = 0; at < y.length; at++) {
    if (!weight[at]) continue;
    const own = y[at] - sayAt(columns, used, coefficients, at);
    squares += own * own;
    together += own * before;
    before = own;
    count++;
  }
  const alike = Math.min(MOST_ALIKE, Math.max(0, squares > 0 ? together / squares : 0));
  return (squares / Math.max(1, count - used.length)) * ((1 + alike) / (1 - alike));
}

function sumWhere(misses: Float64Array, holds: (at: number) => boolean = () => true): number {
  return misses.reduce((sum, own, at) => (Number.isNaN(own) || !holds(at) ? sum : sum + own), 0);
}
