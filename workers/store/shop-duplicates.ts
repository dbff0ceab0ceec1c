import { countMarked, newRowMarks } from '../contract/files/row-marks.ts';
import type { RowMarks } from '../contract/files/row-marks.ts';
import { markChangedOrders } from './changed-orders.ts';
import { markKnownLines } from './duplicate-lines.ts';
import type { ComparedLines } from './duplicate-lines.ts';

/** Rows of a source that do not count because of other sources of its shop. */
export interface Duplicates {
  hidden: RowMarks | null;
  /** Number of rows that an earlier source already has. */
  rowsAlreadyThere: number;
}

/** The same as stored in a source's record. */
export function countsOf(found: Duplicates | null) {
  const { hidden = null, rowsAlreadyThere = 0 } = found ?? {};
  const rowsReplaced = hidden ? countMarked(hidden) - rowsAlreadyThere : 0;
  return { duplicates: hidden, rowsAlreadyThere, rowsReplaced };
}

/** Overlaps between the sources of a shop. */
export interface Overlaps {
  /** One entry per source from `from` on. */
  added: Duplicates[];
  /** Sources before `from` with rows that no longer count, by index, with all their marks. */
  earlier: Map<number, RowMarks>;
  /** Numbers of orders of which a later source has another version, each once. */
  changedOrders: string[];
}

/**
 * Determines which lines of each source count. For an order with another version in a later export,
 * the later one counts; for lines that are merely in both, the earlier one. `lines` are all
 * order-line sources of a shop in the order of import; those before `from` keep their marks and may
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
