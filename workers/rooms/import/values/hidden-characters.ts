import type { CellTable } from '../cell-table.ts';
import type { Reason } from '../meaning/contract.ts';

/** Controls (but tab and line break), marks without width, and those that turn the reading order. */
const HIDDEN =
  // Stray NULs are what this is for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const ALL_HIDDEN = new RegExp(HIDDEN.source, 'g');

/** A cell as a page may show it: an invoice must not read backwards. The table keeps the original. */
export function shownCell(cell: string): string {
  return HIDDEN.test(cell) ? cell.replace(ALL_HIDDEN, '') : cell;
}

/** A note on how many different cells hold characters that cannot be seen. */
export function hiddenCharacters(table: CellTable): Reason[] {
  let cells = 0;
  for (const { dictionary } of table.columns) {
    for (const cell of dictionary) if (HIDDEN.test(cell)) cells++;
  }
  return cells > 0 ? [{ key: 'hidden_characters', detail: { cells } }] : [];
}
