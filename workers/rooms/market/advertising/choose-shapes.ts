import type { Candidate } from './design.ts';
import { squaresLeft, type Fold, type FoldOutcome } from './fold.ts';
import { fitNonNegativeRidge } from './non-negative-ridge.ts';

/** One shape per channel, and the strength of the ridge penalty. */
export interface Chosen {
  columns: number[];
  lambda: number;
}

const LAMBDAS = [0.001, 0.02, 0.1];
const FIRST_LAMBDA = LAMBDAS[1];
const MAX_ROUNDS = 3;

/**
 * Chooses the shape of each channel by the error on held-out weeks (rolling origins), one channel
 * after the other, until none changes.
 */
export function chooseShapes(
  candidates: Candidate[],
  folds: readonly Fold[],
  outcomes: readonly FoldOutcome[]
): Chosen {
  const groups = groupByChannel(candidates);
  const columns = groups.map((own) => own[Math.floor(own.length / 2)]);
  const errorOf = (tried: number[], lambda: number) =>
    folds.reduce((sum, fold, at) => sum + heldError(fold, outcomes[at], tried, lambda), 0);
  let best = errorOf(columns, FIRST_LAMBDA);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let isChanged = false;
    for (const [channel, group] of groups.entries()) {
      for (const candidate of group) {
        const tried = columns.with(channel, candidate);
        const error = errorOf(tried, FIRST_LAMBDA);
        if (!(error < best)) continue;
        best = error;
        columns[channel] = candidate;
        isChanged = true;
      }
    }
    if (!isChanged) break;
  }
  const errors = LAMBDAS.map((lambda) => errorOf(columns, lambda));
  return { columns, lambda: LAMBDAS[errors.indexOf(Math.min(...errors))] };
}

/** Squared error on the held-out weeks. */
function heldError(
  { gram, heldGram, size }: Fold,
  { right, heldRight, heldSquares }: FoldOutcome,
  columns: number[],
  lambda: number
): number {
  const weights = fitNonNegativeRidge(gram, size, right, columns, lambda);
  return squaresLeft(heldGram, size, heldRight, heldSquares, columns, weights);
}

function groupByChannel(candidates: Candidate[]): number[][] {
  const groups: number[][] = [];
  candidates.forEach(({ channel }, at) => (groups[channel] ??= []).push(at));
  return groups;
}
