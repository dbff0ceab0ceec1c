import type { ListedRun } from '../../../../workers/contract/kept/run.ts';

/** The best run on the current data, and whether its lead is more than chance. */
export interface BestRun {
  best: ListedRun;
  second: ListedRun;
  /** The second best is outside the interval of the best. */
  isClear: boolean;
}

/** null: nothing to compare. Runs on other data had another test set. */
export function findBest(runs: readonly ListedRun[]): BestRun | null {
  const current = runs.filter(({ isCurrent, value }) => isCurrent && Number.isFinite(value));
  const [best, second] = current.toSorted((a, b) => a.value - b.value || a.runId - b.runId);
  if (!second) return null;
  return { best, second, isClear: second.value > best.high95 };
}

/** Decimals needed to distinguish runs; for numbers of any size, three significant digits. */
export function digitsOf({ metric, value }: Pick<ListedRun, 'metric' | 'value'>): number {
  const MOST_DECIMALS = 9;
  if (metric === 'log_loss' || !(value > 0)) return 3;
  return Math.min(MOST_DECIMALS, Math.max(0, 2 - Math.floor(Math.log10(value))));
}
