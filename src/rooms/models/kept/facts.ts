import type { ModelFacts, SavedModel } from '../../../../workers/contract/saved-model.ts';
import type { QuestionId } from '../../../../workers/rooms/models/questions/contract.ts';
import type { Metric } from '../../../../workers/rooms/models/train/contract.ts';
import { i18n, t } from '../../../i18n/index.svelte.ts';

/** What a model tells. */
export function toldWords({ about, target }: ModelFacts): string {
  return about === 'table' ? target : t(`models.ask.${about as QuestionId}`);
}

/** The currency of what a model tells; '' where a file says nothing of it: this shop's would be a guess. */
export function currencyOf(
  { name, facts }: Pick<SavedModel, 'name' | 'facts'>,
  own: string
): string {
  return facts.currency ?? (name === '' ? own : '');
}

/** That a model learned from other money than this shop's; '' where it did not, or nobody knows. */
export function otherMoney({ currency }: ModelFacts, own: string): string {
  if (!currency || !own || currency === own) return '';
  return t('models.kept.otherMoney', { learned: currency, own });
}

/** Its first figure beside that of what is naive. */
export function figureWords({ metric, value, naive }: ModelFacts): string {
  const said = (own: number) => i18n.formats.number(Number(own.toPrecision(3)));
  return t('models.kept.figureWords', {
    metric: t(`models.metric.${metric as Metric}`),
    value: said(value),
    naive: Number.isFinite(naive) ? said(naive) : '–'
  });
}
