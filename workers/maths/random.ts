import { gammaDraw, normalDraw, poissonDraw } from './statistics/distributions.ts';

/** A seeded source of random numbers: the same seed gives the same sequence everywhere. */
export interface Random {
  /** Uniform in [0, 1), 53 bits. */
  next(): number;
  /** A whole number in 0 … n − 1, every one equally likely; n from 1 to 2³². */
  integer(n: number): number;
  /** Standard normal. */
  normal(): number;
  /** Number of events when `mean` (≥ 0) are expected. */
  poisson(mean: number): number;
  /** Gamma with mean shape × scale; both > 0. */
  gamma(shape: number, scale: number): number;
  /** One of the entries of an array that is not empty. */
  pick<T>(array: ArrayLike<T>): T;
  /** Puts the entries in random order, in place, and returns the same array. */
  shuffle<A extends { length: number; [index: number]: unknown }>(array: A): A;
  /** An index with chance proportional to its weight; takes the running sums of the weights. */
  weighted(cumulativeWeights: ArrayLike<number>): number;
}

/**
 * Creates the only randomness that compute files may use.
 *
 * Generator: sfc32 (Chris Doty-Humphrey's Small Fast Counting generator, PractRand), 128 bits of
 * state, seeded by SplitMix32 so that neighbouring seeds give unrelated sequences.
 *
 * @param seed any number; its low 53 bits and sign decide
 * @example const random = createRandom(42); random.integer(6) + 1; // a die
 */
export function createRandom(seed: number): Random {
  const bits = sfc32(seed);
  const next = () => ((bits() >>> 5) * 0x4000000 + (bits() >>> 6)) / 0x20000000000000;
  const integer = (n: number) => integerBelow(bits, n);
  const normal = normalDraw(next);
  return {
    next,
    integer,
    normal,
    poisson: (mean) => poissonDraw(next, mean),
    gamma: (shape, scale) => gammaDraw(next, normal, shape) * scale,
    pick: (array) => array[integer(array.length)],
    shuffle: (array) => shuffleInPlace(array, integer),
    weighted: (cumulative) => firstAbove(cumulative, next() * cumulative[cumulative.length - 1])
  };
}

/** Uniform 32-bit words. */
function sfc32(seed: number): () => number {
  const mix = splitMix32(seed);
  let a = mix();
  let b = mix();
  let c = mix();
  let counter = 1;
  const word = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 12; round++) word();
  return word;
}

function splitMix32(seed: number): () => number {
  // The high part is mixed in too, so that seeds such as Date.now() differ as whole numbers.
  let state = (seed | 0) ^ Math.imul(Math.floor(seed / 0x100000000) | 0, 0x9e3779b1);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
}

/** Rejects the incomplete last stretch of 2³² so that no number is favoured. */
function integerBelow(bits: () => number, n: number): number {
  if (!(n >= 1 && n <= 0x100000000)) throw new RangeError(`integer below ${n}`);
  const fair = 0x100000000 - (0x100000000 % n);
  for (;;) {
    const word = bits();
    if (word < fair) return word % n;
  }
}

/** Fisher–Yates. */
function shuffleInPlace<A extends { length: number; [index: number]: unknown }>(
  array: A,
  integer: (n: number) => number
): A {
  for (let last = array.length - 1; last > 0; last--) {
    const other = integer(last + 1);
    const kept = array[last];
    array[last] = array[other];
    array[other] = kept;
  }
  return array;
}

/** First index whose running sum lies above `target`, by bisection. */
function firstAbove(cumulative: ArrayLike<number>, target: number): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cumulative[middle] > target) high = middle;
    else low = middle + 1;
  }
  return low;
}
