import { quietly, type Job } from '../../../contract/job.ts';
import { fitPca } from '../../../maths/matrices/pca.ts';
import { DESCENTS, EPOCHS } from './contract.ts';
import type { DescentAnswer, DescentRun, DescentState, DescentSteps } from './contract.ts';
import { descend, drawOrders } from './descend.ts';
import type { Descent } from './descend.ts';
import { lossAt } from './loss.ts';
import type { ReadyDescent } from './ready-rows.ts';
import { surfaceOf } from './surface.ts';

/** Share of the initial distance that counts as arrived. */
const THERE = 0.01;

/**
 * Four variants of gradient descent on the same loss from the same start, compared with the exact
 * solution: which arrives first, which diverges, and which step size would be safe (gradient
 * descent converges below 2 / L: Nesterov, Introductory Lectures on Convex Optimization, 2004,
 * 2.1.5).
 */
export async function compareDescents(
  ready: ReadyDescent,
  asked: DescentSteps & { seed: number },
  job: Job
): Promise<DescentAnswer> {
  const { data, exact, largest, smallest } = ready;
  const safe = 2 / largest;
  const rate = asked.rate * safe;
  const batch = Math.min(data.rows, Math.max(1, Math.round(asked.batch)));
  const orders = drawOrders(data.rows, asked.seed);
  const descents: Descent[] = [];
  for (const [done, id] of DESCENTS.entries()) {
    job.report({ step: 'training', done, total: DESCENTS.length });
    descents.push(await descend(id, data, { rate, batch, orders }, quietly(job)));
  }
  const least = lossAt(data, exact);
  const states = descents.map(({ loss }) => stateOf(loss, least));
  const plane = layPlane(descents, states, exact);
  const runs = descents.map(({ loss, points }, at): DescentRun => {
    const place = loss.findIndex((own) => gapOf(own, loss[0], least) <= THERE);
    const arrived = states[at] === 'arrived' ? place : null;
    return { id: DESCENTS[at], state: states[at], arrived, loss, path: points.map(plane.place) };
  });
  return {
    kind: data.kind,
    yes: ready.yes,
    rows: data.rows,
    features: data.width - 1,
    start: descents[0].loss[0],
    exact: least,
    largest,
    condition: smallest > 0 ? largest / smallest : Infinity,
    safe,
    rate,
    batch,
    runs,
    surface: surfaceOf(ready, plane.directions, shownOf(runs)),
    covered: plane.covered
  };
}

/** Points of the paths to draw: a diverging path would shrink all others to a dot. */
function shownOf(runs: readonly DescentRun[]): DescentRun['path'] {
  const kept = runs.filter(({ state }) => state !== 'diverged');
  return (kept.length > 0 ? kept : runs).flatMap(({ path }) => path);
}

/** Remaining loss, 1 at the start. */
function gapOf(loss: number, start: number, least: number): number {
  return start > least ? (loss - least) / (start - least) : 0;
}

function stateOf(loss: readonly number[], least: number): DescentState {
  const gaps = loss.map((own) => gapOf(own, loss[0], least));
  const last = gaps[gaps.length - 1];
  if (loss.length <= EPOCHS || last > 1) return 'diverged';
  if (last <= THERE) return 'arrived';
  const late = gaps.slice(-10);
  const rises = late.filter((own, at) => at > 0 && own > late[at - 1]).length;
  return rises >= 3 ? 'swings' : 'underway';
}

interface Plane {
  directions: [Float64Array, Float64Array];
  place: (point: Float64Array) => { x: number; y: number };
  covered: number;
}

/** The two directions in which the paths vary most, through the exact solution. */
function layPlane(
  descents: readonly Descent[],
  states: readonly DescentState[],
  exact: Float64Array
): Plane {
  const kept = descents.filter((_, at) => states[at] !== 'diverged');
  const points = (kept.length > 0 ? kept : descents).flatMap((own) => own.points);
  const d = exact.length;
  const at = new Float64Array((points.length + 1) * d);
  [...points, exact].forEach((own, place) => at.set(own, place * d));
  const { components, share } = fitPca({ n: points.length + 1, d, at });
  const directions: Plane['directions'] = [
    components.slice(0, d),
    d > 1 ? components.slice(d, 2 * d) : new Float64Array(d)
  ];
  const along = (point: Float64Array, direction: Float64Array) =>
    point.reduce((sum, own, j) => sum + (own - exact[j]) * direction[j], 0);
  return {
    directions,
    place: (point) => ({ x: along(point, directions[0]), y: along(point, directions[1]) }),
    covered: share[0] + (share[1] ?? 0)
  };
}
