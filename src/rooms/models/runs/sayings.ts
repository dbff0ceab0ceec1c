import type { ModelId } from '../../../../workers/rooms/models/train/contract.ts';
import { i18n, t } from '../../../i18n/index.svelte.ts';
import { methodWords } from '../words.ts';
import { digitsOf, type BestRun } from './best-run.ts';

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
