import { en } from './en.ts';
import type { everyEn } from './every.en.ts';
import { fill, fillParts, type Detail, type SentencePart } from './fill.ts';
import { createFormats, localeOf, type Formats, type Language } from './formats.ts';

export type { Detail, SentencePart } from './fill.ts';
export type { Formats, Language } from './formats.ts';

/** Every sentence the screen can say. `zh.ts` must have each of them, or the build fails. */
export type MessageKey = keyof typeof everyEn;

type Sentences = Partial<Record<MessageKey, string>>;

/** English as far as it has been fetched. */
const english: Sentences = en;

const SAVED = 'tillsight.language';

/**
 * The language of the screen, its sentences and its formats. English is always there; Chinese is
 * fetched when first asked for, to keep the first page small.
 */
class I18n {
  #language = $state<Language>('en');
  #messages = $state.raw<Sentences>(english);
  #formats = $derived(createFormats(localeOf(this.#language, navigator.languages)));

  get language(): Language {
    return this.#language;
  }

  get formats(): Formats {
    return this.#formats;
  }

  /** The sentence of a key with its blanks filled (see `fill.ts` for what a blank may say). */
  t(key: MessageKey, detail: Detail = {}): string {
    return fill(this.#messages[key] ?? english[key] ?? key, detail, this.#formats);
  }

  /** The same sentence cut at its blanks, so that its figures can be shown as buttons. */
  parts(key: MessageKey, detail: Detail = {}): SentencePart[] {
    return fillParts(this.#messages[key] ?? english[key] ?? key, detail, this.#formats);
  }

  /** Sentences one after the other, with the space between that the language has. */
  sentences(said: readonly string[]): string {
    return said.join(this.#language === 'zh' ? '' : ' ');
  }

  /** Is there a sentence for this key? For keys put together from what a worker said. */
  has(key: string): key is MessageKey {
    return key in english;
  }

  /** English sentences that come with their room; to be told before the room is drawn. */
  learn(sentences: Sentences): void {
    Object.assign(english, sentences);
  }

  /** Changes the language; `save` keeps it for the next visit. */
  async setLanguage(language: Language, save = true): Promise<void> {
    this.#messages = language === 'zh' ? (await import('./zh.ts')).zh : english;
    this.#language = language;
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
    if (save) saveChoice(language);
  }

  /** The language of this visit: the address's, else the saved one, else the browser's. */
  async start(): Promise<void> {
    await this.setLanguage(firstLanguage(), false);
  }
}

export const i18n = new I18n();

/** Shorthand for templates: `t('action.cancel')`. */
export function t(key: MessageKey, detail?: Detail): string {
  return i18n.t(key, detail);
}

function firstLanguage(): Language {
  const asked = askedLanguage(location.hash) ?? askedLanguage(location.search);
  const wanted = asked ?? savedChoice() ?? navigator.language;
  return /^zh/i.test(wanted) ? 'zh' : 'en';
}

function askedLanguage(address: string): string | null {
  const at = address.indexOf('?');
  const language = at < 0 ? null : new URLSearchParams(address.slice(at)).get('lang');
  return language === 'en' || language === 'zh' ? language : null;
}

// Storage is refused in some private windows; the language is then only of this visit.
function savedChoice(): string | null {
  try {
    return localStorage.getItem(SAVED);
  } catch {
    return null;
  }
}

function saveChoice(language: Language): void {
  try {
    localStorage.setItem(SAVED, language);
  } catch {
    return;
  }
}
