import type { Job } from '../../../contract/job.ts';
import { squaredDistance } from '../../../maths/clustering/points.ts';
import { pointsOf } from '../groups/family.ts';
import type { Matrix } from '../tables/matrix.ts';
import { UNLABELLED } from './unlabelled.ts';

interface SpreadOptions {
  /** Like rows each row is linked to. */
  neighbours: number;
  /** How much of an answer comes from the neighbours, 0 … 1; the rest from its own label. */
  share: number;
}

const MAX_ROUNDS = 500;
const ENOUGH = 1e-7;
const ROWS_PER_BREATH = 64;

/**
 * Lets a few labels spread to like rows, for a shop that has labelled tens of its thousands of
 * customers (Zhou et al., "Learning with local and global consistency", NIPS 2003), along links to
 * the nearest rows. Compares all rows with all.
 *
 * @param label a class a row, or `UNLABELLED`
 * @returns the chance of each class, class after class; equal ones where no label reaches
 */
export async function spreadLabels(
  x: Matrix,
  label: Uint32Array,
  classes: number,
  { neighbours, share }: SpreadOptions,
  job: Job
): Promise<Float64Array> {
  const { rows } = x;
  const links = await linkNearest(x, neighbours, job);
  const degree = Float64Array.from(links, (own) => Math.max(1, own.length));
  const known = new Float64Array(classes * rows);
  label.forEach((own, row) => {
    if (own !== UNLABELLED) known[own * rows + row] = 1;
  });
  let answer = known.slice();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    await job.breathe();
    const next = known.map((own) => (1 - share) * own);
    for (let row = 0; row < rows; row++) {
      for (const other of links[row]) {
        const weight = share / Math.sqrt(degree[row] * degree[other]);
        for (let from = 0; from < answer.length; from += rows) {
          next[from + row] += weight * answer[from + other];
        }
      }
    }
    const moved = next.reduce((sum, own, at) => sum + Math.abs(own - answer[at]), 0);
    answer = next;
    if (moved < ENOUGH * rows) break;
  }
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let at = row; at < answer.length; at += rows) sum += answer[at];
    for (let at = row; at < answer.length; at += rows) {
      answer[at] = sum > 0 ? answer[at] / sum : 1 / classes;
    }
  }
  return answer;
}

/** Per row the rows it is linked to: one of the two is among the other's nearest. */
async function linkNearest(x: Matrix, neighbours: number, job: Job): Promise<number[][]> {
  const points = pointsOf(x);
  const links = Array.from({ length: x.rows }, () => new Set<number>());
  const distance = new Float64Array(x.rows);
  for (let row = 0; row < x.rows; row++) {
    if (row % ROWS_PER_BREATH === 0) await job.breathe();
    for (let other = 0; other < x.rows; other++) {
      distance[other] = squaredDistance(points, row, points, other);
    }
    distance[row] = Infinity;
    const reach = distance.slice().sort()[Math.min(neighbours, x.rows) - 1];
    let left = neighbours;
    for (let other = 0; other < x.rows && left > 0; other++) {
      if (other === row || distance[other] > reach) continue;
      links[row].add(other);
      links[other].add(row);
      left--;
    }
  }
  return links.map((own) => [...own].sort((a, b) => a - b));
}
