import { compareCodePoints } from '../maths/code-point-order.ts';
import { wordsOf } from './words.ts';

/** Characters segmented between two calls of `breathe`: about 10 ms. */
const CHARACTERS_PER_BREATH = 100_000;

/**
 * How often each word occurs in each text, as sparse rows: the entries of text d are `rowStart[d] …
 * rowStart[d + 1] − 1` of `term` (ascending indices of `words`) and `count`.
 */
export interface WordCounts {
  /** All words in code point order. */
  words: string[];
  rowStart: Uint32Array;
  term: Uint32Array;
  count: Float64Array;
}

/**
 * Counts the words of texts.
 *
 * @param breathe called between groups of texts, so that a cancel can take effect
 * @param marks per text, further words that do not occur in it
 */
export async function countWords(
  texts: readonly string[],
  breathe: (done: number) => Promise<void>,
  marks: readonly (readonly string[])[] = []
): Promise<WordCounts> {
  const found = await gather(texts, marks, breathe);
  const order = found.words.map((_, place) => place);
  order.sort((a, b) => compareCodePoints(found.words[a], found.words[b]));
  const rank = new Uint32Array(order.length);
  for (const [number, place] of order.entries()) rank[place] = number;
  return { words: order.map((place) => found.words[place]), ...sortRows(found, rank) };
}

/** Counts with words numbered in the order of their first occurrence. */
interface Found {
  words: string[];
  rowStart: Uint32Array;
  place: number[];
  count: number[];
}

async function gather(
  texts: readonly string[],
  marks: readonly (readonly string[])[],
  breathe: (done: number) => Promise<void>
): Promise<Found> {
  const placeOf = new Map<string, number>();
  const rowStart = new Uint32Array(texts.length + 1);
  const place: number[] = [];
  const count: number[] = [];
  // Per word, the index in `place` at which the current text counts it.
  const entryOf: number[] = [];
  let unread = 0;
  for (let row = 0; row < texts.length; row++) {
    const own = wordsOf(texts[row]);
    for (const word of marks[row]?.length ? [...own, ...marks[row]] : own) {
      let number = placeOf.get(word);
      if (number === undefined) {
        placeOf.set(word, (number = placeOf.size));
        entryOf.push(-1);
      }
      const entry = entryOf[number];
      if (entry >= rowStart[row]) count[entry]++;
      else {
        entryOf[number] = place.push(number) - 1;
        count.push(1);
      }
    }
    rowStart[row + 1] = place.length;
    unread += texts[row].length;
    if (unread < CHARACTERS_PER_BREATH) continue;
    unread = 0;
    await breathe(row + 1);
  }
  return { words: [...placeOf.keys()], rowStart, place, count };
}

/** Renumbers the terms of each row by `rank` and sorts them. */
function sortRows({ rowStart, place, count }: Found, rank: Uint32Array) {
  const term = new Uint32Array(place.length);
  const sorted = new Float64Array(place.length);
  const countOf = new Float64Array(rank.length);
  for (let row = 0; row + 1 < rowStart.length; row++) {
    const from = rowStart[row];
    const to = rowStart[row + 1];
    for (let entry = from; entry < to; entry++) {
      term[entry] = rank[place[entry]];
      countOf[term[entry]] = count[entry];
    }
    term.subarray(from, to).sort();
    for (let entry = from; entry < to; entry++) sorted[entry] = countOf[term[entry]];
  }
  return { rowStart, term, count: sorted };
}
