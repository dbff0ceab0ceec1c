import { breathing } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import { solveSpd } from '../../../maths/matrices/solve-spd.ts';
import {
  filledCells,
  lineOf,
  productsOf,
  weightedSquares
} from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { classesMet, defaultsOf, settingsOf, weightsOf } from './family.ts';
import type { Classifier, FitContext, LabelledRows, LinearTerms } from './family.ts';
import { linesOf, openTerms, packTerms } from './linear-model.ts';
import { sigmoid, softmaxInPlace, softplus, twoChances } from './link.ts';
import { fitMultinomial } from './multinomial.ts';

const FORM = [{ id: 'c', min: 1e-4, max: 1e4, step: 0, default: 1 }] as const;

/** Logistic regression. */
export const logisticRegression: Classifier<LinearTerms> = {
  id: 'logistic_regression',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  fit: (data, context, job) => fitTerms(data, context, job),
  refit: (begin, data, context, job) => fitTerms(data, context, job, begin),
  pack: packTerms,
  open: openTerms,
  score: (terms) => async (x) =>
    terms.outputs === 1
      ? twoChances(linesOf(terms, x))
      : softmaxInPlace(linesOf(terms, x), x.rows, terms.outputs),
  linear: (terms) => terms
};

async function fitTerms(data: LabelledRows, context: FitContext, job: Job, begin?: LinearTerms) {
  const { c } = settingsOf(FORM, context);
  if (data.classes !== 2) return fitMultinomial(data, c, job, begin);
  if (classesMet(data).length < 2) return constantTerms(data, data.x.columns);
  return fitLogistic(data, c, job);
}

/** If all rows have one class: log-odds with half a row added to each class. */
function constantTerms(data: LabelledRows, columns: number): LinearTerms {
  const sign = data.label[0] === 1 ? 1 : -1;
  const intercept = Float64Array.of(sign * Math.log(2 * data.x.rows + 1));
  return { outputs: 1, weight: new Float64Array(columns), intercept };
}

const MAX_STEPS = 100;
const MAX_HALVINGS = 30;
/** Convergence: possible gain of another step relative to the objective. */
const ENOUGH = 1e-14;

/**
 * Logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares;
 * Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4.1): minimises ½|w|² +
 * c Σ weight · log(1 + exp(−y (w x + b))), with the intercept b unpenalised. Steps with too little
 * decrease are halved, so that separable classes converge too.
 */
export async function fitLogistic(data: LabelledRows, c: number, job: Job): Promise<LinearTerms> {
  const { x, label } = data;
  const size = x.columns + 1;
  const cells = filledCells(x);
  const cost = weightsOf(data).map((own) => own * c);
  let point = startAt(cost, label, size);
  let line = lineAt(x, point);
  let value = objective(point, line, label, cost);
  for (let step = 0; step < MAX_STEPS; step++) {
    await job.breathe();
    const chance = line.map(sigmoid);
    const gradient = gradientAt(x, chance, label, cost, point);
    const bend = chance.map((own, row) => cost[row] * own * (1 - own));
    const squares = await breathing(weightedSquares(cells, bend, x.columns), job);
    for (let i = 0; i + 1 < size; i++) squares[i * (size + 1)] += 1;
    const move = solveSpd(squares, size, gradient);
    if (!move) break;
    const gain = move.reduce((sum, own, at) => sum + own * gradient[at], 0);
    if (gain <= ENOUGH * value) break;
    const moveLine = lineAt(x, move);
    let share = 1;
    for (let halving = 0; halving < MAX_HALVINGS; halving++, share /= 2) {
      const next = point.map((own, at) => own - share * move[at]);
      const nextLine = line.map((own, row) => own - share * moveLine[row]);
      const nextValue = objective(next, nextLine, label, cost);
      if (!(nextValue <= value - 1e-4 * share * gain) && halving + 1 < MAX_HALVINGS) continue;
      if (!(nextValue < value)) return termsAt(point);
      [point, line, value] = [next, nextLine, nextValue];
      break;
    }
  }
  return termsAt(point);
}

function startAt(cost: Float64Array, label: Uint32Array, size: number): Float64Array {
  let [yes, all] = [0, 0];
  cost.forEach((own, row) => {
    yes += own * label[row];
    all += own;
  });
  const point = new Float64Array(size);
  point[size - 1] = Math.log(yes / (all - yes));
  return point;
}

function lineAt(x: Matrix, point: Float64Array): Float64Array {
  return lineOf(x, point, point[x.columns]);
}

function objective(
  point: Float64Array,
  line: Float64Array,
  label: Uint32Array,
  cost: Float64Array
): number {
  let sum = 0;
  for (let at = 0; at + 1 < point.length; at++) sum += 0.5 * point[at] * point[at];
  for (let row = 0; row < line.length; row++) {
    sum += cost[row] * softplus(label[row] === 1 ? -line[row] : line[row]);
  }
  return sum;
}

function gradientAt(
  x: Matrix,
  chance: Float64Array,
  label: Uint32Array,
  cost: Float64Array,
  point: Float64Array
): Float64Array {
  const error = chance.map((own, row) => cost[row] * (own - label[row]));
  const gradient = new Float64Array(x.columns + 1);
  gradient.set(productsOf(x, error, point));
  gradient[x.columns] = error.reduce((sum, own) => sum + own, 0);
  return gradient;
}

function termsAt(point: Float64Array): LinearTerms {
  return { outputs: 1, weight: point.slice(0, -1), intercept: point.slice(-1) };
}
