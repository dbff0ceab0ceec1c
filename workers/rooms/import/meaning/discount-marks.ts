import type { DiscountUnit } from '../../../contract/files/value-meanings.ts';

/** In Chinese 9折 is nine tenths of the price: what is paid, not what is taken off. */
const PAID_PART = /\d\s*折/;
const NAMES_PAID_PART = /折/;
const NOTHING_OFF = 100;
/** Few shops take off more than half of most prices. */
const HALF = 50;

/**
 * What the cells of a column of discounts say of their unit by the marks they bear.
 *
 * @param cells distinct ones
 * @param isPercent most bear a per cent sign
 * @returns undefined: they bear none, and the numbers have to tell
 */
export function unitByMarks(
  header: string,
  cells: readonly string[],
  isPercent: boolean
): DiscountUnit | undefined {
  if (cells.some((cell) => PAID_PART.test(cell))) return 'paid';
  if (!isPercent) return undefined;
  if (!NAMES_PAID_PART.test(header)) return 'percent';
  const numbers = cells.map((cell) => parseFloat(cell)).filter((number) => number > 0);
  const isPaid = numbers.includes(NOTHING_OFF) || numbers.every((number) => number >= HALF);
  return isPaid ? 'paid' : 'percent';
}
