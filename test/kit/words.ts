import type { Language } from '../../src/i18n/languages/language.ts';
import type { Messages, WordsPart } from '../../src/i18n/words.ts';

/** All texts of a language, of all rooms. */
export async function everyWord({ words }: Language): Promise<Messages> {
  const parts = Object.keys(words) as WordsPart[];
  return Object.assign({}, ...(await Promise.all(parts.map((part) => words[part]()))));
}
