import { createBestLists, offer } from '../maths/best-lists.ts';
import type { BestLists } from '../maths/best-lists.ts';
import { turnRows } from '../maths/matrices/turn-rows.ts';
import type { TextVector, TfIdfModel } from './tf-idf.ts';

/**
 * The transposed tf-idf matrix: for each word the documents that contain it. The postings of term t
 * are `termStart[t] … termStart[t + 1] − 1` of `row` and `weight`, rows ascending.
 */
export interface InvertedIndex {
  model: TfIdfModel;
  termStart: Uint32Array;
  row: Uint32Array;
  weight: Float64Array;
}

/**
 * Builds the inverted index by a counting sort, in time and memory proportional to the model's
 * entries.
 */
export function invertRows(model: TfIdfModel): InvertedIndex {
  const rows = { start: model.rowStart, column: model.term };
  const { start, row, place } = turnRows(rows, model.terms.length);
  return { model, termStart: start, row, weight: Float64Array.from(place, (e) => model.weight[e]) };
}

/** Multiply-adds for comparing all pairs once: the sum over all words of df (df − 1) / 2. */
export function countPairWork(index: InvertedIndex): number {
  let work = 0;
  for (let term = 0; term + 1 < index.termStart.length; term++) {
    const documents = index.termStart[term + 1] - index.termStart[term];
    work += (documents * (documents - 1)) / 2;
  }
  return work;
}

/**
 * The k documents most similar to one vector by cosine, of those that share a word with it.
 *
 * @param itself number of a document to leave out (duplicates of it stay in), or −1
 * @returns lists with a single row
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
