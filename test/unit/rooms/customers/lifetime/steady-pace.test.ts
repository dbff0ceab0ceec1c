import { expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { predictValue } from '../../../../../workers/rooms/customers/lifetime/value-answer.ts';
import { collectCustomerOrders } from '../../../../../workers/shop/customer-orders.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

const DAYS = 400;

/** Subscribers who get theirs every 30 days, and guests who buy once. */
function subscriptions() {
  const lines = [];
  for (let own = 0; own < 40; own++) {
    // Each fourth one stopped after half a year.
    const end = own % 4 === 3 ? 190 : DAYS;
    for (let day = own % 30; day < end; day += 30) {
      lines.push(plainLine(day, { order: `s${own} ${day}`, customer: `S${own}` }));
    }
  }
  for (let day = 0; day < DAYS; day += 2) {
    lines.push(plainLine(day, { order: `g${day}`, customer: `G${day}` }));
  }
  lines.push(plainLine(DAYS - 1, { order: 'last', customer: 'last' }));
  return collectCustomerOrders(toOrderLines(lines));
}

it('dates the next order of a subscriber from the last one, and none years ahead', async () => {
  const orders = subscriptions();
  const answer = await predictValue(orders, { discountRate: 0, seed: 1 }, quietJob());
  orders.customers.forEach((customer, at) => {
    const [low, middle, high] = [answer.nextLow[at], answer.nextDays[at], answer.nextHigh[at]];
    const own = Number(customer.slice(1));
    if (customer.toLowerCase().startsWith('s') && own % 4 !== 3) {
      // Today is the day after the newest sale.
      const since = 1 + ((DAYS - 1 - (own % 30)) % 30);
      expect(middle).toBe(30 - since);
      expect(middle - low).toBeLessThanOrEqual(1);
      expect(high - middle).toBeLessThanOrEqual(1);
    } else if (Number.isFinite(middle)) {
      expect(middle).toBeLessThanOrEqual(365);
      expect(low <= middle && middle <= high).toBe(true);
    }
  });
  const { dated, came, inside } = answer.test!.next;
  expect(dated).toBeGreaterThanOrEqual(30);
  expect(inside).toBeGreaterThanOrEqual(0.9 * came);
});
