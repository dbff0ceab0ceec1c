import type { Job } from '../contract/job.ts';
import { createBestLists, offer } from '../maths/best-lists.ts';
import type { BestLists } from '../maths/best-lists.ts';
import type { InvertedIndex } from './inverted-index.ts';

/** Multiply-adds between two calls of `breathe`: about 10 ms. */
const WORK_PER_BREATH = 2_000_000;
/**
 * Only noting which documents share a word pays off where these are at most a quarter of the later
 * ones.
 */
const FEW = 4;

/**
 * The k most similar documents of every document, by cosine over shared words only. Takes memory
 * for n × k scores, never n × n. Each pair is visited once, from the smaller number, and offered to
 * the lists of both.
 *
 * @param rows how many leading documents to compare with all later ones (fewer for timing)
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
    // Per word, its first posting after the current document.
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

/** Scores one document against all later ones; returns the number of multiply-adds. */
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
  // Listing the documents met pays off only where they are few; otherwise a scan over all scores is
  // faster.
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
