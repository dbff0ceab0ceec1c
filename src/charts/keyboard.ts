/**
 * Keyboard control of charts: activating, moving along a row of stops, moving in a grid of cells.
 */

/** Whether a key activates the focused element, as it does a button. */
export function presses(key: string): boolean {
  return key === 'Enter' || key === ' ';
}

interface Stops {
  first: number;
  last: number;
  /** Stops that an arrow key moves; default 1. */
  step?: number;
  /** Stops that a page key moves; default 6. */
  page?: number;
}

/** The stop a key leads to, as on a slider; null for a key that does not move. */
export function stopAfter(key: string, at: number, stops: Stops): number | null {
  const { first, last, step = 1, page = 6 } = stops;
  const targets: Record<string, number> = {
    ArrowRight: at + step,
    ArrowUp: at + step,
    ArrowLeft: at - step,
    ArrowDown: at - step,
    PageUp: at + page,
    PageDown: at - page,
    Home: first,
    End: last
  };
  return key in targets ? Math.max(first, Math.min(last, targets[key])) : null;
}

/** A cell by row and column, from 0. */
export type Cell = [row: number, column: number];

/** The cell a key leads to; null for a key that does not move. Rows may have different lengths. */
export function cellAfter(key: string, [row, column]: Cell, lengths: number[]): Cell | null {
  const targets: Record<string, Cell> = {
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    Home: [row, 0],
    End: [row, Infinity]
  };
  if (!(key in targets)) return null;
  const toRow = Math.max(0, Math.min(lengths.length - 1, targets[key][0]));
  return [toRow, Math.max(0, Math.min(lengths[toRow] - 1, targets[key][1]))];
}

/** The cell an event is about; a grid listens once for all its cells. */
export function cellOf(target: EventTarget | null): Cell | null {
  const cell = (target as Element).closest('[data-cell]')?.getAttribute('data-cell');
  return cell ? (cell.split('-').map(Number) as Cell) : null;
}

export function focusCell(grid: SVGElement | undefined, [row, column]: Cell): void {
  grid?.querySelector<SVGElement>(`[data-cell="${row}-${column}"]`)?.focus();
}
