import type { ValueMeanings } from '../../../contract/files/value-meanings.ts';
import { statusKey } from '../../../shop/lines/statuses/status-meaning.ts';
import type { CellTable } from '../cell-table.ts';
import type { Rule } from '../values/judge-rows.ts';
import type { Platform } from './platform.ts';
import { columnNamed } from './recognise.ts';

/**
 * Rules for records of a platform's file that are no order lines.
 *
 * @param chosen the person's meanings of statuses, which override the platform's
 */
export function leftOutCells(
  platform: Platform | null,
  headers: readonly string[],
  table: CellTable,
  chosen: ValueMeanings['statuses'] = {}
): Rule[] {
  return (platform?.leaveOut ?? []).flatMap(({ header, cells, reason }): Rule[] => {
    const column = columnNamed(headers, header);
    if (column < 0) return [];
    const { codes, dictionary } = table.columns[column];
    const isLeftOut = (cell: string) =>
      cells.test(cell.trim()) && !(reason === 'not_paid' && Object.hasOwn(chosen, statusKey(cell)));
    const states = Uint8Array.from(dictionary, (cell) => Number(isLeftOut(cell)));
    return [{ header: headers[column], codes, states, state: 1, reason }];
  });
}

/** Statuses of records in a platform's file that nobody paid for. */
export function unpaidCells(
  platform: Platform | null,
  headers: readonly string[],
  column: number
): RegExp[] {
  return (platform?.leaveOut ?? [])
    .filter(
      ({ header, reason }) => reason === 'not_paid' && columnNamed(headers, header) === column
    )
    .map(({ cells }) => cells);
}
