import { createBestLists, offer } from '../maths/best-lists.ts';
import type { BestLists } from '../maths/best-lists.ts';
import { turnRows } from '../maths/matrices/turn-rows.ts';
import type { TextVector, TfIdfModel } from './tf-idf.ts';

/**
 * The tf-idf rows turned round: per word the documents that hold it. The postings of term t are
 * `termStart[t] … termStart[t + 1] − 1` of `row` and `weight`, rows ascending.
 */
export interface InvertedIndex {
  model: TfIdfModel;
  termStart: Uint32Array;
  row: Uint32Array;
  weight: Float64Array;
}

/** Builds the inverted index of a model by a counting sort; time and memory of its entries. */
export function invertRows(model: TfIdfModel): InvertedIndex {
  const rows = { start: model.rowStart, column: model.term };
  const { start, row, place } = turnRows(rows, model.terms.length);
  return { model, termStart: start, row, weight: Float64Array.from(place, (e) => model.weight[e]) };
}

/** Multiply-adds of comparing all pairs once: Σ over words of df (df − 1) / 2. */
export function countPairWork(index: InvertedIndex): number {
  let work = 0;
  for (let term = 0; term + 1 < index.termStart.length; term++) {
    const documents = index.termStart[term + 1] - index.termStart[term];
    work += (documents * (documents - 1)) / 2;
  }
  return work;
}

/**
 * The k documents most similar to one vector by cosine, only those that share a word.
 *
 * @param itself document to leave out (by number: its duplicates stay in), or −1
 * @returns lists of one row
 */
export function nearestSparse(
  index: InvertedIndex,
  vector: TextVector,
  k: number,
  itself = -1
): BestLists {
  const lists = createBestLists(1, k);
  const scores = new Float64Array(index.model.documents);
  for (let e = 0; e < vector.term.length; e++) {
    const end = index.termStart[vector.term[e] + 1];
    for (let p = index.termStart[vector.term[e]]; p < end; p++) {
      scores[index.row[p]] += vector.weight[e] * index.weight[p];
    }
  }
  if (itself >= 0) scores[itself] = 0;
  for (let other = 0; other < scores.length; other++) {
    if (scores[other] > 0) offer(lists, 0, other, scores[other]);
  }
  return lists;
}
