import type { Job } from '../../../contract/job.ts';
import { createStripKernel, packStrips } from '../../../maths/matrices/strip-kernel.ts';
import { createRandom } from '../../../maths/random.ts';
import { drawCustomers, usersOfItems } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';
import { dotAt, openFactors, packFactors, scoreFactors } from './factors.ts';
import type { Factors } from './factors.ts';
import type { RecommenderMethod } from './recommender.ts';

export interface AlsSettings {
  /** A multiple of four. */
  factors: number;
  regularisation: number;
  /** A purchase has 1 + alpha times the confidence of a missing one. */
  alpha: number;
  rounds: number;
  seed: number;
}

export const ALS = { factors: 64, regularisation: 10, alpha: 5, rounds: 15 };

/** Implicit-feedback factors by alternating least squares. */
export const als: RecommenderMethod<Factors> = {
  id: 'als',
  settings: ALS,
  needs: {},
  fit: (data, { seed }, job) => fitAls(data, { ...ALS, seed }, job),
  pack: packFactors,
  open: openFactors,
  score: (model) => (_owned, user, into) => scoreFactors(model, user, into)
};

/**
 * Limit of the purchases from which product factors are learned; their customers are a random
 * sample.
 */
const MOST_LEARNED_FROM = 400_000;
/** Rounds in which the customers outside the sample get their factors. */
const TURNS_OF_OTHERS = 2;
const CG_STEPS = 3;
/** Squared length of the residual below which a row counts as solved. */
const SOLVED = 1e-20;
const ROWS_PER_BREATH = 500;

/**
 * Matrix factorisation of purchases by alternating least squares (Hu, Koren and Volinsky,
 * "Collaborative filtering for implicit feedback datasets", ICDM 2008), each row solved by three
 * conjugate gradient steps from its previous value (Takács, Pilászy and Tikk, RecSys 2011). A
 * product bought in several orders counts log₂(1 + times). For very many purchases, product factors
 * are learned from a sample of customers; all customers then get theirs with those fixed.
 */
export async function fitAls(
  data: Interactions,
  settings: AlsSettings,
  job: Job,
  mostLearnedFrom = MOST_LEARNED_FROM
): Promise<Factors> {
  const { factors, rounds, seed } = settings;
  const random = createRandom(seed);
  const invent = (rows: number) =>
    Float64Array.from({ length: rows * factors }, () => random.normal() * 0.01);
  const model: Factors = { factors, user: invent(data.users), item: invent(data.items) };
  const learned = drawCustomers(data, mostLearnedFrom, seed);
  const byUser = weigh(learned);
  const { start, row, place } = usersOfItems(learned);
  const weight = Float64Array.from(place, (at) => byUser.weight[at]);
  const byItem: Sparse = { start, other: row, weight };
  for (let round = 0; round < rounds; round++) {
    job.report({ step: 'training', done: round, total: rounds });
    await solveRows(model.user, model.item, byUser, settings, job);
    await solveRows(model.item, model.user, byItem, settings, job);
  }
  if (learned === data) return model;
  const all = weigh(data);
  for (let turn = 0; turn < TURNS_OF_OTHERS; turn++) {
    await solveRows(model.user, model.item, all, settings, job);
  }
  return model;
}

function weigh({ start, item, times }: Interactions): Sparse {
  return { start, other: item, weight: times.map((own) => Math.log2(1 + own)) };
}

interface Sparse {
  start: Uint32Array;
  other: Uint32Array;
  weight: Float64Array;
}

/** One half of a round: solves every row of `rows` with `fixed` held constant. */
async function solveRows(
  rows: Float64Array,
  fixed: Float64Array,
  sparse: Sparse,
  settings: AlsSettings,
  job: Job
): Promise<void> {
  const solve = createSolver(fixed, sparse, settings);
  const count = rows.length / settings.factors;
  for (let first = 0; first < count; first += 4) {
    if (first % ROWS_PER_BREATH === 0) await job.breathe();
    solve(rows, first, Math.min(4, count - first));
  }
}

