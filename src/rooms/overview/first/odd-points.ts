import type { OverviewAnswer, PeriodRow } from '../../../../workers/rooms/overview/contract.ts';
import { t } from '../../../i18n/index.svelte.ts';
import { showMoney, showNumber } from '../../../ui/show.ts';

/**
 * Label of a period that is an outlier: the order or return without which it would not be one; else
 * its amount only.
 */
export function nameOddPeriod(
  { hasMoney, currency }: Pick<OverviewAnswer, 'hasMoney' | 'currency'>,
  { period, largest, netRevenue }: PeriodRow,
  [low, high]: [number, number]
): string {
  const amountOf = amountWords(hasMoney, currency);
  const without = largest ? netRevenue - largest.amount : NaN;
  // A sale cannot make a period low, and a return cannot make it high.
  const isItsWay = largest && largest.amount > 0 === netRevenue > high;
  if (!isItsWay || !(without >= Math.min(0, low) && without <= high)) {
    return t('overview.odd.amount', { period, amount: amountOf(netRevenue) });
  }
  const { day, amount } = largest;
  return t(amount < 0 ? 'overview.odd.return' : 'overview.odd.order', {
    day,
    amount: amountOf(Math.abs(amount))
  });
}

/** The same for a day, where only its sum is known. */
export function nameOddDay(
  { hasMoney, currency }: Pick<OverviewAnswer, 'hasMoney' | 'currency'>,
  day: number,
  amount: number
): string {
  return t('overview.odd.day', { day, amount: amountWords(hasMoney, currency)(amount) });
}

function amountWords(hasMoney: boolean, currency: string) {
  return hasMoney ? showMoney(currency, { digits: 0 }) : showNumber();
}
