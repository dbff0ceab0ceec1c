/**
 * The inner loop of dense algebra in double precision: a strip of four rows of a matrix minus the
 * product of a packed strip and packed tiles. Runs as WebAssembly SIMD, two numbers at a time,
 * where the browser supports it, and in JavaScript elsewhere; both do the same operations in the
 * same order, so that results are equal to the last bit.
 *
 * Packed: rows in groups of four, `packed[tile * 4 * depth + 4 * p + r]` for row 4 · tile + r and
 * column p.
 */
export interface StripKernel {
  /** All numbers the kernel works on. */
  numbers: Float64Array;
  /**
   * Rows of A −= W · Cᵀ for tiles of four columns each; all places are indices into `numbers`.
   *
   * @param a first number of the four rows, `stride` numbers apart
   * @param w one packed strip of `depth` columns
   * @param c as many packed tiles as `tiles`, one after the other
   */
  subtract(a: number, stride: number, w: number, c: number, depth: number, tiles: number): void;
}

const PAGE = 65_536;

/** A kernel with room for `count` numbers, all zero. */
export function createStripKernel(count: number, mayUseSimd = true): StripKernel {
  const module = mayUseSimd ? compiled() : null;
  if (!module) return createPlainKernel(new Float64Array(count));
  const memory = new WebAssembly.Memory({ initial: Math.ceil((count * 8) / PAGE) });
  const { exports } = new WebAssembly.Instance(module, { m: { m: memory } });
  const run = exports.s as (...places: number[]) => void;
  return {
    numbers: new Float64Array(memory.buffer),
    subtract: (a, stride, w, c, depth, tiles) => run(a * 8, stride * 8, w * 8, c * 8, depth, tiles)
  };
}

/**
 * Packs rows of `depth` numbers, the first at `start`, into strips of four; the rows are a multiple
 * of four, and the places do not overlap.
 */
export function packStrips(
  from: Float64Array,
  start: number,
  rows: number,
  depth: number,
  numbers: Float64Array,
  into: number
): void {
  for (let i = 0; i < rows; i++) {
    const place = into + (i >> 2) * 4 * depth + (i & 3);
    for (let p = 0; p < depth; p++) numbers[place + 4 * p] = from[start + i * depth + p];
  }
}

let known: WebAssembly.Module | null | undefined;

function compiled(): WebAssembly.Module | null {
  if (known === undefined) {
    const bytes = assemble();
    known = WebAssembly.validate(bytes) ? new WebAssembly.Module(bytes) : null;
  }
  return known;
}

function createPlainKernel(numbers: Float64Array): StripKernel {
  const sums = new Float64Array(16);
  return {
    numbers,
    subtract(a, stride, w, c, depth, tiles) {
      for (let tile = 0; tile < tiles; tile++) {
        sums.fill(0);
        for (let p = 0; p < depth; p++) {
          const [left, right] = [w + 4 * p, c + 4 * (tile * depth + p)];
          for (let r = 0; r < 4; r++) {
            for (let s = 0; s < 4; s++) sums[4 * r + s] += numbers[left + r] * numbers[right + s];
          }
        }
        for (let r = 0; r < 4; r++) {
          for (let s = 0; s < 4; s++) numbers[a + r * stride + 4 * tile + s] -= sums[4 * r + s];
        }
      }
    }
  };
}

// Locals of the function: its parameters, then counters, then vectors.
const [A, STRIDE, W, C, DEPTH, TILES, LEFT, AT_W, ROW, C_LOW, C_HIGH, SUMS] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
];
const VECTORS = 2 + 8;

/** The module, instruction by instruction (WebAssembly core specification 2.0, chapter 5). */
function assemble(): Uint8Array<ArrayBuffer> {
  const get = (local: number) => [0x20, local];
  const set = (local: number) => [0x21, local];
  const constant = (value: number) => [0x41, ...signed(value)];
  const add = [0x6a];
  const vector = (code: number, ...rest: number[]) => [0xfd, ...unsigned(code), ...rest];
  const load = (offset: number) => vector(0x00, 3, ...unsigned(offset));
  const loadTwice = (offset: number) => vector(0x0a, 3, ...unsigned(offset));
  const store = (offset: number) => vector(0x0b, 3, ...unsigned(offset));
  const [plus, minus, times] = [vector(0xf0), vector(0xf1), vector(0xf2)];
  const zero = vector(0x0c, ...new Array<number>(16).fill(0));
  const step = (local: number, by: number) => [
    ...get(local),
    ...constant(by),
    ...add,
    ...set(local)
  ];
  /** Repeats until the counter is zero; it must be above zero at first. */
  const repeat = (counter: number, body: number[]) => [
    0x03,
    0x40,
    ...body,
    ...step(counter, -1),
    ...get(counter),
    0x0d,
    0x00,
    0x0b
  ];

  const rows = [0, 1, 2, 3];
  const sumOf = (row: number, half: number) => SUMS + 2 * row + half;
  const halves = [C_LOW, C_HIGH];
  const multiply = rows.flatMap((row) =>
    halves.flatMap((part, half) => [
      ...get(sumOf(row, half)),
      ...get(AT_W),
      ...loadTwice(8 * row),
      ...get(part),
      ...times,
      ...plus,
      ...set(sumOf(row, half))
    ])
  );
  const inner = [
    ...get(C),
    ...load(0),
    ...set(C_LOW),
    ...get(C),
    ...load(16),
    ...set(C_HIGH),
    ...multiply,
    ...step(C, 32),
    ...step(AT_W, 32)
  ];
  const write = rows.flatMap((row) => [
    ...halves.flatMap((_, half) => [
      ...get(ROW),
      ...get(ROW),
      ...load(16 * half),
      ...get(sumOf(row, half)),
      ...minus,
      ...store(16 * half)
    ]),
    ...get(ROW),
    ...get(STRIDE),
    ...add,
    ...set(ROW)
  ]);
  const outer = [
    ...rows.flatMap((row) => halves.flatMap((_, half) => [...zero, ...set(sumOf(row, half))])),
    ...get(W),
    ...set(AT_W),
    ...get(DEPTH),
    ...set(LEFT),
    ...repeat(LEFT, inner),
    ...get(A),
    ...set(ROW),
    ...write,
    ...step(A, 32)
  ];
  const code = [2, 3, 0x7f, VECTORS, 0x7b, ...repeat(TILES, outer), 0x0b];
  const section = (id: number, content: number[]) => [id, ...unsigned(content.length), ...content];
  return Uint8Array.from([
    0x00,
    0x61,
    0x73,
    0x6d,
    0x01,
    0x00,
    0x00,
    0x00,
    ...section(1, [1, 0x60, 6, ...new Array<number>(6).fill(0x7f), 0]),
    ...section(2, [1, 1, 0x6d, 1, 0x6d, 0x02, 0x00, 0x01]),
    ...section(3, [1, 0]),
    ...section(7, [1, 1, 0x73, 0x00, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code])
  ]);
}

function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  const [low, rest] = [value & 127, value >> 7];
  const isLast = (rest === 0 && low < 64) || (rest === -1 && low >= 64);
  return isLast ? [low] : [low | 128, ...signed(rest)];
}
