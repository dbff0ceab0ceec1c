import type { Engine } from '../contract/similarity-engine.ts';

/** Steps a second of the sparse engine on a slow machine (2–3 × 10⁸ measured on a server core). */
const SPARSE_STEPS_PER_SECOND = 1e8;
/** Loading tfjs (1 MB) and choosing a backend takes about this long: shorter work never waits. */
const WORTH_LOADING_SECONDS = 3;
/** Multiply-adds a second of a strong graphics card: no dense run is faster than this. */
const BEST_DENSE_PER_SECOND = 5e12;

/** What comparing all pairs takes. */
export interface PairWork {
  documents: number;
  /** Multiply-adds over shared words. */
  sparse: number;
  /** Multiply-adds of the dense products. */
  dense: number;
}

/**
 * Whether the dense engine is worth trying at all, from counts alone, so that a small shop never
 * loads tfjs: the sparse engine must be slow, and the best imaginable card must beat it.
 */
export function denseCouldPay({ documents, sparse, dense }: PairWork): boolean {
  const steps = sparse + documents ** 2 / 2;
  const sparseSeconds = steps / SPARSE_STEPS_PER_SECOND;
  return sparseSeconds > WORTH_LOADING_SECONDS && dense / BEST_DENSE_PER_SECOND < sparseSeconds;
}

/** One timed slice: what it took and which share of all pairs it compared. */
export interface TimedSlice {
  milliseconds: number;
  share: number;
}

/** The engine that a slice of each promises to be faster. */
export function fasterEngine(sparse: TimedSlice, dense: TimedSlice): Engine {
  return dense.milliseconds / dense.share < sparse.milliseconds / sparse.share ? 'dense' : 'sparse';
}
