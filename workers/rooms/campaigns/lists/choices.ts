import { DAY_MS } from '../../../contract/day.ts';
import { SEGMENTS } from '../../../contract/customers/segments.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { scoreRfm } from '../../../shop/segments/rfm.ts';
import { assignSegments } from '../../../shop/segments/segments.ts';
import type { Leaving } from '../../customers/leaving/leaving.ts';
import type { DueRow } from '../../customers/leaving/contract.ts';
import type { Choice } from './contract.ts';

/** A customer whose only order is at most this old is new. */
const NEW_DAYS = 60;

/** The customers of each choice, by key, apart from everyone. */
export type Judged = Record<Exclude<Choice, 'everyone'>, ReadonlySet<string>>;

/**
 * Who is best, new, due or leaving. To be asked of all that customers bought: a lens narrows who is
 * written to, not what they are. Of customers at risk the best are at risk, and somebody's first
 * order of a product is not the first order.
 *
 * @param leaving who is overdue, and who gave everything back: those are not worth winning back
 * @param due purchases of the same product that are due
 */
export function judgeCustomers(
  history: CustomerOrders,
  leaving: Pick<Leaving, 'isOverdue' | 'gaveBack'>,
  due: readonly Pick<DueRow, 'customer'>[]
): Judged {
  const scores = scoreRfm(history);
  const segments = assignSegments(scores);
  const newSince = history.shopNewestTime - NEW_DAYS * DAY_MS;
  const those = (isIn: (at: number) => boolean) =>
    new Set(history.customers.filter((_, at) => isIn(at)));
  return {
    best: those((at) => ['champions', 'loyal'].includes(SEGMENTS[segments[at]])),
    new: those((at) => scores.orders[at] === 1 && scores.firstTime[at] >= newSince),
    due: new Set(due.map(({ customer }) => customer)),
    leaving: those((at) => leaving.isOverdue[at] === 1 && leaving.gaveBack[at] === 0)
  };
}

/** Those of each choice who are among the customers looked at, as places among them. */
export function placesOf(
  { customers }: Pick<CustomerOrders, 'customers'>,
  judged: Judged
): Record<Choice, number[]> {
  const everyone = [...customers.keys()];
  const those = (keys: ReadonlySet<string>) => everyone.filter((at) => keys.has(customers[at]));
  return {
    everyone,
    best: those(judged.best),
    new: those(judged.new),
    due: those(judged.due),
    leaving: those(judged.leaving)
  };
}
