import { HASH_FACTOR, HASH_START, type ByteCells } from './byte-cells.ts';
import type { CellTable } from './cell-table.ts';

const NEW_LINE = 10;
const BLANK = 32;

/**
 * `encodePlainLines` on UTF-8 bytes: lines without a quote go straight into the table, each byte
 * looked at once. Delimiters and line ends are ASCII, so they never stand inside a character.
 *
 * @param bytes with a `\n` at the end of every line in [from, to)
 * @param cells one finder per column of the table
 * @param line 1-based line in the file of the bytes at `from`
 * @returns the line behind the last one
 */
export function encodePlainBytes(
  table: CellTable,
  cells: readonly ByteCells[],
  bytes: Uint8Array,
  from: number,
  to: number,
  delimiter: number,
  line: number,
  textOf: (bytes: Uint8Array) => string
): number {
  const { width } = table;
  for (let start = from; start < to; line++) {
    const row = table.rows;
    let filled = 0;
    let cellStart = start;
    let hash = HASH_START;
    let seen = 0;
    let at = start;
    for (; filled < width; at++) {
      const byte = bytes[at];
      if (byte === delimiter || byte === NEW_LINE) {
        cells[filled++].put(row, bytes, cellStart, at, hash, seen);
        if (byte === NEW_LINE) break;
        cellStart = at + 1;
        hash = HASH_START;
        seen = 0;
      } else {
        hash = Math.imul(hash ^ byte, HASH_FACTOR);
        seen |= byte;
      }
    }
    let isTooLong = false;
    if (bytes[at] !== NEW_LINE) {
      for (; bytes[at] !== NEW_LINE; at++) {
        if (bytes[at] !== delimiter && bytes[at] !== BLANK) isTooLong = true;
      }
      // The last cell ended at a delimiter, and the line right behind it: one empty cell more.
    }
    if (at > start) {
      if (filled < width) {
        table.setAside(line, 'too_few_cells', textOf(bytes.subarray(start, at)));
      } else if (isTooLong) {
        table.setAside(line, 'too_many_cells', textOf(bytes.subarray(start, at)));
      } else table.endRow(line);
    }
    start = at + 1;
  }
  return line;
}
