import type { Formats } from './formats.ts';
import { standsApart } from './spacing.ts';

/** What fills the blanks of a message. */
export type Detail = Record<string, string | number>;

const BLANK = /\{(\w+)(?::(\w+)(?:\(([^)]*)\))?)?\}/g;

/**
 * Fills the blanks of a message.
 *
 * `{name}` a text as it is, a number in the language's way · `{n:number}` · `{n:compact}` ·
 * `{n:money}`, `{n:moneyCompact}` and `{n:moneyAbout}` (rounded to three
 * digits) in `detail.currency` · `{share:percent}` · `{d:day}` day
 * number since 1970 · `{d:month}` day number · `{d:date}` and `{d:dateTime}` ISO · `{w:weekday}`
 * Monday 0 · `{h:hour}` · `{b:bytes}` · `{ms:duration}` · `{n:plural(one sheet|{} sheets)}` the
 * form that the language has for the number, which stands for `{}`.
 *
 * A name in Latin letters that would touch Chinese is set apart from it.
 * A blank that `detail` does not fill stays as written, so that it is seen and mended.
 */
export function fill(message: string, detail: Detail, formats: Formats): string {
  return fillParts(message, detail, formats)
    .map(({ text }) => text)
    .join('');
}

/** A stretch of a sentence; `blank` names what filled it, null for the words between. */
export interface SentencePart {
  text: string;
  blank: string | null;
  /** The unrounded figure where `text` is rounded. */
  exact?: string;
}

/** A finding as a sentence; with `onfigure` its figures are links to the details. */
export interface Saying {
  key: string;
  parts: SentencePart[];
  hint?: string;
  onfigure?: () => void;
}

/** The filled message cut at its blanks, for sentences whose figures can be clicked. */
export function fillParts(message: string, detail: Detail, formats: Formats): SentencePart[] {
  const parts: SentencePart[] = [];
  let end = 0;
  for (const match of message.matchAll(BLANK)) {
    if (match.index > end) parts.push({ text: message.slice(end, match.index), blank: null });
    const [whole, name, kind, forms] = match;
    const value = detail[name];
    const text = value === undefined ? whole : fillBlank(value, kind, forms, detail, formats);
    const part: SentencePart = { text, blank: value === undefined ? null : name };
    if (kind === 'moneyAbout')
      part.exact = formats.money(Number(value), String(detail.currency ?? ''));
    parts.push(part);
    end = match.index + whole.length;
  }
  if (end < message.length) parts.push({ text: message.slice(end), blank: null });
  return setApart(parts);
}

/** A blank between Chinese and a name in Latin letters, in the words beside the name where there are any. */
function setApart(parts: SentencePart[]): SentencePart[] {
  if (parts.length < 2) return parts;
  const set: SentencePart[] = [];
  for (const part of parts) {
    const before = set.at(-1);
    const isApart = before && standsApart(before.text, part.text);
    if (!isApart) set.push(part);
    else if (part.blank === null) set.push({ ...part, text: ` ${part.text}` });
    else {
      if (before.blank === null) set[set.length - 1] = { ...before, text: `${before.text} ` };
      else set.push({ text: ' ', blank: null });
      set.push(part);
    }
  }
  return set;
}

function fillBlank(
  value: string | number,
  kind: string | undefined,
  forms: string | undefined,
  detail: Detail,
  formats: Formats
): string {
  if (kind === 'date') return formats.date(String(value));
  if (kind === 'dateTime') return formats.dateTime(String(value));
  if (typeof value === 'string') return value;
  return filled(value, kind, forms ?? '', detail, formats);
}

function filled(
  value: number,
  kind: string | undefined,
  forms: string,
  detail: Detail,
  formats: Formats
): string {
  const currency = String(detail.currency ?? '');
  switch (kind) {
    case 'compact':
      return formats.compact(value);
    case 'money':
      return formats.money(value, currency);
    case 'moneyAbout':
      return formats.moneyAbout(value, currency);
    case 'moneyCompact':
      return formats.money(value, currency, { compact: true });
    case 'percent':
      return formats.percent(value);
    case 'day':
      return formats.day(value);
    case 'month':
      return formats.month(value);
    case 'weekday':
      return formats.weekday(value);
    case 'hour':
      return formats.hour(value);
    case 'bytes':
      return formats.bytes(value);
    case 'duration':
      return formats.duration(value);
    case 'plural':
      return plural(value, forms, formats);
    default:
      return formats.number(value);
  }
}

function plural(value: number, forms: string, formats: Formats): string {
  return formats.plural(value, forms.split('|')).replace('{}', formats.number(value));
}
