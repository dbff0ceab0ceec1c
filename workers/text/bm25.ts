import { countWords } from './word-counts.ts';
import type { TextVector, TfIdfModel } from './tf-idf.ts';

/** Standard parameters: K1 limits the effect of repeated words, B the advantage of long texts. */
const K1 = 1.2;
const B = 0.75;

/**
 * A BM25 index: `weight` is what a word adds to the score of its text, `count` how often it occurs
 * in it.
 */
export interface Bm25Model extends TfIdfModel {
  count: Float64Array;
}

/**
 * Weighs words by BM25: a word that stands in few texts tells much, its second mention less than
 * its first, and a mention in a short text more than in a long one. For shops whose descriptions
 * differ much in length. Scores are sums without an upper bound, not cosines: they compare answers
 * to one question, not questions.
 *
 * Okapi BM25 with k1 = 1.2 and b = 0.75 (Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework: BM25 and Beyond", 2009), and idf = ln(1 + (n − df + ½) / (df + ½)), as Lucene has it, so
 * that no word counts against a text.
 *
 * @param texts one per document; a text without any word gets an empty row
 */
export async function fitBm25(
  texts: readonly string[],
  breathe: (done: number) => Promise<void> = async () => {},
  marks: readonly (readonly string[])[] = []
): Promise<Bm25Model> {
  const { words: terms, rowStart, term, count } = await countWords(texts, breathe, marks);
  const documents = texts.length;
  const idf = new Float64Array(terms.length);
  for (const number of term) idf[number]++;
  idf.forEach((df, number) => (idf[number] = Math.log(1 + (documents - df + 0.5) / (df + 0.5))));
  const length = Float64Array.from(texts, (_, row) => {
    let words = 0;
    for (let entry = rowStart[row]; entry < rowStart[row + 1]; entry++) words += count[entry];
    return words;
  });
  const mean = length.reduce((sum, own) => sum + own, 0) / documents || 1;
  const weight = new Float64Array(term.length);
  for (let row = 0; row < documents; row++) {
    const held = K1 * (1 - B + (B * length[row]) / mean);
    for (let entry = rowStart[row]; entry < rowStart[row + 1]; entry++) {
      weight[entry] = (idf[term[entry]] * count[entry] * (K1 + 1)) / (count[entry] + held);
    }
  }
  const numberOf = new Map(terms.map((word, number) => [word, number]));
  return { documents, terms, numberOf, idf, rowStart, term, weight, count };
}

/** A text of the index as a query: each of its words as often as it occurs. */
export function questionOf({ rowStart, term, count }: Bm25Model, document: number): TextVector {
  const [from, to] = [rowStart[document], rowStart[document + 1]];
  return { term: term.subarray(from, to), weight: count.subarray(from, to) };
}

/** Any words as a query; unknown ones are ignored. */
export function questionFrom({ numberOf }: TfIdfModel, words: readonly string[]): TextVector {
  const counts = new Map<number, number>();
  for (const word of words) {
    const number = numberOf.get(word);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const term = Uint32Array.from(counts.keys()).sort();
  return { term, weight: Float64Array.from(term, (number) => counts.get(number)!) };
}
