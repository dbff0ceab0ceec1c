import { describe, expect, it } from 'vitest';
import { dayNumber, weekdayOf } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import { findCountry } from '../../../../../workers/rooms/data/countries/country-codes.ts';
import { tellWhenAndWhere } from '../../../../../workers/rooms/market/places/when-and-where.ts';
import { times } from '../../../../kit/long.ts';
import {
  inventLines,
  plainLine,
  toOrderLines,
  type PlainLine
} from '../../../../kit/made-lines.ts';

const START = dayNumber('2024-01-01');
const HOUR_MS = 3_600_000;

function tell(plain: PlainLine[]) {
  const lines = toOrderLines(plain);
  return tellWhenAndWhere(lines, daysOfShop(lines)!);
}

describe('countries', () => {
  it('are known by name in many languages, by code, and by what shops call them', () => {
    const codes = (names: string[]) => names.map((name) => findCountry(name)?.code ?? '');
    expect(codes(['United Kingdom', 'EIRE', 'USA', 'RSA', ' uk ', 'Czech Republic'])).toEqual([
      ...['GB', 'IE', 'US', 'ZA', 'GB', 'CZ']
    ]);
    expect(
      codes(['中国', '台湾', '香港', '德国', 'Deutschland', 'España', 'Россия', '日本'])
    ).toEqual([...['CN', 'TW', 'HK', 'DE', 'DE', 'ES', 'RU', 'JP']]);
    expect(codes(['DE', 'DEU', 'gb'])).toEqual(['DE', 'DE', 'GB']);
    expect(codes(['European Community', 'Unspecified', '', 'Channel Islands'])).toEqual([
      ...['', '', '', '']
    ]);
    expect(findCountry('Ireland')?.outline).toBe('372');
  });

  it('sum to the shop', () => {
    const lines = toOrderLines(inventLines(createRandom(3), 800));
    const { countries } = tellWhenAndWhere(lines, daysOfShop(lines)!);
    let net = 0;
    lines.total.forEach((own, row) => (net += lines.lineClass[row] === 0 ? 0 : own));
    expect(countries.reduce((sum, own) => sum + own.net, 0)).toBeCloseTo(net, 6);
    expect(countries.reduce((sum, own) => sum + own.share, 0)).toBeCloseTo(1, 9);
  });

  it('says how much comes from abroad, or that nothing does', () => {
    const plain = [0, 1, 2, 3].map((day) =>
      plainLine(START + day, { country: day === 3 ? 'France' : 'Ireland' })
    );
    expect(tell(plain).findings[0]).toEqual({
      key: 'abroad',
      detail: { home: 'IE', share: 0.25, countries: 1 }
    });
    expect(tell(plain.slice(0, 3)).findings[0].key).toBe('oneCountry');
    expect(tell(plain.map((own) => ({ ...own, country: '' }))).countries).toEqual([]);
  });
});

describe('when', () => {
  const shop = (seed: number, hourOf: (at: number) => number, count = 3000) => {
    const random = createRandom(seed);
    return Array.from({ length: count }, (_, at) => {
      const day = START + random.integer(70);
      return plainLine(day, { order: `o${at}`, time: day * 24 * HOUR_MS + hourOf(at) * HOUR_MS });
    });
  };

  it('names the busiest hours where they stand out', () => {
    const random = createRandom(5);
    const evenings = shop(1, () =>
      random.next() < 0.4 ? 19 + random.integer(3) : random.integer(24)
    );
    // Every evening is as busy: none of them is named.
    const keys = tell(evenings).findings.map(({ key }) => key);
    expect(keys).toContain('hoursDaily');
    expect(keys).not.toContain('hours');
    const found = tell(evenings).findings.find(({ key }) => key === 'hoursDaily');
    expect(found?.detail).toMatchObject({ from: 19, to: 22 });
  });

  it('names the weekday of a market that is busier than other mornings', () => {
    const random = createRandom(7);
    const mornings = Array.from({ length: 300 }, (_, at) => {
      const day = START + 7 * random.integer(10) + 4;
      const time = day * 24 * HOUR_MS + (9 + random.integer(3)) * HOUR_MS;
      return plainLine(day, { order: `m${at}`, time });
    });
    const { findings } = tell([...shop(3, () => random.integer(24)), ...mornings]);
    const found = findings.find(({ key }) => key === 'hours');
    expect(found?.detail).toMatchObject({ weekday: weekdayOf(START + 4), from: 9, to: 12 });
  });

  it('names no weekday for the one day of a sale that fell on it', () => {
    const random = createRandom(6);
    const day = START + 36;
    const sale = Array.from({ length: 400 }, (_, at) => {
      const time = day * 24 * HOUR_MS + (20 + random.integer(3)) * HOUR_MS;
      return plainLine(day, { order: `sale${at}`, time });
    });
    const found = tell([...shop(2, () => random.integer(24)), ...sale]).findings;
    expect(found.filter(({ key }) => key.startsWith('hours'))).toEqual([]);
  });

  it('names none where every hour is alike', () => {
    let spoke = 0;
    const shops = times(20, 100);
    for (let seed = 0; seed < shops; seed++) {
      const random = createRandom(seed + 100);
      const found = tell(shop(seed, () => random.integer(24))).findings;
      if (found.some(({ key }) => key.startsWith('hours'))) spoke++;
    }
    expect(spoke).toBeLessThanOrEqual(shops / 20);
  });

  it('names none on the stronger of two kinds of days, where a shop is shut at night', () => {
    const random = createRandom(8);
    const plain: PlainLine[] = [];
    for (let day = 0; day < 70; day++) {
      for (let at = random.poisson(day % 7 > 4 ? 54 : 40); at > 0; at--) {
        const time = (START + day) * 24 * HOUR_MS + (10 + random.integer(8)) * HOUR_MS;
        plain.push(plainLine(START + day, { order: `${day}-${at}`, time }));
      }
    }
    expect(tell(plain).findings.map(({ key }) => key)).not.toContain('hours');
  });

  it('names the month that is the strongest every year, and none of a shop of ten months', () => {
    const daily = (from: string, days: number, rate: (month: number, year: number) => number) =>
      Array.from({ length: days }, (_, at) => dayNumber(from) + at).flatMap((day) => {
        const at = new Date(day * 24 * HOUR_MS);
        const count = rate(at.getUTCMonth(), at.getUTCFullYear());
        return Array.from({ length: count }, (_, own) =>
          plainLine(day, { order: `${day}-${own}` })
        );
      });
    const monthsOf = (plain: PlainLine[]) =>
      tell(plain).findings.flatMap((own) => (own.key === 'month' ? [own.detail] : []));
    const [found] = monthsOf(daily('2024-01-01', 731, (month) => (month === 11 ? 5 : 2)));
    expect(found).toMatchObject({ month: 11, years: 2 });
    expect(found.times).toBeCloseTo(2.5, 1);
    expect(
      monthsOf(daily('2024-01-01', 731, (month, year) => (month === 11 && year > 2024 ? 5 : 2)))
    ).toEqual([]);
    expect(monthsOf(daily('2024-03-01', 306, (month) => (month === 11 ? 5 : 2)))).toEqual([]);
  });

  it('sums months, and marks those that are not whole', () => {
    const { months } = tell([10, 40, 41, 75].map((day) => plainLine(START + day)));
    expect(months.map(({ net, isCut }) => [net, isCut])).toEqual([
      [10, true],
      [20, false],
      [10, true]
    ]);
  });
});

