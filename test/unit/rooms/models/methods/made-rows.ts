import { createRandom } from '../../../../../workers/maths/random.ts';
import type {
  LabelledRows,
  MeasuredRows
} from '../../../../../workers/rooms/models/methods/family.ts';
import type { Matrix } from '../../../../../workers/maths/matrices/matrix.ts';

/** Three numbers of which two say something, and three categories of which one does. */
export function makeMatrix(rows: number, seed: number): Matrix {
  const random = createRandom(seed);
  const values = new Float64Array(rows * 6);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < 3; column++) values[column * rows + row] = random.normal();
    values[(3 + random.integer(3)) * rows + row] = 1;
  }
  return { rows, columns: 6, values, group: Uint32Array.of(0, 0, 0, 1, 1, 1) };
}

/** Classes that follow the first numbers and the first category, with noise. */
export function makeLabelled(rows: number, classes: number, seed = 1): LabelledRows {
  const x = makeMatrix(rows, seed);
  const noise = createRandom(seed + 100);
  const label = Uint32Array.from({ length: rows }, (_, row) => {
    const score = scoreOf(x, row) + 0.5 * noise.normal();
    return Math.max(0, Math.min(classes - 1, Math.floor((score / 3 + 0.5) * classes)));
  });
  return { x, label, classes };
}

export function makeMeasured(rows: number, seed = 1): MeasuredRows {
  const x = makeMatrix(rows, seed);
  const noise = createRandom(seed + 100);
  const y = Float64Array.from(
    { length: rows },
    (_, row) => 10 + scoreOf(x, row) + 0.3 * noise.normal()
  );
  return { x, y };
}

function scoreOf({ values, rows }: Matrix, row: number): number {
  return values[row] - values[rows + row] + values[3 * rows + row] - 1 / 3;
}
