import type { Job } from '../../../contract/job.ts';
import { squaredDistance } from '../../../maths/clustering/points.ts';
import { pointsOf } from '../groups/family.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';

const ROWS_PER_BREATH = 64;

/**
 * Symmetric nearest-neighbour graph: rows are linked if one is among the other's nearest. Compares
 * all pairs.
 */
export async function linkNearest(x: Matrix, neighbours: number, job: Job): Promise<number[][]> {
  const points = pointsOf(x);
  const links = Array.from({ length: x.rows }, () => new Set<number>());
  const distance = new Float64Array(x.rows);
  for (let row = 0; row < x.rows; row++) {
    if (row % ROWS_PER_BREATH === 0) {
      job.report({ step: 'training', done: row, total: x.rows });
      await job.breathe();
    }
    for (let other = 0; other < x.rows; other++) {
      distance[other] = squaredDistance(points, row, points, other);
    }
    distance[row] = Infinity;
    for (const other of nearest(distance, neighbours)) {
      if (other === row) continue;
      links[row].add(other);
      links[other].add(row);
    }
  }
  return links.map((own) => [...own].sort((a, b) => a - b));
}

/** For each other row the mean probabilities of its nearest linked rows. */
export async function tellByNearest(
  known: Matrix,
  chance: Float64Array,
  asked: Matrix,
  neighbours: number,
  job: Job
): Promise<Float64Array> {
  const [points, others] = [pointsOf(known), pointsOf(asked)];
  const classes = chance.length / known.rows;
  const told = new Float64Array(classes * asked.rows);
  const distance = new Float64Array(known.rows);
  for (let row = 0; row < asked.rows; row++) {
    if (row % ROWS_PER_BREATH === 0) await job.breathe();
    for (let other = 0; other < known.rows; other++) {
      distance[other] = squaredDistance(others, row, points, other);
    }
    const near = nearest(distance, neighbours);
    for (let own = 0; own < classes; own++) {
      let sum = 0;
      for (const other of near) sum += chance[own * known.rows + other];
      told[own * asked.rows + row] = sum / near.length;
    }
  }
  return told;
}

/** Indices of the smallest values, ascending; ties in order. */
function nearest(distance: Float64Array, most: number): number[] {
  const near: number[] = [];
  for (let at = 0; at < distance.length; at++) {
    if (near.length === most && distance[at] >= distance[near[most - 1]]) continue;
    if (near.length < most) near.push(at);
    let place = near.length - 1;
    for (; place > 0 && distance[near[place - 1]] > distance[at]; place--) {
      near[place] = near[place - 1];
    }
    near[place] = at;
  }
  return near.sort((a, b) => a - b);
}
