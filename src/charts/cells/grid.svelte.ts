import { cellOf, focusCell, type Cell } from '../keyboard.ts';

/**
 * State of a chart made of cells: the active cell (under the pointer, or focused) and the cell that
 * Tab enters. Spread `events` on the element, which listens once for all its cells.
 */
export class Grid {
  active = $state<Cell | null>(null);
  entry = $state<Cell>([0, 0]);
  element = $state<SVGElement>();

  readonly events = {
    onpointerover: (event: Event) => {
      this.active = cellOf(event.target);
    },
    onpointerleave: () => {
      this.active = null;
    },
    onfocusin: (event: Event) => {
      this.active = cellOf(event.target);
      if (this.active) this.entry = this.active;
    },
    onfocusout: () => {
      this.active = null;
    }
  };

  constructor(entry: Cell = [0, 0]) {
    this.entry = entry;
  }

  moveTo(cell: Cell): void {
    this.entry = cell;
    focusCell(this.element, cell);
  }
}
