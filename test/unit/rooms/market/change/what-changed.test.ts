import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../../workers/contract/day.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import {
  NOT_PRODUCTS,
  type ChangeQuestion
} from '../../../../../workers/rooms/market/change/contract.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import { compareDays } from '../../../../../workers/rooms/market/change/what-changed.ts';
import { times } from '../../../../kit/long.ts';
import { plainLine, toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';
import { noiseShop } from '../../../../kit/noise-shop.ts';
import { readRetailLines } from '../../../../kit/retail.ts';
import { SHARED } from '../../../../kit/shared.ts';

const START = dayNumber('2025-01-01');
type Asked = Partial<Pick<ChangeQuestion, 'span' | 'from' | 'to' | 'against'>>;

function compare(plain: PlainLine[], asked: Asked = {}) {
  const lines = toOrderLines(plain);
  return compareDays(lines, { span: 'days28', against: 'before', ...asked }, daysOfShop(lines)!);
}
const keysOf = (plain: PlainLine[], asked?: Asked) =>
  compare(plain, asked).findings.map(({ key }) => key);

const line = (day: number, over: Partial<PlainLine> = {}) =>
  plainLine(START + day, { order: `o${day}`, ...over });

/** Random shops of 70 days: guests, returns, several lines an order. */
const anyShop = fc.array(
  fc.record({
    day: fc.nat(69),
    order: fc.nat(60),
    customer: fc.constantFrom('', 'a', 'b', 'c', 'd'),
    product: fc.constantFrom('P1', 'P2', 'P3'),
    category: fc.constantFrom('Tea', 'Cups', ''),
    country: fc.constantFrom('Ireland', 'France'),
    quantity: fc.constantFrom(-2, -1, 1, 2, 3),
    unitPrice: fc.integer({ min: 1, max: 5000 }).map((cents) => cents / 100)
  }),
  { minLength: 2, maxLength: 80 }
);
const toPlain = (rows: { day: number; order: number }[]) =>
  rows.map(({ day, order, ...own }) => line(day, { ...own, order: `o${order}` }));

/** Four shops in which nothing happens, as one. */
const wideShop = (seed: number) =>
  [0, 1, 2, 3].flatMap((at) =>
    noiseShop(4 * seed + at, 120, 0).map((own) => ({
      ...own,
      order: `${at}-${own.order}`,
      customer: `${own.customer}${at}`
    }))
  );
const NEWEST = dayNumber('2024-01-01') + 92;

describe('what changed', () => {
  it('is a sum: factors and every kind of part add up to the change, to the cent', () => {
    fc.assert(
      fc.property(anyShop, (rows) => {
        const { before, net, factors, parts } = compare(toPlain(rows));
        if (!before) return;
        const whole = Math.round((net.now - net.before) * 100);
        const cents = factors.reduce((sum, { change }) => sum + Math.round(change * 100), 0);
        expect(cents).toBe(whole);
        for (const { rows: names } of parts) {
          const sum = names.reduce((total, { change }) => total + change, 0);
          expect(Math.abs(sum * 100 - whole)).toBeLessThan(0.6);
        }
      })
    );
  });

  it('does not mind the names of products, nor the order of rows', () => {
    fc.assert(
      fc.property(anyShop, fc.nat(1000), (rows, seed) => {
        const plain = toPlain(rows);
        const renamed = createRandom(seed)
          .shuffle(plain)
          .map((own) => ({ ...own, product: `${own.product} again` }));
        const [a, b] = [compare(plain), compare(renamed)];
        expect(b.net.now).toBeCloseTo(a.net.now, 6);
        b.factors.forEach(({ change }, at) => {
          expect(Math.abs(change - a.factors[at].change)).toBeLessThan(0.011);
        });
      })
    );
  });

  it('two halves of a period add up to it', () => {
    fc.assert(
      fc.property(anyShop, (rows) => {
        const plain = toPlain(rows);
        const days = (from: string, to: string) =>
          compare(plain, { span: 'own', from, to }).net.now;
        const whole = days('2025-01-11', '2025-02-09');
        const halves = days('2025-01-11', '2025-01-25') + days('2025-01-26', '2025-02-09');
        expect(halves).toBeCloseTo(whole, 6);
      })
    );
  });

  it('says nothing but "as usual" where nothing happened, in 95 of 100 shops', () => {
    let said = 0;
    const shops = times(20, 100);
    for (let seed = 1; seed <= shops; seed++) {
      const keys = keysOf(noiseShop(seed, 120, 0));
      if (keys.some((key) => key !== 'usual')) said++;
    }
    expect(said).toBeLessThanOrEqual(shops / 20);
  });

  it('finds the customers who stayed away', () => {
    const plain = wideShop(3).filter(
      ({ customer, time }) => time / DAY_MS < NEWEST || Number(customer.slice(1)) % 2 === 0
    );
    const { findings } = compare(plain);
    expect(findings[0].key).toBe('down');
    expect(findings[1]).toMatchObject({ key: 'factor', factor: 'customers' });
  });

  it('tells fewer orders first where one giant order hides them from revenue', () => {
    const fewer = wideShop(3).filter(
      ({ customer, time }) => time / DAY_MS < NEWEST || Number(customer.slice(1)) % 2 === 0
    );
    const giant = { ...fewer.at(-1)!, order: 'giant', customer: 'g', quantity: 9000 };
    expect(keysOf([...fewer, giant])).toEqual(['orders_down', 'only_orders']);
  });

  it('finds the category that fell, and not where one order did it', () => {
    const shop = wideShop(4).map((own, at) => ({ ...own, category: at % 3 ? 'Tea' : 'Cups' }));
    const without = shop.filter(
      ({ category, time }, at) => category !== 'Cups' || time / DAY_MS < NEWEST || at % 5 === 0
    );
    const part = compare(without).findings.find(({ key }) => key === 'part');
    expect(part).toMatchObject({ kind: 'category', name: 'Cups' });
    const giant = [...shop, { ...shop.at(-1)!, order: 'giant', customer: 'g', quantity: 9000 }];
    const price = shop.at(-1)!.unitPrice;
    for (const [quantity, key] of [
      [9000, 'order_mostly_more'],
      [9, 'usual']
    ] as const) {
      const { findings, net } = compare([...shop, { ...giant.at(-1)!, quantity }]);
      expect(findings.map((own) => own.key)).toEqual([key]);
      if (key === 'usual') continue;
      const amount = net.now - net.before;
      const detail = { order: quantity * price, amount, rest: amount - quantity * price };
      expect(findings[0].detail).toEqual(detail);
    }
    // One in 25 orders of the newest days is gone: without the giant there is less than before.
    const fewer = giant.filter(
      ({ time, order }, at) => order === 'giant' || time / DAY_MS < NEWEST || at % 25
    );
    expect(keysOf(fewer)).toEqual(['order_more']);
  });

  it('warns where the average rose though it fell in every country', () => {
    const plain: PlainLine[] = [];
    for (let at = 0; at < 400; at++) {
      const isLate = at >= 200;
      const dear = at % 10 < (isLate ? 8 : 2);
      plain.push(
        line(isLate ? 28 + (at % 28) : at % 28, {
          order: `o${at}`,
          customer: `c${at}`,
          country: dear ? 'France' : 'Ireland',
          unitPrice: (dear ? 100 : 20) * (isLate ? 0.9 : 1) + (at % 3)
        })
      );
    }
    const { findings } = compare(plain);
    expect(findings.at(-1)).toMatchObject({ key: 'simpson', kind: 'country' });
    const level = plain.map((own, at) =>
      at < 200 ? own : { ...own, unitPrice: own.unitPrice / 0.9 }
    );
    expect(compare(level).findings.at(-1)).toMatchObject({ key: 'mix', kind: 'country' });
  });

  it('holds postage as one part, which no sentence names as a product', () => {
    const plain = wideShop(5).flatMap((own) =>
      own.time / DAY_MS < NEWEST ? [own] : [own, { ...own, product: 'POST', unitPrice: 40 }]
    );
    const { parts, findings, net } = compare(plain);
    const { rows } = parts.find(({ kind }) => kind === 'product')!;
    expect(rows[0]).toMatchObject({ name: '', label: NOT_PRODUCTS, net: { before: 0 } });
    const sum = rows.reduce((total, { change }) => total + change, 0);
    expect(sum).toBeCloseTo(net.now - net.before, 4);
    expect(findings[0].key).toBe('up');
    expect(findings.some((own) => own.key === 'part' && own.kind === 'product')).toBe(false);
  });

  it('compares the month and the year with the same days a year before', () => {
    const plain = Array.from({ length: 500 }, (_, day) => line(day));
    const month = compare(plain, { span: 'month' });
    expect(month.now).toEqual({ from: '2026-05-01', to: '2026-05-15' });
    expect(month.before).toEqual({ from: '2025-05-01', to: '2025-05-15' });
    expect(compare(plain, { span: 'year' }).before).toEqual({
      from: '2025-01-01',
      to: '2025-05-15'
    });
    expect(compare(plain, { span: 'own', from: '2026-01-01', to: '2026-01-10' }).before).toEqual({
      from: '2025-12-22',
      to: '2025-12-31'
    });
    expect(month.possible).toEqual(['days28', 'month', 'year', 'own']);
  });

  it('answers a shop of one day, and one of returns alone', () => {
    const one = compare([line(0)]);
    expect(one.before).toBeNull();
    expect(one.parts).toEqual([]);
    expect(one.findings).toEqual([]);
    expect(one.possible).toEqual(['own']);
    const back = compare(Array.from({ length: 60 }, (_, day) => line(day, { quantity: -1 })));
    expect(back.net.now).toBe(-280);
    expect(back.factors.every(({ change }) => change === 0)).toBe(true);
  });

  it('rolls totals only where so many days have passed', () => {
    const { rolling } = compare(Array.from({ length: 30 }, (_, day) => line(day)));
    expect(rolling.days7[5]).toBeNaN();
    expect(rolling.days7[6]).toBe(70);
    expect(rolling.days28[29]).toBe(280);
    expect(rolling.days365.every(Number.isNaN)).toBe(true);
  });
});

describe.skipIf(!SHARED)('what changed in the online shop', () => {
  it('counts as the reference, and answers 541,909 lines quickly', () => {
    const lines = readRetailLines(SHARED!);
    const asked = { span: 'own', from: '2011-11-01', to: '2011-11-30', against: 'year' } as const;
    const days = daysOfShop(lines)!;
    expect(compareDays(lines, asked, days).before).toBeNull();
    const began = process.cpuUsage();
    const autumn = compareDays(lines, { ...asked, against: 'before' }, days);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(1000);
    expect(autumn.before).toEqual({ from: '2011-10-02', to: '2011-10-31' });
    expect(autumn.net.now).toBeCloseTo(1461756.25, 2);
    expect(autumn.findings[0].key).toBe('up');
  });
});
