/** A cell of a grid by row and column, from 0. */
export interface GridPlace {
  row: number;
  column: number;
}

interface GridSize {
  rows: number;
  columns: number;
  /** Rows that the page keys move by. */
  page: number;
}

/**
 * Where a key leads from a cell, kept inside the grid; null for a key that does not move. Home and
 * End go to the row's ends and, from there or with `far` (Ctrl, Cmd), to the grid's.
 */
export function gridTarget(
  key: string,
  at: GridPlace,
  size: GridSize,
  far = false
): GridPlace | null {
  const { row, column } = at;
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const targets: Record<string, [number, number]> = {
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    PageDown: [row + size.page, column],
    PageUp: [row - size.page, column],
    Home: [far || column === 0 ? 0 : row, 0],
    End: [far || column === lastColumn ? lastRow : row, lastColumn]
  };
  const target = targets[key];
  if (!target) return null;
  return {
    row: Math.max(0, Math.min(lastRow, target[0])),
    column: Math.max(0, Math.min(lastColumn, target[1]))
  };
}
