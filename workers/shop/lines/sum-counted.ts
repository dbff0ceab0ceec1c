import { LINE_OTHER } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';

/** Net revenue: the totals of sales and returns. */
export function sumCounted({ lineClass, total }: OrderLines): number {
  let sum = 0;
  for (let line = 0; line < total.length; line++) {
    if (lineClass[line] !== LINE_OTHER) sum += total[line];
  }
  return sum;
}
