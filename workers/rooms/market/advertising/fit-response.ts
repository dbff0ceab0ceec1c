import { createRandom } from '../../../maths/random.ts';
import { chooseShapes, type Chosen } from './choose-shapes.ts';
import type { AdvertisingVerdict, Refusal } from './contract.ts';
import { listCandidates, listControls, takeOutControls, type Candidate } from './design.ts';
import { createFold, squaresLeft, type Fold, type FoldOutcome } from './fold.ts';
import { fitNonNegativeRidge } from './non-negative-ridge.ts';
import type { WeeklySeries } from './weekly.ts';

/** The channels' responses from one fit. */
export interface ResponseDraw {
  /** One per channel. */
  shapes: Candidate[];
  /** Outcome per week at full saturation. */
  weights: Float64Array;
}

export interface ResponseModel extends ResponseDraw {
  series: WeeklySeries;
  weeks: number;
  verdict: AdvertisingVerdict;
  /** Refits to simulated outcomes, made of the fit and resampled blocks of its residuals. */
  draws: ResponseDraw[];
  /** Per channel, whether its effect is distinguishable from chance. */
  told: boolean[];
}

const WEEKS_A_PARAMETER = 10;
const MIN_WEEKS = 52;
const MOST_WAVES = 2;
/** Where the held-out weeks begin, as a share of all; the last part is for the verdict. */
const ORIGINS = [0.6, 0.7, 0.8, 0.9, 1];
const BLOCK = 4;
const DRAWS = 200;
/** Share of simulations without any effect in which no channel may look as strong. */
const QUIET = 0.99;

interface FitOptions {
  seed: number;
  /** Number of refits for the ranges, and of simulations without effect. */
  draws?: number;
  breathe?: () => Promise<void>;
}

/**
 * Estimates what each channel brings per week: adstock, saturation and non-negative weights of a
 * ridge regression, beside level, trend, season and other known influences. Shapes are chosen by
 * rolling origins; ranges come from refits, including that choice, to outcomes with residuals
 * resampled in blocks (Künsch, Annals of Statistics 17, 1989). A channel's effect counts as real if
 * leaving it out increases the residuals more than for any channel in simulations without
 * advertising. A shop cares, since half of its advertising may be wasted, and this says which half.
 *
 * @returns a refusal if the weeks are not sufficient
 */
export async function fitResponse(
  series: WeeklySeries,
  { seed, draws: count = DRAWS, breathe = async () => {} }: FitOptions
): Promise<ResponseModel | Refusal> {
  const refusal = refuse(series);
  if (refusal) return refusal;
  const rows = [...series.known.keys()].filter((week) => series.known[week]);
  const candidates = listCandidates(series);
  const controls = listControls(series, wavesOf(series, rows.length));
  const parts = ORIGINS.map((share) => Math.round(share * rows.length));
  const folds = parts
    .slice(0, -1)
    .map((end, at) =>
      foldOf(candidates, controls, rows.slice(0, end), rows.slice(end, parts[at + 1]))
    );
  const whole = foldOf(candidates, controls, rows, []);
  const usable = folds.filter((own) => own !== null);
  if (!whole || usable.length < 2) return tooFew(series, rows.length);

  const fit = (y: Float64Array) => fitOnce(candidates, usable, whole, y);
  const found = fit(series.outcome);
  const fitted = fittedOutcome(controls, rows, candidates, found, series.outcome);
  const left = inflate(fitted, series.outcome, rows, controls.length + series.channels.length);
  const random = createRandom(seed);
  const remade = (base: Float64Array) => addBlocks(base, left, rows, random.integer);
  const draws: ResponseDraw[] = [];
  const quiet: number[] = [];
  const nothing = new Float64Array(fitted.length);
  for (let draw = 0; draw < count; draw++) {
    await breathe();
    draws.push(asDraw(candidates, fit(remade(fitted))));
    quiet.push(Math.max(...strengths(fit(remade(nothing)), whole)));
  }
  const limit = quiet.sort((a, b) => a - b)[Math.floor(QUIET * count)];
  return {
    series,
    weeks: rows.length,
    ...asDraw(candidates, found),
    draws,
    told: strengths(found, whole).map((own) => own > limit),
    verdict: judge(candidates, usable, controls, rows, parts, series.outcome)
  };
}

interface FitOnce {
  chosen: Chosen;
  weights: Float64Array;
  outcome: FoldOutcome;
}

function fitOnce(candidates: Candidate[], folds: Fold[], whole: Fold, y: Float64Array): FitOnce {
  const outcome = whole.outcome(y);
  const chosen = chooseShapes(
    candidates,
    folds,
    folds.map((fold) => fold.outcome(y))
  );
  const { columns, lambda } = chosen;
  const weights = fitNonNegativeRidge(whole.gram, whole.size, outcome.right, columns, lambda);
  return { chosen, weights, outcome };
}

function asDraw(candidates: Candidate[], { chosen, weights }: FitOnce): ResponseDraw {
  return { shapes: chosen.columns.map((own) => candidates[own]), weights };
}

