import type { Job } from '../../contract/job.ts';
import { createRandom } from '../../maths/random.ts';
import { countBuyers } from './interactions.ts';
import type { Interactions } from './interactions.ts';
import { usersOfItems } from './item-knn.ts';

/** Users × factors and items × factors; a score is the product of a row of each. */
export interface Factors {
  factors: number;
  user: Float64Array;
  item: Float64Array;
}

export interface AlsSettings {
  factors: number;
  regularisation: number;
  /** A purchase is trusted 1 + alpha times as much as the lack of one. */
  alpha: number;
  rounds: number;
  seed: number;
}

const CG_STEPS = 3;
const ROWS_PER_BREATH = 500;

/**
 * Matrix factorisation of purchases by alternating least squares (Hu, Koren and Volinsky,
 * "Collaborative filtering for implicit feedback datasets", ICDM 2008), each row solved by three
 * steps of conjugate gradient from where it stood (Takács, Pilászy and Tikk, RecSys 2011). A
 * product bought in several orders counts log₂(1 + times).
 */
export async function fitAls(
  data: Interactions,
  settings: AlsSettings,
  job: Job
): Promise<Factors> {
  const { factors, rounds, seed } = settings;
  const random = createRandom(seed);
  const invent = (rows: number) =>
    Float64Array.from({ length: rows * factors }, () => random.normal() * 0.01);
  const model: Factors = { factors, user: invent(data.users), item: invent(data.items) };
  const byUser: Sparse = {
    start: data.start,
    other: data.item,
    weight: data.times.map((times) => Math.log2(1 + times))
  };
  const byItem = turn(data, byUser.weight);
  for (let round = 0; round < rounds; round++) {
    job.report({ step: 'training', done: round, total: rounds });
    await solveRows(model.user, model.item, byUser, settings, job);
    await solveRows(model.item, model.user, byItem, settings, job);
  }
  return model;
}

interface Sparse {
  start: Uint32Array;
  other: Uint32Array;
  weight: Float64Array;
}

function turn(data: Interactions, weight: Float64Array): Sparse {
  const { start, user, place } = usersOfItems(data, countBuyers(data));
  return { start, other: user, weight: Float64Array.from(place, (at) => weight[at]) };
}

/** One half round: every row of `rows` anew, with `fixed` held. */
async function solveRows(
  rows: Float64Array,
  fixed: Float64Array,
  { start, other, weight }: Sparse,
  { factors: f, regularisation, alpha }: AlsSettings,
  job: Job
): Promise<void> {
  const gram = gramOf(fixed, f);
  for (let d = 0; d < f; d++) gram[d * f + d] += regularisation;
  const count = rows.length / f;
  const [residual, direction, image] = [0, 1, 2].map(() => new Float64Array(f));
  for (let row = 0; row < count; row++) {
    if (row % ROWS_PER_BREATH === 0) await job.breathe();
    const x = rows.subarray(row * f, (row + 1) * f);
    const [from, to] = [start[row], start[row + 1]];
    if (from === to) {
      x.fill(0);
      continue;
    }
    const times = (vector: Float64Array, into: Float64Array) => {
      for (let d = 0; d < f; d++) {
        let sum = 0;
        for (let e = 0, at = d * f; e < f; e++, at++) sum += gram[at] * vector[e];
        into[d] = sum;
      }
      for (let at = from; at < to; at++) {
        const base = other[at] * f;
        let product = 0;
        for (let d = 0; d < f; d++) product += fixed[base + d] * vector[d];
        product *= alpha * weight[at];
        for (let d = 0; d < f; d++) into[d] += product * fixed[base + d];
      }
    };
    times(x, image);
    for (let d = 0; d < f; d++) residual[d] = -image[d];
    for (let at = from; at < to; at++) {
      const base = other[at] * f;
      const trust = 1 + alpha * weight[at];
      for (let d = 0; d < f; d++) residual[d] += trust * fixed[base + d];
    }
    direction.set(residual);
    let size = dot(residual, residual);
    for (let step = 0; step < CG_STEPS && size > 1e-20; step++) {
      times(direction, image);
      const far = size / dot(direction, image);
      for (let d = 0; d < f; d++) {
        x[d] += far * direction[d];
        residual[d] -= far * image[d];
      }
      const left = dot(residual, residual);
      for (let d = 0; d < f; d++) direction[d] = residual[d] + (left / size) * direction[d];
      size = left;
    }
  }
}

function gramOf(matrix: Float64Array, f: number): Float64Array {
  const gram = new Float64Array(f * f);
  for (let base = 0; base < matrix.length; base += f) {
    for (let d = 0; d < f; d++) {
      const own = matrix[base + d];
      for (let e = d; e < f; e++) gram[d * f + e] += own * matrix[base + e];
    }
  }
  for (let d = 0; d < f; d++) for (let e = 0; e < d; e++) gram[d * f + e] = gram[e * f + d];
  return gram;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d] * b[d];
  return sum;
}

/** Every item's score for one of the users the model was fitted on. */
export function scoreFactors({ factors, user, item }: Factors, own: number, into: Float64Array) {
  const base = own * factors;
  for (let other = 0, at = 0; other < into.length; other++) {
    let sum = 0;
    for (let d = 0; d < factors; d++) sum += user[base + d] * item[at++];
    into[other] = sum;
  }
}
