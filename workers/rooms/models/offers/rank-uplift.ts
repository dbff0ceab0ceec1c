import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import { logisticRegression } from '../methods/logistic-regression.ts';
import { takeRows } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { growUpliftTree, upliftOf } from './uplift-tree.ts';
import { UPLIFT_METHODS } from './contract.ts';
import type { UpliftMethod } from './contract.ts';

/** Customers who got one of two offers. */
export interface TwoOffers {
  x: Matrix;
  isTreated: Uint8Array;
  reward: Float64Array;
  /** Target of the classifiers: the outcome, or for amounts whether it is above the median. */
  label: Uint32Array;
}

type Scores = Record<UpliftMethod, Float64Array>;

/**
 * Rankings of rows by uplift, for each method; each half is ranked by a model of the other half:
 * - `two_model`: probability with the offer minus without, one model each (Radcliffe and Surry,
 *   1999);
 * - `class_transformation`: one model of "responded with, or did not without", rows weighted as if
 *   both offers were equally frequent (Jaskowski and Jaroszewicz, ICML workshop 2012);
 * - `uplift_tree`: an honest tree that splits customers by differing uplift;
 * - `response`: probability with the offer, which is whom it reaches, not whom it influences.
 */
export async function rankUplift(
  two: TwoOffers,
  seed: number,
  job: Job
): Promise<Record<UpliftMethod, Uint32Array>> {
  const order = createRandom(seed).shuffle(Uint32Array.from(two.isTreated.keys()));
  const place = new Float64Array(order.length);
  const of = (treated: number) => order.filter((row) => two.isTreated[row] === treated);
  // Stratified halves, so that each has both offers.
  for (const rows of [of(0), of(1)]) rows.forEach((row, at) => (place[row] = at % 2));
  const halves = [0, 1].map((half) => order.filter((row) => place[row] === half));
  const ranks = Object.fromEntries(
    UPLIFT_METHODS.map((id) => [id, new Float64Array(order.length)])
  ) as Scores;
  for (const [half, rows] of halves.entries()) {
    job.report({ step: 'training', done: half, total: halves.length });
    await job.breathe();
    const scores = await scoreHalf(two, halves[1 - half], rows, job);
    for (const id of UPLIFT_METHODS) {
      await job.breathe();
      // Scores of two models are not comparable; ranks within their halves are.
      const sorted = Array.from(rows.keys()).sort((a, b) => scores[id][b] - scores[id][a]);
      sorted.forEach((at, rank) => (ranks[id][rows[at]] = (rank + 0.5) / rows.length));
    }
  }
  const orderBy = (rank: Float64Array) => order.slice().sort((a, b) => rank[a] - rank[b]);
  return {
    two_model: orderBy(ranks.two_model),
    class_transformation: orderBy(ranks.class_transformation),
    uplift_tree: orderBy(ranks.uplift_tree),
    response: orderBy(ranks.response)
  };
}

async function scoreHalf(
  two: TwoOffers,
  learned: Uint32Array,
  told: Uint32Array,
  job: Job
): Promise<Scores> {
  const { x, isTreated, label } = two;
  const asked = takeRows(x, told);
  const treated = learned.filter((row) => isTreated[row] === 1);
  const others = learned.filter((row) => isTreated[row] === 0);
  const chances = async (
    rows: Uint32Array,
    classOf: (row: number) => number,
    weight?: Float64Array
  ) => {
    await job.breathe();
    const data = {
      x: takeRows(x, rows),
      label: Uint32Array.from(rows, classOf),
      classes: 2,
      weight
    };
    const model = await logisticRegression.fit(data, { seed: 0 }, job);
    const chance = await logisticRegression.score(model, data)(asked, job);
    return chance.subarray(told.length);
  };
  const response = await chances(treated, (row) => label[row]);
  const without = await chances(others, (row) => label[row]);
  const weight = Float64Array.from(learned, (row) => {
    return learned.length / 2 / (isTreated[row] ? treated.length : others.length);
  });
  const agrees = (row: number) => Number(label[row] === isTreated[row]);
  return {
    response,
    two_model: response.map((own, at) => own - without[at]),
    class_transformation: await chances(learned, agrees, weight),
    uplift_tree: await tellByTree(two, learned, told, job)
  };
}

/** Every other row of each offer grows the tree, the others estimate the uplift of its leaves. */
async function tellByTree(
  two: TwoOffers,
  learned: Uint32Array,
  told: Uint32Array,
  job: Job
): Promise<Float64Array> {
  const seen = [0, 0];
  const grows = learned.map((row) => seen[two.isTreated[row]]++ % 2);
  const [grown, measured] = [0, 1].map((own) => learned.filter((_, at) => grows[at] === own));
  const tree = await growUpliftTree(two, grown, measured, job);
  const { values, rows } = two.x;
  await job.breathe();
  return Float64Array.from(told, (row) => upliftOf(tree, (own) => values[own * rows + row]));
}
