import type { ReviewPrediction } from '../../../../workers/rooms/models/reviews/contract.ts';
import { t } from '../../../i18n/index.svelte.ts';
import { column } from '../../../ui/table/columns.ts';
import type { Column } from '../../../ui/table/table-columns.ts';

/** Columns of reviews with predicted mood, and the given one if any review has it. */
export function moodColumns<Row extends ReviewPrediction>(saysMoods = true): Column<Row>[] {
  return [
    column.number('row', t('models.collect.row'), (row) => row.row),
    column.named(
      'prediction',
      t('models.predictions.prediction'),
      (row) => row.prediction,
      (row) => t(`models.reviews.mood.${row.prediction}`)
    ),
    column.share('probability', t('models.reviews.probability'), (row) => row.probability, 0),
    column.named(
      'said',
      t('models.reviews.said'),
      (row) => row.said,
      (row) => t(`models.reviews.mood.${row.said}`),
      { hidden: !saysMoods }
    ),
    column.text('text', t('models.reviews.text'), (row) => row.text, { width: 480 })
  ];
}