/**
 * Solves four rows at a time, so that the product with the dense part of their matrices is one
 * strip of the kernel.
 */
function createSolver(
  fixed: Float64Array,
  { start, other, weight }: Sparse,
  { factors: f, regularisation, alpha }: AlsSettings
): (rows: Float64Array, first: number, strips: number) => void {
  const times = denseProduct(gramOf(fixed, f, regularisation), f);
  const [residual, direction, image] = [0, 1, 2].map(() => new Float64Array(4 * f));
  const size = new Float64Array(4);

  /** Adds the contribution of a row's own purchases to the matrix–vector product. */
  function addOwn(from: number, row: number): void {
    for (let at = start[row]; at < start[row + 1]; at++) {
      const base = other[at] * f;
      const product = alpha * weight[at] * dotAt(fixed, base, direction, from, f);
      addTo(image, from, product, fixed, base, f);
    }
  }

  function begin(from: number, row: number): void {
    addOwn(from, row);
    for (let d = from; d < from + f; d++) residual[d] = -image[d];
    for (let at = start[row]; at < start[row + 1]; at++) {
      addTo(residual, from, 1 + alpha * weight[at], fixed, other[at] * f, f);
    }
  }

  function step(x: Float64Array, from: number, before: number): number {
    const far = before / dotAt(direction, from, image, from, f);
    addTo(x, from, far, direction, from, f);
    addTo(residual, from, -far, image, from, f);
    const left = dotAt(residual, from, residual, from, f);
    const back = left / before;
    for (let d = from; d < from + f; d++) direction[d] = residual[d] + back * direction[d];
    return left;
  }

  return (rows, first, strips) => {
    const x = rows.subarray(first * f, (first + strips) * f);
    direction.fill(0);
    direction.set(x);
    times(direction, image);
    for (let strip = 0; strip < strips; strip++) {
      begin(strip * f, first + strip);
      size[strip] = dotAt(residual, strip * f, residual, strip * f, f);
    }
    direction.set(residual);
    for (let turn = 0; turn < CG_STEPS; turn++) {
      times(direction, image);
      for (let strip = 0; strip < strips; strip++) {
        if (size[strip] <= SOLVED) continue;
        addOwn(strip * f, first + strip);
        size[strip] = step(x, strip * f, size[strip]);
      }
    }
    for (let strip = 0; strip < strips; strip++) {
      // Rows without purchases have zero factors, which is the minimum.
      if (start[first + strip] === start[first + strip + 1]) x.fill(0, strip * f, (strip + 1) * f);
    }
  };
}

/** Multiplies four vectors by a symmetric matrix with the strip kernel. */
function denseProduct(gram: Float64Array, f: number) {
  const kernel = createStripKernel(f * f + 8 * f);
  const { numbers } = kernel;
  const [packed, into] = [f * f, f * f + 4 * f];
  packStrips(gram, 0, f, f, numbers, 0);
  return (vectors: Float64Array, image: Float64Array) => {
    packStrips(vectors, 0, 4, f, numbers, packed);
    numbers.fill(0, into, into + 4 * f);
    kernel.subtract(into, f, packed, 0, f, f / 4);
    for (let d = 0; d < 4 * f; d++) image[d] = -numbers[into + d];
  };
}

function gramOf(matrix: Float64Array, f: number, regularisation: number): Float64Array {
  const gram = new Float64Array(f * f);
  for (let base = 0; base < matrix.length; base += f) {
    for (let d = 0; d < f; d++) {
      const own = matrix[base + d];
      for (let e = d; e < f; e++) gram[d * f + e] += own * matrix[base + e];
    }
  }
  for (let d = 0; d < f; d++) for (let e = 0; e < d; e++) gram[d * f + e] = gram[e * f + d];
  for (let d = 0; d < f; d++) gram[d * f + d] += regularisation;
  return gram;
}

function addTo(
  into: Float64Array,
  at: number,
  times: number,
  from: Float64Array,
  base: number,
  n: number
): void {
  for (let d = 0; d < n; d++) into[at + d] += times * from[base + d];
}
