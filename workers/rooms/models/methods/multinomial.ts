import type { Job } from '../../../contract/job.ts';
import { lineOf, productsOf } from '../../../maths/matrices/matrix.ts';
import { dot } from '../../../maths/vectors.ts';
import { weightsOf } from './family.ts';
import type { LabelledRows, LinearTerms } from './family.ts';
import { softmaxInPlace } from './link.ts';

const MAX_STEPS = 60;
const MAX_INNER = 200;
const MAX_HALVINGS = 30;
/** Norm of the gradient relative to the one at zero. */
const ENOUGH = 1e-9;
/** Keeps intercepts of classes without rows finite: far below what a row contributes. */
const INTERCEPT_PENALTY = 1e-6;

/**
 * Multinomial logistic regression with an L2 penalty: minimises ½|W|² − c Σ weight · log p(class),
 * by Newton's method with conjugate gradients, which avoids a matrix of (classes × columns)²
 * (Nocedal and Wright, Numerical Optimization, 2006, algorithm 7.1).
 *
 * @param begin start from a model of similar rows: the same optimum in fewer steps
 */
export async function fitMultinomial(
  data: LabelledRows,
  c: number,
  job: Job,
  begin?: LinearTerms
): Promise<LinearTerms> {
  const problem = createProblem(data, c);
  let point: Float64Array<ArrayBufferLike> = new Float64Array(problem.size);
  let { value, chance } = problem.valueAt(point);
  const atZero = problem.slopeAt(point, chance);
  const first = Math.sqrt(dot(atZero, atZero));
  if (begin) {
    point = Float64Array.of(...begin.weight, ...begin.intercept);
    ({ value, chance } = problem.valueAt(point));
  }
  for (let step = 0; step < MAX_STEPS; step++) {
    await job.breathe();
    const slope = problem.slopeAt(point, chance);
    const length = Math.sqrt(dot(slope, slope));
    if (length <= ENOUGH * first) break;
    const exact = Math.min(0.1, length / first) * length;
    const move = await solveByConjugates((v) => problem.bend(chance, v), slope, exact, job);
    const gain = dot(move, slope);
    let share = 1;
    let next = problem.valueAt(point.map((own, at) => own - move[at]));
    for (let halving = 0; halving < MAX_HALVINGS; halving++) {
      if (next.value <= value - 1e-4 * share * gain) break;
      await job.breathe();
      share /= 2;
      next = problem.valueAt(point.map((own, at) => own - share * move[at]));
    }
    if (!(next.value < value)) break;
    point = point.map((own, at) => own - share * move[at]);
    ({ value, chance } = next);
  }
  const weights = data.classes * data.x.columns;
  return {
    outputs: data.classes,
    weight: point.slice(0, weights),
    intercept: point.slice(weights)
  };
}

/** Weights by class, then intercepts. */
function createProblem(data: LabelledRows, c: number) {
  const { x, label, classes } = data;
  const { rows, columns } = x;
  const cost = weightsOf(data).map((own) => own * c);
  const weights = classes * columns;
  const none = new Float64Array(columns);
  const penaltyOf = (at: number) => (at < weights ? 1 : INTERCEPT_PENALTY);

  function lines(point: Float64Array): Float64Array {
    const out = new Float64Array(classes * rows);
    for (let own = 0; own < classes; own++) {
      const weight = point.subarray(own * columns, (own + 1) * columns);
      out.set(lineOf(x, weight, point[weights + own]), own * rows);
    }
    return out;
  }

  function valueAt(point: Float64Array): { value: number; chance: Float64Array } {
    const chance = softmaxInPlace(lines(point), rows, classes);
    let value = 0;
    point.forEach((own, at) => (value += 0.5 * penaltyOf(at) * own * own));
    for (let row = 0; row < rows; row++) {
      value -= cost[row] * Math.log(Math.max(chance[label[row] * rows + row], 1e-300));
    }
    return { value, chance };
  }

  /** Xᵀ of errors per class, plus the penalty's gradient at `point`. */
  function gather(error: Float64Array, point: Float64Array): Float64Array {
    const out = point.map((own, at) => own * penaltyOf(at));
    for (let own = 0; own < classes; own++) {
      const part = error.subarray(own * rows, (own + 1) * rows);
      productsOf(x, part, none).forEach((sum, at) => (out[own * columns + at] += sum));
      for (const each of part) out[weights + own] += each;
    }
    return out;
  }

  function slopeAt(point: Float64Array, chance: Float64Array): Float64Array {
    const error = chance.map((own, at) => own * cost[at % rows]);
    for (let row = 0; row < rows; row++) error[label[row] * rows + row] -= cost[row];
    return gather(error, point);
  }

  function bend(chance: Float64Array, direction: Float64Array): Float64Array {
    const along = lines(direction);
    for (let row = 0; row < rows; row++) {
      let mean = 0;
      for (let at = row; at < along.length; at += rows) mean += chance[at] * along[at];
      for (let at = row; at < along.length; at += rows) {
        along[at] = cost[row] * chance[at] * (along[at] - mean);
      }
    }
    return gather(along, direction);
  }

  return { size: weights + classes, valueAt, slopeAt, bend };
}

async function solveByConjugates(
  times: (v: Float64Array) => Float64Array,
  right: Float64Array,
  exact: number,
  job: Job
): Promise<Float64Array> {
  const solution = new Float64Array(right.length);
  const left = right.slice();
  let direction = right.slice();
  let square = dot(left, left);
  for (let inner = 0; inner < MAX_INNER && Math.sqrt(square) > exact; inner++) {
    await job.breathe();
    const bent = times(direction);
    const step = square / dot(direction, bent);
    for (let at = 0; at < left.length; at++) {
      solution[at] += step * direction[at];
      left[at] -= step * bent[at];
    }
    const before = square;
    square = dot(left, left);
    direction = direction.map((own, at) => left[at] + (square / before) * own);
  }
  return solution;
}
