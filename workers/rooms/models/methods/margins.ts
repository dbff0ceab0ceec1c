import type { Job } from '../../../contract/job.ts';
import { floatsOf } from '../../../learning/model-bytes.ts';
import type { PackedModel } from '../../../learning/model-bytes.ts';
import { createRandom } from '../../../maths/random.ts';
import { takeRows } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { classesMet, weightsOf } from './family.ts';
import type { LabelledRows, Predict } from './family.ts';
import { sigmoid, softplus } from './link.ts';

/**
 * One machine per class against all others (one for two classes), and the calibration of its
 * decision values.
 */
export interface Margins<Machine> {
  classes: number;
  /** Missing if training had no rows of the class, or only these. */
  machines: (Machine | null)[];
  /** Per machine: log-odds of its class = slope · decision value + offset. */
  slope: Float64Array;
  offset: Float64Array;
}

type FitMachine<Machine> = (x: Matrix, sign: Int8Array, weight: Float64Array) => Promise<Machine>;
type Distances<Machine> = (machine: Machine, x: Matrix, job: Job) => Promise<Float64Array>;

/**
 * Share of the rows held back from a first machine, whose decision values there give the
 * calibration.
 */
const HELD_SHARE = 4;
const MIN_HELD = 40;

/**
 * Support vector machines give no probabilities: a logistic curve is fitted to decision values
 * (Platt, "Probabilistic outputs for support vector machines", 1999; Lin, Lin and Weng, 2007), on a
 * quarter of the rows, unseen by a machine fitted on the others.
 */
export async function fitMargins<Machine>(
  data: LabelledRows,
  seed: number,
  job: Job,
  fit: FitMachine<Machine>,
  distancesOf: Distances<Machine>
): Promise<Margins<Machine>> {
  const met = classesMet(data);
  const targets = data.classes === 2 ? [1] : Array.from({ length: data.classes }, (_, k) => k);
  const model: Margins<Machine> = {
    classes: data.classes,
    machines: [],
    slope: new Float64Array(targets.length),
    offset: new Float64Array(targets.length)
  };
  for (const [at, target] of targets.entries()) {
    if (met.length < 2 || !met.includes(target)) {
      model.machines.push(null);
      model.offset[at] = (met.includes(target) ? 1 : -1) * Math.log(2 * data.x.rows + 1);
      continue;
    }
    const sign = Int8Array.from(data.label, (own) => (own === target ? 1 : -1));
    const weight = weightsOf(data);
    const curve = await fitCurve(data.x, sign, weight, seed, job, fit, distancesOf);
    [model.slope[at], model.offset[at]] = curve;
    model.machines.push(await fit(data.x, sign, weight));
  }
  return model;
}

async function fitCurve<Machine>(
  x: Matrix,
  sign: Int8Array,
  weight: Float64Array,
  seed: number,
  job: Job,
  fit: FitMachine<Machine>,
  distancesOf: Distances<Machine>
): Promise<[number, number]> {
  const order = createRandom(seed).shuffle(Uint32Array.from({ length: x.rows }, (_, row) => row));
  const cut = Math.floor(x.rows / HELD_SHARE);
  let [held, others] = [order.subarray(0, cut), order.subarray(cut).sort()];
  const both = (rows: Uint32Array) => new Set(Array.from(rows, (row) => sign[row])).size === 2;
  // With few rows, all are used for both.
  if (cut < MIN_HELD || !both(held) || !both(others)) [held, others] = [order, order];
  const signs = (rows: Uint32Array) => Int8Array.from(rows, (row) => sign[row]);
  const weights = (rows: Uint32Array) => Float64Array.from(rows, (row) => weight[row]);
  const machine = await fit(takeRows(x, others), signs(others), weights(others));
  const distance = await distancesOf(machine, takeRows(x, held), job);
  return fitSigmoid(distance, signs(held), weights(held));
}

const STEPS = 100;

/**
 * Newton's method on the two parameters, with targets shrunk from 0 and 1 as by one more row of
 * each.
 */
