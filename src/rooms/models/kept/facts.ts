import type { ModelFacts, SavedModel } from '../../../../workers/contract/saved-model.ts';
import { ABOUT_REVIEWS } from '../../../../workers/rooms/models/reviews/kept/contract.ts';
import type { QuestionId } from '../../../../workers/rooms/models/questions/contract.ts';
import type { Metric } from '../../../../workers/rooms/models/train/contract.ts';
import { i18n, t } from '../../../i18n/index.svelte.ts';

/** What a model predicts. */
export function toldWords({ about, target }: ModelFacts): string {
  if (about === ABOUT_REVIEWS) return t('models.net.tells');
  return about === 'table' ? target : t(`models.ask.${about as QuestionId}`);
}

/** The currency of a model's target; '' if its file has none: this shop's would be a guess. */
export function currencyOf(
  { name, facts }: Pick<SavedModel, 'name' | 'facts'>,
  own: string
): string {
  return facts.currency ?? (name === '' ? own : '');
}

/** Warning that a model learned from another currency than this shop's; '' if not, or unknown. */
export function otherMoney({ currency }: ModelFacts, own: string): string {
  if (!currency || !own || currency === own) return '';
  return t('models.kept.otherMoney', { learned: currency, own });
}

/** The main metric next to the baseline's, with its interval if known. */
export function figureWords({ metric, value, naive, low95, high95 }: ModelFacts): string {
  const isShare = metric === ('accuracy' satisfies Metric);
  const said = (own: number) =>
    isShare
      ? i18n.formats.percent(own, { digits: 0 })
      : i18n.formats.number(Number(own.toPrecision(3)));
  const figure = {
    metric: t(`models.metric.${metric as Metric}`),
    value: said(value),
    naive: Number.isFinite(naive) ? said(naive) : '–'
  };
  if (low95 === undefined || high95 === undefined) return t('models.kept.figureWords', figure);
  return t('models.kept.figureWithin', { ...figure, low: said(low95), high: said(high95) });
}
