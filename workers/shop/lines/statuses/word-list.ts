import { foldStatus } from './fold-status.ts';

/** Scripts whose words are found anywhere: they write no spaces, or join small words to others. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A status as it is compared. */
export interface FoldedStatus {
  words: string[];
  /** Without spaces, for scripts that may leave them out. */
  joined: string;
}

export function fold(status: string): FoldedStatus {
  const folded = foldStatus(status).replaceAll('*', '');
  return { words: folded.split(' '), joined: folded.replaceAll(' ', '') };
}

/** Words and sayings of one meaning, over all languages, ready to be looked for. */
export class WordList {
  /** By the first letter of the first word; those that may begin with any under the empty one. */
  readonly #spaced = new Map<string, string[][]>();
  readonly #anywhere: string[] = [];

  /** @param sayings as in `StatusWords` */
  constructor(sayings: readonly string[]) {
    for (const saying of new Set(sayings)) {
      const folded = foldStatus(saying);
      if (folded === '') continue;
      if (UNSPACED.test(folded)) this.#anywhere.push(folded.replaceAll(' ', ''));
      else {
        const first = folded[0] === '*' ? '' : folded[0];
        this.#spaced.set(first, [...(this.#spaced.get(first) ?? []), folded.split(' ')]);
      }
    }
  }

  /** @param not words that take back the one that follows them */
  isIn({ words, joined }: FoldedStatus, not?: WordList): boolean {
    if (this.#anywhere.some((saying) => joined.includes(saying))) return true;
    return words.some((_, at) => this.#standsAt(words, at) && !isTakenBack(words, at, not));
  }

  /** Some saying stands at this word. */
  #standsAt(words: string[], at: number): boolean {
    const fits = (saying: string[]) =>
      saying.every((word, step) => isLike(words[at + step] ?? '', word));
    const { [0]: letter } = words[at];
    return (this.#spaced.get(letter) ?? []).some(fits) || (this.#spaced.get('') ?? []).some(fits);
  }

  /** Some saying of one word is this word. */
  holds(word: string): boolean {
    return this.#standsAt([word], 0);
  }
}

/** `not cancelled`, `not yet cancelled`. */
function isTakenBack(words: string[], at: number, not?: WordList): boolean {
  if (!not) return false;
  return [at - 1, at - 2].some((before) => before >= 0 && not.holds(words[before]));
}

function isLike(word: string, pattern: string): boolean {
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith('*')) return word.endsWith(pattern.slice(1));
  return word === pattern;
}
