import type { CellTable } from '../cell-table.ts';

/** Narrower tables, or those without days and amounts, look like each other by chance. */
const LEAST_COLUMNS = 4;
const ROWS_COMPARED = 200;
const NUMBER = /^[-−+]?\d[\d.,' \u00a0]*$/;
const DATE = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?$/;

/**
 * Whether rows without a header above them continue a table: where a sheet was full, the next one
 * begins with data. Every row has as many cells as the table, and every cell is a day, a number or
 * text where the table's are; a header of its own does not pass for a row.
 *
 * @param rows the first rows of the sheet
 */
export function continuesTable(rows: readonly string[][], table: CellTable): boolean {
  if (rows.length === 0 || table.rows === 0 || table.width < LEAST_COLUMNS) return false;
  const known = table.columns.map((_, column) => {
    const kinds = new Set<string>();
    for (let row = 0; row < Math.min(table.rows, ROWS_COMPARED); row++) {
      kinds.add(kindOf(table.cell(row, column)));
    }
    return kinds;
  });
  const isPure = (kind: string) => known.some((own) => own.size === 1 && own.has(kind));
  if (!isPure('date') || !isPure('number')) return false;
  return rows.every((cells) => {
    const isFull = cells.length === table.width;
    return isFull && cells.every((cell, column) => known[column].has(kindOf(cell)));
  });
}

function kindOf(cell: string): string {
  const text = cell.trim();
  if (DATE.test(text)) return 'date';
  if (NUMBER.test(text)) return 'number';
  return text === '' ? 'empty' : 'text';
}
