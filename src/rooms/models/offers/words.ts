import type { PolicyRow } from '../../../../workers/rooms/models/offers/contract.ts';
import { i18n, t } from '../../../i18n/index.svelte.ts';

export function offerWords(name: string): string {
  return name || t('models.explanation.empty');
}

export function policyWords({ policy, offer }: Pick<PolicyRow, 'policy' | 'offer'>): string {
  return policy === 'always'
    ? t('models.offers.policy.always', { offer: offerWords(offer) })
    : t(`models.offers.policy.${policy}`);
}

/** An outcome: a share, or an amount in the table's unit. */
export function outcomeWords(value: number, isShare: boolean, digits = 1): string {
  if (isShare) return i18n.formats.percent(value, { digits });
  return i18n.formats.number(Number(value.toPrecision(3)));
}

/** A difference of outcomes. */
export function differenceWords(value: number, isShare: boolean): string {
  if (!isShare) return outcomeWords(value, isShare);
  return t('models.offers.points', { points: i18n.formats.number(100 * value, { digits: 1 }) });
}
