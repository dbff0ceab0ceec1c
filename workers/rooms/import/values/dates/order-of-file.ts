import type { DraftColumn } from '../../meaning/contract.ts';

/**
 * Gives columns whose day and month cannot be told apart the order in which all other columns of dates
 * of the file are written, where those tell by themselves.
 *
 * @returns the columns that took it, by their place
 */
export function takeOrderOfFile(columns: readonly DraftColumn[]): number[] {
  const sure = new Set(
    columns
      .map(({ format }) => (format.orderGround ? undefined : format.dateOrder))
      .filter((order) => order === 'dmy' || order === 'mdy')
  );
  const [order] = sure;
  if (sure.size !== 1) return [];
  const taken: number[] = [];
  for (const [at, { format }] of columns.entries()) {
    if (format.dateOrder !== 'ambiguous') continue;
    format.dateOrder = order;
    format.orderGround = 'file';
    taken.push(at);
  }
  return taken;
}
