import type { ByteCells } from './byte-cells.ts';
import type { CellTable } from '../cell-table.ts';

const NEW_LINE = 10;
const BLANK = 32;

/**
 * `encodePlainLines` on UTF-8 bytes: lines without a quote go straight into the table, with each
 * byte examined once. Delimiters and line ends are ASCII and never part of another character.
 *
 * @param bytes with a `
 * ` at the end of every line in [from, to)
 * @param cells one finder per column of the table
 * @param line 1-based line in the file of the bytes at `from`
 * @returns the number of the line after the last one
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
  const source = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const finder of cells) finder.begin(source);
  for (let start = from; start < to; line++) {
    const row = table.rows;
    let filled = 0;
    let end = start - 1;
    while (filled < width && (filled === 0 || bytes[end] !== NEW_LINE)) {
      const finder = cells[filled++];
      const at = end + 1;
      end = finder.putRepeated(row, bytes, at, delimiter);
      if (end < 0) end = finder.put(row, bytes, at, delimiter);
    }
    // A table without columns: every line has too many cells.
    if (width === 0) end = start;
    let isTooLong = false;
    // One extra delimiter, or blanks, after the last cell do not count as further cells.
    for (; bytes[end] !== NEW_LINE; end++) {
      if (bytes[end] !== delimiter && bytes[end] !== BLANK) isTooLong = true;
    }
    if (end > start) {
      if (filled < width) table.setAside(line, 'too_few_cells', textOf(bytes.subarray(start, end)));
      else if (isTooLong) {
        table.setAside(line, 'too_many_cells', textOf(bytes.subarray(start, end)));
      } else table.endRow(line);
    }
    start = end + 1;
  }
  return line;
}
