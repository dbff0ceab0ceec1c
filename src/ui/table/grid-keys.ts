/** A cell of a grid by row and column, 0-based. */
export interface GridPlace {
  row: number;
  column: number;
}

interface GridSize {
  rows: number;
  columns: number;
  /** Number of rows that the page keys move by. */
  page: number;
}

/**
 * The cell that a key moves to, kept inside the grid; null for other keys. Home and End go to the
 * ends of the row, and from there or with `far` (Ctrl, Cmd) to the ends of the grid.
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