/** How much the residuals grow without each channel, relative to those with all of them. */
function strengths({ chosen, outcome }: FitOnce, { gram, size }: Fold): number[] {
  const leftWith = (columns: number[]) => {
    const weights = fitNonNegativeRidge(gram, size, outcome.right, columns, 0);
    return squaresLeft(gram, size, outcome.right, outcome.squares, columns, weights);
  };
  const all = leftWith(chosen.columns);
  return chosen.columns.map((_, at) => leftWith(chosen.columns.toSpliced(at, 1)) / all - 1);
}

function foldOf(
  candidates: Candidate[],
  controls: Float64Array[],
  learned: number[],
  held: number[]
): Fold | null {
  const takeOut = takeOutControls(controls, learned, held);
  return takeOut && createFold(candidates, takeOut);
}

/** The fitted outcome of every known week. */
function fittedOutcome(
  controls: Float64Array[],
  rows: number[],
  candidates: Candidate[],
  { chosen, weights }: FitOnce,
  outcome: Float64Array
): Float64Array {
  const brought = new Float64Array(outcome.length);
  chosen.columns.forEach((own, at) => {
    candidates[own].values.forEach((value, week) => (brought[week] += weights[at] * value));
  });
  const rest = outcome.map((own, week) => own - brought[week]);
  const { learned } = takeOutControls(controls, rows, [])!(rest);
  const fitted = outcome.slice();
  rows.forEach((week, at) => (fitted[week] -= learned[at]));
  return fitted;
}

/** Scales residuals up by the degrees of freedom that the fit used. */
function inflate(
  fitted: Float64Array,
  outcome: Float64Array,
  rows: number[],
  parameters: number
): Float64Array {
  const factor = Math.sqrt(rows.length / Math.max(1, rows.length - parameters));
  return Float64Array.from(rows, (week) => factor * (outcome[week] - fitted[week]));
}

function addBlocks(
  base: Float64Array,
  left: Float64Array,
  rows: number[],
  integer: (below: number) => number
): Float64Array {
  const made = base.slice();
  for (let at = 0; at < rows.length; at += BLOCK) {
    const from = integer(rows.length);
    for (let own = at; own < Math.min(at + BLOCK, rows.length); own++) {
      made[rows[own]] += left[(from + own - at) % rows.length];
    }
  }
  return made;
}

/** Predicts the newest weeks by a fit to the weeks before them. */
function judge(
  candidates: Candidate[],
  folds: Fold[],
  controls: Float64Array[],
  rows: number[],
  parts: number[],
  y: Float64Array
): AdvertisingVerdict {
  const earlier = folds.slice(0, -1);
  const last = folds[folds.length - 1];
  const chosen = chooseShapes(
    candidates,
    earlier,
    earlier.map((fold) => fold.outcome(y))
  );
  const { right } = last.outcome(y);
  const weights = fitNonNegativeRidge(last.gram, last.size, right, chosen.columns, chosen.lambda);
  const end = parts[parts.length - 2];
  const takeOut = takeOutControls(controls, rows.slice(0, end), rows.slice(end))!;
  const without = takeOut(y).held;
  const told = chosen.columns.map((own) => takeOut(candidates[own].values).held);
  const withAll = without.map((own, week) =>
    told.reduce((rest, values, at) => rest - weights[at] * values[week], own)
  );
  const mean = (values: Float64Array) =>
    values.reduce((sum, own) => sum + Math.abs(own), 0) / values.length;
  return { weeks: without.length, errorWith: mean(withAll), errorWithout: mean(without) };
}

function refuse(series: WeeklySeries): Refusal | null {
  const weeks = series.known.reduce((sum, own) => sum + own, 0);
  const silent = series.spends.every((spend) => spend.every((own) => own === 0));
  if (series.channels.length === 0 || silent) return { key: 'no_spend_in_weeks', detail: {} };
  if (weeks < neededWeeks(series)) return tooFew(series, weeks);
  const constant = series.channels.filter((_, at) => !varies(series.spends[at]));
  if (constant.length === 0) return null;
  return { key: 'never_varied', detail: { channels: constant.join(', ') } };
}

function tooFew(series: WeeklySeries, weeks: number): Refusal {
  return { key: 'too_few_weeks', detail: { weeks, needed: neededWeeks(series) } };
}

function varies(spend: Float64Array): boolean {
  const [least, most] = [Math.min(...spend), Math.max(...spend)];
  return most - least > 0.05 * most;
}

function parametersOf({ channels, besides }: WeeklySeries, waves: number): number {
  return 2 + 2 * waves + besides.length + channels.length;
}

function neededWeeks(series: WeeklySeries): number {
  return Math.max(MIN_WEEKS, WEEKS_A_PARAMETER * parametersOf(series, 1));
}

function wavesOf(series: WeeklySeries, weeks: number): number {
  const isEnough = weeks >= WEEKS_A_PARAMETER * parametersOf(series, MOST_WAVES);
  return isEnough ? MOST_WAVES : 1;
}
