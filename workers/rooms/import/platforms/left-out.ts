import type { CellTable } from '../cell-table.ts';
import type { Rule } from '../values/judge-rows.ts';
import type { Platform } from './platform.ts';
import { columnNamed } from './recognise.ts';

/** Which records of a platform's file are no order lines, as rules for the rows. */
export function leftOutCells(
  platform: Platform | null,
  headers: readonly string[],
  table: CellTable
): Rule[] {
  return (platform?.leaveOut ?? []).flatMap(({ header, cells, reason }): Rule[] => {
    const column = columnNamed(headers, header);
    if (column < 0) return [];
    const { codes, dictionary } = table.columns[column];
    const states = Uint8Array.from(dictionary, (cell) => Number(cells.test(cell.trim())));
    return [{ header: headers[column], codes, states, state: 1, reason }];
  });
}
