import type { Detail } from './fill.ts';
import { I18n } from './i18n.svelte.ts';
import { LANGUAGES } from './languages/all.ts';
import type { MessageKey } from './words.ts';

export type { Detail, Saying, SentencePart } from './fill.ts';
export type { Formats } from './formats.ts';
export type { MessageKey, WordsRoom } from './words.ts';

export const i18n = new I18n(LANGUAGES);

/** Shorthand for templates: `t('action.cancel')`. */
export function t(key: MessageKey, detail?: Detail): string {
  return i18n.t(key, detail);
}
