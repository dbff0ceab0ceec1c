import type { CellTable } from '../cell-table.ts';

/**
 * Puts lines without quotes into the table; these need no tokenizer, since a cell is the text
 * between two delimiters. Blank lines are skipped.
 *
 * @param text with a `
 * ` at the end of every line in [from, to)
 * @param line 1-based line in the file of the text at `from`
 * @returns the number of the line after the last one
 */
export function encodePlainLines(
  table: CellTable,
  text: string,
  from: number,
  to: number,
  delimiter: string,
  line: number
): number {
  const { columns, width } = table;
  // Carried over between lines: where the delimiter is rare, searching again in every line would
  // scan the whole text over and over.
  let next = -1;
  for (let start = from; start < to; line++) {
    const end = text.indexOf('\n', start);
    let at = start;
    let filled = 0;
    for (; filled < width && at <= end; filled++) {
      if (next < at) next = positionOf(text, delimiter, at);
      const stop = next < end ? next : end;
      columns[filled].putPart(table.rows, text, at, stop);
      at = stop + 1;
    }
    if (end > start) {
      if (filled < width) table.setAside(line, 'too_few_cells', text.slice(start, end));
      else if (at <= end && !isEmptyRest(text, at, end, delimiter)) {
        table.setAside(line, 'too_many_cells', text.slice(start, end));
      } else table.endRow(line);
    }
    start = end + 1;
  }
  return line;
}

function positionOf(text: string, delimiter: string, from: number): number {
  const at = text.indexOf(delimiter, from);
  return at === -1 ? text.length : at;
}

function isEmptyRest(text: string, from: number, to: number, delimiter: string): boolean {
  for (let at = from; at < to; at++) if (text[at] !== delimiter && text[at] !== ' ') return false;
  return true;
}

/** Puts one tokenized record into the table, or sets it aside if its width is wrong. */
export function encodeCells(
  table: CellTable,
  cells: readonly string[],
  line: number,
  original: string
): void {
  if (cells.length < table.width) {
    table.setAside(line, 'too_few_cells', original);
    return;
  }
  for (let extra = table.width; extra < cells.length; extra++) {
    if (cells[extra].trim() !== '') {
      table.setAside(line, 'too_many_cells', original);
      return;
    }
  }
  for (let column = 0; column < table.width; column++) {
    table.columns[column].put(table.rows, cells[column]);
  }
  table.endRow(line);
}
