import { newCodes } from '../../contract/columns.ts';
import type { Codes } from '../../contract/columns.ts';
import { Failed } from '../../contract/failure.ts';
import type { AsideReason, AsideRow } from '../../contract/files/aside.ts';
import type { TablePart } from './delimited/contract.ts';

/** More rows than a browser tab can hold and compute on. */
export const MAX_ROWS = 12_000_000;
const MAX_COLUMNS = 16_384;

/**
 * One column of raw cells, dictionary-coded while it is read: `dictionary[codes[row]]`, code 0 is
 * the empty cell. Neighbouring rows repeat order, date, customer and country, so the last value is
 * tried before the map.
 */
export class CellColumn {
  codes: Codes = new Uint32Array(1024);
  readonly dictionary: string[] = [''];
  readonly #known = new Map<string, number>([['', 0]]);
  #last = '';
  #lastCode = 0;

  /**
   * As `put` for the cell text.slice(from, to), which is cut out only when it differs from the
   * row above: half of all cells of order lines repeat it.
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

  /** The code of a cell's text, a new one for a new text. */
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
   * Lets go of what was only needed to put cells, which must not go on: leaves the codes of so many
   * rows, as narrow as they go.
   */
  close(rows: number): void {
    const codes = newCodes(rows, this.dictionary.length);
    codes.set(this.codes.subarray(0, rows));
    this.codes = codes;
    this.#known.clear();
  }

  /** Puts the cells of a part's column from `row` on. */
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

/** A copy that does not keep the megabytes of text alive that it was cut from. */
function detached(text: string): string {
  return text.length < 13 ? text : (' ' + text).slice(1);
}

/**
 * The cells of a file as columns, with the line of every row and the rows that have no place in
 * the table. Rows are never objects and headers never keys, so a header may be `__proto__`.
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

  /** Takes over the row whose cells were put at `rows`; only jumps of the line are stored. */
  endRow(line: number): void {
    if (line - this.rows !== this.#offset) {
      this.#offset = line - this.rows;
      this.#runRow.push(this.rows);
      this.#runLine.push(line);
    }
    if (++this.rows > MAX_ROWS) throw new Failed('file_too_large', { rows: this.rows });
  }

  /** The rows of a closed table, to be appended elsewhere. */
  asPart(): TablePart {
    const columns = this.columns.map(({ codes, dictionary }) => ({ codes, dictionary }));
    const runs = { row: this.#runRow, line: this.#runLine };
    return { rows: this.rows, columns, runs, aside: this.aside };
  }

  /** Puts a part's rows behind those there are; its line 1 is this file's line `firstLine`. */
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

  /** To be called behind the last row. */
  close(): void {
    for (const column of this.columns) column.close(this.rows);
  }

  setAside(line: number, reason: AsideReason, original: string): void {
    this.aside.push({ line, reason, column: '', original: detached(original) });
  }

  /** The 1-based line in the file where a row begins. */
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

  /** Rows by the line they begin at, from a row on. */
  rowsOfLines(fromRow: number): Map<number, number> {
    const rows = new Map<number, number>();
    for (let row = fromRow; row < this.rows; row++) rows.set(this.lineOf(row), row);
    return rows;
  }

  cell(row: number, column: number): string {
    const { codes, dictionary } = this.columns[column];
    return dictionary[codes[row]];
  }

  /** A row's cells joined as CSV. */
  original(row: number): string {
    return joinCells(this.columns.map((_, column) => this.cell(row, column)));
  }
}

/** Cells as one CSV line, quoted where they must be. */
export function joinCells(cells: readonly string[]): string {
  return cells
    .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join();
}
