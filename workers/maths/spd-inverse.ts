/**
 * Inverse of a symmetric positive definite matrix (row-major n × n) through its Cholesky factor, in
 * double precision. All three stages are dot products of stretches of rows, taken four by four, so
 * that every number read is used four times.
 *
 * @param breathe called now and then with the share done
 * @throws RangeError when the matrix is not positive definite
 */
export async function invertSpd(
  matrix: Float64Array,
  n: number,
  breathe: (share: number) => Promise<void> = async () => {}
): Promise<Float64Array> {
  const lower = matrix.slice();
  for (let i = 0; i < n; i += 4) {
    for (let j = 0; j <= i; j += 4) factorTile(lower, n, i, j);
    await breathe((i / n) ** 3 / 3);
  }
  // Row j holds column j of the inverse factor: entries i ≥ j.
  const inverse = new Float64Array(n * n);
  for (let i = 0; i < n; i += 4) {
    for (let j = 0; j <= i; j += 4) invertTile(lower, inverse, n, i, j);
    await breathe(1 / 3 + (i / n) ** 3 / 3);
  }
  for (let a = 0; a < n; a += 4) {
    for (let b = 0; b <= a; b += 4) multiplyTile(inverse, lower, n, a, b);
    await breathe(2 / 3 + a / n / 3);
  }
  for (let a = 0; a < n; a++) for (let b = a + 1; b < n; b++) lower[a * n + b] = lower[b * n + a];
  return lower;
}

const sums = new Float64Array(16);

/** Sixteen dot products of rows x … x + 3 and y … y + 3 over columns from … to − 1. */
function dotTile(
  left: Float64Array,
  right: Float64Array,
  n: number,
  x: number,
  y: number,
  from: number,
  to: number
): void {
  let s00 = 0,
    s01 = 0,
    s02 = 0,
    s03 = 0,
    s10 = 0,
    s11 = 0,
    s12 = 0,
    s13 = 0;
  let s20 = 0,
    s21 = 0,
    s22 = 0,
    s23 = 0,
    s30 = 0,
    s31 = 0,
    s32 = 0,
    s33 = 0;
  // Rows past the end repeat the last one; what they give is not used.
  const x0 = x * n,
    x1 = Math.min(x + 1, n - 1) * n,
    x2 = Math.min(x + 2, n - 1) * n;
  const x3 = Math.min(x + 3, n - 1) * n;
  const y0 = y * n,
    y1 = Math.min(y + 1, n - 1) * n,
    y2 = Math.min(y + 2, n - 1) * n;
  const y3 = Math.min(y + 3, n - 1) * n;
  for (let p = from; p < to; p++) {
    const a0 = left[x0 + p],
      a1 = left[x1 + p],
      a2 = left[x2 + p],
      a3 = left[x3 + p];
    const b0 = right[y0 + p],
      b1 = right[y1 + p],
      b2 = right[y2 + p],
      b3 = right[y3 + p];
    s00 += a0 * b0;
    s01 += a0 * b1;
    s02 += a0 * b2;
    s03 += a0 * b3;
    s10 += a1 * b0;
    s11 += a1 * b1;
    s12 += a1 * b2;
    s13 += a1 * b3;
    s20 += a2 * b0;
    s21 += a2 * b1;
    s22 += a2 * b2;
    s23 += a2 * b3;
    s30 += a3 * b0;
    s31 += a3 * b1;
    s32 += a3 * b2;
    s33 += a3 * b3;
  }
  sums[0] = s00;
  sums[1] = s01;
  sums[2] = s02;
  sums[3] = s03;
  sums[4] = s10;
  sums[5] = s11;
  sums[6] = s12;
  sums[7] = s13;
  sums[8] = s20;
  sums[9] = s21;
  sums[10] = s22;
  sums[11] = s23;
  sums[12] = s30;
  sums[13] = s31;
  sums[14] = s32;
  sums[15] = s33;
}

/** Rows i … of the factor in columns j …, everything left of them being done. */
function factorTile(lower: Float64Array, n: number, i: number, j: number): void {
  dotTile(lower, lower, n, i, j, 0, j);
  for (let a = i; a < Math.min(i + 4, n); a++) {
    for (let b = j; b < Math.min(j + 4, a + 1); b++) {
      let value = lower[a * n + b] - sums[(a - i) * 4 + (b - j)];
      for (let p = j; p < b; p++) value -= lower[a * n + p] * lower[b * n + p];
      if (a !== b) lower[a * n + b] = value / lower[b * n + b];
      else if (value > 0) lower[a * n + a] = Math.sqrt(value);
      else throw new RangeError('not positive definite');
    }
  }
}

function invertTile(
  lower: Float64Array,
  inverse: Float64Array,
  n: number,
  i: number,
  j: number
): void {
  dotTile(lower, inverse, n, i, j, j, i);
  for (let a = i; a < Math.min(i + 4, n); a++) {
    for (let b = j; b < Math.min(j + 4, a + 1); b++) {
      if (a === b) {
        inverse[b * n + a] = 1 / lower[a * n + a];
        continue;
      }
      let value = i > j ? sums[(a - i) * 4 + (b - j)] : 0;
      for (let p = Math.max(i, b); p < a; p++) value += lower[a * n + p] * inverse[b * n + p];
      inverse[b * n + a] = -value / lower[a * n + a];
    }
  }
}

/** Entries of the inverse from the columns of the inverse factor; those left of a row are zero. */
function multiplyTile(
  inverse: Float64Array,
  result: Float64Array,
  n: number,
  a: number,
  b: number
): void {
  dotTile(inverse, inverse, n, a, b, a, n);
  for (let i = a; i < Math.min(a + 4, n); i++) {
    for (let j = b; j < Math.min(b + 4, i + 1); j++) {
      result[i * n + j] = sums[(i - a) * 4 + (j - b)];
    }
  }
}
