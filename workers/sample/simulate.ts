import { createRandom } from '../maths/random.ts';
import { makeCatalogue, type Product } from './catalogue.ts';
import { makeCustomers, type Customer } from './customers.ts';
import { planDays, type ShopDay } from './demand.ts';
import { simulateOrders, type SampleOrder } from './orders.ts';
import { simulateApart } from './orders-apart.ts';
import { simulateReturns } from './returns.ts';
import { simulateReviews, type Review } from './reviews.ts';

/** Two years of the sample shop with everything its files do not say: kinds, tastes, demand. */
export interface SimulatedShop {
  catalogue: Product[];
  days: ShopDay[];
  customers: Customer[];
  /** In order of time. */
  orders: SampleOrder[];
  returns: SampleOrder[];
  reviews: Review[];
}

const APART = 0x5eed;

/** The same shop for the same seed, in either language. */
export function simulateShop(seed: number): SimulatedShop {
  const random = createRandom(seed);
  const catalogue = makeCatalogue();
  const days = planDays(random);
  const customers = makeCustomers(days, random);
  const orders = simulateOrders(days, customers, catalogue, random);
  const returns = simulateReturns(orders, days.length, random);
  const reviews = simulateReviews(orders, days.length, random);
  // Drawn last and with a random number of their own, so that nothing else moves.
  const apart = simulateApart(days, catalogue, seed + APART);
  const all = [...orders, ...apart].sort((a, b) => a.dayAt - b.dayAt || a.minute - b.minute);
  return { catalogue, days, customers, orders: all, returns, reviews };
}
