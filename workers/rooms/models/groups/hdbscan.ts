import { cutByExcess } from '../../../maths/clustering/hdbscan.ts';
import { settingsOf } from '../methods/family.ts';
import { groupDrawn, pointsOf } from './family.ts';
import type { Grouper } from './family.ts';
import { coreDistances, linkReachable } from './reachability.ts';

const FORM = [
  // 0: derived from the number of rows.
  { id: 'smallest', min: 0, max: 1000, step: 1, default: 0 }
] as const;
/** Smaller clusters occur by chance in any table. */
const LEAST = 5;
/** Maximum of rows, because all pairs are compared. */
const MOST = 2500;

/**
 * HDBSCAN: clusters denser than their surroundings, of varying density; isolated rows are noise.
 */
export const hdbscan: Grouper = {
  id: 'hdbscan',
  form: FORM,
  group(x, context, job) {
    const asked = settingsOf(FORM, context).smallest;
    return groupDrawn(pointsOf(x), MOST, context.seed, job, async (drawn) => {
      // The minimum cluster size is scaled to the sampled share.
      const share = asked > 0 ? (asked * drawn.n) / x.rows : Math.sqrt(drawn.n);
      const smallest = Math.max(asked > 0 ? 2 : LEAST, Math.round(share));
      const core = await coreDistances(drawn, smallest, job);
      const links = await linkReachable(drawn, core, job);
      return { group: cutByExcess(links, drawn.n, smallest), reach: core };
    });
  }
};
