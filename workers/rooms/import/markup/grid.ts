import { Failed } from '../../../contract/failure.ts';
import { MAX_ROWS } from '../cell-table.ts';
import type { Merge } from '../workbook/merged-cells.ts';
import type { FormulaCell } from '../workbook/sheet-formulas.ts';
import type { SheetRow } from '../workbook/sheet-reader.ts';

/** Maximum cells of a file, including those covered by merged cells. */
const MAX_CELLS = 25_000_000;
/** Every file may have this many cells, a longer one twice its bytes (a cell takes at least four). */
const ALWAYS = 1_000_000;
/** The limits of colspan and rowspan in browsers. */
const MAX_ACROSS = 1000;
const MAX_DOWN = 65_534;
/** Characters, the limit of a cell in Excel. */
export const MAX_CELL_LENGTH = 32_767;
const MAX_KNOWN = 1_000_000;

/** Limits the cells of all tables of a file together, and stores each distinct text once. */
export class CellBudget {
  readonly #most: number;
  #cells = 0;
  #rows = 0;
  readonly #known = new Map<string, string>();

  constructor(bytes: number) {
    this.#most = Math.min(MAX_CELLS, Math.max(ALWAYS, 2 * bytes));
  }

  /** @throws Failed `file_too_large` */
  takeCells(count: number): void {
    this.#cells += count;
    if (this.#cells > this.#most) throw new Failed('file_too_large', { cells: this.#cells });
  }

  /** @throws Failed `file_too_large` */
  takeRow(): void {
    if (++this.#rows > MAX_ROWS) throw new Failed('file_too_large', { rows: this.#rows });
  }

  /** A copy of the text, since a slice would keep the whole file in memory. */
  own(text: string): string {
    const cell = text.slice(0, MAX_CELL_LENGTH);
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    if (this.#known.size > MAX_KNOWN) this.#known.clear();
    const own = cell.length < 13 ? cell : (' ' + cell).slice(1);
    this.#known.set(own, own);
    return own;
  }
}

/** Columns and rows a cell spans, and its explicit column (1 is the first). */
export interface CellPlace {
  across?: number;
  down?: number;
  index?: number;
}

/** A table that is read whole before its rows are used, without blank rows. */
export interface SheetGrid {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  /** Formulas without results, if the file has them. */
  readonly formulas?: readonly FormulaCell[];
  /** Currency of the number formats, by line; '' if there are several. */
  readonly currencyOfLine: ReadonlyMap<number, string>;
  /** Number of cells that are not empty. */
  readonly filled: number;
  readonly name: string;
  readonly hidden: boolean;
}

/** The rows of one table, without blank ones. */
export class Grid implements SheetGrid {
  readonly rows: SheetRow[] = [];
  readonly merges: Merge[] = [];
  readonly currencyOfLine = new Map<number, string>();
  filled = 0;
  name = '';
  hidden = false;
  /** The row that was started last; 1 is the first. */
  line = 0;
  readonly #budget: CellBudget;
  #cells: string[] | null = null;
  /** By column, the last line covered by a cell that spans rows. */
  readonly #reach: number[] = [];

  constructor(budget: CellBudget) {
    this.#budget = budget;
  }

  get isInRow(): boolean {
    return this.#cells !== null;
  }

  startRow(index: number = this.line + 1): void {
    this.endRow();
    this.#cells = [];
    this.line = Number.isInteger(index) && index > this.line ? index : this.line + 1;
  }

  put(text: string, { across = 1, down = 1, index = 0 }: CellPlace = {}): void {
    if (!this.#cells) this.startRow();
    const cells = this.#cells!;
    this.#fill(cells, index - 1 - cells.length);
    while ((this.#reach[cells.length] ?? 0) >= this.line) this.#fill(cells, 1);
    const position = cells.length;
    const cell = this.#budget.own(text);
    this.#fill(cells, 1);
    cells[position] = cell;
    this.#fill(cells, within(across, MAX_ACROSS) - 1);
    const to = this.line + within(down, MAX_DOWN) - 1;
    if (to === this.line) return;
    if (cell !== '') this.merges.push({ position, from: this.line, to });
    for (let at = this.#reach.length; at < cells.length; at++) this.#reach.push(0);
    for (let at = position; at < cells.length; at++) this.#reach[at] = to;
  }

  endRow(): void {
    const cells = this.#cells;
    if (!cells) return;
    this.#cells = null;
    let end = cells.length;
    while (end > 0 && cells[end - 1] === '') end--;
    if (end === 0) return;
    this.#budget.takeRow();
    for (let at = 0; at < end; at++) if (cells[at] !== '') this.filled++;
    this.rows.push({ line: this.line, cells: cells.slice(0, end) });
  }

  /** Blank rows that are not written out. */
  skipRows(count: number): void {
    if (count > 0 && count < MAX_ROWS) this.line += Math.floor(count);
  }

  #fill(cells: string[], count: number): void {
    if (!(count > 0)) return;
    this.#budget.takeCells(count);
    for (let at = 0; at < count; at++) cells.push('');
  }
}

function within(count: number, most: number): number {
  return count >= 1 ? Math.min(Math.floor(count), most) : 1;
}
