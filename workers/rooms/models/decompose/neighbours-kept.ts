import { squaredDistance } from '../../../maths/clustering/points.ts';
import type { Points } from '../../../maths/clustering/points.ts';
import type { Job } from '../../../contract/job.ts';

/** Number of neighbours compared with the projection. */
const NEIGHBOURS = 10;
const ROWS_PER_BREATH = 32;

/**
 * Quality of a projection: the mean share of a row's ten nearest neighbours that are also among its
 * ten nearest in the projection. By chance it is ten divided by the number of rows.
 */
export async function neighboursKept(points: Points, map: Points, job: Job): Promise<number> {
  const { n } = points;
  const count = Math.min(NEIGHBOURS, n - 1);
  let kept = 0;
  for (let row = 0; row < n; row++) {
    if (row % ROWS_PER_BREATH === 0) await job.breathe();
    const own = nearestOf(points, row, count);
    for (const other of nearestOf(map, row, count)) kept += Number(own.has(other));
  }
  return kept / (n * count);
}

function nearestOf(points: Points, row: number, count: number): Set<number> {
  const square = new Float64Array(points.n);
  for (let j = 0; j < points.n; j++) square[j] = squaredDistance(points, row, points, j);
  square[row] = Infinity;
  const limit = square.slice().sort()[count - 1];
  const near = new Set<number>();
  // The nearest rows; ties go to the first.
  for (let j = 0; j < points.n; j++) if (square[j] < limit) near.add(j);
  for (let j = 0; j < points.n && near.size < count; j++) if (square[j] === limit) near.add(j);
  return near;
}
