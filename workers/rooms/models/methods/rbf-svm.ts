import type { Job } from '../../../contract/job.ts';
import { floatsOf } from '../../../learning/model-bytes.ts';
import type { PackedModel } from '../../../learning/model-bytes.ts';
import { createRandom } from '../../../maths/random.ts';
import { lineOf, takeRows } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { solveDual } from './dual-svm.ts';
import { defaultsOf, settingsOf } from './family.ts';
import type { Classifier } from './family.ts';
import { fitSquaredHinge } from './linear-svm.ts';
import { fitMargins, openMargins, packMargins, scoreMargins } from './margins.ts';
import type { Margins } from './margins.ts';

const FORM = [
  { id: 'c', min: 1e-3, max: 1e3, step: 0, default: 1 },
  { id: 'gamma_scale', min: 1e-2, max: 1e2, step: 0, default: 1 }
] as const;
/** More rows use random features: the exact machine compares all pairs. */
const MAX_EXACT = 5000;
const FEATURES = 128;
const GAP = 1e-3;
const MAX_KERNEL_ROWS = 2000;
const ROWS_PER_BREATH = 64;

/** Decision value at x = Σ coefficient · feature(x, point) + offset. */
interface RbfMachine {
  gamma: number;
  offset: number;
  /** Support vectors of an exact machine; for random features one frequency per row. */
  points: Matrix;
  coefficient: Float64Array;
  /** Phases of random features; otherwise empty. */
  phase: Float64Array;
}

/** Support vector machine with an RBF kernel; probabilities are fitted to its decision values. */
export const rbfSvm: Classifier<Margins<RbfMachine>> = {
  id: 'rbf_svm',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  fit(data, context, job) {
    const { c, gamma_scale } = settingsOf(FORM, context);
    return fitMargins(
      data,
      context.seed,
      job,
      (x, sign, weight) => {
        const gamma = gamma_scale * gammaOf(x);
        const cost = weight.map((own) => own * c);
        return data.x.rows <= MAX_EXACT
          ? fitExact(x, sign, cost, gamma, job)
          : fitFeatures(x, sign, cost, gamma, context.seed, job);
      },
      distances
    );
  },
  pack: (model) => packMargins(model, pack),
  open: (packed) => openMargins(packed, open),
  score: (model) => scoreMargins(model, distances)
};

/** 1 / (columns × variance of all cells), like scikit-learn's `scale`. */
function gammaOf({ columns, values }: Matrix): number {
  const mean = values.reduce((sum, own) => sum + own, 0) / values.length;
  const variance = values.reduce((sum, own) => sum + (own - mean) ** 2, 0) / values.length;
  return variance > 0 ? 1 / (columns * variance) : 1;
}

/** The exact machine, as its support vectors. */
export async function fitExact(
  x: Matrix,
  sign: Int8Array,
  cost: Float64Array,
  gamma: number,
  job: Job
): Promise<RbfMachine> {
  const kept = new Map<number, Float32Array>();
  const kernelOf = (row: number) => {
    const known = kept.get(row);
    if (known) return known;
    if (kept.size >= MAX_KERNEL_ROWS) kept.clear();
    const kernel = Float32Array.from(bumps(x, x, row, gamma));
    kept.set(row, kernel);
    return kernel;
  };
  const { alpha, offset } = await solveDual(kernelOf, sign, cost, GAP, job);
  const support = Array.from(alpha.keys()).filter((row) => alpha[row] > 0);
  return {
    gamma,
    offset,
    points: takeRows(x, support),
    coefficient: Float64Array.from(support, (row) => alpha[row] * sign[row]),
    phase: new Float64Array(0)
  };
}

/** exp(−gamma · distance²) of one row to all points. */
function bumps(points: Matrix, x: Matrix, row: number, gamma: number): Float64Array {
  const sums = new Float64Array(points.rows);
  for (let column = 0, at = 0; column < x.columns; column++) {
    const own = x.values[column * x.rows + row];
    for (let other = 0; other < points.rows; other++, at++) {
      const difference = points.values[at] - own;
      sums[other] += difference * difference;
    }
  }
  return sums.map((sum) => Math.exp(-gamma * sum));
}

/**
 * The machine for many rows: linear on random cosines, whose inner products approximate the kernel
 * (Rahimi and Recht, "Random features for large-scale kernel machines", NIPS 2007).
 */
async function fitFeatures(
  x: Matrix,
  sign: Int8Array,
  cost: Float64Array,
  gamma: number,
  seed: number,
  job: Job
): Promise<RbfMachine> {
  const random = createRandom(seed);
  const values = new Float64Array(FEATURES * x.columns).map(
    () => Math.sqrt(2 * gamma) * random.normal()
  );
  const points = { rows: FEATURES, columns: x.columns, values };
  const phase = new Float64Array(FEATURES).map(() => 2 * Math.PI * random.next());
  const terms = await fitSquaredHinge(await cosines(points, phase, x, job), sign, cost, job);
  return { gamma, points, phase, coefficient: terms.weight, offset: terms.intercept[0] };
}

async function cosines(points: Matrix, phase: Float64Array, x: Matrix, job: Job): Promise<Matrix> {
  const values = new Float64Array(points.rows * x.rows);
  const height = Math.sqrt(2 / points.rows);
  for (let feature = 0; feature < points.rows; feature++) {
    await job.breathe();
    const frequency = takeRows(points, [feature]).values;
    const line = lineOf(x, frequency, phase[feature]);
    values.set(
      line.map((own) => height * Math.cos(own)),
      feature * x.rows
    );
  }
  return { rows: x.rows, columns: points.rows, values };
}

async function distances(machine: RbfMachine, x: Matrix, job: Job): Promise<Float64Array> {
  const { points, coefficient, phase, gamma, offset } = machine;
  if (phase.length > 0) return lineOf(await cosines(points, phase, x, job), coefficient, offset);
  const line = new Float64Array(x.rows).fill(offset);
  for (let row = 0; row < x.rows; row++) {
    if (row % ROWS_PER_BREATH === 0) await job.breathe();
    const bump = bumps(points, x, row, gamma);
    for (let at = 0; at < bump.length; at++) line[row] += coefficient[at] * bump[at];
  }
  return line;
}

function pack({ gamma, offset, points, coefficient, phase }: RbfMachine): PackedModel {
  const facts = { gamma, offset, rows: points.rows, columns: points.columns };
  return { arrays: { points: points.values, coefficient, phase }, facts };
}

function open(packed: PackedModel): RbfMachine {
  const { gamma, offset, rows, columns } = packed.facts;
  const points = { rows, columns, values: floatsOf(packed, 'points') };
  const [coefficient, phase] = [floatsOf(packed, 'coefficient'), floatsOf(packed, 'phase')];
  return { gamma, offset, points, coefficient, phase };
}