function fitSigmoid(
  distance: Float64Array,
  sign: Int8Array,
  weight: Float64Array
): [number, number] {
  let [yes, no] = [0, 0];
  sign.forEach((own, row) => (own > 0 ? (yes += weight[row]) : (no += weight[row])));
  const target = Float64Array.from(sign, (own) => (own > 0 ? (yes + 1) / (yes + 2) : 1 / (no + 2)));
  const valueAt = (a: number, b: number) =>
    distance.reduce((sum, own, row) => {
      const z = a * own + b;
      return sum + weight[row] * (softplus(z) - target[row] * z);
    }, 0);
  let [slope, offset] = [0, Math.log((yes + 1) / (no + 1))];
  let value = valueAt(slope, offset);
  for (let step = 0; step < STEPS; step++) {
    let [ga, gb, aa, ab, bb] = [0, 0, 1e-12, 0, 1e-12];
    distance.forEach((own, row) => {
      const chance = sigmoid(slope * own + offset);
      const error = weight[row] * (chance - target[row]);
      const bend = weight[row] * chance * (1 - chance);
      ga += error * own;
      gb += error;
      aa += bend * own * own;
      ab += bend * own;
      bb += bend;
    });
    const det = aa * bb - ab * ab;
    if (!(det > 0)) break;
    const [da, db] = [(bb * ga - ab * gb) / det, (aa * gb - ab * ga) / det];
    let share = 1;
    while (share > 1e-8 && !(valueAt(slope - share * da, offset - share * db) < value)) share /= 2;
    if (share <= 1e-8) break;
    [slope, offset] = [slope - share * da, offset - share * db];
    const next = valueAt(slope, offset);
    if (value - next <= 1e-12 * value) break;
    value = next;
  }
  return [slope, offset];
}

export function scoreMargins<Machine>(
  model: Margins<Machine>,
  distancesOf: Distances<Machine>
): Predict {
  return async (x, job) => {
    const { classes, machines, slope, offset } = model;
    const chance = new Float64Array(classes * x.rows);
    for (const [at, machine] of machines.entries()) {
      const line = machine ? await distancesOf(machine, x, job) : new Float64Array(x.rows);
      const own = line.map((distance) => sigmoid(slope[at] * distance + offset[at]));
      chance.set(own, classes === 2 ? x.rows : at * x.rows);
    }
    for (let row = 0; row < x.rows; row++) {
      if (classes === 2) {
        chance[row] = 1 - chance[x.rows + row];
        continue;
      }
      let sum = 0;
      for (let at = row; at < chance.length; at += x.rows) sum += chance[at];
      for (let at = row; at < chance.length; at += x.rows) chance[at] /= sum;
    }
    return chance;
  };
}

export function packMargins<Machine>(
  { classes, machines, slope, offset }: Margins<Machine>,
  pack: (machine: Machine) => PackedModel
): PackedModel {
  const packed: PackedModel = { arrays: { slope, offset }, facts: { classes } };
  machines.forEach((machine, at) => {
    if (!machine) return;
    const { arrays, facts } = pack(machine);
    for (const [name, own] of Object.entries(arrays)) packed.arrays[`${at} ${name}`] = own;
    for (const [name, own] of Object.entries(facts)) packed.facts[`${at} ${name}`] = own;
  });
  return packed;
}

export function openMargins<Machine>(
  packed: PackedModel,
  open: (packed: PackedModel) => Machine
): Margins<Machine> {
  const slope = floatsOf(packed, 'slope');
  const machines = Array.from(slope, (_, at) => {
    const start = `${at} `;
    const part = <T>(from: Record<string, T>) =>
      Object.fromEntries(
        Object.entries(from)
          .filter(([name]) => name.startsWith(start))
          .map(([name, own]) => [name.slice(start.length), own])
      );
    const arrays = part(packed.arrays);
    return Object.keys(arrays).length > 0 ? open({ arrays, facts: part(packed.facts) }) : null;
  });
  return { classes: packed.facts.classes, machines, slope, offset: floatsOf(packed, 'offset') };
}
