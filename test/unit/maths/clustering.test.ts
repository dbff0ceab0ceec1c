import { describe, expect, it } from 'vitest';
import { findReach } from '../../../workers/maths/clustering/dbscan.ts';
import { squaredDistance } from '../../../workers/maths/clustering/points.ts';
import type { Points } from '../../../workers/maths/clustering/points.ts';
import { silhouettes, silhouettesOfEach } from '../../../workers/maths/clustering/silhouette.ts';
import { createRandom } from '../../../workers/maths/random.ts';

/** Some points twice, as customers who buy alike are. */
function inventPoints(n: number): Points {
  const random = createRandom(n);
  const at = Float64Array.from({ length: n * 3 }, () => Math.round(random.normal() * 4) / 4);
  return { n, d: 3, at };
}

const distancesOf = (points: Points, i: number) =>
  Array.from({ length: points.n }, (_, j) => Math.sqrt(squaredDistance(points, i, points, j)));

describe('silhouettes', () => {
  const points = inventPoints(60);
  const random = createRandom(2);
  const groupings = [2, 4, 5].map((k) =>
    Uint8Array.from({ length: 60 }, (_, i) => (i % 11 === 7 ? 255 : random.integer(k)))
  );

  it('are by the formula', () => {
    const [, own] = groupings;
    silhouettes(points, own).forEach((value, i) => {
      if (own[i] === 255) return expect(value).toBeNaN();
      const distance = distancesOf(points, i);
      const means = [0, 1, 2, 3].map((group) => {
        const others = distance.filter((_, j) => own[j] === group && j !== i);
        return others.reduce((sum, one) => sum + one, 0) / others.length;
      });
      const inside = means[own[i]];
      const outside = Math.min(...means.filter((_, group) => group !== own[i]));
      expect(value).toBeCloseTo((outside - inside) / Math.max(inside, outside), 12);
    });
  });

  it('of several groupings at once are those of each, to the last digit', () => {
    expect(silhouettesOfEach(points, groupings)).toEqual(
      groupings.map((own) => silhouettes(points, own))
    );
    expect(silhouettesOfEach(points, [])).toEqual([]);
  });
});

describe('the reach of density', () => {
  it.each([
    [60, 4],
    [60, 1],
    [5, 16],
    [1, 3]
  ])('of %i points is the distance of one to neighbour %i', (n, least) => {
    const points = inventPoints(n);
    const neighbour = Array.from(
      { length: n },
      (_, i) => distancesOf(points, i).sort((a, b) => a - b)[Math.min(least, n) - 1]
    ).sort((a, b) => a - b);
    const below = neighbour.map(
      (own, i) => neighbour[0] + ((neighbour[n - 1] - neighbour[0]) * i) / Math.max(1, n - 1) - own
    );
    expect(findReach(points, least)).toBe(neighbour[below.indexOf(Math.max(...below))] || 1);
  });
});
