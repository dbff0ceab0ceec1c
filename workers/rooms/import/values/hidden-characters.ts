import type { CellTable } from '../cell-table.ts';
import type { Reason } from '../meaning/contract.ts';

/** Controls (except tab and line break), zero-width characters and bidirectional marks. */
const HIDDEN =
  // Removes stray NULs, so controls are intended here.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const ALL_HIDDEN = new RegExp(HIDDEN.source, 'g');

/**
 * A cell as safely displayed: bidirectional marks must not reverse an invoice. The table keeps the
 * original.
 */
export function shownCell(cell: string): string {
  return HIDDEN.test(cell) ? cell.replace(ALL_HIDDEN, '') : cell;
}

/** A note on the number of distinct cells with invisible characters. */
export function hiddenCharacters(table: CellTable): Reason[] {
  let cells = 0;
  for (const { dictionary } of table.columns) {
    for (const cell of dictionary) if (HIDDEN.test(cell)) cells++;
  }
  return cells > 0 ? [{ key: 'hidden_characters', detail: { cells } }] : [];
}
