import { newRowMarks } from '../contract/row-marks.ts';
import type { RowMarks } from '../contract/row-marks.ts';
import { markKnownLines } from './duplicate-lines.ts';
import type { ComparedLines } from './duplicate-lines.ts';

/** What one source's lines look like beside the earlier ones of its shop. */
export interface Duplicates {
  hidden: RowMarks | null;
  rowsAlreadyThere: number;
}

/**
 * Which lines of each source an earlier source already holds. `lines` are all order-line sources
 * of a shop in the order they came; those before `from` keep the marks they have, because a
 * source's marks depend on earlier sources only.
 *
 * @returns one entry per source from `from` on
 */
export function findDuplicates(lines: ComparedLines[], from: number): Duplicates[] {
  const found: Duplicates[] = [];
  for (let at = from; at < lines.length; at++) {
    const marks = newRowMarks(lines[at].rows);
    let rowsAlreadyThere = 0;
    for (let before = 0; before < at; before++) {
      rowsAlreadyThere += markKnownLines(marks, lines[at], lines[before]);
    }
    lines[at].hidden = rowsAlreadyThere ? marks : null;
    found.push({ hidden: lines[at].hidden, rowsAlreadyThere });
  }
  return found;
}
