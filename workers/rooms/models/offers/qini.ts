import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';

const STEPS = 100;

/** Test rows of two offers, and their ranking. */
interface RankedTest {
  isTreated: Uint8Array;
  reward: Float64Array;
  /** Rows, highest predicted uplift first. */
  order: Uint32Array;
}

/** Sums over a range of rows. */
interface Sums {
  treated: Float64Array;
  treatedReward: Float64Array;
  control: Float64Array;
  controlReward: Float64Array;
}

/** Percentile of each row in the ranking. */
function stretchesOf({ order }: RankedTest): Uint8Array {
  const stretch = new Uint8Array(order.length);
  order.forEach((row, at) => (stretch[row] = Math.floor((at * STEPS) / order.length)));
  return stretch;
}

function sumsOf(test: RankedTest, stretch: Uint8Array, drawn: Uint32Array): Sums {
  const part = () => new Float64Array(STEPS);
  const sums = { treated: part(), treatedReward: part(), control: part(), controlReward: part() };
  for (const row of drawn) {
    const own = stretch[row];
    if (test.isTreated[row]) {
      sums.treated[own]++;
      sums.treatedReward[own] += test.reward[row];
    } else {
      sums.control[own]++;
      sums.controlReward[own] += test.reward[row];
    }
  }
  return sums;
}

/**
 * Gain per customer of all when the top of the ranking gets the offer: share × (mean of the treated
 * − mean of the others) among them, at 0, 1, … 100 hundredths (Radcliffe, "Using control groups to
 * target on predicted lift", Direct Marketing Analytics Journal, 2007).
 */
function curveOf(sums: Sums): Float64Array {
  const curve = new Float64Array(STEPS + 1);
  let [t, tr, c, cr] = [0, 0, 0, 0];
  for (let at = 0; at < STEPS; at++) {
    t += sums.treated[at];
    tr += sums.treatedReward[at];
    c += sums.control[at];
    cr += sums.controlReward[at];
    curve[at + 1] = t > 0 && c > 0 ? ((at + 1) / STEPS) * (tr / t - cr / c) : 0;
  }
  return curve;
}

/** Area between the curve and the straight line to its end. */
function areaOf(curve: Float64Array): number {
  let area = 0;
  for (let at = 0; at < STEPS; at++) area += (curve[at] + curve[at + 1]) / 2 / STEPS;
  return area - curve[STEPS] / 2;
}

interface QiniFigures {
  curve: Float64Array;
  qini: number;
  average: number;
  first: number;
}

const FIRST = 0.3;

function figuresOf(sums: Sums): QiniFigures {
  const curve = curveOf(sums);
  return {
    curve,
    qini: areaOf(curve),
    average: curve[STEPS],
    first: curve[FIRST * STEPS] / FIRST
  };
}

const RESAMPLES_PER_BREATH = 2;

/** The Qini curve of a ranking, and bootstrap samples of its metrics, ascending. */
export async function measureQini(test: RankedTest, resamples: number, seed: number, job: Job) {
  const stretch = stretchesOf(test);
  const random = createRandom(seed);
  const rows = test.order.length;
  const drawn = Uint32Array.from(test.order);
  const own = figuresOf(sumsOf(test, stretch, drawn));
  const again: QiniFigures[] = [];
  while (again.length < resamples) {
    if (again.length % RESAMPLES_PER_BREATH === 0) await job.breathe();
    for (let at = 0; at < rows; at++) drawn[at] = Math.floor(random.next() * rows);
    again.push(figuresOf(sumsOf(test, stretch, drawn)));
  }
  const sorted = (name: 'qini' | 'first') => Float64Array.from(again, (one) => one[name]).sort();
  return { own, qini: sorted('qini'), first: sorted('first') };
}
