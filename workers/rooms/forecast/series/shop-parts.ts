import { LINE_OTHER, type OrderLines } from '../../../contract/order-lines.ts';
import { PART_KINDS, type ForecastMeasure } from './contract.ts';
import { sumParts, type Periods } from './period-sums.ts';

/** Limit on memory: a kind with more names × periods is left out. */
const MAX_NUMBERS = 6e6;

/**
 * Sums a measure by period for every product, category, country and channel. These overlap, and an
 * order of several products counts for each: they serve as training data, not as sums.
 */
export function sumShopParts(
  lines: OrderLines,
  measure: ForecastMeasure,
  periods: Periods
): Float64Array[] {
  return (['product', ...PART_KINDS] as const).flatMap((kind) => {
    const names = lines[kind];
    if (!names) return [];
    const own = renumbered(lines, names.codes, names.dictionary.length);
    if (own.parts < 2 || own.parts * periods.starts.length > MAX_NUMBERS) return [];
    return sumParts(lines, measure, periods, own.parts, own.partOf).parts;
  });
}

/** Renumbers the names in the lines from 0; lines without one get −1. */
function renumbered(lines: OrderLines, codes: ArrayLike<number>, names: number) {
  const place = new Int32Array(names).fill(-1);
  let parts = 0;
  for (let row = 0; row < lines.rows; row++) {
    const code = codes[row];
    if (code > 0 && place[code] < 0 && lines.lineClass[row] !== LINE_OTHER) place[code] = parts++;
  }
  return { parts, partOf: (row: number) => place[codes[row]] };
}
