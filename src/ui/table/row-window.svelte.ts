import { growInTurns } from '../turns/turns.ts';
import { scrollToRow, virtualWindow } from './virtual-window.ts';

const OVERSCAN = 3;
/** Numbers of rows to render step by step: hundreds of cells at once would block the page. */
const ROWS_BY_TURN = [4, 8, 12, 16, Infinity];
/** Maximum of rows that are printed; the download has all. */
export const PRINTED_ROWS = 25;

/** Which rows of a long list are in the document: the visible ones, or those for print. */
export class RowWindow {
  scrollTop = $state(0);
  clientHeight = $state(0);
  /** Height of the header in pixels. */
  headHeight = $state(0);
  /** Rows may be first rendered during print layout, after the print event was fired. */
  printing = $state('paper' in document.documentElement.dataset);
  #mostRows = $state(0);
  readonly #count: () => number;
  readonly #rowHeight: () => number;

  /** @param rowHeight height of each row in pixels */
  constructor(count: () => number, rowHeight: () => number) {
    this.#count = count;
    this.#rowHeight = rowHeight;
  }

  readonly #inSight = $derived.by(() =>
    virtualWindow({
      scrollTop: this.scrollTop,
      viewport: Math.max(this.#rowHeight(), this.clientHeight - this.headHeight),
      rows: this.#count(),
      rowHeight: this.#rowHeight(),
      overscan: OVERSCAN
    })
  );

  /** The rendered rows (`first`, exclusive `end`) and the pixels before and after them. */
  readonly drawn = $derived.by(() => {
    const count = this.#count();
    if (this.printing) return { first: 0, end: Math.min(count, PRINTED_ROWS), before: 0, after: 0 };
    const all = this.#inSight;
    const end = Math.min(all.end, all.first + this.#mostRows);
    return { ...all, end, after: all.after + (all.end - end) * this.#rowHeight() };
  });

  readonly places = $derived.by(() => {
    const { first, end } = this.drawn;
    return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  });

  /** Number of rows a page key moves by. */
  get page(): number {
    return Math.max(1, Math.floor((this.clientHeight - this.headHeight) / this.#rowHeight()) - 1);
  }

  /** The scroll position that makes a row visible. */
  topOf(row: number): number {
    const viewport = this.clientHeight - this.headHeight;
    const question = { scrollTop: this.scrollTop, viewport, rows: this.#count() };
    return scrollToRow({ ...question, rowHeight: this.#rowHeight() }, row);
  }

  /** Renders the rows step by step; the returned function stops it. */
  grow(): () => void {
    return growInTurns(ROWS_BY_TURN, (rows) => (this.#mostRows = rows));
  }
}
