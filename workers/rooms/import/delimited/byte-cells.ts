import type { CellColumn } from '../cell-table.ts';

/**
 * FNV-1a's start value, and the golden ratio as an odd 32-bit number, which spreads a word's bits
 * upwards.
 */
const HASH_START = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x9e3779b1;
/** The bit that is set only in bytes beyond ASCII, for four bytes at once. */
const BEYOND_ASCII = 0x80808080;
const ONES = 0x01010101;

const FIRST_SLOTS = 1024;
const FIRST_BYTES = 16_384;
const SHORT = 64;
const NEW_LINE = 10;
const NEW_LINES = NEW_LINE * ONES;

/**
 * Finds the code of a cell by its UTF-8 bytes, so that only new cells become strings: order lines
 * repeat values, and creating strings is most of the cost of reading. An open-addressing hash table
 * in front of the column's dictionary, which remains authoritative.
 */
export class ByteCells {
  #slots = new Int32Array(FIRST_SLOTS);
  #hashes = new Int32Array(FIRST_SLOTS);
  #starts = new Uint32Array(FIRST_SLOTS);
  #lengths = new Uint32Array(FIRST_SLOTS);
  #codes = new Uint32Array(FIRST_SLOTS);
  #bytes = new Uint8Array(FIRST_BYTES);
  #view = viewOf(this.#bytes);
  #source = this.#view;
  #bytesUsed = 0;
  #lastStart = 0;
  #lastLength = -1;
  #lastCode = 0;
  #entries = 0;

  /**
   * @param column whose dictionary assigns the codes
   * @param decode turns the bytes of one cell into text; may throw on invalid UTF-8
   */
  constructor(
    readonly column: CellColumn,
    readonly decode: (bytes: Uint8Array) => string
  ) {}

  /** Starts reading from these bytes and forgets where the previous row was. */
  begin(source: DataView): void {
    this.#source = source;
    this.#lastLength = -1;
  }

  /**
   * If the cell at `at` repeats the row above, as half of all cells of order lines do, puts it
   * without a hash lookup and returns where it ends; otherwise returns −1.
   */
  putRepeated(row: number, bytes: Uint8Array, at: number, delimiter: number): number {
    const length = this.#lastLength;
    const end = at + length;
    if (length < 0 || end >= bytes.length) return -1;
    if (!isEqual(this.#source, at, this.#source, this.#lastStart, length)) return -1;
    if (bytes[end] !== delimiter && bytes[end] !== NEW_LINE) return -1;
    this.column.putCode(row, this.#lastCode);
    return end;
  }

  /**
   * Puts the cell at `from`, which ends at the next delimiter or line end, and returns where that
   * is. Looks at four bytes at once: a byte of `word ^ pattern` is zero where it equals the
   * pattern's, and the lowest bit of (x − 0x01010101) & ~x & 0x80808080 marks the first zero.
   */
  put(row: number, bytes: Uint8Array, from: number, delimiter: number): number {
    const source = this.#source;
    const delimiters = Math.imul(delimiter, ONES);
    let hash = HASH_START;
    let seen = 0;
    let at = from;
    for (const last = bytes.length - 4; at <= last; at += 4) {
      const word = source.getInt32(at, true);
      const ends = word ^ delimiters;
      const breaks = word ^ NEW_LINES;
      const found = (((ends - ONES) & ~ends) | ((breaks - ONES) & ~breaks)) & BEYOND_ASCII;
      if (found !== 0) break;
      hash = mixed(hash, word);
      seen |= word;
    }
    for (let byte = bytes[at]; byte !== delimiter && byte !== NEW_LINE; byte = bytes[++at]) {
      hash = mixed(hash, byte);
      seen |= byte;
    }
    this.#find(row, bytes, from, at, hash, seen);
    return at;
  }

  #find(row: number, bytes: Uint8Array, from: number, to: number, hash: number, seen: number) {
    this.#lastStart = from;
    const length = (this.#lastLength = to - from);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let entry = this.#slots[slot]; entry !== 0; entry = this.#slots[slot]) {
      if (this.#hashes[entry] === hash && this.#lengths[entry] === length) {
        if (isEqual(this.#source, from, this.#view, this.#starts[entry], length)) {
          this.column.putCode(row, (this.#lastCode = this.#codes[entry]));
          return;
        }
      }
      slot = (slot + 1) & mask;
    }
    this.#lastCode = this.#learn(slot, bytes, from, to, hash, seen);
    this.column.putCode(row, this.#lastCode);
  }

  #learn(
    slot: number,
    bytes: Uint8Array,
    from: number,
    to: number,
    hash: number,
    seen: number
  ): number {
    const cell = bytes.subarray(from, to);
    const isPlain = (seen & BEYOND_ASCII) === 0 && to - from < SHORT;
    const text = isPlain ? String.fromCharCode.apply(null, cell as never) : this.decode(cell);
    const code = this.column.codeOf(text);
    // Entry 0 means that a slot is free.
    const entry = ++this.#entries;
    if (entry + 1 >= this.#hashes.length) this.#growEntries();
    this.#keepBytes(cell);
    this.#hashes[entry] = hash;
    this.#starts[entry] = this.#bytesUsed - cell.length;
    this.#lengths[entry] = cell.length;
    this.#codes[entry] = code;
    this.#slots[slot] = entry;
    if (entry * 2 > this.#slots.length) this.#rehash();
    return code;
  }

  #keepBytes(cell: Uint8Array): void {
    const needed = this.#bytesUsed + cell.length;
    if (needed > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      wider.set(this.#bytes);
      this.#bytes = wider;
      this.#view = viewOf(wider);
    }
    this.#bytes.set(cell, this.#bytesUsed);
    this.#bytesUsed = needed;
  }

  #growEntries(): void {
    this.#hashes = doubled(this.#hashes, new Int32Array(this.#hashes.length * 2));
    this.#starts = doubled(this.#starts, new Uint32Array(this.#starts.length * 2));
    this.#lengths = doubled(this.#lengths, new Uint32Array(this.#lengths.length * 2));
    this.#codes = doubled(this.#codes, new Uint32Array(this.#codes.length * 2));
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let entry = 1; entry <= this.#entries; entry++) {
      let slot = this.#hashes[entry] & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
    this.#slots = slots;
  }
}

/** Multiplication only carries upwards; the shift brings high bits back down. */
function mixed(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, HASH_FACTOR);
  return product ^ (product >>> 15);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** Compares two ranges of bytes, both of which must lie inside their views. */
function isEqual(a: DataView, atA: number, b: DataView, atB: number, length: number): boolean {
  let i = 0;
  for (; i + 4 <= length; i += 4) {
    if (a.getInt32(atA + i, true) !== b.getInt32(atB + i, true)) return false;
  }
  for (; i < length; i++) if (a.getUint8(atA + i) !== b.getUint8(atB + i)) return false;
  return true;
}

function doubled<T extends Int32Array | Uint32Array>(from: T, to: T): T {
  to.set(from as never);
  return to;
}
