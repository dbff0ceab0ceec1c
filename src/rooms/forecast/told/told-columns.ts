import type { AheadAnswer } from '../../../../workers/rooms/forecast/ahead/contract.ts';
import type { ToldRow } from '../../../../workers/rooms/forecast/told/contract.ts';
import { i18n, t } from '../../../i18n/index.svelte.ts';
import { column } from '../../../ui/table/columns.ts';
import type { Column } from '../../../ui/table/table-columns.ts';
import { amountsOf } from '../ahead/amounts.ts';

/** A period that was told before, beside what came and how far last year's number would have missed. */
export function toldColumns(answer: AheadAnswer): Column<ToldRow>[] {
  const { full } = amountsOf(answer);
  const amount = (key: string, label: string, value: (row: ToldRow) => number) =>
    column.amount<ToldRow>(key, label, value, full);
  return [
    column.period('period', t('forecast.column.period'), ({ period }) => period),
    amount('came', t('forecast.told.column.came'), ({ came }) => came),
    amount('told', t('forecast.told.column.mean'), ({ mean }) => mean),
    amount('low80', t('forecast.column.low80'), ({ low80 }) => low80),
    amount('high80', t('forecast.column.high80'), ({ high80 }) => high80),
    column.named<ToldRow>(
      'inside',
      t('forecast.told.column.inside'),
      ({ isInside }) => (isInside ? 'yes' : 'no'),
      ({ isInside }) => t(`forecast.told.${isInside ? 'yes' : 'no'}`)
    ),
    amount('miss', t('forecast.told.column.miss'), ({ miss }) => miss),
    amount('year_miss', t('forecast.told.column.yearMiss'), ({ yearMiss }) => yearMiss),
    column.named<ToldRow>(
      'told_on',
      t('forecast.told.column.told'),
      ({ told }) => told,
      ({ told }) => i18n.formats.date(told)
    )
  ];
}
