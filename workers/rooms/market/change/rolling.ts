import { LINE_OTHER } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import type { DayRange } from './compared-days.ts';
import type { RollingTotals } from './contract.ts';

/** Net revenue of the days up to each day, over all data of the shop. */
export function rollingTotals(lines: OrderLines, [first, last]: DayRange): RollingTotals {
  const { rows, day, lineClass, total } = lines;
  const upTo = new Float64Array(last - first + 2);
  for (let row = 0; row < rows; row++) {
    if (lineClass[row] === LINE_OTHER || day[row] < first || day[row] > last) continue;
    upTo[day[row] - first + 1] += total[row];
  }
  for (let at = 1; at < upTo.length; at++) upTo[at] += upTo[at - 1];
  const over = (days: number) =>
    Float64Array.from({ length: last - first + 1 }, (_, at) =>
      at + 1 < days ? NaN : upTo[at + 1] - upTo[at + 1 - days]
    );
  return { firstDay: first, days7: over(7), days28: over(28), days365: over(365) };
}
