import { beforeAll, describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import {
  compareContacts,
  readyContacts
} from '../../../../../workers/rooms/models/contact/compare-contacts.ts';
import type { ReadyContacts } from '../../../../../workers/rooms/models/contact/compare-contacts.ts';
import { ASSUMED, MAIL_WEEKS } from '../../../../../workers/rooms/models/contact/contract.ts';
import type {
  ContactAnswer,
  ContactAssumptions
} from '../../../../../workers/rooms/models/contact/contract.ts';
import { countWeeks } from '../../../../../workers/rooms/models/contact/customer-weeks.ts';
import {
  findOptimal,
  layTransitions,
  valueOfRule
} from '../../../../../workers/rooms/models/contact/plan.ts';
import { fitShop } from '../../../../../workers/rooms/models/contact/simulated-shop.ts';
import { collectCustomerOrders } from '../../../../../workers/shop/customer-orders.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';
import { noiseShop } from '../../../../kit/noise-shop.ts';
import { readRetailLines } from '../../../../kit/retail.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { LEARNED_CONTACT } from '../../../../kit/tolerances.ts';

const job = quietJob();
const earnedBy = (answer: ContactAnswer, rule: string) =>
  answer.rules.find((own) => own.rule === rule)!.earned;

let ready: ReadyContacts;
beforeAll(async () => {
  ready = await readyContacts(toOrderLines(noiseShop(4, 400, 0.5)), job);
});

describe('weeks of customers', () => {
  it('are counted back from the newest day', async () => {
    // Weeks before the newest of c1: 9, 7 (two orders), 0; of c2: 4.
    const days = [100, 112, 114, 163];
    const plain = [
      ...days.map((day) => plainLine(day, { order: `a${day}` })),
      plainLine(135, { order: 'b', customer: 'c2' })
    ];
    const own = await countWeeks(collectCustomerOrders(toOrderLines(plain)), job);
    expect(own.orders.map(({ from }) => from)).toEqual([1, 2, 3]);
    expect(own.recency).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 3 },
      { from: 4, to: 7 }
    ]);
    // Of one order: c1 for two weeks, c2 for four; of two orders: c1 for seven.
    expect([...own.weeks]).toEqual([2, 1, 0, 3, 2, 0, 1, 4, 0]);
    expect([...own.ordered]).toEqual([0, 0, 0, 1, 0, 0, 0, 1, 0]);
    expect([...own.brought]).toEqual([0, 0, 0, 20, 0, 0, 0, 10, 0]);
    expect([...own.moved]).toEqual([2, 1, 0, 1, 1, 0, 0, 0, 0]);
    expect([...own.rose]).toEqual([0, 0, 0, 1, 0, 0, 0, 1, 0]);
    expect([...own.today]).toEqual([0, 0, 1, 0, 0, 0, 1, 0, 0]);
  });
});

describe('the simulated shop', () => {
  it('goes on somewhere from every state', () => {
    const { reward, next, chance } = layTransitions(fitShop(ready.counted, ASSUMED));
    for (let at = 0; at < reward.length; at++) {
      const own = chance.slice(4 * at, 4 * at + 4);
      expect(own.every((one) => one >= 0)).toBe(true);
      expect(own.reduce((all, one) => all + one, 0)).toBeCloseTo(1, 12);
    }
    expect(next.every((state) => state < reward.length / 2)).toBe(true);
    expect(reward.every(Number.isFinite)).toBe(true);
  });

  it('has a best rule that no week done otherwise betters', () => {
    const moves = layTransitions(fitShop(ready.counted, { ...ASSUMED, cost: 0.03 }));
    const best = findOptimal(moves);
    const value = valueOfRule(moves, best);
    best.forEach((_, state) => {
      if (state % 9 > 0) return;
      const other = best.slice();
      other[state] = 1 - other[state];
      expect(valueOfRule(moves, other)[state]).toBeLessThanOrEqual(value[state] * (1 + 1e-5));
    });
  });
});

describe('when to write', () => {
  const shops: [string, Partial<ContactAssumptions>][] = [
    ['as assumed', {}],
    ['where mail is strong, dear and tiring', { lift: 1.5, cost: 0.6, annoyance: 1, rest: 8 }],
    ['where mail never pays', { lift: 0.01, cost: 1 }]
  ];
  it.each(shops)('is learned nearly as well as can be %s', async (_, assumed) => {
    for (const seed of [1, 2, 3]) {
      const answer = await compareContacts(ready, { ...ASSUMED, ...assumed, seed }, job);
      const [learned, optimal] = [earnedBy(answer, 'learned'), earnedBy(answer, 'optimal')];
      expect(learned).toBeGreaterThanOrEqual(LEARNED_CONTACT * optimal);
      for (const { earned } of answer.rules) expect(earned).toBeLessThanOrEqual(optimal + 1e-6);
      expect(answer.curve[answer.curve.length - 1].earned).toBeCloseTo(learned, 9);
    }
  });

  it('beats what takes no look where mail is strong and dear', async () => {
    const assumed = { ...ASSUMED, lift: 1.5, cost: 0.6, annoyance: 1, rest: 8, seed: 1 };
    const answer = await compareContacts(ready, assumed, job);
    const learned = earnedBy(answer, 'learned');
    for (const rule of ['never', 'weekly']) {
      expect(earnedBy(answer, rule)).toBeLessThan(LEARNED_CONTACT * learned);
    }
  });

  it('is every week where mail costs nothing, and never where it does nothing', async () => {
    const free = { ...ASSUMED, lift: 1, cost: 0, annoyance: 0, rest: 1, seed: 1 };
    const always = await compareContacts(ready, free, job);
    expect(earnedBy(always, 'weekly')).toBeCloseTo(earnedBy(always, 'optimal'), 4);
    const never = await compareContacts(ready, { ...ASSUMED, lift: 0, seed: 1 }, job);
    expect(earnedBy(never, 'never')).toBeCloseTo(earnedBy(never, 'optimal'), 4);
    expect(never.states.every(({ write }) => write.length === MAIL_WEEKS)).toBe(true);
    expect(never.states.flatMap(({ write }) => write)).not.toContain(true);
  });

  it('is not told from a few orders or without prices', async () => {
    const few = await readyContacts(toOrderLines([plainLine(100)]), job);
    const asked = { ...ASSUMED, seed: 1 };
    expect((await compareContacts(few, asked, job)).lacks).toBe('history');
    const free = await readyContacts({ ...toOrderLines([plainLine(100)]), hasMoney: false }, job);
    expect((await compareContacts(free, asked, job)).lacks).toBe('money');
    const none = await readyContacts(toOrderLines([]), job);
    expect((await compareContacts(none, asked, job)).lacks).toBe('history');
  });

  it.skipIf(!SHARED)('is learned for a real shop', async () => {
    const own = await readyContacts(readRetailLines(SHARED!), job);
    const answer = await compareContacts(own, { ...ASSUMED, seed: 1 }, job);
    const optimal = earnedBy(answer, 'optimal');
    expect(earnedBy(answer, 'learned')).toBeGreaterThanOrEqual(LEARNED_CONTACT * optimal);
    expect(answer.states.reduce((all, { customers }) => all + customers, 0)).toBe(answer.customers);
  });
});
