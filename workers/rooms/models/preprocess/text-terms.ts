import { plainText } from '../../../shop/plain-text.ts';
import { NEGATIONS, writeOutNegations } from '../../../text/negations.ts';
import { isStopWord, termsOf } from '../../../text/words.ts';

const ONLY_DIGITS = /^[\p{N}_]+$/u;
/** Characters cut between two breaths: some 10 ms. */
const CHARACTERS_PER_BREATH = 30_000;

/**
 * What of a text can tell a row: words in lower case, and of Chinese every character and every pair of
 * neighbours, so that a browser that cuts words elsewhere gives the same. Tags of HTML, numbers and stop
 * words are left out; what turns a word round ("not", 不) stays.
 *
 * @example termsToLearn('<b>Not</b> the 2 mugs I wanted') // ['not', 'mugs', 'wanted']
 */
export function termsToLearn(text: string): string[] {
  return termsOf(writeOutNegations(plainText(text))).filter(
    (term) => NEGATIONS.has(term) || !(isStopWord(term) || ONLY_DIGITS.test(term))
  );
}

/** Texts as places in a vocabulary: those of text t are `place[start[t]] … place[start[t + 1] − 1]`. */
interface CutTexts {
  vocabulary: string[];
  start: Uint32Array;
  place: Uint32Array;
}

/** Kept as long as the column whose texts they are. */
const cut = new WeakMap<readonly string[], CutTexts>();

/**
 * Cuts the texts of a column once, for all who ask `termsOfText` afterwards: what is done with terms
 * takes no time, to cut them takes seconds of a few thousand reviews.
 *
 * @param breathe lets a cancel in
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

/** Terms of a column's text; at once where they were cut before. */
export function termsOfText(words: readonly string[], text: number): string[] {
  const known = cut.get(words);
  if (!known) return termsToLearn(words[text]);
  const own = known.place.subarray(known.start[text], known.start[text + 1]);
  return Array.from(own, (place) => known.vocabulary[place]);
}
