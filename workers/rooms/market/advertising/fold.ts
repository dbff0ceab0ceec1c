import type { Candidate, TakeOut } from './design.ts';
import { dot } from '../../../maths/vectors.ts';

/** Training weeks and the held-out weeks after them, with the controls removed. */
export interface Fold {
  /** Products of the candidates' columns, over the training weeks and over the held-out ones. */
  gram: Float64Array;
  heldGram: Float64Array;
  size: number;
  /** The same products with an outcome. */
  outcome(values: Float64Array): FoldOutcome;
}

export interface FoldOutcome {
  right: Float64Array;
  heldRight: Float64Array;
  squares: number;
  heldSquares: number;
}

export function createFold(candidates: Candidate[], takeOut: TakeOut): Fold {
  const left = candidates.map(({ values }) => takeOut(values));
  const learned = left.map((own) => own.learned);
  const held = left.map((own) => own.held);
  const against = (columns: Float64Array[], y: Float64Array) =>
    Float64Array.from(columns, (own) => dot(own, y));
  return {
    gram: productsOf(learned),
    heldGram: productsOf(held),
    size: candidates.length,
    outcome(values) {
      const y = takeOut(values);
      return {
        right: against(learned, y.learned),
        heldRight: against(held, y.held),
        squares: dot(y.learned, y.learned),
        heldSquares: dot(y.held, y.held)
      };
    }
  };
}

/** |y − X β|², from the products only. */
export function squaresLeft(
  gram: Float64Array,
  size: number,
  right: Float64Array,
  squares: number,
  columns: ArrayLike<number>,
  weights: ArrayLike<number>
): number {
  let left = squares;
  for (let a = 0; a < columns.length; a++) {
    left -= 2 * weights[a] * right[columns[a]];
    for (let b = 0; b < columns.length; b++) {
      left += weights[a] * weights[b] * gram[columns[a] * size + columns[b]];
    }
  }
  return left;
}

function productsOf(columns: Float64Array[]): Float64Array {
  const size = columns.length;
  const products = new Float64Array(size * size);
  for (let a = 0; a < size; a++) {
    for (let b = 0; b <= a; b++) {
      products[a * size + b] = products[b * size + a] = dot(columns[a], columns[b]);
    }
  }
  return products;
}
