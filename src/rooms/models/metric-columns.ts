import { t } from '../../i18n/index.svelte.ts';
import type { Show } from '../../ui/show.ts';
import { column } from '../../ui/table/columns.ts';
import type { Column } from '../../ui/table/table-columns.ts';

interface Metric {
  model: string;
  split: 'test';
  metric: string;
  value: number;
  low95: number;
  high95: number;
}

/** Columns of metrics with their intervals, in the words of the page. */
export function metricColumns<Row extends Metric>(
  modelOf: (row: Row) => string,
  metricOf: (row: Row) => string,
  show?: Show
): Column<Row>[] {
  const amount = (key: 'value' | 'low95' | 'high95') => {
    const of = (row: Row) => row[key];
    const label = t(`column.${key}`);
    return show ? column.amount(key, label, of, show) : column.decimal(key, label, of, 3);
  };
  return [
    column.named('model', t('models.metrics.model'), (row) => row.model, modelOf),
    column.named(
      'split',
      t('models.metrics.split'),
      (row) => row.split,
      (row) => t(`models.metrics.split.${row.split}`)
    ),
    column.named('metric', t('models.metrics.metric'), (row) => row.metric, metricOf, {
      width: 260
    }),
    amount('value'),
    amount('low95'),
    amount('high95')
  ];
}
