import { breathing } from '../../../contract/job.ts';
import type { Job, Pieces } from '../../../contract/job.ts';
import { NEGATIONS, writeOutNegations } from '../../../text/negations.ts';
import { everyWordOf, isStopWord } from '../../../text/words.ts';

/**
 * Term counts per text as sparse rows: text r has the terms `term[start[r]] … term[start[r + 1] −
 * 1]`, ascending indices into `words`.
 */
export interface Terms {
  words: string[];
  start: Uint32Array;
  term: Uint32Array;
  /** Counts, or weights derived from them. */
  value: Float64Array;
  /** Document frequency of each word in the training texts. */
  texts: Uint32Array;
}

const TEXTS_PER_BREATH = 200;
const ROWS_PER_PIECE = 2_000;

/**
 * Counts the terms of texts; the vocabulary has those in at least `least` training rows.
 *
 * @param cut splits a text into its terms
 */
export async function countTerms(
  texts: readonly string[],
  learnt: ArrayLike<number>,
  cut: (text: string) => string[],
  least: number,
  job: Job
): Promise<Terms> {
  const placeOf = new Map<string, number>();
  const rows: Uint32Array[] = [];
  for (let row = 0; row < texts.length; row++) {
    if (row % TEXTS_PER_BREATH === 0) {
      job.report({ step: 'counting', done: row, total: texts.length });
      await job.breathe();
    }
    const own = Uint32Array.from(cut(texts[row]), (word) => {
      const known = placeOf.get(word) ?? placeOf.size;
      placeOf.set(word, known);
      return known;
    });
    rows.push(own.sort());
  }
  return breathing(keepKnown([...placeOf.keys()], rows, learnt, least), job);
}

function* keepKnown(
  all: string[],
  rows: readonly Uint32Array[],
  learnt: ArrayLike<number>,
  least: number
): Pieces<Terms> {
  const held = new Uint32Array(all.length);
  for (let at = 0; at < learnt.length; at++) {
    if (at % ROWS_PER_PIECE === 0) yield;
    const own = rows[learnt[at]];
    own.forEach((place, entry) => (held[place] += Number(place !== own[entry - 1])));
  }
  yield;
  const known = [...all.keys()].filter((place) => held[place] >= least);
  const number = new Int32Array(all.length).fill(-1);
  known.forEach((place, at) => (number[place] = at));
  const start = new Uint32Array(rows.length + 1);
  const [term, value]: [number[], number[]] = [[], []];
  for (const [row, own] of rows.entries()) {
    if (row % ROWS_PER_PIECE === 0) yield;
    for (const place of own) {
      const at = number[place];
      if (at < 0) continue;
      if (term.length > start[row] && term[term.length - 1] === at) value[value.length - 1]++;
      else {
        term.push(at);
        value.push(1);
      }
    }
    start[row + 1] = term.length;
  }
  yield;
  return {
    words: known.map((place) => all[place]),
    start,
    term: Uint32Array.from(term),
    value: Float64Array.from(value),
    texts: Uint32Array.from(known, (place) => held[place])
  };
}

/**
 * TF-IDF weights: counts times ln((1 + n) / (1 + df)) + 1, each text scaled to length 1, as
 * scikit-learn's TfidfVectorizer with its defaults.
 *
 * @param learnt number of texts that the vocabulary was built from
 */
export function* weighTerms(terms: Terms, learnt: number): Pieces<Terms> {
  const { start, term, texts } = terms;
  const rarity = Float64Array.from(texts, (own) => Math.log((1 + learnt) / (1 + own)) + 1);
  const value = terms.value.map((own, at) => own * rarity[term[at]]);
  for (let row = 0; row + 1 < start.length; row++) {
    if (row % ROWS_PER_PIECE === 0) yield;
    let squares = 0;
    for (let at = start[row]; at < start[row + 1]; at++) squares += value[at] * value[at];
    const length = Math.sqrt(squares);
    for (let at = start[row]; at < start[row + 1]; at++) value[at] /= length;
  }
  return { ...terms, value };
}

/** Remainders of "doesn't" and similar words, treated as stop words. */
const AUXILIARIES = new Set(['does', 'did', 'doing']);
/** Maximum distance of a negation from its word: "not a good one". */
const REACH = 3;

/**
 * The words of a text as displayed terms for moods: without stop words, and with negations
 * attached.
 *
 * @example tellingWords("It doesn't work, not a good one") // ['not work', 'not good']
 */
export function tellingWords(text: string): string[] {
  const words: string[] = [];
  let [negation, away] = ['', 0];
  for (const word of everyWordOf(writeOutNegations(text))) {
    away++;
    if (NEGATIONS.has(word)) {
      [negation, away] = [word, 0];
    } else if (!isStopWord(word) && !AUXILIARIES.has(word) && !/^\d+$/.test(word)) {
      const turned = negation !== '' && away <= REACH;
      const isSpaced = /^[a-z]/.test(negation);
      words.push(turned ? (isSpaced ? `not ${word}` : negation + word) : word);
      negation = '';
    }
  }
  return words;
}
