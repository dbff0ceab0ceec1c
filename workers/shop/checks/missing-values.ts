import { LINE_OTHER, LINE_SALE } from '../../contract/order-lines.ts';
import type { OrderLines } from '../../contract/order-lines.ts';

/** Flags sales without a customer: they count as revenue, but customer analysis cannot see them. */
export function findMissingCustomers({ lineClass, customer }: OrderLines): Uint8Array {
  return lineClass.map((own, line) => Number(own === LINE_SALE && customer.codes[line] === 0));
}

/**
 * The lines that make up the net revenue without a customer: those sales and the returns without a
 * customer, as the overview counts it.
 */
export function findMoneyOfNobody({ lineClass, customer }: OrderLines): Uint8Array {
  return lineClass.map((own, line) => Number(own !== LINE_OTHER && customer.codes[line] === 0));
}

/**
 * Flags lines that bring no money: without a positive price or a quantity (gifts, write-offs, stock
 * corrections), or of an order that was never paid.
 */
export function findWithoutPrice({ lineClass, unconverted }: OrderLines): Uint8Array {
  return lineClass.map((own, line) => Number(own === LINE_OTHER && !unconverted?.[line]));
}

/** Flags postage, fees and adjustments: they are revenue of the shop, but not of a product. */
export function findServices({ lineClass, product, isNotProduct }: OrderLines): Uint8Array {
  return lineClass.map((own, line) => (own === LINE_OTHER ? 0 : isNotProduct[product.codes[line]]));
}
