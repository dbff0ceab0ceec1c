import { HORIZON_DAYS } from '../../../../../workers/rooms/models/questions/contract.ts';
import { i18n, t } from '../../../../i18n/index.svelte.ts';
import { shortFigure, writeCard } from '../../card.ts';
import type { ModelsState } from '../../models.svelte.ts';
import { doubtSentence } from '../../sayings.ts';
import { columnWords, methodWords } from '../../words.ts';

/** Model card of a trained model as Markdown: training data, test, and limits. */
export function modelCard(view: ModelsState): string {
  const { about, answer } = view;
  if (!about || !answer) return '';
  const what = about === 'table' ? view.target : t(`models.ask.${about}`);
  return writeCard(what, t('models.card.method', { method: methodWords(answer.method) }), [
    [t('models.card.data'), dataLines(view)],
    [t('models.card.split'), splitLines(view)],
    [t('models.metrics'), metricLines(view)],
    [t('models.card.leaks'), leakLines(view)],
    [t('models.card.limits'), limitLines(view)]
  ]);
}

function dataLines(view: ModelsState): string[] {
  const { about, file, learned, answer, target, collected, possible } = view;
  const columns = i18n.list(learned.map((name) => columnWords(about, name)));
  const source =
    about === 'table'
      ? t('models.card.file', { file: file?.fileName ?? '', rows: file?.rows ?? 0, target })
      : t('models.card.orders');
  const texts = (collected?.columns ?? []).flatMap(({ name, text }) =>
    text && learned.includes(name)
      ? [t('models.card.text', { column: columnWords(about, name), terms: text.terms })]
      : []
  );
  const currency = about === 'table' ? '' : (possible?.currency ?? '');
  return [
    source,
    ...(currency ? [t('models.card.currency', { currency })] : []),
    t('models.card.columns', { columns, features: answer?.features ?? 0 }),
    ...texts
  ];
}

function splitLines({ about, split, collected, answer }: ModelsState): string[] {
  const rows = t('models.collect.rows', {
    train: answer?.trainRows ?? 0,
    test: answer?.testRows ?? 0
  });
  if (about === 'table') {
    const column = split && 'column' in split ? split.column : '';
    const how = t(`models.choose.split.${split?.kind ?? 'random'}`, { column });
    return [rows, `${t('models.choose.split')}: ${how}`];
  }
  const days = (part: 'train' | 'test') =>
    i18n.list(
      (collected?.cuts ?? [])
        .filter((cut) => cut.part === part)
        .map(({ day }) => i18n.formats.date(day))
    );
  return [rows, t('models.collect.cuts', { train: days('train'), test: days('test') })];
}

function metricLines({ answer }: ModelsState): string[] {
  return (answer?.metrics ?? []).map(({ model, metric, value, low95, high95 }) => {
    const own = { method: methodWords(model), metric: t(`models.metric.${metric}`) };
    const said = { ...own, value: shortFigure(value) };
    return Number.isFinite(low95)
      ? t('models.card.within', { ...said, low: shortFigure(low95), high: shortFigure(high95) })
      : t('models.card.value', said);
  });
}

function leakLines({ about, answer, collected, learned }: ModelsState): string[] {
  const suspicion = answer?.suspicion;
  const doubt = about && suspicion ? [doubtSentence(about, suspicion)] : [];
  const found = (collected?.columns ?? []).flatMap(({ name, alarm }) => {
    if (!alarm) return [];
    const column = columnWords(about, name);
    const taken = learned.includes(name) ? ` ${t('models.card.taken')}` : '';
    return [t('models.card.leak', { column, why: t(`models.alarm.${alarm}`) }) + taken];
  });
  const all = [...doubt, ...found];
  return [t('models.card.checked'), ...(all.length > 0 ? all : [t('models.card.noLeak')])];
}

function limitLines({ about, answer }: ModelsState): string[] {
  const verdict = answer?.beats ? 'models.finding.beats' : 'models.finding.loses';
  const names = {
    method: methodWords(answer!.method),
    baseline: methodWords(answer!.baseline),
    rows: answer?.testRows ?? 0
  };
  const future =
    about === 'table'
      ? t('models.card.sameKind')
      : t('models.card.horizon', { days: HORIZON_DAYS });
  return [t(verdict, names), future, t('models.card.noCause')];
}
