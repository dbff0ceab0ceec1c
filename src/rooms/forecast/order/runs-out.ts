import type { OrderRow } from '../../../../workers/rooms/forecast/order/contract.ts';
import { i18n, t } from '../../../i18n/index.svelte.ts';

/** The day a stock is used up; a stock that is already is said to be, by no day. */
export function runsOutWords(day: unknown, { stock }: Pick<OrderRow, 'stock'>): string {
  return stock <= 0 ? t('forecast.order.isOut') : i18n.formats.date(String(day));
}
