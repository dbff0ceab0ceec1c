import { countWords } from './word-counts.ts';

/**
 * Texts as weighted words. Row d of the sparse matrix (texts × words) is the range `rowStart[d] …
 * rowStart[d + 1] − 1` of `term` and `weight`, terms ascending. Rows have length 1 (l2), unless
 * empty, so that the dot product of two rows is their cosine.
 */
export interface TfIdfModel {
  documents: number;
  /** The vocabulary in code point order; a term's number is its index here. */
  terms: string[];
  numberOf: ReadonlyMap<string, number>;
  idf: Float64Array;
  rowStart: Uint32Array;
  term: Uint32Array;
  weight: Float64Array;
}

/**
 * One text as weighted words: terms ascending, weights of length 1; both empty if no word is known.
 */
export interface TextVector {
  term: Uint32Array;
  weight: Float64Array;
}

/**
 * Learns the vocabulary of a shop's product texts and weighs every word by how much it tells:
 * often in this text, rare in the others.
 *
 * Term frequency × smooth inverse document frequency, ln((1 + n) / (1 + df)) + 1, rows scaled to
 * length 1: scikit-learn's TfidfVectorizer with its defaults (Pedregosa et al., JMLR 12, 2011;
 * the weighting is Salton and Buckley, 1988). Words are those of `wordsOf`.
 *
 * @param texts one per document; a text without any word gets an empty row
 * @param breathe lets a cancel in; called between stretches of texts
 * @param marks per text further words: what is known of a product besides its text
 */
export async function fitTfIdf(
  texts: readonly string[],
  breathe: (done: number) => Promise<void> = async () => {},
  marks: readonly (readonly string[])[] = []
): Promise<TfIdfModel> {
  const { words: terms, rowStart, term, count } = await countWords(texts, breathe, marks);
  const idf = smoothIdf(term, terms.length, texts.length);
  const weight = count;
  for (let entry = 0; entry < term.length; entry++) weight[entry] *= idf[term[entry]];
  for (let row = 0; row < texts.length; row++) {
    scaleToLengthOne(weight, rowStart[row], rowStart[row + 1]);
  }
  const numberOf = new Map(terms.map((word, number) => [word, number]));
  return { documents: texts.length, terms, numberOf, idf, rowStart, term, weight };
}

/**
 * Weights a new text by a fitted vocabulary; unknown words are ignored.
 *
 * @param words as returned by `wordsOf`
 */
export function vectoriseWords(
  model: Pick<TfIdfModel, 'numberOf' | 'idf'>,
  words: readonly string[]
): TextVector {
  const counts = new Map<number, number>();
  for (const word of words) {
    const number = model.numberOf.get(word);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const term = Uint32Array.from(counts.keys()).sort();
  const weight = Float64Array.from(term, (number) => counts.get(number)! * model.idf[number]);
  scaleToLengthOne(weight, 0, weight.length);
  return { term, weight };
}

/** Row `document` of the model, as a view. */
export function vectorOf(model: TfIdfModel, document: number): TextVector {
  const from = model.rowStart[document];
  const to = model.rowStart[document + 1];
  return { term: model.term.subarray(from, to), weight: model.weight.subarray(from, to) };
}

function smoothIdf(term: Uint32Array, size: number, documents: number): Float64Array {
  const idf = new Float64Array(size);
  for (const number of term) idf[number]++;
  return idf.map((frequency) => Math.log((1 + documents) / (1 + frequency)) + 1);
}

function scaleToLengthOne(weight: Float64Array, from: number, to: number): void {
  let squares = 0;
  for (let entry = from; entry < to; entry++) squares += weight[entry] * weight[entry];
  const length = Math.sqrt(squares);
  for (let entry = from; entry < to; entry++) weight[entry] /= length;
}
