import { LINE_OTHER, LINE_SALE } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';

/** Sales of nobody: they count as revenue, and customer analysis cannot see them. */
export function findMissingCustomers({ lineClass, customer }: OrderLines): Uint8Array {
  return lineClass.map((own, line) => Number(own === LINE_SALE && customer.codes[line] === 0));
}

/**
 * What those sales came to once what was brought back without a name is taken off: net revenue of
 * nobody, as the overview says it.
 */
export function findMoneyOfNobody({ lineClass, customer }: OrderLines): Uint8Array {
  return lineClass.map((own, line) => Number(own !== LINE_OTHER && customer.codes[line] === 0));
}

/** Lines without a positive price or without pieces: gifts, write-offs, stock corrections. */
export function findWithoutPrice({ lineClass, unconverted }: OrderLines): Uint8Array {
  return lineClass.map((own, line) => Number(own === LINE_OTHER && !unconverted?.[line]));
}

/** Postage, fees and adjustments: revenue of the shop, but of no product. */
export function findServices({ lineClass, product, isNotProduct }: OrderLines): Uint8Array {
  return lineClass.map((own, line) => (own === LINE_OTHER ? 0 : isNotProduct[product.codes[line]]));
}
