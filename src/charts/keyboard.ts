/** What keys do in charts: press, move along a line of stops, walk a grid of cells. */

/** Does the key press what has the focus, as it does a button? */
export function presses(key: string): boolean {
  return key === 'Enter' || key === ' ';
}

interface Stops {
  first: number;
  last: number;
  /** How far an arrow leads; default 1. */
  step?: number;
  /** How far a page key leads; default 6. */
  page?: number;
}

/** Where a key leads from a stop, as on a slider; null for a key that does not move. */
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

/**
 * Where a key leads from a cell; null for a key that does not move. Rows may be of unequal length.
 */
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

/** The cell an event is about: a grid listens for its cells, of which there may be hundreds. */
export function cellOf(target: EventTarget | null): Cell | null {
  const cell = (target as Element).closest('[data-cell]')?.getAttribute('data-cell');
  return cell ? (cell.split('-').map(Number) as Cell) : null;
}

export function focusCell(grid: SVGElement | undefined, [row, column]: Cell): void {
  grid?.querySelector<SVGElement>(`[data-cell="${row}-${column}"]`)?.focus();
}
