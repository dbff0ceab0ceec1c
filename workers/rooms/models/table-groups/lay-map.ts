import type { Job } from '../../../contract/job.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import { fitPca, project } from '../../../maths/matrices/pca.ts';
import { findSources } from '../decompose/independent-components.ts';
import { neighboursKept } from '../decompose/neighbours-kept.ts';
import { layNeighbours } from '../decompose/t-sne.ts';
import type { GroupsMap, GroupsQuestion } from './contract.ts';

type Asked = Pick<GroupsQuestion, 'directions' | 'perplexity' | 'seed'>;
type Laid = Omit<GroupsMap, 'directions' | 'kept'>;

/**
 * Projects rows into the plane, with the loadings of the axes and the share of preserved
 * neighbours.
 */
export async function layMap(
  points: Points,
  features: readonly string[],
  asked: Asked,
  job: Job
): Promise<GroupsMap> {
  const laid = await LAID[asked.directions](points, features, asked, job);
  const at = Float64Array.from(
    { length: 2 * points.n },
    (_, place) => (place % 2 ? laid.y : laid.x)[place >> 1]
  );
  const kept = await neighboursKept(points, { n: points.n, d: 2, at }, job);
  return { ...laid, directions: asked.directions, kept };
}

const LAID = {
  pca(points: Points, features: readonly string[]): Laid {
    const pca = fitPca(points);
    const has = (k: number) => k < points.d;
    return {
      x: project(pca, points, 0),
      y: has(1) ? project(pca, points, 1) : new Float32Array(points.n),
      explained: [pca.share[0], has(1) ? pca.share[1] : 0],
      loadings: loadingsOf(features, (at, k) => (has(k) ? pca.components[k * points.d + at] : 0))
    };
  },

  async ica(points: Points, features: readonly string[], { seed }: Asked, job: Job): Promise<Laid> {
    const { sources, mixing, count } = await findSources(points, 2, seed, job);
    const source = (k: number) =>
      k < count
        ? Float32Array.from(sources.subarray(k * points.n, (k + 1) * points.n))
        : new Float32Array(points.n);
    return {
      x: source(0),
      y: source(1),
      explained: [NaN, NaN],
      loadings: loadingsOf(features, (at, k) => (k < count ? mixing[at * count + k] : 0))
    };
  },

  async t_sne(
    points: Points,
    _: readonly string[],
    { perplexity, seed }: Asked,
    job: Job
  ): Promise<Laid> {
    const { at } = await layNeighbours(points, perplexity, seed, job);
    return {
      x: Float32Array.from(at.subarray(0, points.n)),
      y: Float32Array.from(at.subarray(points.n)),
      explained: [NaN, NaN],
      // Its axes have no loadings.
      loadings: []
    };
  }
};

function loadingsOf(features: readonly string[], of: (at: number, k: number) => number) {
  return features
    .map((feature, at) => ({ feature, first: of(at, 0), second: of(at, 1) }))
    .sort((a, b) => Math.abs(b.first) - Math.abs(a.first));
}
