import type { ModelFacts } from '../../../../workers/contract/saved-model.ts';
import type { MoodNetFile } from '../../../../workers/rooms/models/reviews/kept/contract.ts';
import { i18n, t } from '../../../i18n/index.svelte.ts';
import { shortFigure, writeCard } from '../card.ts';

/** Model card of a saved network as Markdown: training data, test, and limits. */
export function netCard(json: string): string {
  const file = JSON.parse(json) as MoodNetFile;
  const { trainRows: train, testRows: test, length, known, from, seed } = file;
  const writing = writingWords(file);
  const method = t(`models.method.${file.method}`);
  const lead = t('models.net.card.method', { method, seed: String(seed) });
  return writeCard(t('models.net.tells'), lead, [
    [
      t('models.card.data'),
      [
        t('models.net.card.data', { rows: train + test, writing }),
        t('models.net.card.reading', { length, known: known.length })
      ]
    ],
    [
      t('models.card.split'),
      [
        t('models.net.card.rows', { train, test }),
        from
          ? t('models.net.card.day', { day: i18n.formats.date(from) })
          : t('models.net.card.fifth')
      ]
    ],
    [t('models.metrics'), metricLines(file)],
    [t('models.card.limits'), limitLines(file)]
  ]);
}

/** What a network was trained on, and its test result. */
export function netWords(facts: ModelFacts): string {
  return t('models.net.learned', {
    rows: facts.trainRows,
    writing: writingWords(facts),
    test: facts.testRows,
    accuracy: facts.value,
    naive: facts.naive,
    low: facts.low95 ?? NaN,
    high: facts.high95 ?? NaN
  });
}

/** The language of its training texts, as far as the script shows. */
function writingWords({ writing = 'spaced' }: ModelFacts): string {
  return t(`models.net.writing.${writing}`);
}

function metricLines({ metrics, method }: MoodNetFile): string[] {
  return metrics.map(({ metric, value, low95, high95 }) =>
    t('models.card.within', {
      method: t(`models.method.${method}`),
      metric: t(metric === 'bad_found' ? 'models.reviews.badFound' : `models.metric.${metric}`),
      value: shortFigure(value),
      low: shortFigure(low95),
      high: shortFigure(high95)
    })
  );
}

function limitLines({ beats }: MoodNetFile): string[] {
  return [
    ...(beats ? [] : [t('models.net.doubt')]),
    t('models.net.card.limits'),
    t('models.net.card.moods')
  ];
}
