import { quietJob } from '../../../../../workers/contract/job.ts';
import type {
  Forecaster,
  Path,
  Series
} from '../../../../../workers/rooms/forecast/methods/family.ts';

/** Passengers of an airline, thousands a month, 1949 to 1960 (Box and Jenkins's series G). */
export const AIRLINE = Float64Array.from([
  112, 118, 132, 129, 121, 135, 148, 148, 136, 119, 104, 118, 115, 126, 141, 135, 125, 149, 170,
  170, 158, 133, 114, 140, 145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166, 171, 180,
  193, 181, 183, 218, 230, 242, 209, 191, 172, 194, 196, 196, 236, 235, 229, 243, 264, 272, 237,
  211, 180, 201, 204, 188, 235, 227, 234, 264, 302, 293, 259, 229, 203, 229, 242, 233, 267, 269,
  270, 315, 364, 347, 312, 274, 237, 278, 284, 277, 317, 313, 318, 374, 413, 405, 355, 306, 271,
  306, 315, 301, 356, 348, 355, 422, 465, 467, 404, 347, 305, 336, 340, 318, 362, 348, 363, 435,
  491, 505, 404, 359, 310, 337, 360, 342, 406, 396, 420, 472, 548, 559, 463, 407, 362, 405, 417,
  391, 419, 461, 472, 535, 622, 606, 508, 461, 390, 432
]);

/** Luteinising hormone in blood, and users of a server a minute: examples that R comes with. */
export const HORMONE = [
  2.4, 2.4, 2.4, 2.2, 2.1, 1.5, 2.3, 2.3, 2.5, 2, 1.9, 1.7, 2.2, 1.8, 3.2, 3.2, 2.7, 2.2, 2.2, 1.9,
  1.9, 1.8, 2.7, 3, 2.3, 2, 2, 2.9, 2.9, 2.7, 2.7, 2.3, 2.6, 2.4, 1.8, 1.7, 1.5, 1.4, 2.1, 3.3, 3.5,
  3.5, 3.1, 2.6, 2.1, 3.4, 3, 2.9
];
export const USERS = [
  88, 84, 85, 85, 84, 85, 83, 85, 88, 89, 91, 99, 104, 112, 126, 138, 146, 151, 150, 148, 147, 149,
  143, 132, 131, 139, 147, 150, 148, 145, 140, 134, 131, 131, 129, 126, 126, 132, 137, 140, 142,
  150, 159, 167, 170, 171, 172, 172, 174, 175, 172, 172, 174, 174, 169, 165, 156, 142, 131, 121,
  112, 104, 102, 99, 99, 95, 88, 84, 84, 87, 89, 88, 85, 86, 89, 91, 91, 94, 101, 110, 121, 135,
  145, 149, 156, 165, 171, 175, 177, 182, 193, 204, 208, 210, 215, 222, 228, 226, 222, 220
];

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
