import { quietJob } from '../../../../../workers/contract/job.ts';
import type {
  Forecaster,
  Path,
  Series
} from '../../../../../workers/rooms/forecast/methods/family.ts';

/** What a series of a real shop may be, in the extreme. */
export const HOSTILE: Readonly<Record<string, Series>> = Object.fromEntries(
  Object.entries({
    'one point': [5],
    'two points': [5, 9],
    'three points': [5, 0, 2],
    zeros: new Array<number>(60).fill(0),
    constant: new Array<number>(60).fill(7),
    'one spike': Array.from({ length: 60 }, (_, t) => (t === 31 ? 1e6 : 0)),
    'a straight line': Array.from({ length: 60 }, (_, t) => 3 * t),
    'a long past': Array.from({ length: 2000 }, (_, t) => 50 + ((t * 7919) % 13) + (t % 7))
  }).map(([name, values]) => [name, seriesOf(values, name === 'a long past' ? [7] : [12])])
);

export function seriesOf(values: ArrayLike<number>, periods: readonly number[] = []): Series {
  return { values: Float64Array.from(values), periods, isNonNegative: true };
}

export async function pathOf(method: Forecaster, series: Series, horizon: number): Promise<Path> {
  const model = await method.fit(series, { seed: 1 }, quietJob());
  return method.score(model, series)(horizon);
}