describe('how much', () => {
  it('says on which weekdays nothing is ever sold', () => {
    // 2024-01-01 is a Monday, 0.
    const open = (...closed: number[]) =>
      Array.from({ length: 140 }, (_, day) => [0, 1].map((at) => [day, at]))
        .flat()
        .filter(([day]) => !closed.includes(day % 7))
        .map(([day, at]) => plainLine(START + day, { order: `${day}-${at}` }))
        .map((line) => ({ ...line, time: line.time! + 11 * HOUR_MS }));
    const closedOf = (plain: PlainLine[]) =>
      tell(plain).findings.flatMap((own) => (own.key === 'closed' ? own.detail.weekdays : []));
    expect(closedOf(open(0))).toEqual([0]);
    expect(closedOf(open(5, 6))).toEqual([5, 6]);
    expect(closedOf(open())).toEqual([]);
    expect(closedOf(open(0, 1, 2))).toEqual([]);
    expect(closedOf(open(0).slice(0, 60))).toEqual([]);
    // A file of days without hours says it as well.
    const dated = { ...toOrderLines(open(0)), hasHours: false };
    const { hours, findings } = tellWhenAndWhere(dated, [START, START + 139]);
    expect(hours).toBeNull();
    expect(findings).toContainEqual({ key: 'closed', detail: { weekdays: [0] } });
  });

  it('counts orders by their products and pieces by their price', () => {
    const { baskets, prices } = tell([
      plainLine(START, { order: 'a', product: 'P1', unitPrice: 3, quantity: 4 }),
      plainLine(START, { order: 'a', product: 'P2', unitPrice: 30 }),
      plainLine(START, { order: 'a', product: 'POST', unitPrice: 5 }),
      plainLine(START + 1, { order: 'b', product: 'P1', unitPrice: 3 })
    ]);
    expect(baskets.map(({ from, to, count }) => [from, to, count])).toEqual([
      [1, 1, 1],
      [2, 2, 1]
    ]);
    expect(prices.reduce((sum, own) => sum + own.count, 0)).toBe(6);
    const cheap = prices.find(({ from, to }) => from < 3 && to >= 3)!;
    expect(cheap.count).toBe(5);
  });

  it('tells prices that are near each other apart, as a café has them', () => {
    const menu = Array.from({ length: 60 }, (_, at) =>
      plainLine(START, { order: `o${at}`, unitPrice: 2.5 + at / 10 })
    );
    const { prices } = tell(menu);
    expect(prices.map(({ to }) => to)).toEqual([3, 4, 5, 6, 7, 8, Infinity]);
    expect(Math.max(...prices.map(({ count }) => count))).toBeLessThan(15);
  });

  it('answers shops of one line, of returns alone, and of one price', () => {
    expect(tell([plainLine(START)]).prices).toHaveLength(1);
    const back = tell([plainLine(START, { order: 'C1', quantity: -1 })]);
    expect(back.baskets).toEqual([]);
    expect(back.prices).toEqual([]);
  });
});
