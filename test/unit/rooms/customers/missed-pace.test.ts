import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../workers/contract/day.ts';
import { createRandom } from '../../../../workers/maths/random.ts';
import {
  missedPaceOf,
  missedPaces
} from '../../../../workers/rooms/customers/lifetime/steady-pace.ts';
import {
  collectCustomerOrders,
  type CustomerOrders
} from '../../../../workers/shop/customer-orders.ts';
import { times } from '../../../kit/long.ts';
import { plainLine, toOrderLines } from '../../../kit/made-lines.ts';
import { noiseShop } from '../../../kit/noise-shop.ts';

/** The first day of `noiseShop`. */
const START = Date.UTC(2024, 0, 1) / DAY_MS;
const DAYS = 500;

/** Subscribers every 30 days, give or take two; every fifth stops, 61 to 130 days before the end. */
function subscribers(seed: number) {
  const random = createRandom(seed);
  const lines = noiseShop(seed, DAYS, 0.2);
  const silent = new Map<string, number>();
  for (let own = 0; own < 60; own++) {
    const stops = own % 5 === 0 ? DAYS - 95 - random.integer(40) : DAYS;
    let day = random.integer(30);
    let last = day;
    for (; day < stops; day += 28 + random.integer(5)) {
      lines.push(plainLine(START + day, { order: `s${own} ${day}`, customer: `s${own}` }));
      last = day;
    }
    silent.set(`s${own}`, DAYS - 1 - last);
  }
  return { silent, orders: collectCustomerOrders(toOrderLines(lines)) };
}

function lastDayOf({ orderStart, orderDay }: CustomerOrders, place: number): number {
  return orderDay[orderStart[place + 1] - 1];
}

describe('who has missed a steady pace', () => {
  it('is a subscriber who stopped months ago, and hardly anybody else', () => {
    const { silent, orders } = subscribers(1);
    const missed = missedPaces(orders);
    const told = orders.customers.filter((_, at) => missed[at]);
    const stopped = [...silent].filter(([, days]) => days > 64).map(([customer]) => customer);
    expect(stopped.length).toBeGreaterThanOrEqual(10);
    expect(stopped.filter((own) => !told.includes(own))).toEqual([]);
    // One in twenty of the paces called steady may be chance.
    expect(told.filter((own) => !silent.has(own)).length).toBeLessThanOrEqual(1);
    expect(told.filter((own) => silent.get(own)! <= 56)).toEqual([]);
  });

  it('is told of each of them alone, as on the card', () => {
    const { silent, orders } = subscribers(1);
    const missed = missedPaces(orders);
    const told = orders.customers.map((_, at) => missedPaceOf(orders, at));
    expect(told.map(Boolean)).toEqual(Array.from(missed, Boolean));
    orders.customers.forEach((customer, at) => {
      if (!told[at] || !silent.has(customer)) return;
      expect(Math.abs(told[at].usualDays - 30)).toBeLessThanOrEqual(2);
      expect(told[at].silentDays).toBe(orders.shopLastDay + 1 - lastDayOf(orders, at));
    });
  });

  it('is nobody in at least 95 of 100 shops of random purchases', () => {
    const shops = times(20, 100);
    let told = 0;
    for (let seed = 1; seed <= shops; seed++) {
      const missed = missedPaces(collectCustomerOrders(toOrderLines(noiseShop(seed, 420, 0.5))));
      if (missed.includes(1)) told++;
    }
    expect(told).toBeLessThanOrEqual(0.05 * shops);
  });

  it('is not one who was once away for as long', () => {
    const days = [0, 30, 60, 90, 120, 150, 180, 250, 280, 310, 340, 370, 400, 430];
    const lines = [
      ...days.map((day) => plainLine(day, { order: `p${day}`, customer: 'paused' })),
      ...days
        .slice(0, 7)
        .map((day) => plainLine(day + 250, { order: `g${day}`, customer: 'gone' })),
      plainLine(DAYS - 1, { order: 'last', customer: 'last' })
    ];
    const orders = collectCustomerOrders(toOrderLines(lines));
    const missed = missedPaces(orders);
    expect(orders.customers.filter((_, at) => missed[at])).toEqual(['gone']);
  });
});
