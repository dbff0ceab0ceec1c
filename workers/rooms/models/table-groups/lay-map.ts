import type { Job } from '../../../contract/job.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import { fitPca, project } from '../../../maths/matrices/pca.ts';
import { findSources } from '../decompose/independent-components.ts';
import type { DirectionsKind, GroupsAnswer } from './contract.ts';

type Laid = Pick<GroupsAnswer, 'x' | 'y' | 'explained' | 'loadings'>;

/** Rows in a plane, and which features each of its two directions is made of. */
export async function layMap(
  points: Points,
  features: readonly string[],
  kind: DirectionsKind,
  seed: number,
  job: Job
): Promise<Laid> {
  if (kind === 'ica') {
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
  }
  const pca = fitPca(points);
  const has = (k: number) => k < points.d;
  return {
    x: project(pca, points, 0),
    y: has(1) ? project(pca, points, 1) : new Float32Array(points.n),
    explained: [pca.share[0], has(1) ? pca.share[1] : 0],
    loadings: loadingsOf(features, (at, k) => (has(k) ? pca.components[k * points.d + at] : 0))
  };
}

function loadingsOf(features: readonly string[], of: (at: number, k: number) => number) {
  return features
    .map((feature, at) => ({ feature, first: of(at, 0), second: of(at, 1) }))
    .sort((a, b) => Math.abs(b.first) - Math.abs(a.first));
}
