/** Lengths of list that are measured, where a shop has products enough. */
const LENGTHS = [5, 10, 20];
const USUAL_LENGTH = 10;
/** A list of more than a third of all products finds what is bought by its length alone. */
const PRODUCTS_PER_PLACE = 3;
/** With fewer, one customer or one product more turns the answer round. */
export const MIN_PRODUCTS = 6;
export const MIN_CUSTOMERS = 20;

/**
 * The length of list that decides between methods: ten, and no more than a third of the products
 * there are to choose from.
 *
 * @example decidingLength(3_600) // 10
 * @example decidingLength(8) // 2: ten of eight are always right
 */
export function decidingLength(products: number): number {
  return Math.max(1, Math.min(USUAL_LENGTH, Math.floor(products / PRODUCTS_PER_PLACE)));
}

/** All lengths measured, ascending, the deciding one among them: each less than half the products. */
export function measuredLengths(products: number): number[] {
  const short = LENGTHS.filter((length) => length < products / 2);
  return [...new Set([...short, decidingLength(products)])].sort((a, b) => a - b);
}
