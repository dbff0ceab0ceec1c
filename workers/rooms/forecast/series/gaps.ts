import { median } from '../../../maths/statistics/quantiles.ts';
import { YEAR, type ForecastGrain } from './contract.ts';

/** Steps between comparable neighbours, and the fewest of them on each side of a gap. */
const STRIDE: Record<ForecastGrain, number> = { day: 7, week: 1, month: 1 };
const MIN_AROUND: Record<ForecastGrain, number> = { day: 4, week: 8, month: 8 };
/**
 * Neighbours on each side from which the regularity of sales is judged (more where all of those
 * sold), and the usual level.
 */
const REACH = 8;
const FAR_REACH = 52;
const LEVEL_REACH = 3;
/** Longer ones, about ten weeks, are more likely seasons or changes of the range. */
const MOST: Record<ForecastGrain, number> = { day: 70, week: 10, month: 2 };
/**
 * Significance level, shared by all steps. As shares are estimated from few neighbours, up to 1 in
 * 20 series of pure chance get a gap with it, most kinds of them far fewer.
 */
const LIMIT = 0.02;
/** Closures such as the Chinese New Year move by about this many days from year to year. */
const MOVES: Record<ForecastGrain, number> = { day: 30, week: 4, month: 1 };

/** Consecutive steps without sales in the midst of steady ones, first and last. */
export interface EmptyRun {
  from: number;
  to: number;
}

/**
 * Finds stock-outs of a product, and days that were never recorded: more consecutive empty steps
 * than chance explains, given how often comparable steps before and after are empty (binomial, with
 * a Bonferroni correction). Weekdays that never sell explain themselves, and a closure that comes
 * back each year is a season.
 */
export function findEmptyRuns(values: Float64Array, grain: ForecastGrain): EmptyRun[] {
  const runs: EmptyRun[] = [];
  for (let at = 0; at < values.length; at++) {
    if (values[at] !== 0) continue;
    const from = at;
    while (at + 1 < values.length && values[at + 1] === 0) at++;
    runs.push({ from, to: at });
  }
  return runs.filter(
    (run) => isTooLong(run, values, grain) && !runs.some((other) => isYearly(run, other, grain))
  );
}

/** The values with empty runs replaced by the usual level of comparable steps around them. */
export function withoutEmptyRuns(
  values: Float64Array,
  grain: ForecastGrain,
  runs = findEmptyRuns(values, grain)
): Float64Array {
  const filled = values.slice();
  for (const run of runs) {
    for (let at = run.from; at <= run.to; at++) {
      filled[at] = median(neighboursOf(at, run, values, STRIDE[grain], LEVEL_REACH).flat());
    }
  }
  return filled;
}

function isTooLong(run: EmptyRun, values: Float64Array, grain: ForecastGrain): boolean {
  if (run.to - run.from >= MOST[grain]) return false;
  let chance = 1;
  for (let at = run.from; at <= run.to; at++) {
    const sides = neighboursOf(at, run, values, STRIDE[grain], REACH);
    if (sides.some((side) => side.length < MIN_AROUND[grain])) return false;
    const far = neighboursOf(at, run, values, STRIDE[grain], FAR_REACH).flat();
    const around = far.every((own) => own !== 0) ? far : sides.flat();
    // Laplace's rule: sixteen weeks with sales do not prove that every week has some.
    chance *= 1 - (around.filter((own) => own !== 0).length + 1) / (around.length + 2);
  }
  return chance * values.length < LIMIT;
}

/** Whether another run is like this one, about a year before or after. */
function isYearly(run: EmptyRun, other: EmptyRun, grain: ForecastGrain): boolean {
  const [length, others] = [run, other].map(({ from, to }) => to - from + 1);
  const apart = Math.abs(run.from - other.from);
  return 2 * others >= length && Math.abs(apart - YEAR[grain]) <= MOVES[grain];
}

/** The newest comparable values before the run, and the first ones after it. */
function neighboursOf(
  at: number,
  { from, to }: EmptyRun,
  values: Float64Array,
  stride: number,
  most: number
): [number[], number[]] {
  const [before, after]: [number[], number[]] = [[], []];
  for (let place = at; place >= 0 && before.length < most; place -= stride) {
    if (place < from) before.push(values[place]);
  }
  for (let place = at; place < values.length && after.length < most; place += stride) {
    if (place > to) after.push(values[place]);
  }
  return [before, after];
}
