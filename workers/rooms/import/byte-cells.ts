import type { CellColumn } from './cell-table.ts';

/** FNV-1a, 32 bits: one multiplication a byte, mixed well enough for open addressing. */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

const FIRST_SLOTS = 1024;
const FIRST_BYTES = 16_384;
const SHORT = 64;
const NEW_LINE = 10;

/**
 * Finds the code of a cell by its UTF-8 bytes, so that a cell becomes a string only when it is new:
 * order lines repeat themselves, and making strings is most of the cost of reading. An open
 * addressing table in front of the column's own dictionary, which stays the only truth.
 */
export class ByteCells {
  #slots = new Int32Array(FIRST_SLOTS);
  #hashes = new Int32Array(FIRST_SLOTS);
  #starts = new Uint32Array(FIRST_SLOTS);
  #lengths = new Uint32Array(FIRST_SLOTS);
  #codes = new Uint32Array(FIRST_SLOTS);
  #bytes = new Uint8Array(FIRST_BYTES);
  #bytesUsed = 0;
  #lastStart = 0;
  #lastLength = -1;
  #lastCode = 0;
  #entries = 0;

  /**
   * @param column whose dictionary gives out the codes
   * @param decode bytes of one cell to its text; may throw where they are no UTF-8
   */
  constructor(
    readonly column: CellColumn,
    readonly decode: (bytes: Uint8Array) => string
  ) {}

  /** Forgets where the row above stands: the next rows come from other bytes. */
  begin(): void {
    this.#lastLength = -1;
  }

  /**
   * Where the cell at `at` ends when it repeats the row above, which half of all cells of order
   * lines do; it is then put without a look at the table. −1 when it does not.
   */
  putRepeated(row: number, bytes: Uint8Array, at: number, delimiter: number): number {
    const length = this.#lastLength;
    if (length < 0) return -1;
    const end = at + length;
    let above = this.#lastStart;
    for (let i = at; i < end; i++) if (bytes[i] !== bytes[above++]) return -1;
    if (bytes[end] !== delimiter && bytes[end] !== NEW_LINE) return -1;
    this.column.putCode(row, this.#lastCode);
    return end;
  }

  /** Puts the cell bytes[from, to) with its hash; `seen` holds every bit set in any of its bytes. */
  put(row: number, bytes: Uint8Array, from: number, to: number, hash: number, seen: number): void {
    this.#lastStart = from;
    this.#lastLength = to - from;
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let entry = this.#slots[slot]; entry !== 0; entry = this.#slots[slot]) {
      if (this.#hashes[entry] === hash && this.#isSame(entry, bytes, from, to)) {
        this.column.putCode(row, (this.#lastCode = this.#codes[entry]));
        return;
      }
      slot = (slot + 1) & mask;
    }
    this.#lastCode = this.#learn(slot, bytes, from, to, hash, seen);
    this.column.putCode(row, this.#lastCode);
  }

  #isSame(entry: number, bytes: Uint8Array, from: number, to: number): boolean {
    if (this.#lengths[entry] !== to - from) return false;
    const own = this.#bytes;
    let at = this.#starts[entry];
    for (let i = from; i < to; i++) if (bytes[i] !== own[at++]) return false;
    return true;
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
    const isPlain = seen < 0x80 && to - from < SHORT;
    const text = isPlain ? String.fromCharCode.apply(null, cell as never) : this.decode(cell);
    const code = this.column.codeOf(text);
    // Entry 0 stands for a free slot.
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
      const hash = this.#hashes[entry];
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
    this.#slots = slots;
  }
}

function doubled<T extends Int32Array | Uint32Array>(from: T, to: T): T {
  to.set(from as never);
  return to;
}
