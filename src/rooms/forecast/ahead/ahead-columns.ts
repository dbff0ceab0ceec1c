import type { AheadAnswer, AheadRow } from '../../../../workers/rooms/forecast/ahead/contract.ts';
import { t } from '../../../i18n/index.svelte.ts';
import { column } from '../../../ui/table/columns.ts';
import type { Column } from '../../../ui/table/table-columns.ts';
import { amountsOf, codeOf, nameOf } from './amounts.ts';

/** A period with what is expected and its ranges. */
export function aheadColumns(answer: AheadAnswer): Column<AheadRow>[] {
  const { full } = amountsOf(answer);
  const amount = (key: 'mean' | 'low80' | 'high80' | 'low95' | 'high95') =>
    column.amount<AheadRow>(key, t(`forecast.column.${key}`), (row) => row[key], full);
  return [
    column.named<AheadRow>(
      'series',
      t('forecast.column.series'),
      () => codeOf(answer),
      () => nameOf(answer),
      { hidden: true }
    ),
    column.period('period', t('forecast.column.period'), ({ period }) => period),
    amount('mean'),
    amount('low80'),
    amount('high80'),
    amount('low95'),
    amount('high95'),
    column.named<AheadRow>(
      'method',
      t('forecast.column.method'),
      () => answer.method,
      () => t(`forecast.method.${answer.method}`),
      { hidden: true }
    )
  ];
}
