import type { CellTable } from '../cell-table.ts';
import type { Reason } from '../meaning/contract.ts';
import { currencyOfRows } from './currency-formats.ts';
import { fillMerged, mergesInXlsx, type Merge } from './merged-cells.ts';
import { formulasInXlsx, mendFormulas, type FormulaCell } from './sheet-formulas.ts';
import { inflateEntry } from './workbook-preflight.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Larger sheets are exports of shop systems, which have no merged cells or missing results. */
const MOST_BYTES = 16 << 20;

/** The table a sheet is read into, and its number formats. */
interface MendedTable {
  table: CellTable;
  headers: readonly string[];
  /** The currency of each cell style; null: none. */
  currencyStyles: readonly string[] | null;
  currencyOfRow: Map<number, string>;
}

/**
 * Adds what the sheet reader ignores: formulas without stored results, merged cells, and currencies
 * in number formats. Checked only if there are empty cells or such formats.
 *
 * @param fromRow first row of the table that comes from this sheet
 */
export async function mendSheet(
  file: Blob,
  entry: ZipEntry,
  { table, headers, currencyStyles, currencyOfRow }: MendedTable,
  fromRow: number
): Promise<Reason[]> {
  const isLacking = mayLack(table, fromRow);
  if (entry.size > MOST_BYTES || !(isLacking || currencyStyles)) return [];
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of inflateEntry(file, entry))
    text += decoder.decode(piece, { stream: true });
  if (currencyStyles) {
    const own = currencyOfRows(table, text, currencyStyles, fromRow);
    for (const [row, currency] of own) currencyOfRow.set(row, currency);
  }
  if (!isLacking) return [];
  const notes = computeMissing({ table, headers }, formulasInXlsx(text), fromRow);
  notes.push(...mendMerged({ table, headers }, mergesInXlsx(text), fromRow));
  return notes;
}

/** Computes formulas without results, with notes on which columns have them. */
export function computeMissing(
  { table, headers }: { table: CellTable; headers: readonly string[] },
  cells: readonly FormulaCell[],
  fromRow: number
): Reason[] {
  const notes: Reason[] = [];
  const named = (columns: readonly number[]) =>
    columns.map((column) => `“${headers[column]}”`).join(', ');
  const formulas = mendFormulas(table, cells, fromRow);
  for (const [key, count] of [
    ['formulas_read', 'computed'],
    ['formulas_empty', 'empty']
  ] as const) {
    const own = formulas.filter((found) => found[count] > 0);
    const lacking = own.reduce((sum, found) => sum + found[count], 0);
    const columns = named(own.map(({ column }) => column));
    if (lacking > 0) notes.push({ key, detail: { cells: lacking, columns } });
  }
  return notes;
}

/** Copies the values of merged cells, with a note. */
export function mendMerged(
  { table, headers }: { table: CellTable; headers: readonly string[] },
  merges: readonly Merge[],
  fromRow: number
): Reason[] {
  const { rows, columns } = fillMerged(table, headers, merges, fromRow);
  const names = columns.map((column) => `“${headers[column]}”`).join(', ');
  return rows > 0 ? [{ key: 'filled_merged', detail: { rows, columns: names } }] : [];
}

/** Empty cells, or a column of zeros only, which some writers store for uncalculated results. */
function mayLack(table: CellTable, fromRow: number): boolean {
  return table.columns.some(
    ({ codes, dictionary }) =>
      codes.subarray(fromRow, table.rows).includes(0) ||
      (dictionary.length === 2 && dictionary[1] === '0')
  );
}
