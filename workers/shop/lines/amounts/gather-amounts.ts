import type { NumberColumn } from '../../../contract/columns.ts';
import type { KeptRows } from '../../merged-text.ts';

/** Copies the values of the counted rows; `missing` where the file has no such column. */
export function gather(
  target: Float64Array,
  column: NumberColumn | undefined,
  kept: KeptRows,
  missing: number
): void {
  if (!column) {
    target.fill(missing);
    return;
  }
  const { codes, dictionary } = column;
  for (let line = 0; line < target.length; line++) {
    target[line] = dictionary[codes[kept ? kept[line] : line]];
  }
}

/** Copies discounts without their sign, since some tills write them as negative amounts. */
export function gatherDiscounts(
  column: NumberColumn | undefined,
  kept: KeptRows,
  count: number
): Float64Array | null {
  if (!column) return null;
  const sign = column.dictionary.some((discount) => discount > 0) ? 1 : -1;
  const dictionary = column.dictionary.map((discount) => (discount || 0) * sign);
  const discounts = new Float64Array(count);
  gather(discounts, { ...column, dictionary }, kept, 0);
  return discounts;
}
