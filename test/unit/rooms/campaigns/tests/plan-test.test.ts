import { describe, expect, it } from 'vitest';
import { USUAL_PLAN } from '../../../../../workers/rooms/campaigns/tests/contract.ts';
import { planTest } from '../../../../../workers/rooms/campaigns/tests/plan-test.ts';
import { seeShop } from '../../../../../workers/rooms/campaigns/tests/see-shop.ts';
import { narrowLines } from '../../../../../workers/shop/narrow.ts';
import { plainLine, toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';

const START = 20_000;

/** Customer c buys on day 0 and then on every day that a multiple of `10 × (c + 1)` is. */
function madeShop(customers: number, days: number) {
  const plain: PlainLine[] = [];
  for (let customer = 0; customer < customers; customer++) {
    for (let day = 0; day <= days; day += 10 * (customer + 1)) {
      const names = { customer: `c${customer}`, order: `o${customer}-${day}` };
      plain.push(plainLine(START + day, { ...names, unitPrice: 10 * (customer + 1) }));
    }
  }
  return toOrderLines(plain);
}
const see = (lines: ReturnType<typeof toOrderLines>) => seeShop(lines, lines, {}, []);

describe('what customers do now', () => {
  it('counts those known before each window, and what they spent in it', () => {
    const now = see(madeShop(4, 60)).nowIn(20)!;
    // Windows 41–60, 21–40 and 1–20; customers c0 … c3 buy every 10, 20, 30 and 40 days.
    expect(now).toMatchObject({ windows: 3, customers: 12, buyers: 9, share: 9 / 12 });
    expect(now.amount).toBeCloseTo((6 * 10 + 3 * 20 + 2 * 30 + 40) / 12, 10);
    expect(now.largest).toBe(40);
  });

  it('does not know customers who came in the window', () => {
    const lines = toOrderLines([
      plainLine(START, { customer: 'old' }),
      plainLine(START + 5, { customer: 'new' }),
      plainLine(START + 8, { customer: 'new' })
    ]);
    expect(see(lines).nowIn(4)).toMatchObject({ windows: 2, customers: 2, buyers: 0 });
    // Days 6–8 and 3–5: the new one is known before the later.
    expect(see(lines).nowIn(3)).toMatchObject({ windows: 2, customers: 2 + 1, buyers: 1 });
    expect(see(lines).nowIn(9)).toBeNull();
  });

  it('takes who was in a segment before a window, not who is in it by what it bought there', () => {
    const plain: PlainLine[] = [];
    for (let customer = 0; customer < 100; customer++) {
      for (let day = customer; day <= 400; day += 100)
        plain.push(
          plainLine(START + day, { customer: `c${customer}`, order: `${customer} ${day}` })
        );
    }
    const lines = toOrderLines(plain);
    // Those who bought lately, which nobody here does twice within 100 days.
    const lens = { segment: ['champions', 'loyal', 'potential_loyalist', 'new', 'promising'] };
    const lately = seeShop(lines, narrowLines(lines, lens), lens, []);
    expect(lately.known).toBeGreaterThan(10);
    expect(lately.nowIn(28)!.customers).toBeGreaterThan(50);
    expect(lately.nowIn(28)!.share).toBeLessThan(0.1);
    expect(see(lines).nowIn(28)!.share).toBeCloseTo(0.28, 2);
  });
});

describe('a plan', () => {
  const shop = see(madeShop(40, 400));

  it('says what each group needs, and that a shop of 40 has not got it', () => {
    const { plan, available, now, curve, others } = planTest(USUAL_PLAN, shop);
    expect(available).toBe(40);
    expect(plan.rate).toBe(now!.share);
    expect(plan.first).toBe(plan.second);
    expect(plan.first).toBeGreaterThan(20);
    expect(plan.visible).toBeGreaterThan(0.2);
    expect(others.map(({ days }) => days)).toEqual([7, 14, 56, 84]);
    expect(curve.length).toBeGreaterThan(20);
    for (let at = 1; at < curve.length; at++)
      expect(curve[at].visible).toBeLessThanOrEqual(curve[at - 1].visible);
  });

  it('has enough with ten thousand, and needs as many in all for groups of three to one', () => {
    const told = { ...USUAL_PLAN, rate: 0.1, customers: 10_000 };
    const even = planTest(told, shop).plan;
    expect(even).toMatchObject({ first: 3841, second: 3841 });
    expect(even.visible).toBeLessThan(0.2);
    const { firstAnyTime } = planTest(told, shop);
    expect(firstAnyTime).toBeGreaterThan(1.2 * 3841);
    expect(firstAnyTime).toBeLessThan(2.2 * 3841);
    const uneven = planTest({ ...told, secondShare: 0.25 }, shop);
    expect(uneven.plan.second).toBe(Math.ceil(uneven.plan.first / 3));
    expect(uneven.others).toEqual([]);
  });

  it('of amounts goes by their spread', () => {
    const told = { ...USUAL_PLAN, measure: 'amount', rate: 40, spread: 32 } as const;
    expect(planTest(told, shop).plan.first).toBe(253);
  });

  it('measures no amounts where nothing has a price', () => {
    const told = { ...USUAL_PLAN, measure: 'amount', rate: 40 } as const;
    const { asked, plan, now } = planTest(told, { ...shop, hasMoney: false });
    expect(asked.measure).toBe('share');
    expect(plan.rate).toBe(now!.share);
  });

  it('knows no rate above all, and none without customers', () => {
    const beyond = planTest({ ...USUAL_PLAN, rate: 0.9 }, shop);
    expect(beyond).toMatchObject({ isBeyondAll: true, curve: [] });
    expect(beyond.plan.first).toBeNaN();
    const nobody = see(toOrderLines([plainLine(START, { customer: '' })]));
    const untold = planTest(USUAL_PLAN, nobody);
    expect(untold).toMatchObject({ known: 0, now: null, others: [], curve: [] });
    expect(planTest({ ...USUAL_PLAN, rate: 0.1 }, nobody).plan.first).toBe(3841);
  });
});
