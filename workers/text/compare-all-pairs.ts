import type { Job } from '../contract/job.ts';
import type { BestLists } from '../maths/best-lists.ts';
import type { Engine } from '../contract/similarity-engine.ts';
import { sharedColumns } from './dense-tiles.ts';
import type { TimedSlice } from './engine-choice.ts';
import { denseCouldPay, fasterEngine } from './engine-choice.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { countPairWork } from './inverted-index.ts';
import { allNearestSparse } from './sparse-similarity.ts';

/** The dense engine on a chosen backend; loads tfjs on first use. */
export interface DenseEngine {
  compare(index: InvertedIndex, k: number, job: Job): Promise<BestLists>;
  /** Compares a first part of the pairs and returns how long that took. */
  time(index: InvertedIndex, k: number, job: Job): Promise<TimedSlice>;
}

/** Leading documents compared with all later ones to time the sparse engine. */
const SLICE_ROWS = 256;

/**
 * The k most similar documents of every document, by the requested engine, or else by the faster
 * one. Operation counts decide where they can; if the dense engine might win, a slice is timed with
 * each.
 *
 * @param clock returns milliseconds
 */
export async function compareAllPairs(
  index: InvertedIndex,
  k: number,
  wanted: Engine | undefined,
  dense: DenseEngine,
  job: Job,
  clock: () => number
): Promise<{ lists: BestLists; engine: Engine }> {
  const engine = wanted ?? (await chooseEngine(index, k, dense, job, clock));
  const lists =
    engine === 'dense' ? await dense.compare(index, k, job) : await allNearestSparse(index, k, job);
  return { lists, engine };
}

async function chooseEngine(
  index: InvertedIndex,
  k: number,
  dense: DenseEngine,
  job: Job,
  clock: () => number
): Promise<Engine> {
  const { documents } = index.model;
  const { width } = sharedColumns(index.model);
  const work = {
    documents,
    sparse: countPairWork(index),
    dense: (documents ** 2 / 2) * width
  };
  if (!denseCouldPay(work)) return 'sparse';
  const sparseSlice = await timeSparse(index, k, job, clock);
  return fasterEngine(sparseSlice, await dense.time(index, k, job));
}

async function timeSparse(
  index: InvertedIndex,
  k: number,
  job: Job,
  clock: () => number
): Promise<TimedSlice> {
  const { documents } = index.model;
  const rows = Math.min(SLICE_ROWS, documents);
  const began = clock();
  await allNearestSparse(index, k, job, rows);
  return { milliseconds: clock() - began, share: 1 - (1 - rows / documents) ** 2 };
}
