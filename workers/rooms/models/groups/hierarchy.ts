import type { Job } from '../../../contract/job.ts';
import { squaredDistance } from '../../../maths/clustering/points.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import type { Merge } from '../../../maths/clustering/ward.ts';
import { cutWard } from '../../../maths/clustering/ward.ts';
import { settingsOf } from '../methods/family.ts';
import { groupDrawn, pointsOf } from './family.ts';
import type { Grouper } from './family.ts';

const FORM = [{ id: 'groups', min: 1, max: 50, step: 1, default: 4 }] as const;
/** Maximum of rows: all distances are stored, 50 MB. */
const MOST = 5000;
const STEPS_PER_BREATH = 32;

/** Ward linkage: merges the two clusters with the smallest increase of variance. */
export const ward = hierarchy('ward');
/** Average linkage: merges the two clusters with the smallest mean distance. */
export const averageLinkage = hierarchy('average_linkage');

type Linkage = 'ward' | 'average_linkage';

function hierarchy(id: Linkage): Grouper {
  return {
    id,
    form: FORM,
    group(x, context, job) {
      const { groups } = settingsOf(FORM, context);
      return groupDrawn(pointsOf(x), MOST, context.seed, job, async (drawn) => {
        const merges = await linkAll(drawn, id, job);
        // Equal rows stay together, even if more clusters are requested than there are distinct
        // rows.
        const most = merges.filter(({ height }) => height > 0).length + 1;
        return { group: cutWard(merges, drawn.n, Math.min(groups, most)), reach: Infinity };
      });
    }
  };
}

/**
 * Agglomerative clustering by the nearest-neighbour chain (Murtagh, "A survey of recent advances in
 * hierarchical clustering algorithms", 1983), with distance updates by Lance and Williams (1967).
 *
 * @returns n − 1 merges by height: the distance, squared for Ward
 */
export async function linkAll(points: Points, linkage: Linkage, job: Job): Promise<Merge[]> {
  const { n } = points;
  const distance = await allDistances(points, linkage, job);
  const size = new Float64Array(n).fill(1);
  const alive = Uint8Array.from({ length: n }, () => 1);
  const merges: Merge[] = [];
  const chain: number[] = [];
  for (let step = 0; merges.length < n - 1; step++) {
    if (step % STEPS_PER_BREATH === 0) await job.breathe();
    if (chain.length === 0) chain.push(alive.indexOf(1));
    const top = chain[chain.length - 1];
    const before = chain.length > 1 ? chain[chain.length - 2] : -1;
    let nearest = before;
    let least = before < 0 ? Infinity : distance[place(top, before)];
    // Ties go to the previous element; otherwise the chain would not end.
    for (let other = 0; other < n; other++) {
      if (alive[other] === 0 || other === top) continue;
      const own = distance[place(top, other)];
      if (own < least || nearest < 0) [nearest, least] = [other, own];
    }
    if (nearest !== before) {
      chain.push(nearest);
      continue;
    }
    chain.length -= 2;
    const [a, b] = [Math.min(top, nearest), Math.max(top, nearest)];
    merges.push({ a, b, height: least });
    alive[b] = 0;
    for (let other = 0; other < n; other++) {
      if (alive[other] === 0 || other === a) continue;
      const [toA, toB] = [distance[place(a, other)], distance[place(b, other)]];
      distance[place(a, other)] =
        linkage === 'ward'
          ? ((size[a] + size[other]) * toA + (size[b] + size[other]) * toB - size[other] * least) /
            (size[a] + size[b] + size[other])
          : (size[a] * toA + size[b] * toB) / (size[a] + size[b]);
    }
    size[a] += size[b];
  }
  return merges.sort((x, y) => x.height - y.height);
}

/** Index of a pair's distance: lower triangle, row-major. */
function place(a: number, b: number): number {
  return a > b ? (a * (a - 1)) / 2 + b : (b * (b - 1)) / 2 + a;
}

async function allDistances(points: Points, linkage: Linkage, job: Job): Promise<Float32Array> {
  const distance = new Float32Array((points.n * (points.n - 1)) / 2);
  for (let row = 1, at = 0; row < points.n; row++) {
    if (row % STEPS_PER_BREATH === 0) await job.breathe();
    for (let other = 0; other < row; other++) {
      const square = squaredDistance(points, row, points, other);
      distance[at++] = linkage === 'ward' ? square : Math.sqrt(square);
    }
  }
  return distance;
}
