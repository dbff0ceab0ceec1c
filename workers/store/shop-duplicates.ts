import { countMarked, newRowMarks } from '../contract/files/row-marks.ts';
import type { RowMarks } from '../contract/files/row-marks.ts';
import { markChangedOrders } from './changed-orders.ts';
import { markKnownLines } from './duplicate-lines.ts';
import type { ComparedLines } from './duplicate-lines.ts';

/** What of one source's lines does not count beside the other sources of its shop. */
export interface Duplicates {
  hidden: RowMarks | null;
  /** Rows that an earlier source already holds. */
  rowsAlreadyThere: number;
}

/** The same as a source's record holds it. */
export function countsOf(found: Duplicates | null) {
  const { hidden = null, rowsAlreadyThere = 0 } = found ?? {};
  const rowsReplaced = hidden ? countMarked(hidden) - rowsAlreadyThere : 0;
  return { duplicates: hidden, rowsAlreadyThere, rowsReplaced };
}

/** How the sources of a shop stand beside each other. */
export interface Overlaps {
  /** One entry per source from `from` on. */
  added: Duplicates[];
  /** Sources before `from` of which rows count no more, by place, with all their marks. */
  earlier: Map<number, RowMarks>;
  /** Numbers of orders that a later source holds in another version, each once. */
  changedOrders: string[];
}

/**
 * Which lines of each source count. Of an order that a later export holds in another version, the
 * later one counts; of lines that merely stand in both, the earlier. `lines` are all order-line
 * sources of a shop in the order they came; those before `from` keep the marks they have, and may
 * get more.
 */
export function findOverlaps(lines: ComparedLines[], from: number): Overlaps {
  const added: Duplicates[] = [];
  const earlier = new Map<number, RowMarks>();
  const changedOrders = new Set<string>();
  for (let at = from; at < lines.length; at++) {
    for (let before = 0; before < at; before++) {
      const marks = lines[before].hidden?.slice() ?? newRowMarks(lines[before].rows);
      const changed = markChangedOrders(marks, lines[at], lines[before]);
      if (changed.length === 0) continue;
      lines[before].hidden = marks;
      for (const order of changed) changedOrders.add(order);
      if (before < from) earlier.set(before, marks);
      else added[before - from].hidden = marks;
    }
    const marks = newRowMarks(lines[at].rows);
    let rowsAlreadyThere = 0;
    for (let before = 0; before < at; before++) {
      rowsAlreadyThere += markKnownLines(marks, lines[at], lines[before]);
    }
    lines[at].hidden = rowsAlreadyThere ? marks : null;
    added.push({ hidden: lines[at].hidden, rowsAlreadyThere });
  }
  return { added, earlier, changedOrders: [...changedOrders] };
}
