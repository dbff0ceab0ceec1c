import { newCodes } from '../../contract/columns.ts';
import type { Codes } from '../../contract/columns.ts';
import { Failed } from '../../contract/failure.ts';
import type { AsideReason, AsideRow } from '../../contract/files/aside.ts';
import type { TablePart } from './delimited/contract.ts';

/** More rows than a browser tab can hold and process. */
export const MAX_ROWS = 12_000_000;
const MAX_COLUMNS = 16_384;

/**
 * A column of raw cells, dictionary-coded while reading: `dictionary[codes[row]]`, code 0 being the
 * empty cell. Neighbouring rows often repeat order, date, customer and country, so the previous
 * value is compared before looking in the map.
 */
export class CellColumn {
  codes: Codes = new Uint32Array(1024);
  readonly dictionary: string[] = [''];
  readonly #known = new Map<string, number>([['', 0]]);
  #last = '';
  #lastCode = 0;

  /**
   * Like `put` for the cell text.slice(from, to), which is only sliced if it differs from the row
   * above: half of all cells of order lines repeat it.
   */
  putPart(row: number, text: string, from: number, to: number): void {
    const last = this.#last;
    if (to - from === last.length && text.startsWith(last, from)) {
      this.putCode(row, this.#lastCode);
    } else this.put(row, text.slice(from, to));
  }

  put(row: number, cell: string): void {
    if (cell !== this.#last) {
      this.#lastCode = this.codeOf(cell);
      this.#last = cell;
    }
    this.putCode(row, this.#lastCode);
  }

  putCode(row: number, code: number): void {
    if (row >= this.codes.length) this.#grow();
    this.codes[row] = code;
  }

  /** The code of a cell's text; unknown text gets a new code. */
  codeOf(cell: string): number {
    return this.#known.get(cell) ?? this.#learn(cell);
  }

  #learn(cell: string): number {
    const own = detached(cell);
    const code = this.dictionary.push(own) - 1;
    this.#known.set(own, code);
    return code;
  }

  /**
   * Ends the reading of cells: releases what was only needed for it, and stores the codes of these
   * rows as compactly as possible.
   */
  close(rows: number): void {
    const codes = newCodes(rows, this.dictionary.length);
    codes.set(this.codes.subarray(0, rows));
    this.codes = codes;
    this.#known.clear();
  }

  /** Appends the cells of a part's column from `row` on. */
  append(row: number, { codes, dictionary }: TablePart['columns'][number]): void {
    const recode = Uint32Array.from(dictionary, (cell) => this.codeOf(cell));
    if (row + codes.length > this.codes.length) this.#grow(row + codes.length);
    const own = this.codes;
    for (let i = 0; i < codes.length; i++) own[row + i] = recode[codes[i]];
  }

  #grow(length = this.codes.length * 2): void {
    const wider = new Uint32Array(length);
    wider.set(this.codes);
    this.codes = wider;
  }
}

/**
 * A copy of a string that does not keep the much larger text in memory from which it was sliced.
 */
function detached(text: string): string {
  return text.length < 13 ? text : (' ' + text).slice(1);
}

/**
 * The cells of a file as columns, with the line number of every row and the rows that do not fit
 * the table. There are no row objects and headers are never object keys, so a header may be
 * `__proto__`.
 */
export class CellTable {
  rows = 0;
  readonly columns: CellColumn[];
  readonly aside: AsideRow[] = [];
  readonly #runRow: number[] = [];
  readonly #runLine: number[] = [];
  #offset = NaN;

  constructor(width: number) {
    if (width > MAX_COLUMNS) throw new Failed('file_too_large', { columns: width });
    this.columns = Array.from({ length: width }, () => new CellColumn());
  }

  get width(): number {
    return this.columns.length;
  }

  /**
   * Completes the row whose cells were put at `rows`; only jumps in line numbers are stored. A row of
   * empty cells is what a spreadsheet makes of an empty line, and no record either.
   */
  endRow(line: number): void {
    if (this.columns.every(({ codes }) => codes[this.rows] === 0)) return;
    if (line - this.rows !== this.#offset) {
      this.#offset = line - this.rows;
      this.#runRow.push(this.rows);
      this.#runLine.push(line);
    }
    if (++this.rows > MAX_ROWS) throw new Failed('file_too_large', { rows: this.rows });
  }

  /** The rows of a closed table, to be appended to another. */
  asPart(): TablePart {
    const columns = this.columns.map(({ codes, dictionary }) => ({ codes, dictionary }));
    const runs = { row: this.#runRow, line: this.#runLine };
    return { rows: this.rows, columns, runs, aside: this.aside };
  }

  /** Appends the rows of a part, whose line 1 is line `firstLine` of this file. */
  append({ rows, columns, runs, aside }: TablePart, firstLine: number): void {
    const before = this.rows;
    this.rows += rows;
    if (this.rows > MAX_ROWS) throw new Failed('file_too_large', { rows: this.rows });
    columns.forEach((column, i) => this.columns[i].append(before, column));
    for (const row of aside) this.aside.push({ ...row, line: row.line + firstLine - 1 });
    runs.row.forEach((row, i) => {
      this.#runRow.push(row + before);
      this.#runLine.push(runs.line[i] + firstLine - 1);
    });
    this.#offset = NaN;
  }

  /** Must be called after the last row. */
  close(): void {
    for (const column of this.columns) column.close(this.rows);
  }

  setAside(line: number, reason: AsideReason, original: string): void {
    this.aside.push({ line, reason, column: '', original: detached(original) });
  }

  /** The 1-based line of the file at which a row begins. */
  lineOf(row: number): number {
    let low = 0;
    let high = this.#runRow.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#runRow[middle] <= row) low = middle;
      else high = middle - 1;
    }
    return this.#runLine[low] + row - this.#runRow[low];
  }

  /** Rows by the line they begin at, from a given row on. */
  rowsOfLines(fromRow: number): Map<number, number> {
    const rows = new Map<number, number>();
    for (let row = fromRow; row < this.rows; row++) rows.set(this.lineOf(row), row);
    return rows;
  }

  cell(row: number, column: number): string {
    const { codes, dictionary } = this.columns[column];
    return dictionary[codes[row]];
  }

  /** The cells of a row as a line of CSV. */
  original(row: number): string {
    return joinCells(this.columns.map((_, column) => this.cell(row, column)));
  }
}

/** Joins cells into a line of CSV, quoted where necessary. */
export function joinCells(cells: readonly string[]): string {
  return cells
    .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join();
}
