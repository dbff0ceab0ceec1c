import * as tf from '@tensorflow/tfjs';
import type { Job } from '../../../../contract/job.ts';
import { createRandom, type Random } from '../../../../maths/random.ts';
import {
  createAdam,
  createParameter,
  trainByGradients
} from '../../../../tensors/training-loop.ts';
import type { Path } from '../family.ts';
import { calendarCells } from './calendar-cells.ts';
import type { NetworkTask, NetworkTold } from './tell-networks.ts';
import {
  lastWindow,
  learningWindows,
  levelAt,
  planWindows,
  type PastOfAll,
  type WindowPlan,
  type Windows
} from './windows.ts';

/** A network's input tensors: windows × look, windows × look × known, windows × ahead × known. */
export interface WindowTensors {
  past: tf.Tensor2D;
  before: tf.Tensor3D;
  after: tf.Tensor3D;
}

/** A network with windows as input. */
export interface WindowNet {
  parameters: tf.Variable[];
  /** Windows × ahead × quantiles. */
  tell(windows: WindowTensors): tf.Tensor3D;
}

export interface WindowNetMethod {
  rate: number;
  create(plan: WindowPlan, random: Random): WindowNet;
}

/** Predicted quantiles of each step: the median and the ends of an 80 % interval. */
export const QUANTILES = [0.1, 0.5, 0.9];
/** Width of that interval in standard deviations of a normal distribution. */
const BETWEEN = 2.5631;
const BATCH = 200;
/** Epochs at the first origin, and at later ones, where training continues. */
const EPOCHS = { first: 40, again: 4 };
const PATIENCE = { first: 8, again: 1 };

/**
 * Trains a network on the windows of all series, origin by origin, each time with the data known by
 * then and starting with the previous weights; and forecasts the total from each origin.
 */
export async function tellByNet(
  method: WindowNetMethod,
  { moments, reach, seed, clock, budgetMs }: NetworkTask,
  job: Job
): Promise<NetworkTold> {
  const plan = planWindows(moments[0].past, reach);
  const net = method.create(plan, createRandom(seed));
  const began = clock();
  const told: NetworkTold = { paths: [], ranOut: false };
  try {
    for (const [at, { past, horizon }] of moments.entries()) {
      const until = began + (budgetMs * (at + 3)) / (moments.length + 2);
      const kind = at === 0 ? 'first' : 'again';
      const mayGoOn = () => {
        if (clock() <= until) return true;
        told.ranOut = true;
        return false;
      };
      await trainOn(
        net,
        method.rate / (at === 0 ? 1 : 2),
        past,
        plan,
        { kind, seed: seed + at, mayGoOn },
        job
      );
      told.paths.push(await tellAhead(net, past, plan, horizon, job));
    }
    return told;
  } finally {
    tf.dispose(net.parameters);
  }
}

/** A matrix of random numbers, scaled by its number of inputs to keep variances stable. */
export function invent(rows: number, columns: number, random: Random) {
  const scale = 1 / Math.sqrt(rows);
  const values = Float32Array.from({ length: rows * columns }, () => random.normal() * scale);
  return createParameter(values, [rows, columns]);
}

export function zeros(rows: number, columns: number) {
  return createParameter(new Float32Array(rows * columns), [rows, columns]);
}

async function trainOn(
  net: WindowNet,
  rate: number,
  past: PastOfAll,
  plan: WindowPlan,
  { kind, seed, mayGoOn }: { kind: 'first' | 'again'; seed: number; mayGoOn: () => boolean },
  job: Job
): Promise<void> {
  const [learnt, held] = learningWindows(past, plan);
  if (learnt.count === 0 || held.count === 0) return;
  const rows = Uint32Array.from({ length: learnt.count }, (_, own) => own);
  const heldRows = inBatches(Uint32Array.from({ length: held.count }, (_, own) => own));
  let turn = inBatches(rows);
  await trainByGradients(
    {
      parameters: net.parameters,
      optimizer: createAdam(rate),
      epochs: EPOCHS[kind],
      patience: PATIENCE[kind],
      batches: turn.length,
      loss(epoch, batch) {
        if (batch === 0) turn = inBatches(createRandom(seed + 97 * epoch).shuffle(rows.slice()));
        return lossOf(net, learnt, turn[batch], plan);
      },
      heldBatches: heldRows.length,
      heldLoss: (batch) => lossOf(net, held, heldRows[batch], plan),
      mayGoOn
    },
    job
  );
}

/** Mean pinball loss over the quantiles (Koenker and Bassett, "Regression quantiles", 1978). */
function lossOf(net: WindowNet, windows: Windows, rows: Uint32Array, plan: WindowPlan): tf.Scalar {
  const shape: [number, number, number] = [rows.length, plan.ahead, 1];
  const came = tf.tensor3d(pick(windows.came, rows, plan.ahead), shape);
  const counts = pick(windows.weight, rows, plan.ahead);
  const all = counts.reduce((sum, own) => sum + own, 0);
  const miss = came.sub(net.tell(tensorsOf(windows, rows, plan)));
  const tilt = tf.tensor1d(QUANTILES.map((own) => own - 0.5));
  const pinball = tf.add(tf.abs(miss).mul(0.5), miss.mul(tilt));
  const weighed = pinball.mul(tf.tensor3d(counts, shape));
  return tf.sum(weighed).div(Math.max(1e-6, all * QUANTILES.length)) as tf.Scalar;
}

function tensorsOf(windows: Windows, rows: Uint32Array, plan: WindowPlan): WindowTensors {
  const { look, ahead, known } = plan;
  const { past, before, after } = windows;
  return {
    past: tf.tensor2d(pick(past, rows, look), [rows.length, look]),
    before: tf.tensor3d(pick(before, rows, look * known), [rows.length, look, known]),
    after: tf.tensor3d(pick(after, rows, ahead * known), [rows.length, ahead, known])
  };
}

/** Forecasts the total; beyond one horizon it continues with its own forecasts as input. */
async function tellAhead(
  net: WindowNet,
  { all, dates }: PastOfAll,
  plan: WindowPlan,
  horizon: number,
  job: Job
): Promise<Path> {
  const steps = all[0].length;
  const values = new Float64Array(steps + horizon + plan.ahead);
  values.set(all[0]);
  const calendar = calendarCells(dates, values.length);
  const spread = new Float64Array(horizon + plan.ahead);
  for (let h = 0; h < horizon; h += plan.ahead) {
    await job.breathe();
    const window = lastWindow(values, steps + h, plan, calendar);
    const level = levelAt(values, steps + h, plan);
    const answer = tf.tidy(() => net.tell(tensorsOf(window, Uint32Array.of(0), plan)));
    const cells = await answer.data();
    answer.dispose();
    for (let step = 0; step < plan.ahead; step++) {
      const [low, middle, high] = cells.slice(3 * step, 3 * step + 3);
      values[steps + h + step] = level * (1 + middle);
      spread[h + step] = (Math.abs(level) * Math.abs(high - low)) / BETWEEN;
    }
  }
  return { mean: values.slice(steps, steps + horizon), spread: spread.slice(0, horizon) };
}

function pick(cells: Float32Array, rows: Uint32Array, width: number): Float32Array {
  const own = new Float32Array(rows.length * width);
  rows.forEach((row, at) => own.set(cells.subarray(row * width, (row + 1) * width), at * width));
  return own;
}

function inBatches(rows: Uint32Array): Uint32Array[] {
  return Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, batch) =>
    rows.subarray(batch * BATCH, (batch + 1) * BATCH)
  );
}
