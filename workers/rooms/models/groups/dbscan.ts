import { findReach, fitDbscan } from '../../../maths/clustering/dbscan.ts';
import { settingsOf } from '../methods/family.ts';
import { groupDrawn, pointsOf } from './family.ts';
import type { Grouper } from './family.ts';

const FORM = [
  // 0: at the knee of the sorted distances.
  { id: 'reach', min: 0, max: 1e6, step: 0, default: 0 },
  { id: 'least', min: 2, max: 100, step: 1, default: 5 }
] as const;
/** Maximum of rows, because all pairs are compared. */
const MOST = 4000;

/** DBSCAN: clusters are dense regions of any shape; isolated rows are noise. */
export const dbscan: Grouper = {
  id: 'dbscan',
  form: FORM,
  group(x, context, job) {
    const { reach: asked, least } = settingsOf(FORM, context);
    return groupDrawn(pointsOf(x), MOST, context.seed, job, async (drawn) => {
      await job.breathe();
      const reach = asked > 0 ? asked : findReach(drawn, least);
      await job.breathe();
      return { group: fitDbscan(drawn, reach, least), reach };
    });
  }
};
