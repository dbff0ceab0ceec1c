import type { MethodTest } from '../ahead/contract.ts';
import { bias, coverage, mase, smape } from '../figures/accuracy.ts';
import { normalRanges, type Told } from './tell.ts';
import type { Cut } from './try-on-past.ts';

/**
 * The number of cuts from which on a single method may replace the combination, if its error is
 * clearly smaller at nearly all of them.
 */
export const MIN_CUTS = 6;
/** The same in cuts that do not overlap. */
const MIN_SEPARATE = 4;
const CLEARLY = 0.95;
const NEARLY_ALL = 0.75;
/** A mean difference of at least this many standard errors is not chance. */
const SURE = 2;
/**
 * The weight, in cuts, of a method's own estimate of its range against its errors in the backtest.
 */
export const PRIOR = 2;
/**
 * The largest squared error that counts, in units of the variance, so that one break does not
 * dominate.
 */
export const MOST_SQUARED = 25;

/** The results of each method over all cuts. */
export function testsOf(
  cuts: Cut[],
  actual: Float64Array,
  period: number,
  isNonNegative: boolean
): MethodTest[] {
  const ids = [...new Set(cuts.flatMap(({ told }) => [...told.keys()]))].filter(
    // A method that failed at some cuts would be judged by the easier ones.
    (id) => cuts.every(({ told }) => told.has(id))
  );
  return ids
    .filter((id, at) => !ids.slice(0, at).some((other) => isSame(cuts, id, other)))
    .map((method) => {
      const misses = cuts.map((cut) => missOf(cut, method));
      const mean = (of: (cut: Cut, told: Told) => number) =>
        cuts.reduce((sum, cut) => sum + of(cut, cut.told.get(method)!), 0) / cuts.length;
      const ranges = new Map(
        cuts.map((cut, at) => {
          const told = cut.told.get(method)!;
          if (method === 'combination') return [cut, told] as const;
          // Ranges are widened by the errors at the other cuts only.
          const factor = widened(misses.filter((_, place) => place !== at));
          const spread = told.path.spread.map((own) => own * factor);
          return [
            cut,
            { path: told.path, ...normalRanges(told.path.mean, spread, isNonNegative) }
          ] as const;
        })
      );
      const held = (of: (cut: Cut, told: Told) => number) =>
        mean((cut) => of(cut, ranges.get(cut)!));
      const came = mean((cut) => cut.came.reduce((sum, own) => sum + own, 0) / cut.came.length);
      return {
        method,
        mase: mean(({ known, came: own }, { path }) => {
          const past = actual.subarray(0, known);
          return mase(past, known > period ? period : 1, own, path.mean);
        }),
        smape: mean(({ came: own }, { path }) => smape(own, path.mean)),
        bias: mean(({ came: own }, { path }) => bias(own, path.mean)) / came,
        coverage80: held(({ came: own }, { low80, high80 }) => coverage(own, low80, high80)),
        coverage95: held(({ came: own }, { low95, high95 }) => coverage(own, low95, high95)),
        isUsed: false
      };
    });
}

/** Whether two methods agree at every cut, as seasonal variants do if there is no season. */
function isSame(cuts: Cut[], id: MethodTest['method'], other: MethodTest['method']): boolean {
  return cuts.every(({ told }) => {
    const [a, b] = [told.get(id)!.path.mean, told.get(other)!.path.mean];
    return a.every((own, h) => own === b[h]);
  });
}

/**
 * The combination, unless a single method has clearly smaller errors at nearly all cuts: the best
 * of many methods on a short past is often the luckiest.
 */
export function surelyBest(tests: MethodTest[], cuts: Cut[]): MethodTest['method'] {
  const all = tests.find(({ method }) => method === 'combination');
  if (!all || cuts.length < MIN_CUTS || separatePlaces(cuts) < MIN_SEPARATE) return 'combination';
  const wins = (method: MethodTest['method']) =>
    cuts.filter(({ came, told }) => {
      const miss = (id: MethodTest['method']) => {
        const { mean } = told.get(id)!.path;
        return came.reduce((sum, own, h) => sum + Math.abs(own - mean[h]), 0);
      };
      return miss(method) < miss('combination');
    }).length;
  const surer = tests
    .filter(({ mase: own }) => own < CLEARLY * all.mase)
    .filter(({ method }) => wins(method) >= NEARLY_ALL * cuts.length)
    .sort((a, b) => a.mase - b.mase);
  return surer[0]?.method ?? 'combination';
}

/**
 * The number of non-overlapping cuts that are worth as much as these: overlapping horizons contain
 * the same days, and a method that fits them by luck fits them all.
 */
export function separatePlaces(cuts: readonly Cut[]): number {
  if (cuts.length === 0) return 0;
  const [first, last] = [cuts[0], cuts[cuts.length - 1]];
  return Math.min(cuts.length, (last.known - first.known) / last.came.length + 1);
}

/**
 * Whether a method has smaller squared errors than another by more than chance. Squares, because
 * where most days have no sales, a forecast of zero has the smallest absolute errors. The standard
 * error counts non-overlapping cuts only (after Diebold and Mariano 1995).
 */
export function surelyBeats(
  method: MethodTest['method'],
  other: MethodTest['method'],
  cuts: readonly Cut[]
): boolean {
  const squares = ({ came, told }: Cut, id: MethodTest['method']) =>
    came.reduce((sum, own, h) => sum + (own - told.get(id)!.path.mean[h]) ** 2, 0) / came.length;
  const less = cuts.map((cut) => squares(cut, other) - squares(cut, method));
  const mean = less.reduce((sum, own) => sum + own, 0) / less.length;
  const around = less.reduce((sum, own) => sum + (own - mean) ** 2, 0);
  const error = Math.sqrt(around / Math.max(1, less.length - 1) / separatePlaces(cuts));
  return mean > SURE * error;
}

/** A method's mean squared error at a cut, in units of its own variance. */
export function missOf({ came, told }: Cut, method: MethodTest['method']): number {
  const { mean, spread } = told.get(method)!.path;
  const squares = came.map((own, h) => ((own - mean[h]) / Math.max(spread[h], 1e-9)) ** 2);
  return Math.min(MOST_SQUARED, squares.reduce((sum, own) => sum + own, 0) / squares.length);
}

/** The factor by which a method's ranges must be widened, given its errors. */
export function widened(misses: number[]): number {
  return Math.sqrt((PRIOR + misses.reduce((sum, own) => sum + own, 0)) / (PRIOR + misses.length));
}
