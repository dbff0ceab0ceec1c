import { untrack } from 'svelte';
import { firstLanguage, saveChoice } from './chosen-language.ts';
import { fill, fillParts, type Detail, type SentencePart } from './fill.ts';
import { createFormats, type Formats } from './formats.ts';
import type { Language } from './languages/language.ts';
import { WordStore } from './word-store.ts';
import type { MessageKey, Messages, WordsRoom } from './words.ts';

/**
 * The language of the screen, its words and its formats. Words are fetched in the language spoken:
 * those of the shell before the app is drawn, those of a room before the room is.
 */
export class I18n {
  readonly #languages: readonly Language[];
  #store = new WordStore();
  #spoken: Language;
  #messages: Messages;
  #formats = $derived.by(() =>
    createFormats(this.#spoken.locale(navigator.languages), this.#spoken)
  );
  /** The language asked for last; until its words are there it is not the one spoken. */
  #wanted: Language;

  constructor(languages: readonly Language[]) {
    this.#languages = languages;
    this.#wanted = languages[0];
    this.#spoken = $state.raw(languages[0]);
    this.#messages = $state.raw(this.#store.of(languages[0]));
  }

  /** The id of the language spoken. */
  get language(): string {
    return this.#spoken.id;
  }

  /** What else the language has of its own: joints, customs, its sample shop. */
  get spoken(): Language {
    return this.#spoken;
  }

  /** The language that comes after the one spoken, for a button that goes round. */
  get next(): Language {
    const at = this.#languages.indexOf(this.#spoken);
    return this.#languages[(at + 1) % this.#languages.length];
  }

  get formats(): Formats {
    return this.#formats;
  }

  /** The sentence of a key with its blanks filled (see `fill.ts` for what a blank may say). */
  t(key: MessageKey, detail: Detail = {}): string {
    return fill(this.#messages[key] ?? key, detail, this.#formats);
  }

  /** The same sentence cut at its blanks, so that its figures can be shown as buttons. */
  parts(key: MessageKey, detail: Detail = {}): SentencePart[] {
    return fillParts(this.#messages[key] ?? key, detail, this.#formats);
  }

  /** Sentences one after the other. */
  sentences(said: readonly (string | false)[]): string {
    return said.filter((own) => own !== false).join(this.#spoken.joints.sentences);
  }

  /** Clauses of one sentence. */
  clauses(said: readonly string[]): string {
    return said.join(this.#spoken.joints.clauses);
  }

  /** A list of things inside a sentence. */
  list(items: readonly string[]): string {
    return items.join(this.#spoken.joints.items);
  }

  /** Is there a sentence for this key? For keys put together from what a worker said. */
  has(key: string): key is MessageKey {
    return Object.hasOwn(this.#messages, key);
  }

  /** How every language says a key, as far as its words are there; the one spoken first. */
  wordings(key: MessageKey): string[] {
    const others = this.#languages.map((own) => this.#store.of(own)[key]);
    return [...new Set([this.#messages[key], ...others])].filter(Boolean);
  }

  /** Fetches what is needed so far in every language: whoever looks for something may say it in any. */
  async loadEveryLanguage(): Promise<void> {
    await Promise.all(this.#languages.map((own) => this.#store.load(own)));
  }

  /** Fetches the words of a room; to be awaited before the room is drawn. */
  async loadRoom(room: WordsRoom): Promise<void> {
    this.#store.need(room);
    // A block that awaits this must not draw its room anew when the language changes.
    const spoken = untrack(() => this.#spoken);
    await Promise.all([spoken, this.#wanted].map((language) => this.#store.load(language)));
  }

  /** Changes the language once its words are there; `save` keeps it for the next visit. */
  async setLanguage(id: string, save = true): Promise<void> {
    const language = this.#languages.find((own) => own.id === id);
    if (!language) return;
    this.#wanted = language;
    const messages = await this.#wordsOf(language);
    if (this.#wanted !== language) return;
    this.#messages = messages;
    this.#spoken = language;
    document.documentElement.lang = language.html;
    if (save) saveChoice(language);
  }

  /** Words that do not come leave the language as it is, so that it can be asked for again. */
  async #wordsOf(language: Language): Promise<Messages> {
    try {
      return await this.#store.load(language);
    } catch (failure) {
      if (this.#wanted === language) this.#wanted = this.#spoken;
      throw failure;
    }
  }

  /** Speaks the language that an address asks for (`?lang=zh`), for this visit. */
  fromAddress(query: URLSearchParams): void {
    const asked = query.get('lang');
    // Only a new address asks: the person's own choice after it holds.
    if (asked && asked !== this.#wanted.id) void this.setLanguage(asked, false);
  }

  /** Begins with the language of this visit. */
  async start(): Promise<void> {
    await this.setLanguage(firstLanguage(this.#languages).id, false);
  }
}
