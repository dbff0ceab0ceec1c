import { breathing } from '../../../contract/job.ts';
import type { Job, Pieces } from '../../../contract/job.ts';
import type { Random } from '../../../maths/random.ts';
import type { Terms } from './terms.ts';

/** Lower bound of divisors. */
const TINY = 1e-10;
const ROWS_PER_PIECE = 2_000;

/** Topics as word weights, by topic (`weight[topic * words + word]`), each of length 1. */
export interface Topics {
  count: number;
  words: number;
  weight: Float64Array;
}

/**
 * Non-negative matrix factorisation by hierarchical alternating least squares (Lee and Seung,
 * Nature 401, 1999; Cichocki and Phan, IEICE Transactions E92-A, 2009): texts are sums of a few
 * topics, topics sums of words, with no negative weights. Random initialisation.
 *
 * @param rows training rows of `terms`
 */
export async function factorise(
  terms: Terms,
  rows: Uint32Array,
  count: number,
  random: Random,
  job: Job,
  rounds = 40
): Promise<Topics> {
  const words = terms.words.length;
  const topics = {
    count,
    words,
    weight: Float64Array.from({ length: count * words }, () => random.next() / words)
  };
  const share = Float64Array.from({ length: rows.length * count }, () => random.next());
  for (let round = 0; round < rounds; round++) {
    await breathing(solveShares(terms, rows, topics, share), job);
    await breathing(solveTopics(terms, rows, topics, share), job);
  }
  return topics;
}

/** Topic weights of each text, by text, with fixed topics. */
export function* sharesOf(terms: Terms, rows: Uint32Array, topics: Topics): Pieces<Float64Array> {
  const share = new Float64Array(rows.length * topics.count).fill(1 / topics.count);
  for (let round = 0; round < 8; round++) yield* solveShares(terms, rows, topics, share);
  return share;
}

function* solveShares(
  { start, term, value }: Terms,
  rows: Uint32Array,
  { count, words, weight }: Topics,
  share: Float64Array
): Pieces<void> {
  const alike = products(weight, count, words);
  const met = new Float64Array(count);
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_PER_PIECE === 0) yield;
    met.fill(0);
    for (let entry = start[row]; entry < start[row + 1]; entry++) {
      for (let k = 0; k < count; k++) met[k] += value[entry] * weight[k * words + term[entry]];
    }
    const base = at * count;
    for (let k = 0; k < count; k++) {
      let rest = met[k];
      for (let j = 0; j < count; j++) rest -= share[base + j] * alike[j * count + k];
      const own = share[base + k] + rest / Math.max(TINY, alike[k * count + k]);
      share[base + k] = Math.max(0, own);
    }
  }
}

function* solveTopics(
  { start, term, value }: Terms,
  rows: Uint32Array,
  { count, words, weight }: Topics,
  share: Float64Array
): Pieces<void> {
  const met = new Float64Array(count * words);
  const alike = new Float64Array(count * count);
  for (const [at, row] of rows.entries()) {
    if (at % ROWS_PER_PIECE === 0) yield;
    const base = at * count;
    for (let k = 0; k < count; k++) {
      const own = share[base + k];
      if (own === 0) continue;
      for (let entry = start[row]; entry < start[row + 1]; entry++) {
        met[k * words + term[entry]] += own * value[entry];
      }
      for (let j = 0; j < count; j++) alike[k * count + j] += own * share[base + j];
    }
  }
  for (let k = 0; k < count; k++) {
    yield;
    const size = Math.max(TINY, alike[k * count + k]);
    let squares = 0;
    for (let word = 0; word < words; word++) {
      let rest = met[k * words + word];
      for (let j = 0; j < count; j++) rest -= alike[k * count + j] * weight[j * words + word];
      const own = Math.max(0, weight[k * words + word] + rest / size);
      weight[k * words + word] = own;
      squares += own * own;
    }
    // Scaled to length 1, so that shares of topics are comparable.
    const length = Math.sqrt(squares) || 1;
    for (let word = 0; word < words; word++) weight[k * words + word] /= length;
  }
}

/** Gram matrix of the topics. */
function products(weight: Float64Array, count: number, words: number): Float64Array {
  const alike = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = a; b < count; b++) {
      let sum = 0;
      for (let word = 0; word < words; word++) {
        sum += weight[a * words + word] * weight[b * words + word];
      }
      alike[a * count + b] = alike[b * count + a] = sum;
    }
  }
  return alike;
}

/**
 * Agreement of topics of two parts: topics are paired greedily by similarity; the mean of their
 * cosines, 1 if they are the same.
 */
export function agreementOf(a: Topics, b: Topics): number {
  const pairs: { a: number; b: number; cosine: number }[] = [];
  for (let i = 0; i < a.count; i++) {
    for (let j = 0; j < b.count; j++) {
      let cosine = 0;
      for (let word = 0; word < a.words; word++) {
        cosine += a.weight[i * a.words + word] * b.weight[j * b.words + word];
      }
      pairs.push({ a: i, b: j, cosine });
    }
  }
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  let sum = 0;
  for (const pair of pairs.sort((one, other) => other.cosine - one.cosine)) {
    if (usedA.has(pair.a) || usedB.has(pair.b)) continue;
    usedA.add(pair.a);
    usedB.add(pair.b);
    sum += pair.cosine;
  }
  return sum / a.count;
}
