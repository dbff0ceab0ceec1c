import { isChineseStopWord } from './stop-words-chinese.ts';
import { ENGLISH_STOP_WORDS } from './stop-words-english.ts';

/** Python's `\w` matches letters, numbers and `_`, but not combining marks. Two or more of them. */
const WORD = /[\p{L}\p{N}_]{2,}/gu;

/** Scripts that write words without spaces; the last two are the long-vowel marks of Katakana. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\uff70`;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const UNSPACED_RUNS = new RegExp(`([${UNSPACED}]+)`, 'u');

/**
 * The words of a text that can say what a product is: lower-cased, white space folded, stop words
 * left out, in text order with repetitions.
 *
 * Text without Chinese, Japanese, Thai, Lao, Khmer or Burmese letters is cut exactly as
 * scikit-learn's TfidfVectorizer(stop_words='english') cuts it: runs of at least two word
 * characters (token_pattern `(?u)\b\w\w+\b`). In other text the runs of those scripts are cut by
 * `Intl.Segmenter`, where a word may be one character long (茶, 杯), and what lies between them as
 * before.
 *
 * @example wordsOf('The RED Mug, 2 pcs') // ['red', 'mug', 'pcs']
 * @example wordsOf('红色茶杯 350ml') // ['红色', '茶杯', '350ml']
 */
export function wordsOf(text: string): string[] {
  return cutByScript(text, spacedWords, unspacedWords);
}

/** Like `wordsOf` with the stop words, since a mood may depend on a "not". */
export function everyWordOf(text: string): string[] {
  return cutByScript(text, everySpacedWord, everyUnspacedWord);
}

/**
 * The words of a text; of runs in scripts without spaces, every character and every pair of
 * neighbours, so that nothing depends on how a dictionary would segment them.
 *
 * @example termsOf('很好 ok') // ['很', '好', '很好', 'ok']
 */
export function termsOf(text: string): string[] {
  return cutByScript(text, everySpacedWord, (run) => {
    const characters = Array.from(run);
    const pairs = characters.slice(1).map((own, before) => characters[before] + own);
    return [...characters, ...pairs];
  });
}

/** Words in the order of the text; in scripts without spaces, single characters. */
export function unitsOf(text: string): string[] {
  return cutByScript(text, everySpacedWord, Array.from);
}

/** Whether a text contains a script without spaces between words. */
export function hasUnspaced(text: string): boolean {
  return HAS_UNSPACED.test(text);
}

export function isStopWord(word: string): boolean {
  return ENGLISH_STOP_WORDS.has(word) || isChineseStopWord(word);
}

function cutByScript(
  text: string,
  spaced: (part: string) => string[],
  unspaced: (run: string) => string[]
): string[] {
  const folded = text.toLowerCase();
  if (!HAS_UNSPACED.test(folded)) return spaced(folded);
  const words: string[] = [];
  // Splitting at a captured group puts the matches at odd indices.
  folded.split(UNSPACED_RUNS).forEach((part, place) => {
    for (const word of place % 2 ? unspaced(part) : spaced(part)) words.push(word);
  });
  return words;
}

function everySpacedWord(text: string): string[] {
  return text.match(WORD) ?? [];
}

function spacedWords(text: string): string[] {
  return everySpacedWord(text).filter((word) => !ENGLISH_STOP_WORDS.has(word));
}

let segmenter: Intl.Segmenter | null | undefined;

function unspacedWords(run: string): string[] {
  return everyUnspacedWord(run).filter((word) => !isChineseStopWord(word));
}

function everyUnspacedWord(run: string): string[] {
  segmenter ??= 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  if (!segmenter) return overlappingPairs(run);
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(run)) {
    if (isWordLike) words.push(segment);
  }
  return words;
}

/**
 * For browsers without a segmenter: pairs of neighbouring characters, the usual substitute for
 * words.
 */
function overlappingPairs(run: string): string[] {
  const characters = Array.from(run);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, before) => characters[before] + character);
}
