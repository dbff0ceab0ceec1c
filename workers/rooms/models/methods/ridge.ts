import { breathing } from '../../../contract/job.ts';
import type { Pieces } from '../../../contract/job.ts';
import { solveSpd } from '../../../maths/matrices/solve-spd.ts';
import { defaultsOf, settingsOf } from './family.ts';
import type { LinearTerms, MeasuredRows, Regressor } from './family.ts';
import { centre, linesOf, openTerms, packTerms, termsOf } from './linear-model.ts';

const FORM = [{ id: 'alpha', min: 1e-6, max: 1e6, step: 0, default: 1 }] as const;

/** Ridge regression: least squares with an L2 penalty. */
export const ridge: Regressor<LinearTerms> = {
  id: 'ridge',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  fit: (data, context, job) => breathing(fitRidge(data, settingsOf(FORM, context).alpha), job),
  pack: packTerms,
  open: openTerms,
  score: (terms) => async (x) => linesOf(terms, x),
  linear: (terms) => terms
};

/**
 * Ridge regression (Hoerl and Kennard, Technometrics 12, 1970): minimises Σ weight (y − w x − b)² +
 * alpha |w|², with the intercept b unpenalised.
 */
export function* fitRidge(data: MeasuredRows, alpha: number): Pieces<LinearTerms> {
  const centred = yield* centre(data);
  const n = data.x.columns;
  const matrix = centred.square.slice();
  for (let i = 0; i < n; i++) matrix[i * (n + 1)] += alpha;
  const weight = solveSpd(matrix, n, centred.product) ?? new Float64Array(n);
  return termsOf(weight, centred);
}
