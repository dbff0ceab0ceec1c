/** List lengths to measure, where a shop has enough products. */
const LENGTHS = [5, 10, 20];
const USUAL_LENGTH = 10;
/** A list of more than a third of all products scores hits merely by its length. */
const PRODUCTS_PER_PLACE = 3;
/** With fewer products, a single customer or product can reverse the result. */
export const MIN_PRODUCTS = 6;
export const MIN_CUSTOMERS = 20;

/**
 * The list length that decides between methods: ten, but at most a third of the products.
 *
 * @example decidingLength(3_600) // 10
 * @example decidingLength(8) // 2: a list of ten would always be right
 */
export function decidingLength(products: number): number {
  return Math.max(1, Math.min(USUAL_LENGTH, Math.floor(products / PRODUCTS_PER_PLACE)));
}

/**
 * All lengths measured, ascending, including the deciding one; each less than half the products.
 */
export function measuredLengths(products: number): number[] {
  const short = LENGTHS.filter((length) => length < products / 2);
  return [...new Set([...short, decidingLength(products)])].sort((a, b) => a - b);
}
