import { expect, it } from 'vitest';
import { lineOf, productsOf } from '../../../workers/maths/matrices/matrix.ts';
import { createRandom } from '../../../workers/maths/random.ts';

const ROWS = 13;

it.each([0, 1, 3, 4, 5, 11])(
  '%s columns four at a time give the very sums of one at a time',
  (n) => {
    const random = createRandom(n);
    const drawn = (length: number) => Float64Array.from({ length }, () => random.normal());
    const x = { rows: ROWS, columns: n, values: drawn(n * ROWS) };
    // A weight of nothing leaves its column out, whatever it holds.
    const weight = drawn(n);
    if (n > 3) {
      weight[2] = 0;
      x.values[2 * ROWS] = NaN;
    }
    const line = new Float64Array(ROWS).fill(0.7);
    for (let column = 0; column < n; column++) {
      if (weight[column] === 0) continue;
      for (let row = 0; row < ROWS; row++)
        line[row] += weight[column] * x.values[column * ROWS + row];
    }
    expect(lineOf(x, weight, 0.7)).toEqual(line);
    const [times, begin] = [drawn(ROWS), drawn(n)];
    const products = begin.slice();
    for (let column = 0; column < n; column++) {
      for (let row = 0; row < ROWS; row++) {
        products[column] += times[row] * x.values[column * ROWS + row];
      }
    }
    expect(productsOf(x, times, begin)).toEqual(products);
  }
);
