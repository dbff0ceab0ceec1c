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
  mended: Mended;
}

const KINDS = ['formulas_read', 'formulas_empty', 'filled_merged'] as const;
type MendedKind = (typeof KINDS)[number];

/**
 * Adds what the sheet reader ignores: formulas without stored results, merged cells, and currencies
 * in number formats. Checked only if there are empty cells or such formats.
 *
 * @param fromRow first row of the table that comes from this sheet
 */
export async function mendSheet(
  file: Blob,
  entry: ZipEntry,
  { table, headers, currencyStyles, currencyOfRow, mended }: MendedTable,
  fromRow: number
): Promise<void> {
  const isLacking = mayLack(table, fromRow);
  if (entry.size > MOST_BYTES || !(isLacking || currencyStyles)) return;
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of inflateEntry(file, entry))
    text += decoder.decode(piece, { stream: true });
  if (currencyStyles) {
    const own = currencyOfRows(table, text, currencyStyles, fromRow);
    for (const [row, currency] of own) currencyOfRow.set(row, currency);
  }
  if (!isLacking) return;
  mendMissing(table, formulasInXlsx(text), fromRow, mended);
  mendMerged({ table, headers }, mergesInXlsx(text), fromRow, mended);
}

/** Computes formulas without results. */
export function mendMissing(
  table: CellTable,
  cells: readonly FormulaCell[],
  fromRow: number,
  mended: Mended
): void {
  for (const { column, computed, empty } of mendFormulas(table, cells, fromRow)) {
    mended.add('formulas_read', computed, [column]);
    mended.add('formulas_empty', empty, [column]);
  }
}

/** Copies the values of merged cells. */
export function mendMerged(
  { table, headers }: { table: CellTable; headers: readonly string[] },
  merges: readonly Merge[],
  fromRow: number,
  mended: Mended
): void {
  const { rows, columns } = fillMerged(table, headers, merges, fromRow);
  mended.add('filled_merged', rows, columns);
}

/** What was mended in all sheets that are read as one table, for a note of each kind. */
export class Mended {
  readonly #found = new Map<MendedKind, { count: number; columns: Set<number> }>();

  add(kind: MendedKind, count: number, columns: readonly number[]): void {
    if (count === 0) return;
    const found = this.#found.get(kind) ?? { count: 0, columns: new Set() };
    found.count += count;
    for (const column of columns) found.columns.add(column);
    this.#found.set(kind, found);
  }

  notes(headers: readonly string[]): Reason[] {
    return KINDS.flatMap((kind) => {
      const { count = 0, columns = [] } = this.#found.get(kind) ?? {};
      const detail = {
        [kind === 'filled_merged' ? 'rows' : 'cells']: count,
        columns: [...columns].map((column) => `“${headers[column]}”`).join(', ')
      };
      return count > 0 ? [{ key: kind, detail }] : [];
    });
  }
}

/** Empty cells, or a column of zeros only, which some writers store for uncalculated results. */
function mayLack(table: CellTable, fromRow: number): boolean {
  return table.columns.some(
    ({ codes, dictionary }) =>
      codes.subarray(fromRow, table.rows).includes(0) ||
      (dictionary.length === 2 && dictionary[1] === '0')
  );
}
