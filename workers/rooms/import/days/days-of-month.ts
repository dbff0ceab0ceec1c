import { rewriteByCode, withColumn } from '../cells/written-anew.ts';
import { CellColumn, type CellTable } from '../cell-table.ts';
import type { ColumnLook } from '../layout/column-looks.ts';
import type { Reason } from '../meaning/contract.ts';
import { dayNumber, isOfDays, SHEET } from './day-numbers.ts';
import { isoDay, monthOfFile, type MonthOfFile } from './month-of-file.ts';

/**
 * Completes a column of days 1 to 31 with the month from a title above the table, the sheet's name
 * or the file's name.
 *
 * @param sources texts that may contain the month, those closest to the table first
 * @returns null if no column holds only days
 */
export function addMonth(
  looks: readonly ColumnLook[],
  table: CellTable,
  sources: readonly string[]
): { table: CellTable; notes: Reason[] } | null {
  if (looks.some(({ type, role }) => type === 'date' && role === 'order_date')) return null;
  const at = looks.findIndex((look) => isOfDays(look.header, look.column.dictionary));
  if (at < 0) return null;
  const { header, column } = looks[at];
  const example = column.dictionary.find((cell) => dayNumber(cell) > 0)!.trim();
  const month = monthOfFile(sources);
  const sheet = looks.findIndex((look) => look.header === SHEET);
  if (!month && sheet < 0) {
    return { table, notes: [{ key: 'no_month_beside', detail: { header, example } }] };
  }
  const found =
    sheet < 0
      ? rewriteByCode(
          column,
          table.rows,
          column.dictionary.map((cell) => dayIn(month, cell))
        )
      : bySheets(column, looks[sheet].column, table.rows, sources);
  const day = found.dictionary.find((cell) => /^\d{4}-/.test(cell)) ?? example;
  const source = month?.source ?? table.cell(0, sheet);
  return {
    table: withColumn(table, at, found),
    notes: [{ key: 'month_named', detail: { header, source, day } }]
  };
}

/** Completes the day of each row with the month of its sheet. */
function bySheets(
  days: CellColumn,
  sheets: CellColumn,
  rows: number,
  sources: readonly string[]
): CellColumn {
  const months = sheets.dictionary.map((name) => monthOfFile([name, ...sources]));
  const dated = new CellColumn();
  for (let row = 0; row < rows; row++) {
    dated.put(row, dayIn(months[sheets.codes[row]], days.dictionary[days.codes[row]]));
  }
  dated.close(rows);
  return dated;
}

function dayIn(month: MonthOfFile | null, cell: string): string {
  const day = dayNumber(cell);
  return month && day === day ? isoDay(month, day) : cell;
}
