import type { OddReason, OrderFeature } from '../../../../workers/rooms/models/odd/contract.ts';
import { i18n, t } from '../../../i18n/index.svelte.ts';

/** A feature's value as displayed. */
export function valueWords(feature: OrderFeature, value: number, currency: string): string {
  const { formats } = i18n;
  if (feature === 'amount' || feature === 'piece_price') return formats.money(value, currency);
  if (feature === 'discount') return formats.percent(value, { digits: 0 });
  if (feature === 'is_new') return t(value === 1 ? 'models.odd.yes' : 'models.odd.no');
  return formats.number(value);
}

/** Which feature is unusual, the usual range, and how far it is outside. */
export function reasonWords(reason: OddReason, currency: string): string {
  const away = Math.round(Math.abs(reason.away));
  return t('models.odd.away', { reason: briefReason(reason, currency), away });
}

/** Which feature is unusual, and the usual range. */
export function briefReason({ feature, value, low, high }: OddReason, currency: string): string {
  const said = (own: number) => valueWords(feature, own, currency);
  return t(low === high ? 'models.odd.reasonOne' : 'models.odd.reason', {
    feature: t(`models.odd.feature.${feature}`),
    value: said(value),
    low: said(low),
    high: said(high)
  });
}
