import { quietly, type Job } from '../../../contract/job.ts';
import { fitPca } from '../../../maths/matrices/pca.ts';
import { DESCENTS, EPOCHS } from './contract.ts';
import type { DescentAnswer, DescentRun, DescentState, DescentSteps } from './contract.ts';
import { descend } from './descend.ts';
import type { Descent } from './descend.ts';
import { lossAt, penaltyOf, sumOfLosses } from './loss.ts';
import type { FitRows } from './loss.ts';
import type { ReadyDescent } from './ready-rows.ts';

/** So near of the way is there. */
const THERE = 0.01;
const SIZE = 32;
/** Rows the surface is measured on. */
const SURFACE_ROWS = 500;
const MARGIN = 0.15;

/**
 * Four ways down the same loss from the same place, beside the exact solution: which arrives first,
 * which does not, and which step size would be safe (gradient descent converges below 2 / L:
 * Nesterov, Introductory Lectures on Convex Optimization, 2004, 2.1.5).
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
  const descents: Descent[] = [];
  for (const [done, id] of DESCENTS.entries()) {
    job.report({ step: 'training', done, total: DESCENTS.length });
    descents.push(await descend(id, data, { rate, batch, seed: asked.seed }, quietly(job)));
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
    ...{ kind: data.kind, yes: ready.yes, rows: data.rows, features: data.width - 1 },
    ...{ start: descents[0].loss[0], exact: least },
    ...{ largest, condition: smallest > 0 ? largest / smallest : Infinity },
    ...{ safe, rate, batch, runs },
    surface: surfaceOf(ready, plane, runs),
    covered: plane.covered
  };
}

/** What is left of the way, 1 at the start. */
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

/** The two directions in which the paths change most, through the exact solution. */
function layPlane(
  descents: readonly Descent[],
  states: readonly DescentState[],
  exact: Float64Array
): Plane {
  const kept = descents.filter((_, at) => states[at] !== 'diverged');
  const points = (kept.length > 0 ? kept : descents).flatMap((own) => own.points);
  const d = exact.length;
  const at = Float64Array.from([...points, exact].flatMap((own) => Array.from(own)));
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

function surfaceOf(
  { data, exact }: ReadyDescent,
  { directions }: Plane,
  runs: readonly DescentRun[]
): DescentAnswer['surface'] {
  const kept = runs.filter(({ state }) => state !== 'diverged');
  const shown = (kept.length > 0 ? kept : runs).flatMap(({ path }) => path);
  const [x, y] = [domainOf(shown.map((own) => own.x)), domainOf(shown.map((own) => own.y))];
  const [rows, scores] = scoresOf(data, [exact, ...directions]);
  const loss = new Float64Array(SIZE * SIZE);
  const [point, own] = [new Float64Array(exact.length), new Float64Array(rows)];
  for (let at = 0; at < loss.length; at++) {
    const u = x[0] + ((x[1] - x[0]) * (at % SIZE)) / (SIZE - 1);
    const v = y[0] + ((y[1] - y[0]) * Math.floor(at / SIZE)) / (SIZE - 1);
    for (let j = 0; j < point.length; j++) {
      point[j] = exact[j] + u * directions[0][j] + v * directions[1][j];
    }
    for (let row = 0; row < rows; row++) {
      own[row] = scores[0][row] + u * scores[1][row] + v * scores[2][row];
    }
    loss[at] = sumOfLosses(data.kind, own, data.y) / rows + penaltyOf(point);
  }
  return { size: SIZE, x, y, loss };
}

function domainOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const margin = MARGIN * (high - low) || 1;
  return [low - margin, high + margin];
}

/** What each of some weights says of the first rows. */
function scoresOf({ rows, width, x }: FitRows, weights: readonly Float64Array[]) {
  const some = Math.min(rows, SURFACE_ROWS);
  const scores = weights.map((weight) =>
    Float64Array.from({ length: some }, (_, row) => {
      let score = 0;
      for (let j = 0; j < width; j++) score += weight[j] * x[row * width + j];
      return score;
    })
  );
  return [some, scores] as const;
}
