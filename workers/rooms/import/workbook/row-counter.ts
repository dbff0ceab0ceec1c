import { bomb } from './workbook-preflight.ts';

/** More rows than an Excel sheet can have; a file that declares more is refused. */
const MAX_SHEET_ROWS = 2_000_000;

const LESS_THAN = 0x3c;
const R = 0x72;
const O = 0x6f;
const W = 0x77;
/** Longer than any relevant start of a tag. */
const SEAM = 32;

/**
 * Counts the `<row` tags in the streamed bytes of a sheet, to verify the sheet's reader. In XML a
 * bare `<` is always a tag, so no parsing is needed.
 */
export class RowCounter {
  rows = 0;
  #prefix: Uint8Array | null = null;
  #tail: Uint8Array = new Uint8Array(0);

  push(piece: Uint8Array): void {
    this.#prefix ??= prefixOf(piece);
    const seam = new Uint8Array(this.#tail.length + Math.min(SEAM, piece.length));
    seam.set(this.#tail);
    seam.set(piece.subarray(0, SEAM), this.#tail.length);
    this.#count(seam, this.#tail.length);
    const end = Math.max(0, piece.length - SEAM);
    this.#count(piece, end);
    this.#tail = piece.slice(end);
    if (this.rows > MAX_SHEET_ROWS) throw bomb('rows', this.rows);
  }

  finish(): number {
    this.#count(this.#tail, this.#tail.length);
    this.#tail = new Uint8Array(0);
    return this.rows;
  }

  /**
   * Counts tags that begin before `end`. Searches for the letter w, which is rare in a sheet: the
   * browser's search for a single byte is fast.
   */
  #count(bytes: Uint8Array, end: number): void {
    const prefix = this.#prefix ?? new Uint8Array(0);
    const before = prefix.length + 3;
    for (let w = bytes.indexOf(W, before); w !== -1; w = bytes.indexOf(W, w + 1)) {
      const start = w - before;
      if (start >= end) return;
      if (bytes[w - 1] !== O || bytes[w - 2] !== R || bytes[start] !== LESS_THAN) continue;
      if (!endsName(bytes[w + 1])) continue;
      if (prefix.every((byte, k) => bytes[start + 1 + k] === byte)) this.rows++;
    }
  }
}

function endsName(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x3e || byte === 0x2f || byte === 0x0a || byte === 0x0d;
}

/** `x:` of `<x:worksheet`: some writers put a namespace prefix on every tag. */
function prefixOf(piece: Uint8Array): Uint8Array {
  const head = new TextDecoder().decode(piece.subarray(0, 4096));
  const found = /<([\w.-]+:)worksheet\b/.exec(head);
  return new TextEncoder().encode(found ? found[1] : '');
}
