import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { estimateLeaving, type Leaving } from '../../customers/leaving/leaving.ts';
import { expectation } from '../../customers/lifetime/expectation.ts';
import { fitLifetime } from '../../customers/lifetime/lifetime-fit.ts';
import { purchaseValue } from '../../customers/lifetime/models/gamma-gamma.ts';
import { groupHistories, purchaseHistory } from '../../customers/lifetime/purchase-history.ts';

const YEAR_WEEKS = 365 / 7;

/**
 * Who has probably left by the lifetime models, without the tests and ranges that the page about
 * leaving works out; null where the models cannot tell who has left.
 */
export function estimateLeft(history: CustomerOrders, returned: Float64Array): Leaving | null {
  const bought = purchaseHistory(history);
  const kinds = groupHistories(bought);
  if (kinds.count.length === 0) return null;
  const model = fitLifetime(bought, kinds);
  if (!model.aliveKnown || model.thin) return null;
  const expect = expectation(model);
  const brings = purchaseValue(model.amounts.point, model.typicalValue);
  const { repeats, lastWeek, weeks, meanValue } = bought;
  const pAlive = Float64Array.from(repeats, (x, at) => expect.alive(x, lastWeek[at], weeks[at]));
  const expectedValue365 = Float64Array.from(
    repeats,
    (x, at) => expect.purchases(YEAR_WEEKS, x, lastWeek[at], weeks[at]) * brings(x, meanValue[at])
  );
  return estimateLeaving(history, { aliveKnown: true, pAlive, expectedValue365 }, returned);
}
