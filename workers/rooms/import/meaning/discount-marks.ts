import type { DiscountUnit } from '../../../contract/files/value-meanings.ts';

/** In Chinese, 9折 means that nine tenths are paid, not that nine tenths are taken off. */
const PAID_PART = /\d\s*折/;
const NAMES_PAID_PART = /折/;
const NOTHING_OFF = 100;
/** Few shops take off more than half of most prices. */
const HALF = 50;

/**
 * The unit of a column of discounts according to the marks in its cells.
 *
 * @param cells distinct ones
 * @param isPercent whether most have a per cent sign
 * @returns undefined if they have no marks, so that the numbers must decide
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
