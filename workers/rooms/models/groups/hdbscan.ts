import { cutByExcess } from '../../../maths/clustering/hdbscan.ts';
import { settingsOf } from '../methods/family.ts';
import { groupDrawn, pointsOf } from './family.ts';
import type { Grouper } from './family.ts';
import { coreDistances, linkReachable } from './reachability.ts';

const FORM = [
  // 0: by the number of rows.
  { id: 'smallest', min: 0, max: 1000, step: 1, default: 0 }
] as const;
/** Chance heaps up fewer rows in any table. */
const LEAST = 5;
/** All are compared with all. */
const MOST = 2500;

/** Groups denser than what lies around them, each as dense as it is; rows apart are in none. */
export const hdbscan: Grouper = {
  id: 'hdbscan',
  form: FORM,
  group(x, context, job) {
    const asked = settingsOf(FORM, context).smallest;
    return groupDrawn(pointsOf(x), MOST, context.seed, job, async (drawn) => {
      // Of drawn rows a group has its share.
      const share = asked > 0 ? (asked * drawn.n) / x.rows : Math.sqrt(drawn.n);
      const smallest = Math.max(asked > 0 ? 2 : LEAST, Math.round(share));
      const core = await coreDistances(drawn, smallest, job);
      const links = await linkReachable(drawn, core, job);
      return { group: cutByExcess(links, drawn.n, smallest), reach: core };
    });
  }
};
