import { lens } from '../../bridge/lens.svelte.ts';
import { withLens } from '../lens/address.ts';
import { addressOf, route } from '../route.svelte.ts';

/** Where a customer's card is, under the lens of now. */
export const customerCard = (customer: string) => route.to('customers', { customer }, 'list');

/** Where a product's card is, under the lens of now. */
export const productCard = (product: string) => route.to('market', { card: product }, 'products');

/** Opens a customer's card; of nobody there is none. */
export function openCustomer(customer: string): void {
  if (customer) route.open(customerCard(customer));
}

/** Opens a product's card; of what has no name there is none. */
export function openProduct(product: string): void {
  if (product) route.open(productCard(product));
}

/** Opens the overview of one day (ISO), under the lens of now otherwise. */
export function openDay(day: string): void {
  if (!day) return;
  const thatDay = { ...lens.current, from: day, to: day };
  route.open(addressOf('overview', withLens(new URLSearchParams(), thatDay)));
}
