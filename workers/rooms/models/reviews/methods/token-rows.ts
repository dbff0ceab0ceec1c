import { atOnce } from '../../../../contract/job.ts';
import type { Pieces } from '../../../../contract/job.ts';
import { unitsOf } from '../../../../text/words.ts';

/** Texts as word indices in order, row-major, all of the same length. */
export interface TokenRows {
  length: number;
  /** Size of the vocabulary; indices start at 0. */
  words: number;
  token: Int32Array;
}

/** Index for padding before a short text, and for an unknown word. */
const NOTHING = 0;
export const UNKNOWN = 1;
const MOST_WORDS = 8_000;
const LEAST_TEXTS = 2;
const TEXTS_PER_PIECE = 200;

/**
 * Numbers the most frequent words of the training rows; texts longer than `length` are truncated,
 * shorter ones are right-aligned, so that the last word is always last.
 */
export function* numberTokens(
  texts: readonly string[],
  learnt: ArrayLike<number>,
  length: number
): Pieces<TokenRows & { known: string[] }> {
  const cut = yield* cutAll(texts, length);
  const held = new Map<string, number>();
  yield;
  for (let at = 0; at < learnt.length; at++) {
    for (const word of new Set(cut[learnt[at]])) held.set(word, (held.get(word) ?? 0) + 1);
  }
  const known = [...held]
    .filter(([, count]) => count >= LEAST_TEXTS)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
  yield;
  return { known, ...numbered(cut, known, length) };
}

/** Encodes later texts with the vocabulary of the training. */
export function tokensOf(
  texts: readonly string[],
  known: readonly string[],
  length: number
): TokenRows {
  return numbered(atOnce(cutAll(texts, length)), known, length);
}

/** Per text the share of known words; NaN if it has none. */
export function knownShares(
  texts: readonly string[],
  known: readonly string[],
  length: number
): Float64Array {
  const words = new Set(known);
  return Float64Array.from(
    atOnce(cutAll(texts, length)),
    (cut) => cut.filter((word) => words.has(word)).length / cut.length
  );
}

function* cutAll(texts: readonly string[], length: number): Pieces<string[][]> {
  const all: string[][] = [];
  for (const [at, text] of texts.entries()) {
    if (at % TEXTS_PER_PIECE === 0) yield;
    all.push(unitsOf(text).slice(0, length));
  }
  return all;
}

function numbered(cut: readonly string[][], known: readonly string[], length: number): TokenRows {
  const numberOf = new Map(known.map((word, at) => [word, at + UNKNOWN + 1]));
  const token = new Int32Array(cut.length * length).fill(NOTHING);
  cut.forEach((words, row) => {
    const first = (row + 1) * length - words.length;
    words.forEach((word, at) => (token[first + at] = numberOf.get(word) ?? UNKNOWN));
  });
  return { length, words: known.length + UNKNOWN + 1, token };
}
