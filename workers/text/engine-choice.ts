import type { Engine } from '../contract/similarity-engine.ts';

/**
 * Multiply-adds per second of the sparse engine on a slow machine (2–3 × 10⁸ were measured on a
 * server core).
 */
const SPARSE_STEPS_PER_SECOND = 1e8;
/**
 * Loading tfjs (1 MB) and choosing a backend takes about this long, so shorter work uses the sparse
 * engine.
 */
const WORTH_LOADING_SECONDS = 3;
/** Multiply-adds per second of a strong graphics card, as an upper bound for the dense engine. */
const BEST_DENSE_PER_SECOND = 5e12;

/** The work of comparing all pairs. */
export interface PairWork {
  documents: number;
  /** Multiply-adds of the sparse engine, over shared words only. */
  sparse: number;
  /** Multiply-adds of the dense engine. */
  dense: number;
}

/**
 * Whether the dense engine is worth timing, judged by counts alone, so that small shops never load
 * tfjs: the sparse engine must be slow, and the fastest imaginable card must beat it.
 */
export function denseCouldPay({ documents, sparse, dense }: PairWork): boolean {
  const steps = sparse + documents ** 2 / 2;
  const sparseSeconds = steps / SPARSE_STEPS_PER_SECOND;
  return sparseSeconds > WORTH_LOADING_SECONDS && dense / BEST_DENSE_PER_SECOND < sparseSeconds;
}

/** A timed slice: how long it took, and the share of all pairs it compared. */
export interface TimedSlice {
  milliseconds: number;
  share: number;
}

/** The engine that is faster by extrapolating a slice of each. */
export function fasterEngine(sparse: TimedSlice, dense: TimedSlice): Engine {
  return dense.milliseconds / dense.share < sparse.milliseconds / sparse.share ? 'dense' : 'sparse';
}
