import type { TrendAnswer, TrendRow } from '../../../../workers/rooms/market/trend/contract.ts';
import { t } from '../../../i18n/index.svelte.ts';
import { column } from '../../../ui/table/columns.ts';
import type { Column } from '../../../ui/table/table-columns.ts';
import { amountsOf } from './amounts.ts';

/** A period, its value and the parts that sum to it. */
export function partColumns(answer: TrendAnswer): Column<TrendRow>[] {
  const { full } = amountsOf(answer);
  const amount = (key: string, label: string, read: (row: TrendRow) => number) =>
    column.amount<TrendRow>(key, label, read, full);
  return [
    column.period('period', t('market.trend.column.period'), ({ period }) => period),
    amount('value', t(`market.trend.measure.${answer.measure}`), ({ value }) => value),
    amount('trend', t('market.trend.column.trend'), ({ trend }) => trend),
    amount('seasonal', t('market.trend.column.seasonal'), ({ seasonal }) => seasonal),
    ...(answer.hasYear
      ? [amount('yearly', t('market.trend.column.yearly'), ({ yearly }) => yearly)]
      : []),
    amount('remainder', t('market.trend.column.remainder'), ({ remainder }) => remainder)
  ];
}
