import type { StoppedTraining } from '../../../workers/contract/kept/checkpoint.ts';
import type { TrainQuestion } from '../../../workers/rooms/models/contract.ts';
import type { Mailing } from '../../../workers/rooms/models/offers/contract.ts';
import type { QuestionId } from '../../../workers/rooms/models/questions/contract.ts';
import type { MoodMethodId } from '../../../workers/rooms/models/reviews/contract.ts';
import type {
  Metric,
  ModelId,
  Suspicion,
  TrainAnswer
} from '../../../workers/rooms/models/train/contract.ts';
import { i18n, t, type Detail, type MessageKey, type Saying } from '../../i18n/index.svelte.ts';
import { columnWords, methodWords } from './words.ts';

/** Probabilities with at most this error count as calibrated. */
const GOOD_GAP = 0.06;

/** The finding, whether it beats the baseline, and how reliable it is. */
export function modelSayings(about: QuestionId, answer: TrainAnswer, currency: string): Saying[] {
  const saying = (key: MessageKey, detail: Detail): Saying => ({
    key,
    parts: i18n.parts(key, detail)
  });
  const names = { method: methodWords(answer.method), baseline: methodWords(answer.baseline) };
  const verdict = answer.beats ? 'models.finding.beats' : 'models.finding.loses';
  return [
    saying(...headline(about, answer, currency)),
    saying(verdict, { ...names, rows: answer.testRows }),
    ...(answer.suspicion ? [saying(...doubt(about, answer.suspicion))] : []),
    ...trust(about, answer, currency).map(([key, detail]) => saying(key, detail))
  ];
}

/** Why a figure is too good to be true, and what to do about it. */
export function doubtSentence(about: QuestionId, suspicion: Suspicion): string {
  return t(...doubt(about, suspicion));
}

function doubt(
  about: QuestionId,
  { reason, columns, metric, value }: Suspicion
): [MessageKey, Detail] {
  const names = columns.map((own) => t('models.quoted', { name: columnWords(about, own) }));
  // Rounded down: a figure just below the best is not said to be the best.
  const figure = i18n.formats.number(Math.floor(value * 1000) / 1000, { digits: 3 });
  const said = { metric: t(`models.metric.${metric}`), value: figure };
  return [`models.finding.suspect.${reason}`, { ...said, columns: i18n.list(names) }];
}

/** A response probability is not the effect of the mailing itself. */
export function mailingSaying({ offer }: Mailing): Saying {
  const key = 'models.ask.mailing.differs';
  return { key, parts: i18n.parts(key, { offer }) };
}

function headline(about: QuestionId, answer: TrainAnswer, currency: string): [MessageKey, Detail] {
  const { top, classes, kind, method, baseline } = answer;
  if (!top) {
    return [
      'models.finding.classes',
      {
        accuracy: metricOf(answer, method, 'accuracy'),
        baseline: methodWords(baseline),
        naive: metricOf(answer, baseline, 'accuracy')
      }
    ];
  }
  const { rows, found, expected } = top;
  if (kind === 'class') {
    const { testRows } = answer;
    // None found where none was to be expected says nothing of the model.
    if (found === 0 && expected < 0.5) {
      return about === 'buy_again'
        ? ['models.finding.few_buy_again', { testRows }]
        : ['models.finding.few_class', { testRows, value: classes[1] }];
    }
    const detail = { rows, found, expected: Math.round(expected) };
    return about === 'buy_again'
      ? ['models.finding.buy_again', detail]
      : ['models.finding.class', { ...detail, value: classes[1] }];
  }
  if (about === 'spend') return ['models.finding.spend', { rows, found, expected, currency }];
  const short = (value: number) => Number(value.toPrecision(4));
  return ['models.finding.number', { rows, found: short(found), expected: short(expected) }];
}

function metricOf({ metrics }: TrainAnswer, id: ModelId, name: Metric): number {
  return metrics.find(({ model, metric }) => model === id && metric === name)?.value ?? NaN;
}

function trust(about: QuestionId, answer: TrainAnswer, currency: string): [MessageKey, Detail][] {
  const { beats, calibration, kind, suspicion, testRows } = answer;
  // Who is told to go by the baseline, or to doubt it all, is not told how to trust the list.
  if (!beats || suspicion) return [];
  if (kind === 'number') {
    const miss = metricOf(answer, answer.method, 'mae');
    const { formats } = i18n;
    const said =
      about === 'spend'
        ? formats.money(miss, currency)
        : formats.number(Number(miss.toPrecision(3)));
    return [['models.finding.trust.number', { miss: said }]];
  }
  if (calibration.length === 0) return [];
  const gap = calibration.reduce((sum, own) => {
    return sum + (own.rows / testRows) * Math.abs(own.told - own.happened);
  }, 0);
  const words = gap <= GOOD_GAP ? 'good' : 'rough';
  return [[`models.finding.trust.${words}`, { gap: Math.round(gap * 100) }]];
}

/** How far an interrupted training came. */
export function stoppedWords(found: StoppedTraining, { about, target }: TrainQuestion): string {
  return stoppedAt(found, about === 'table' ? (target ?? '') : t(`models.ask.${about}`));
}

/** The same for networks on reviews. */
export function stoppedNetsWords(found: StoppedTraining): string {
  return stoppedAt(found, t('models.ask.reviews'));
}

function stoppedAt(found: StoppedTraining, question: string): string {
  const { unit, round, rounds, stale } = found;
  const method = t(`models.method.${found.method as ModelId | MoodMethodId}`);
  const words = { round, rounds, method, question };
  const stood = t(`models.stopped.${unit}`, words);
  return stale ? i18n.sentences([stood, t(`models.stopped.stale.${stale}`)]) : stood;
}
