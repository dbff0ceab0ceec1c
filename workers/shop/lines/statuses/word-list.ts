import { foldStatus } from './fold-status.ts';

/** Scripts whose words match anywhere: they write no spaces, or attach small words to others. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A status, normalised for comparison. */
export interface FoldedStatus {
  words: string[];
  /** The words without spaces, for scripts that may omit them. */
  joined: string;
}

export function fold(status: string): FoldedStatus {
  const folded = foldStatus(status).replaceAll('*', '');
  return { words: folded.split(' '), joined: folded.replaceAll(' ', '') };
}

/** Words and phrases of one meaning, over all languages, indexed for lookup. */
export class WordList {
  /** By the first letter of the first word; phrases that may start with any letter are under ''. */
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

  /** @param not negations that cancel the word after them */
  isIn({ words, joined }: FoldedStatus, not?: WordList): boolean {
    if (this.#anywhere.some((saying) => joined.includes(saying))) return true;
    return words.some((_, at) => this.#standsAt(words, at) && !isTakenBack(words, at, not));
  }

  /** Whether a phrase matches at this word. */
  #standsAt(words: string[], at: number): boolean {
    const fits = (saying: string[]) =>
      saying.every((word, step) => isLike(words[at + step] ?? '', word));
    const { [0]: letter } = words[at];
    return (this.#spaced.get(letter) ?? []).some(fits) || (this.#spaced.get('') ?? []).some(fits);
  }

  /** Whether a phrase of one word is this word. */
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
