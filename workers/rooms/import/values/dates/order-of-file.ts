import type { DraftColumn } from '../../meaning/contract.ts';
import { decideDates } from '../read-dates.ts';

const IN_TITLES = /(?<!\d)\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/g;

/**
 * Resolves columns with ambiguous day and month by the order of the file's other date columns, if
 * these are unambiguous, otherwise by dates in the titles above the table ("3/1/2025 - 3/31/2025").
 *
 * @returns indices of the resolved columns
 */
export function takeOrderOfFile(
  columns: readonly DraftColumn[],
  titles: readonly string[] = []
): number[] {
  const sure = new Set(
    columns
      .map(({ format }) => (format.orderGround ? undefined : format.dateOrder))
      .filter((order) => order === 'dmy' || order === 'mdy')
  );
  const order = sure.size === 0 ? orderOfTitles(titles) : [...sure][0];
  if (sure.size > 1 || !order) return [];
  const taken: number[] = [];
  for (const [at, { format }] of columns.entries()) {
    if (format.dateOrder !== 'ambiguous') continue;
    format.dateOrder = order;
    format.orderGround = 'file';
    taken.push(at);
  }
  return taken;
}

function orderOfTitles(titles: readonly string[]) {
  const days = titles.flatMap((title) => title.match(IN_TITLES) ?? []);
  const { order, ground } = decideDates(days);
  return days.length > 0 && !ground && (order === 'dmy' || order === 'mdy') ? order : undefined;
}
