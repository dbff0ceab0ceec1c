import type { CellBudget, SheetGrid } from '../markup/grid.ts';
import type { Merge } from '../workbook/merged-cells.ts';
import type { FormulaCell } from '../workbook/sheet-formulas.ts';
import type { SheetRow } from '../workbook/sheet-reader.ts';
import { bomb } from '../workbook/workbook-preflight.ts';
import { damaged } from '../workbook/zip-directory.ts';

const MAX_COLUMNS = 256;
/** Of all cells of a sheet: many may refer to one long text that is stored once. */
const MAX_CHARACTERS = 1 << 28;

/** The rows of a sheet whose cells may come in any order. */
export class OldSheet implements SheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: SheetRow[] = [];
  readonly merges: Merge[] = [];
  readonly formulas: FormulaCell[] = [];
  readonly currencyOfLine = new Map<number, string>();
  filled = 0;
  readonly #budget: CellBudget;
  #characters = 0;
  readonly #cells: (string[] | undefined)[] = [];

  constructor(name: string, hidden: boolean, budget: CellBudget) {
    this.name = name;
    this.hidden = hidden;
    this.#budget = budget;
  }

  /** Row and column count from 0. */
  put(row: number, column: number, text: string): void {
    if (column >= MAX_COLUMNS) throw damaged('cells');
    this.#characters += text.length;
    if (this.#characters > MAX_CHARACTERS) throw bomb('characters', this.#characters);
    let cells = this.#cells[row];
    if (!cells) this.#cells[row] = cells = [];
    if (column >= cells.length) {
      this.#budget.takeCells(column + 1 - cells.length);
      while (cells.length < column) cells.push('');
    }
    cells[column] = text;
  }

  showCurrency(row: number, currency: string): void {
    const before = this.currencyOfLine.get(row + 1);
    const isSame = before === undefined || before === currency;
    this.currencyOfLine.set(row + 1, isSame ? currency : '');
  }

  keepFormula(formula: FormulaCell): void {
    this.formulas.push(formula);
  }

  /** Must be called after the last cell. */
  close(): void {
    for (const [row, cells] of this.#cells.entries()) {
      if (!cells) continue;
      let end = cells.length;
      while (end > 0 && cells[end - 1] === '') end--;
      if (end === 0) continue;
      this.#budget.takeRow();
      cells.length = end;
      for (const cell of cells) if (cell !== '') this.filled++;
      this.rows.push({ line: row + 1, cells });
    }
    this.#cells.length = 0;
  }
}
