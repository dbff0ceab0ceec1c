import { plainText } from '../../../shop/plain-text.ts';
import { NEGATIONS, writeOutNegations } from '../../../text/negations.ts';
import { isStopWord, termsOf } from '../../../text/words.ts';

const ONLY_DIGITS = /^[\p{N}_]+$/u;
/** Number of characters between two yields: some 10 ms. */
const CHARACTERS_PER_BREATH = 30_000;

/**
 * Terms of a text as features: words in lower case, and for Chinese every character and character
 * bigram, independent of the browser's segmentation. HTML tags, numbers and stop words are removed;
 * negations ("not", 不) are kept.
 *
 * @example termsToLearn('<b>Not</b> the 2 mugs I wanted') // ['not', 'mugs', 'wanted']
 */
export function termsToLearn(text: string): string[] {
  return termsOf(writeOutNegations(plainText(text))).filter(
    (term) => NEGATIONS.has(term) || !(isStopWord(term) || ONLY_DIGITS.test(term))
  );
}

/**
 * Texts as indices into a vocabulary: those of text t are `place[start[t]] … place[start[t + 1] −
 * 1]`.
 */
interface CutTexts {
  vocabulary: string[];
  start: Uint32Array;
  place: Uint32Array;
}

/** Cached as long as the column of the texts. */
const cut = new WeakMap<readonly string[], CutTexts>();

/**
 * Splits the texts of a column once, for later calls of `termsOfText`: this takes seconds for a few
 * thousand reviews, using the terms takes no time.
 *
 * @param breathe yields, so that the work can be cancelled
 */
export async function cutTexts(
  words: readonly string[],
  breathe: () => Promise<void>
): Promise<void> {
  if (cut.has(words)) return;
  const placeOf = new Map<string, number>();
  const start = new Uint32Array(words.length + 1);
  const place: number[] = [];
  let unbreathed = 0;
  for (let text = 0; text < words.length; text++) {
    for (const term of termsToLearn(words[text])) {
      const own = placeOf.get(term) ?? placeOf.size;
      placeOf.set(term, own);
      place.push(own);
    }
    start[text + 1] = place.length;
    unbreathed += words[text].length;
    if (unbreathed < CHARACTERS_PER_BREATH) continue;
    unbreathed = 0;
    await breathe();
  }
  cut.set(words, { vocabulary: [...placeOf.keys()], start, place: Uint32Array.from(place) });
}

/** Terms of a column's text; from the cache if they were split before. */
export function termsOfText(words: readonly string[], text: number): string[] {
  const known = cut.get(words);
  if (!known) return termsToLearn(words[text]);
  const own = known.place.subarray(known.start[text], known.start[text + 1]);
  return Array.from(own, (place) => known.vocabulary[place]);
}
