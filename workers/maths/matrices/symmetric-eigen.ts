/**
 * Eigenvalues (largest first) and eigenvectors of a small symmetric matrix by cyclic Jacobi
 * rotations (Golub and Van Loan, Matrix Computations, 8.5). Vector k is column k: entry i is
 * `vectors[i * n + k]`; its largest entry in absolute value is positive, so that signs do not depend
 * on the way there.
 */
export function symmetricEigen(
  matrix: Float64Array,
  n: number
): { values: Float64Array; vectors: Float64Array } {
  const a = matrix.slice();
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  for (let sweep = 0; sweep < 100 && offDiagonal(a, n) > 1e-22; sweep++) {
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, n, p, q);
  }
  return sortPairs(a, v, n);
}

function offDiagonal(a: Float64Array, n: number): number {
  let [off, all] = [0, 0];
  for (let i = 0; i < n * n; i++) {
    all += a[i] * a[i];
    if (i % (n + 1) !== 0) off += a[i] * a[i];
  }
  return all > 0 ? off / all : 0;
}

function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const apq = a[p * n + q];
  if (apq === 0) return;
  const theta = (a[q * n + q] - a[p * n + p]) / (2 * apq);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < n; k++) {
    const [x, y] = [a[k * n + p], a[k * n + q]];
    a[k * n + p] = c * x - s * y;
    a[k * n + q] = s * x + c * y;
  }
  for (let k = 0; k < n; k++) {
    const [x, y] = [a[p * n + k], a[q * n + k]];
    a[p * n + k] = c * x - s * y;
    a[q * n + k] = s * x + c * y;
    const [vx, vy] = [v[k * n + p], v[k * n + q]];
    v[k * n + p] = c * vx - s * vy;
    v[k * n + q] = s * vx + c * vy;
  }
}

function sortPairs(a: Float64Array, v: Float64Array, n: number) {
  const order = Array.from({ length: n }, (_, i) => i).sort(
    (i, j) => a[j * n + j] - a[i * n + i] || i - j
  );
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => {
    let largest = 0;
    for (let i = 0; i < n; i++) {
      if (Math.abs(v[i * n + from]) > Math.abs(largest) + 1e-12) largest = v[i * n + from];
    }
    const sign = largest < 0 ? -1 : 1;
    for (let i = 0; i < n; i++) vectors[i * n + to] = sign * v[i * n + from];
  });
  return { values: Float64Array.from(order, (i) => a[i * n + i]), vectors };
}
