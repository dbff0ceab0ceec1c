import { createRandom } from '../../../workers/maths/random.ts';

/** Numbers come first, then categories. */
const NUMBERS = 6;
/** Of a standard deviation. */
const NOISE = 0.1;

/** The file of prepared bank customers, as it was written. */
export function readBank(bytes) {
  const [rows, testRows, columns] = new Uint32Array(bytes, 0, 4);
  let at = 16;
  const take = (Kind, count) => {
    const own = new Kind(bytes, at, count);
    at += own.byteLength;
    return own;
  };
  return {
    train: { rows, columns, values: take(Float64Array, rows * columns) },
    test: { rows: testRows, columns, values: take(Float64Array, testRows * columns) },
    trainLabel: take(Uint32Array, rows),
    testLabel: take(Uint32Array, testRows)
  };
}

/** So many rows to learn from: the same ones again, their numbers with seeded noise. */
export function growBank({ train, trainLabel, ...test }, rows) {
  const random = createRandom(rows);
  const values = new Float64Array(rows * train.columns);
  for (let column = 0, at = 0; column < train.columns; column++) {
    const first = column * train.rows;
    for (let row = 0; row < rows; row++, at++) {
      const noise = column < NUMBERS && row >= train.rows ? NOISE * random.normal() : 0;
      values[at] = train.values[first + (row % train.rows)] + noise;
    }
  }
  const label = Uint32Array.from({ length: rows }, (_, row) => trainLabel[row % train.rows]);
  return { ...test, train: { rows, columns: train.columns, values }, trainLabel: label };
}
