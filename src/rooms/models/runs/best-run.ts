import type { ListedRun } from '../../../../workers/contract/kept/run.ts';

/** The best run on the data of now, and whether that is more than chance. */
export interface BestRun {
  best: ListedRun;
  second: ListedRun;
  /** The second lies outside the range of the best. */
  isClear: boolean;
}

/** Null: nothing to compare. Of other data other rows were held back. */
export function findBest(runs: readonly ListedRun[]): BestRun | null {
  const current = runs.filter(({ isCurrent, value }) => isCurrent && Number.isFinite(value));
  const [best, second] = current.toSorted((a, b) => a.value - b.value || a.runId - b.runId);
  if (!second) return null;
  return { best, second, isClear: second.value > best.high95 };
}

/** Decimals that tell runs apart: numbers may be of any size, so three figures of theirs. */
export function digitsOf({ metric, value }: Pick<ListedRun, 'metric' | 'value'>): number {
  const MOST_DECIMALS = 9;
  if (metric === 'log_loss' || !(value > 0)) return 3;
  return Math.min(MOST_DECIMALS, Math.max(0, 2 - Math.floor(Math.log10(value))));
}
