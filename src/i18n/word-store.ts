import type { Language } from './languages/language.ts';
import type { Messages, WordsPart } from './words.ts';

/** The words fetched so far, by language, and the parts of the app that need some. */
export class WordStore {
  #parts = new Set<WordsPart>(['shell', 'shared']);
  #messages = new Map<Language, Messages>();
  #fetched = new Map<string, Promise<void>>();

  /** From now on every language that is loaded brings the words of this part. */
  need(part: WordsPart): void {
    this.#parts.add(part);
  }

  /** What is there of a language; grows as its parts are fetched. */
  of(language: Language): Messages {
    const messages = this.#messages.get(language) ?? {};
    this.#messages.set(language, messages);
    return messages;
  }

  /** Fetches what is needed of a language and not there yet. */
  async load(language: Language): Promise<Messages> {
    await Promise.all([...this.#parts].map((part) => this.#fetch(language, part)));
    return this.of(language);
  }

  #fetch(language: Language, part: WordsPart): Promise<void> {
    const key = `${part}.${language.id}`;
    const fetched = this.#fetched.get(key) ?? this.#take(language, part);
    this.#fetched.set(key, fetched);
    // What could not be fetched is asked for again the next time.
    fetched.catch(() => this.#fetched.delete(key));
    return fetched;
  }

  async #take(language: Language, part: WordsPart): Promise<void> {
    Object.assign(this.of(language), await language.words[part]());
  }
}
