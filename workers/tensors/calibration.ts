import * as tf from '@tensorflow/tfjs';

/** Side of the square matrices: 10 ms on one WASM core, long enough to time, short to wait for. */
const CALIBRATION_SIZE = 512;
/** Relative: single precision stays below 1e-6, half precision is off by 1e-4. */
const TOLERANCE = 1e-5;
const CHECKED_CELLS = 64;

export interface ProductTiming {
  milliseconds: number;
  correct: boolean;
}

/**
 * Multiplies two known matrices on the current backend and compares with values computed here in
 * double precision: phones give 16-bit floats without saying so, lost contexts give zeros. The
 * second run is timed, the first one compiles.
 *
 * @param clock milliseconds
 * @param side of the matrices
 */
export async function timeKnownProduct(
  clock: () => number,
  side = CALIBRATION_SIZE
): Promise<ProductTiming> {
  const left = tf.tensor2d(fill(side, leftEntry), [side, side]);
  const right = tf.tensor2d(fill(side, rightEntry), [side, side]);
  try {
    await multiply(left, right);
    const began = clock();
    const product = await multiply(left, right);
    return { milliseconds: clock() - began, correct: isKnownProduct(product, side) };
  } finally {
    left.dispose();
    right.dispose();
  }
}

async function multiply(left: tf.Tensor2D, right: tf.Tensor2D): Promise<ArrayLike<number>> {
  const product = tf.matMul(left, right);
  try {
    return await product.data();
  } finally {
    product.dispose();
  }
}

/** Thirds: no binary float holds them exactly, so lost digits show in the sums. */
const leftEntry = (row: number, column: number) => (((row * 7 + column * 13) % 11) + 1) / 3;
const rightEntry = (row: number, column: number) => (((row * 5 + column * 3) % 11) + 1) / 3;

function fill(side: number, entry: (row: number, column: number) => number): Float32Array {
  return Float32Array.from({ length: side * side }, (_, cell) =>
    entry(Math.floor(cell / side), cell % side)
  );
}

/** Checks cells spread over the whole product. */
function isKnownProduct(product: ArrayLike<number>, side: number): boolean {
  for (let check = 0; check < CHECKED_CELLS; check++) {
    const cell = Math.floor((check * (product.length - 1)) / (CHECKED_CELLS - 1));
    let expected = 0;
    for (let inner = 0; inner < side; inner++) {
      expected += leftEntry(Math.floor(cell / side), inner) * rightEntry(inner, cell % side);
    }
    if (!(Math.abs(product[cell] - expected) <= TOLERANCE * expected)) return false;
  }
  return true;
}
