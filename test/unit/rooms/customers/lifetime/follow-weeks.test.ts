import { expect, it } from 'vitest';
import { followWeeks } from '../../../../../workers/rooms/customers/lifetime/follow-weeks.ts';
import { collectCustomerOrders } from '../../../../../workers/shop/customer-orders.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

it('ends where the sum over all customers is, though it follows a part of them', () => {
  const orders = collectCustomerOrders(toOrderLines([plainLine(20_000, { customer: 'a' })]));
  const places = new Uint32Array(4_500);
  // The customers that are followed are not the mean of all.
  const expected = (weeks: number, c: number) => weeks * (c % 3 === 0 ? 1 : 2);
  const total = Array.from(places, (_, c) => expected(10 / 7, c)).reduce((sum, own) => sum + own);
  const tested = { orders, places, splitDay: 20_000, testDays: 10 };
  const { predicted, actual } = followWeeks(tested, expected, total);
  expect(actual).toHaveLength(2);
  expect(predicted[1]).toBeCloseTo(total, 6);
  expect(predicted[0]).toBeCloseTo(total * 0.7, 6);
});
