import type { Lens } from '../../../contract/lens.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { isoDay } from '../../../maths/calendar.ts';
import { collectCustomerOrders } from '../../../shop/customer-orders.ts';
import { narrowLines } from '../../../shop/narrow.ts';
import { daysUnder } from '../../market/change/tally.ts';
import type { PlannedShop } from './plan-test.ts';
import { rateNow } from './rate-now.ts';

/**
 * The shop under a lens as a plan sees it. Members of a segment are for each window those of the
 * day before it.
 *
 * @param lines `whole` under the lens
 * @param listed customers of the saved lists that the lens names
 */
export function seeShop(
  whole: OrderLines,
  lines: OrderLines,
  lens: Lens,
  listed: readonly string[]
): PlannedShop {
  const isNarrow = !!lens.segment?.length;
  const everyone = isNarrow ? narrowLines(whole, { ...lens, segment: undefined }) : lines;
  const orders = collectCustomerOrders(everyone);
  const span = daysUnder(lens, whole, everyone);
  const members = new Map<number, ReadonlySet<string>>();
  // Windows of tests of different lengths begin on the same days.
  const membersOn = (day: number) => {
    const known = members.get(day);
    if (known) return known;
    const then = narrowLines(whole, { ...lens, to: isoDay(day), segmentsOf: undefined }, listed);
    const own = new Set(collectCustomerOrders(then).customers);
    members.set(day, own);
    return own;
  };
  return {
    currency: lines.currency,
    hasMoney: lines.hasMoney,
    known: isNarrow ? collectCustomerOrders(lines).customers.length : orders.customers.length,
    chosenBy: listed.length > 0 ? 'list' : isNarrow ? 'segment' : 'all',
    nowIn(days) {
      if (!span || orders.customers.length === 0) return null;
      const [first, last] = span;
      return rateNow(orders, { first, last, days, membersOn: isNarrow ? membersOn : undefined });
    }
  };
}
