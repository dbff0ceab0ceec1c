import type { Job } from '../../contract/job.ts';
import { createBestLists, offer } from '../../maths/best-lists.ts';
import type { BestLists } from '../../maths/best-lists.ts';
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

/** Multiply-adds between two breaths: about 10 ms. */
const WORK_PER_BREATH = 2_000_000;
/** A document's postings are few when this many times fewer than the documents after it. */
const FEW = 4;

/** Builds the inverted index of a model by a counting sort; time and memory of its entries. */
export function invertRows(model: TfIdfModel): InvertedIndex {
  const termStart = new Uint32Array(model.terms.length + 1);
  for (const term of model.term) termStart[term + 1]++;
  for (let term = 0; term < model.terms.length; term++) termStart[term + 1] += termStart[term];
  const next = termStart.slice();
  const row = new Uint32Array(model.term.length);
  const weight = new Float64Array(model.term.length);
  for (let document = 0; document < model.documents; document++) {
    for (let e = model.rowStart[document]; e < model.rowStart[document + 1]; e++) {
      const place = next[model.term[e]]++;
      row[place] = document;
      weight[place] = model.weight[e];
    }
  }
  return { model, termStart, row, weight };
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

/**
 * The k most similar documents of every document, by cosine over shared words only: memory of
 * n × k, never n × n. Every pair is met once, from its smaller number, and offered to both sides.
 *
 * @param rows how many leading documents to compare with all later ones (a slice, for timing)
 */
export async function allNearestSparse(
  index: InvertedIndex,
  k: number,
  job: Job,
  rows = index.model.documents
): Promise<BestLists> {
  const { documents } = index.model;
  const lists = createBestLists(documents, k);
  const space: PairSpace = {
    // Per word its first posting after the current document.
    next: index.termStart.slice(0, -1),
    scores: new Float64Array(documents),
    touched: new Uint32Array(documents)
  };
  let work = 0;
  for (let document = 0; document < rows; document++) {
    work += compareWithLater(index, document, space, lists);
    if (work < WORK_PER_BREATH) continue;
    work = 0;
    job.report({ step: 'comparing', done: document, total: rows });
    await job.breathe();
  }
  return lists;
}

interface PairSpace {
  next: Uint32Array;
  scores: Float64Array;
  touched: Uint32Array;
}

/** Scores one document against those after it; returns the steps it took. */
function compareWithLater(
  index: InvertedIndex,
  document: number,
  space: PairSpace,
  lists: BestLists
): number {
  const { model, termStart } = index;
  const later = model.documents - 1 - document;
  let work = 0;
  for (let e = model.rowStart[document]; e < model.rowStart[document + 1]; e++) {
    const term = model.term[e];
    work += termStart[term + 1] - ++space.next[term];
  }
  // Noting who was met pays only where few are: else reading all scores in order is faster.
  if (work * FEW < later) {
    const met = scoreAndNote(index, document, space);
    offerNoted(lists, document, met, space);
    return work + met;
  }
  scoreAll(index, document, space);
  offerLater(lists, document, space.scores);
  return work + later;
}

function scoreAll(
  { model, termStart, row, weight }: InvertedIndex,
  document: number,
  space: PairSpace
): void {
  const { next, scores } = space;
  for (let e = model.rowStart[document]; e < model.rowStart[document + 1]; e++) {
    const ownWeight = model.weight[e];
    const end = termStart[model.term[e] + 1];
    for (let p = next[model.term[e]]; p < end; p++) scores[row[p]] += ownWeight * weight[p];
  }
}

function scoreAndNote(
  { model, termStart, row, weight }: InvertedIndex,
  document: number,
  space: PairSpace
): number {
  const { next, scores, touched } = space;
  let met = 0;
  for (let e = model.rowStart[document]; e < model.rowStart[document + 1]; e++) {
    const ownWeight = model.weight[e];
    const end = termStart[model.term[e] + 1];
    for (let p = next[model.term[e]]; p < end; p++) {
      const other = row[p];
      if (scores[other] === 0) touched[met++] = other;
      scores[other] += ownWeight * weight[p];
    }
  }
  return met;
}

function offerNoted(lists: BestLists, document: number, met: number, space: PairSpace): void {
  const { scores, touched } = space;
  const { floor } = lists;
  for (let m = 0; m < met; m++) {
    const other = touched[m];
    const score = scores[other];
    scores[other] = 0;
    if (score >= floor[document]) offer(lists, document, other, score);
    if (score >= floor[other]) offer(lists, other, document, score);
  }
}

function offerLater(lists: BestLists, document: number, scores: Float64Array): void {
  const { floor } = lists;
  for (let other = document + 1; other < scores.length; other++) {
    const score = scores[other];
    if (score === 0) continue;
    scores[other] = 0;
    if (score >= floor[document]) offer(lists, document, other, score);
    if (score >= floor[other]) offer(lists, other, document, score);
  }
}
