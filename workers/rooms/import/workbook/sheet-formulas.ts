import type { CellTable } from '../cell-table.ts';
import { columnNumber, computeFormula, type Moved } from './formula.ts';

const CELL_WITH_FORMULA =
  /<(?:\w+:)?c\b([^>]*)>\s*<(?:\w+:)?f\b([^>]*?)(?:\/>|>([^<]*)<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*(0?)\s*<\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/g;
const PLACE = /\br="([A-Z]{1,3})(\d{1,7})"/;

/** A formula without a result, or with 0. */
export interface FormulaCell {
  column: number;
  line: number;
  formula: string;
  moved: Moved;
  /** Writers that compute nothing may store 0 for every result. */
  isZero: boolean;
}

/** Columns with formulas without results, and the number of cells of each that were computed. */
export interface MendedFormulas {
  column: number;
  computed: number;
  empty: number;
}

/**
 * Computes formulas without stored results from the other cells of the sheet, where possible, and
 * counts those that remain empty.
 *
 * @param formulas of the sheet
 * @param fromRow first row of the table that comes from this sheet
 */
export function mendFormulas(
  table: CellTable,
  formulas: readonly FormulaCell[],
  fromRow: number
): MendedFormulas[] {
  if (formulas.length === 0) return [];
  const rowOfLine = table.rowsOfLines(fromRow);
  const cells = formulas.filter(({ column, line }) => column <= table.width && rowOfLine.has(line));
  const computed = new Map<FormulaCell, number | null>();
  const byPlace = new Map(cells.map((cell) => [`${cell.column}:${cell.line}`, cell]));
  const compute = (cell: FormulaCell): number | null => {
    const known = computed.get(cell);
    if (known !== undefined) return known;
    // a circular formula has no value
    computed.set(cell, null);
    const value = computeFormula(cell.formula, valueAt, cell.moved);
    computed.set(cell, value);
    return value;
  };
  const valueAt = (column: number, line: number): number | null => {
    const own = byPlace.get(`${column}:${line}`);
    if (own) return compute(own);
    const row = rowOfLine.get(line);
    if (row === undefined || column < 1 || column > table.width) return null;
    const cell = table.cell(row, column - 1).trim();
    const value = Number(cell);
    return value === value ? value : null;
  };
  const found: MendedFormulas[] = [];
  for (const column of new Set(cells.map((cell) => cell.column))) {
    const own = cells.filter((cell) => cell.column === column);
    const isZeros = own.every(({ isZero }) => isZero);
    if (isZeros && !own.every((cell) => compute(cell))) continue;
    const lacking = isZeros ? own : own.filter(({ isZero }) => !isZero);
    for (const cell of lacking) {
      const value = compute(cell);
      if (value !== null) table.columns[column - 1].put(rowOfLine.get(cell.line)!, String(value));
    }
    const read = lacking.filter((cell) => compute(cell) !== null).length;
    found.push({ column: column - 1, computed: read, empty: lacking.length - read });
  }
  return found;
}

/**
 * Formulas of an XLSX sheet that lack a result.
 *
 * @param text XML of the sheet
 */
export function formulasInXlsx(text: string): FormulaCell[] {
  if (!/<(?:\w+:)?f[\s>/]/.test(text)) return [];
  const shared = new Map<string, FormulaCell>();
  const found: FormulaCell[] = [];
  for (const [, ofCell, ofFormula, formula = '', zero] of text.matchAll(CELL_WITH_FORMULA)) {
    const place = PLACE.exec(ofCell);
    if (!place) continue;
    const cell: FormulaCell = {
      column: columnNumber(place[1]),
      line: Number(place[2]),
      formula: formula.replace(/&amp;/g, '&'),
      moved: { columns: 0, rows: 0 },
      isZero: zero === '0'
    };
    const group = /\bsi="(\d+)"/.exec(ofFormula)?.[1];
    const first = group === undefined ? undefined : shared.get(group);
    if (first && formula === '') {
      cell.formula = first.formula;
      cell.moved = { columns: cell.column - first.column, rows: cell.line - first.line };
    } else if (group !== undefined) shared.set(group, cell);
    found.push(cell);
  }
  return found;
}
