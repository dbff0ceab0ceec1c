import type { Job } from '../../../contract/job.ts';
import { floatsOf } from '../../../learning/model-bytes.ts';
import type { PackedModel } from '../../../learning/model-bytes.ts';
import { createRandom } from '../../../maths/random.ts';
import { takeRows } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { defaultsOf, settingsOf, weightsOf } from './family.ts';
import type { Classifier, FitContext, LabelledRows, MeasuredRows, Regressor } from './family.ts';

const FORM = [{ id: 'k', min: 1, max: 200, step: 1, default: 25 }] as const;
/** Larger training sets are sampled: every prediction compares with all of them. */
const MAX_KEPT = 20_000;
/** Each is compared with all stored rows: some 8 ms with 100 columns. */
const ROWS_PER_BREATH = 4;

interface Neighbourhood {
  k: number;
  x: Matrix;
  /** Class or number per row. */
  answer: Float64Array;
  weight: Float64Array;
  /** 0 for numbers. */
  classes: number;
}

/** k nearest neighbours: class shares among the most similar rows. */
export const kNearestNeighbours: Classifier<Neighbourhood> = {
  id: 'k_nearest_neighbours',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  fit: (data, context) => keepRows(data, Float64Array.from(data.label), data.classes, context),
  pack,
  open,
  score: (model) => (x, job) => answerRows(model, x, job)
};

/** The mean of the most similar rows. */
export const kNearestNeighboursRegressor: Regressor<Neighbourhood> = {
  id: 'k_nearest_neighbours',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  fit: (data, context) => keepRows(data, data.y, 0, context),
  pack,
  open,
  score: (model) => (x, job) => answerRows(model, x, job)
};

function keepRows(
  data: LabelledRows | MeasuredRows,
  answer: Float64Array,
  classes: number,
  context: FitContext
): Neighbourhood {
  const { k } = settingsOf(FORM, context);
  let rows = Uint32Array.from({ length: data.x.rows }, (_, row) => row);
  if (rows.length > MAX_KEPT) {
    rows = createRandom(context.seed).shuffle(rows).slice(0, MAX_KEPT).sort();
  }
  const weight = weightsOf(data);
  const part = (from: Float64Array) => Float64Array.from(rows, (row) => from[row]);
  return { k, x: takeRows(data.x, rows), answer: part(answer), weight: part(weight), classes };
}

function pack({ k, x, answer, weight, classes }: Neighbourhood): PackedModel {
  const facts = { k, classes, rows: x.rows, columns: x.columns };
  return { arrays: { values: x.values, answer, weight }, facts };
}

function open(packed: PackedModel): Neighbourhood {
  const { k, classes, rows, columns } = packed.facts;
  const x = { rows, columns, values: floatsOf(packed, 'values') };
  return { k, classes, x, answer: floatsOf(packed, 'answer'), weight: floatsOf(packed, 'weight') };
}

/** The k nearest by Euclidean distance; ties go to earlier rows. */
async function answerRows(model: Neighbourhood, x: Matrix, job: Job): Promise<Float64Array> {
  const { classes, answer, weight } = model;
  const out = new Float64Array(Math.max(1, classes) * x.rows);
  const k = Math.min(model.k, model.x.rows);
  const [near, distances] = [new Uint32Array(k), new Float64Array(k)];
  const distance = new Float64Array(model.x.rows);
  for (let row = 0; row < x.rows; row++) {
    if (row % ROWS_PER_BREATH === 0) await job.breathe();
    measure(model.x, x, row, distance);
    nearest(distance, near, distances);
    let total = 0;
    for (const own of near) total += weight[own];
    for (const own of near) {
      const share = weight[own] / total;
      if (classes > 0) out[answer[own] * x.rows + row] += share;
      else out[row] += share * answer[own];
    }
  }
  return out;
}

function measure(known: Matrix, x: Matrix, row: number, into: Float64Array): void {
  into.fill(0);
  for (let column = 0, at = 0; column < known.columns; column++) {
    const own = x.values[column * x.rows + row];
    for (let other = 0; other < known.rows; other++, at++) {
      const difference = known.values[at] - own;
      into[other] += difference * difference;
    }
  }
}

function nearest(distance: Float64Array, near: Uint32Array, distances: Float64Array): void {
  let held = 0;
  for (let other = 0; other < distance.length; other++) {
    const own = distance[other];
    if (held === near.length && own >= distances[held - 1]) continue;
    let at = held < near.length ? held++ : held - 1;
    for (; at > 0 && distances[at - 1] > own; at--) {
      distances[at] = distances[at - 1];
      near[at] = near[at - 1];
    }
    distances[at] = own;
    near[at] = other;
  }
}
