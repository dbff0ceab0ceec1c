import { breathing } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import { defaultsOf, settingsOf } from './family.ts';
import type { LinearTerms, MeasuredRows, Regressor } from './family.ts';
import { centre, linesOf, openTerms, packTerms, termsOf } from './linear-model.ts';
import type { Centred } from './linear-model.ts';

const FORM = [{ id: 'share', min: 1e-4, max: 1, step: 0, default: 0.01 }] as const;

/** Lasso: least squares with an L1 penalty, which sets weights of little use to zero. */
export const lasso: Regressor<LinearTerms> = {
  id: 'lasso',
  settings: defaultsOf(FORM),
  form: FORM,
  needs: {},
  async fit(data, context, job) {
    const centred = await breathing(centre(data), job);
    const { product, total } = centred;
    const most = product.reduce((max, own) => Math.max(max, Math.abs(own)), 0) / total;
    return descend(centred, settingsOf(FORM, context).share * most, job);
  },
  pack: packTerms,
  open: openTerms,
  score: (terms) => async (x) => linesOf(terms, x),
  linear: (terms) => terms
};

const MAX_SWEEPS = 10_000;
const SWEEPS_PER_BREATH = 50;
/** Convergence: largest change of predictions relative to their range. */
const ENOUGH = 1e-9;

/**
 * The lasso by coordinate descent on sums of squares (Friedman, Hastie and Tibshirani, J. of
 * Statistical Software 33, 2010): minimises Σ weight (y − w x − b)² / (2 Σ weight) + alpha |w|₁,
 * with the intercept b unpenalised. From the largest gradient on, all weights are 0.
 */
export async function fitLasso(data: MeasuredRows, alpha: number, job: Job): Promise<LinearTerms> {
  return descend(await breathing(centre(data), job), alpha, job);
}

async function descend(centred: Centred, alpha: number, job: Job): Promise<LinearTerms> {
  const { square, product, total } = centred;
  const n = product.length;
  const weight = new Float64Array(n);
  const slope = product.slice();
  const least = alpha * total;
  for (let sweep = 0, widest = 0; sweep < MAX_SWEEPS; sweep++) {
    if (sweep % SWEEPS_PER_BREATH === 0) await job.breathe();
    let moved = 0;
    for (let i = 0; i < n; i++) {
      const own = square[i * (n + 1)];
      if (!(own > 0)) continue;
      const free = slope[i] + own * weight[i];
      const better = (Math.sign(free) * Math.max(0, Math.abs(free) - least)) / own;
      const change = better - weight[i];
      if (change === 0) continue;
      weight[i] = better;
      for (let j = 0; j < n; j++) slope[j] -= change * square[i * n + j];
      moved = Math.max(moved, Math.abs(change) * Math.sqrt(own));
      widest = Math.max(widest, Math.abs(better) * Math.sqrt(own));
    }
    if (moved <= ENOUGH * widest) break;
  }
  return termsOf(weight, centred);
}
