import type { Job } from '../../../../contract/job.ts';
import { minimiseWide } from '../../../../maths/optimise-wide.ts';
import type { Learnt, MoodLine, MoodMethod } from './method.ts';

/**
 * ½ |weight|² + C · Σ log loss, with an unpenalised intercept, as scikit-learn's
 * LogisticRegression.
 */
const C = 1;

/** Convergence: gradient of the mean loss, a tenth of scikit-learn's tolerance. */
const SLOPE_A_ROW = 1e-5;

/** Logistic regression on TF-IDF: weights of words are fitted jointly. */
export const logisticRegression: MoodMethod = {
  id: 'logistic_regression',
  on: 'weights',
  async fit(learnt: Learnt, job: Job): Promise<MoodLine> {
    const size = learnt.terms.words.length;
    const yes = learnt.label.reduce((sum, own) => sum + own, 0);
    const start = new Float64Array(size + 1);
    start[size] = Math.log(yes / (learnt.label.length - yes));
    const objective = (at: Float64Array, slope: Float64Array) => lossOf(learnt, at, slope);
    const slope = SLOPE_A_ROW * learnt.rows.length;
    const point = await minimiseWide(objective, start, () => job.breathe(), { slope });
    return { weight: point.slice(0, size), intercept: point[size] };
  }
};

/** The penalised loss with its gradient; the intercept is the last entry. */
function lossOf({ terms, rows, label }: Learnt, point: Float64Array, slope: Float64Array): number {
  const size = terms.words.length;
  const { start, term, value } = terms;
  let loss = 0;
  for (let i = 0; i < size; i++) {
    loss += (point[i] * point[i]) / 2;
    slope[i] = point[i];
  }
  slope[size] = 0;
  for (let at = 0; at < rows.length; at++) {
    const [from, to] = [start[rows[at]], start[rows[at] + 1]];
    let score = point[size];
    for (let entry = from; entry < to; entry++) score += point[term[entry]] * value[entry];
    const signed = label[at] === 1 ? score : -score;
    // log(1 + e^−s) without overflow.
    loss +=
      C * (signed > 0 ? Math.log1p(Math.exp(-signed)) : Math.log1p(Math.exp(signed)) - signed);
    const error = C * (1 / (1 + Math.exp(-score)) - label[at]);
    for (let entry = from; entry < to; entry++) slope[term[entry]] += error * value[entry];
    slope[size] += error;
  }
  return loss;
}
