import {
  CUSTOMER_NUMBERS,
  CUSTOMER_WORDS,
  type CustomerFeature,
  type QuestionId
} from '../../../workers/rooms/models/questions/contract.ts';
import type { Drift } from '../../../workers/rooms/models/deploy/contract.ts';
import type { ModelId, Reason } from '../../../workers/rooms/models/train/contract.ts';
import { i18n, t, type MessageKey } from '../../i18n/index.svelte.ts';
import { countryNames } from '../../shell/lens/country-names.svelte.ts';

const KNOWN: readonly string[] = [...CUSTOMER_NUMBERS, ...CUSTOMER_WORDS];
const MONEY: readonly string[] = [
  'revenue',
  'revenue_90d',
  'average_order'
] satisfies CustomerFeature[];

/** A column's name; columns of a file keep their header. */
export function columnWords(about: QuestionId | null, name: string): string {
  if (about === 'table' || !KNOWN.includes(name)) return name;
  return t(`models.feature.${name as CustomerFeature}`);
}

/** How a customer feature is computed. */
export function madeWords(name: string): string {
  return KNOWN.includes(name) ? t(`models.made.${name as CustomerFeature}`) : '';
}

/** `column=category` with the column's displayed name; the intercept has no column. */
export function featureWords(about: QuestionId | null, feature: string): string {
  if (feature === '') return t('models.explanation.intercept');
  const held = feature.indexOf('∋');
  if (held > 0) {
    const term = { name: feature.slice(held + 1), holds: true };
    return termWords(columnWords(about, feature.slice(0, held)), term);
  }
  const at = feature.indexOf('=');
  if (at < 0) return columnWords(about, feature);
  const [name, value] = [feature.slice(0, at), feature.slice(at + 1)];
  const said =
    value === '…' ? t('models.explanation.others') : valueWords(about, name, value || null);
  return `${columnWords(about, name)}: ${said}`;
}

/** A text that contains a term or not; for the term '', whether there is a text. */
function termWords(column: string, { name: term, holds }: NonNullable<Reason['term']>): string {
  if (term === '') return t(holds ? 'models.term.empty' : 'models.term.filled', { column });
  return t(holds ? 'models.term.holds' : 'models.term.lacks', { column, term });
}

export function methodWords(id: ModelId): string {
  return t(`models.method.${id}`);
}

/** A class; classes of customer questions are named in the app's language. */
export function classWords(about: QuestionId | null, name: string | number): string {
  if (about !== 'buy_again') return String(name);
  return t(name === 'yes' ? 'models.class.yes' : 'models.class.no');
}

/** Name of a setting; by default the method's identifier. */
export function settingWords(id: string): string {
  const key = `models.setting.${id}`;
  return i18n.has(key) ? t(key as MessageKey) : id;
}

/** Settings with their values, each with the precision it is set in. */
export function settingsWords(settings: Readonly<Record<string, number>>): string {
  return Object.entries(settings)
    .map(([id, value]) =>
      t('models.setting.value', { name: settingWords(id), value: exactWords(value) })
    )
    .join(' · ');
}

/** A number with all its decimals. */
export function exactWords(value: number): string {
  const MOST_DECIMALS = 12;
  const decimals = value.toFixed(MOST_DECIMALS).replace(/0+$/, '').split('.')[1] ?? '';
  return i18n.formats.number(value, { digits: decimals.length });
}

/** A cell as displayed. */
export function cellWords(value: string | number | null): string {
  if (value === null) return t('models.explanation.empty');
  if (typeof value === 'string') return value;
  return i18n.formats.number(Number(value.toPrecision(4)));
}

/** A cell of a column; a customer's country by its name. */
export function valueWords(
  about: QuestionId | null,
  name: string,
  value: string | number | null
): string {
  const isCountry = about !== 'table' && name === ('country' satisfies CustomerFeature);
  return isCountry && typeof value === 'string' ? countryNames.nameOf(value) : cellWords(value);
}

/** A cell; money with its currency. */
export function amountWords(
  about: QuestionId | null,
  name: string,
  value: string | number | null,
  currency: string
): string {
  const isAmount = isMoney(about, name) && typeof value === 'number';
  return isAmount ? i18n.formats.money(value, currency) : valueWords(about, name, value);
}

/** Whether a customer feature is an amount of money. */
export function isMoney(about: QuestionId | null, name: string): boolean {
  return about !== 'table' && MONEY.includes(name);
}

/** How a column of a later table differs from the training data. */
export function driftWords(about: QuestionId | null, own: Drift): string {
  const column = columnWords(about, own.column);
  if (own.kind === 'text') {
    const [before, now] = [own.before, own.now].map((share) => i18n.formats.percent(share));
    return t('models.score.drift.text', { column, before, now });
  }
  if (own.category === null) {
    const [before, now] = [own.before, own.now].map((value) => cellWords(value));
    return t('models.score.drift.number', { column, before, now });
  }
  const [before, now] = [own.before, own.now].map((share) => i18n.formats.percent(share));
  const others = t('models.explanation.others');
  const category = own.category === '…' ? others : valueWords(about, own.column, own.category);
  return t('models.score.drift.category', { column, category, before, now });
}

export function reasonWords(
  about: QuestionId | null,
  reasons: readonly Reason[],
  currency: string
): string {
  return reasons
    .map(({ column, value, share, term }) => {
      if (term) {
        const what = termWords(columnWords(about, column), term);
        return t(share > 0 ? 'models.predictions.termUp' : 'models.predictions.termDown', { what });
      }
      const name = columnWords(about, column);
      if (value === null) {
        const key = share > 0 ? 'models.predictions.emptyUp' : 'models.predictions.emptyDown';
        return t(key, { column: name });
      }
      const words = { column: name, value: amountWords(about, column, value, currency) };
      return t(share > 0 ? 'models.predictions.up' : 'models.predictions.down', words);
    })
    .join(' · ');
}
