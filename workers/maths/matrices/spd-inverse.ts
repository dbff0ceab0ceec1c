import { createStripKernel, packStrips } from './strip-kernel.ts';

/**
 * Columns swept at once: a multiple of four, small enough that the block stays in the processor's
 * cache.
 */
const BLOCK = 64;
const STRIPS_PER_BREATH = 64;

interface InverseOptions {
  /** Called regularly with the share done. */
  breathe?: (share: number) => Promise<void>;
  /** Whether the WebAssembly SIMD kernel may be used; default true. */
  mayUseSimd?: boolean;
}

/**
 * Inverse of a symmetric positive definite matrix (row-major n × n) in double precision, by
 * sweeping blocks of columns (Goodnight, "A tutorial on the SWEEP operator", The American
 * Statistician 1979). With C the columns of a block and D the inverse of its diagonal square: the
 * rest of the matrix becomes A − C D Cᵀ, the columns become C D and the square becomes −D. After
 * all blocks, the matrix holds minus the inverse. Only the lower half is kept up to date, which
 * takes n³ / 2 multiplications.
 *
 * @throws RangeError when the matrix is not positive definite
 */
export async function invertSpd(
  matrix: Float64Array,
  n: number,
  { breathe = async () => {}, mayUseSimd = true }: InverseOptions = {}
): Promise<Float64Array> {
  // Pads to whole tiles of four, with ones on the diagonal.
  const size = Math.ceil(n / 4) * 4;
  const strips = size / 4;
  const columns = size * size;
  const product = columns + size * BLOCK;
  const packed = product + size * BLOCK;
  const square = packed + size * BLOCK;
  const kernel = createStripKernel(square + BLOCK * BLOCK, mayUseSimd);
  const { numbers } = kernel;
  for (let i = 0; i < n; i++) numbers.set(matrix.subarray(i * n, (i + 1) * n), i * size);
  for (let i = n; i < size; i++) numbers[i * size + i] = 1;

  for (let first = 0; first < size; first += BLOCK) {
    const depth = Math.min(BLOCK, size - first);
    const own = sweepSquare(numbers, size, first, depth);
    takeColumns(numbers, size, first, depth, columns);
    packStrips(own, 0, depth, depth, numbers, square);
    // The product −C D lies in rows of `depth`, then packed with the sign of C D.
    numbers.fill(0, product, product + size * depth);
    for (let strip = 0; strip < strips; strip++) {
      const at = strip * 4 * depth;
      kernel.subtract(product + at, depth, columns + at, square, depth, depth / 4);
    }
    for (let at = 0; at < size * depth; at++) numbers[product + at] = -numbers[product + at];
    packStrips(numbers, product, size, depth, numbers, packed);
    for (let strip = 0; strip < strips; strip++) {
      if (strip % STRIPS_PER_BREATH === 0) await breathe((first + (depth * strip) / strips) / size);
      const at = strip * 4 * depth;
      kernel.subtract(strip * 4 * size, size, packed + at, columns, depth, strip + 1);
    }
    putColumns(numbers, size, first, depth, product, own);
  }
  return mirror(numbers, size, n);
}

/** Inverts the diagonal square of a block: the inverse with its usual sign, row-major depth × depth. */
function sweepSquare(
  numbers: Float64Array,
  size: number,
  first: number,
  depth: number
): Float64Array {
  const own = new Float64Array(depth * depth);
  for (let i = 0; i < depth; i++) {
    for (let j = 0; j <= i; j++) {
      own[i * depth + j] = own[j * depth + i] = numbers[(first + i) * size + first + j];
    }
  }
  for (let p = 0; p < depth; p++) {
    const pivot = own[p * depth + p];
    if (!(pivot > 0)) throw new RangeError('not positive definite');
    for (let i = 0; i < depth; i++) {
      if (i === p) continue;
      const share = own[i * depth + p] / pivot;
      for (let j = 0; j < depth; j++) if (j !== p) own[i * depth + j] -= share * own[p * depth + j];
    }
    for (let i = 0; i < depth; i++) {
      if (i === p) continue;
      own[i * depth + p] /= pivot;
      own[p * depth + i] /= pivot;
    }
    own[p * depth + p] = -1 / pivot;
  }
  return own.map((value) => -value);
}

/**
 * Packs the columns of a block. The entries in the block's own rows are set to zero, so that the
 * update leaves those rows unchanged.
 */
function takeColumns(
  numbers: Float64Array,
  size: number,
  first: number,
  depth: number,
  into: number
): void {
  for (let i = 0; i < size; i++) {
    const place = into + (i >> 2) * 4 * depth + (i & 3);
    for (let p = 0; p < depth; p++) {
      const column = first + p;
      const isOwn = i >= first && i < first + depth;
      numbers[place + 4 * p] = isOwn
        ? 0
        : i > column
          ? numbers[i * size + column]
          : numbers[column * size + i];
    }
  }
}

function putColumns(
  numbers: Float64Array,
  size: number,
  first: number,
  depth: number,
  product: number,
  own: Float64Array
): void {
  for (let i = 0; i < size; i++) {
    for (let p = 0; p < depth; p++) {
      const column = first + p;
      if (i >= first && i < first + depth) {
        numbers[i * size + column] = -own[(i - first) * depth + p];
      } else {
        const value = numbers[product + i * depth + p];
        if (i > column) numbers[i * size + column] = value;
        else numbers[column * size + i] = value;
      }
    }
  }
}

/** Negates the lower half, copies it to the upper half, and drops the rows added as padding. */
function mirror(numbers: Float64Array, size: number, n: number): Float64Array {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) numbers[i * n + j] = -numbers[i * size + j];
  }
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) numbers[i * n + j] = numbers[j * n + i];
  }
  return numbers.subarray(0, n * n);
}
