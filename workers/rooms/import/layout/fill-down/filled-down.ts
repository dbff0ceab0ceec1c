import type { CellColumn } from '../../cell-table.ts';
import type { ColumnLook } from '../column-looks.ts';
import { withCodes } from '../prepared-table.ts';

/** A column whose blank cells take the value above, in rows that continue the row above. */
export function filledDown(
  { column, blank }: Pick<ColumnLook, 'column' | 'blank'>,
  continues: Uint8Array
): CellColumn {
  const codes = column.codes.slice(0, continues.length);
  for (let row = 1; row < codes.length; row++) {
    if (continues[row] && blank[codes[row]]) codes[row] = codes[row - 1];
  }
  return withCodes(column, codes);
}
