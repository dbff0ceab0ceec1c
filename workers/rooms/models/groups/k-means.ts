import { breathing } from '../../../contract/job.ts';
import { fittingKMeans } from '../../../maths/clustering/k-means.ts';
import type { KMeans } from '../../../maths/clustering/lloyd.ts';
import { createRandom } from '../../../maths/random.ts';
import { settingsOf } from '../methods/family.ts';
import { numbered, pointsOf } from './family.ts';
import type { Grouper } from './family.ts';

const FORM = [
  { id: 'groups', min: 1, max: 50, step: 1, default: 4 },
  { id: 'starts', min: 1, max: 50, step: 1, default: 10 }
] as const;

/** k-means: each row belongs to the nearest centre. */
export const kMeans: Grouper = {
  id: 'k_means',
  form: FORM,
  async group(x, context, job) {
    const { groups, starts } = settingsOf(FORM, context);
    const points = pointsOf(x);
    const random = createRandom(context.seed);
    let best: KMeans | null = null;
    for (let start = 0; start < starts; start++) {
      job.report({ step: 'training', done: start, total: starts });
      await job.breathe();
      const run = fittingKMeans(points, Math.min(groups, points.n), 1, random);
      const found = await breathing(run, job);
      if (!best || found.inertia < best.inertia) best = found;
    }
    return numbered(best!.assignment);
  }
};
