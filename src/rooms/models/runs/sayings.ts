import type { ListedRun } from '../../../../workers/contract/kept/run.ts';
import type { ModelId } from '../../../../workers/rooms/models/train/contract.ts';
import { i18n, t } from '../../../i18n/index.svelte.ts';
import { methodWords } from '../words.ts';

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

export function bestWords({ best, second, isClear }: BestRun): string {
  const show = (own: number) => i18n.formats.number(own, { digits: digitsOf(best) });
  return t(isClear ? 'models.runs.clear' : 'models.runs.unclear', {
    best: methodWords(best.method as ModelId),
    second: methodWords(second.method as ModelId),
    metric: t(`models.tuning.metric.${best.metric}`),
    value: show(best.value),
    other: show(second.value),
    low: show(best.low95),
    high: show(best.high95)
  });
}

/** Decimals that tell runs apart: numbers may be of any size, so three figures of theirs. */
export function digitsOf({ metric, value }: Pick<ListedRun, 'metric' | 'value'>): number {
  const MOST_DECIMALS = 9;
  if (metric === 'log_loss' || !(value > 0)) return 3;
  return Math.min(MOST_DECIMALS, Math.max(0, 2 - Math.floor(Math.log10(value))));
}
