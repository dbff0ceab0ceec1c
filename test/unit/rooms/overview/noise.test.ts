import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../workers/contract/day.ts';
import { createRandom } from '../../../../workers/maths/random.ts';
import { poissonDraw } from '../../../../workers/maths/statistics/distributions.ts';
import { findNewcomers } from '../../../../workers/rooms/overview/findings/growth.ts';
import { buildLineIndex } from '../../../../workers/rooms/overview/line-index.ts';
import { simulateShop } from '../../../../workers/sample/simulate.ts';
import { overviewFindings } from '../../../kit/every-finding.ts';
import { toOrderLines, type PlainLine } from '../../../kit/made-lines.ts';
import { noiseShop } from '../../../kit/noise-shop.ts';

/** Sentences that claim a difference. */
const CLAIMS = /^(whole_year|year|recent|newcomers|concentration|best_)/;
const keysOf = async (plain: PlainLine[]) =>
  (await overviewFindings(toOrderLines(plain))).map(({ key }) => key);

describe('where nothing is the matter', () => {
  it.each([90, 430, 760])(
    'hardly one shop of %i days in twenty hears of a difference',
    async (days) => {
      const said: string[] = [];
      for (let seed = 1; seed <= 20; seed++) {
        const claims = (await keysOf(noiseShop(seed, days, 0))).filter((key) => CLAIMS.test(key));
        if (claims.length > 0) said.push(`${seed}: ${claims.join(' ')}`);
      }
      expect(said.length, said.join('; ')).toBeLessThanOrEqual(1);
    },
    60_000
  );
});

describe('a shop of one order a day', () => {
  it('is hardly ever said to grow or to slow', async () => {
    const said: number[] = [];
    for (let seed = 1; seed <= 60; seed++) {
      const random = createRandom(seed);
      const plain = Array.from({ length: 59 }, (_, day) =>
        Array.from({ length: poissonDraw(() => random.next(), 0.8) }, (_, at): PlainLine => ({
          order: `${day}-${at}`,
          customer: '',
          product: 'P',
          quantity: 1 + random.integer(3),
          time: (20_000 + day) * DAY_MS,
          category: '',
          country: '',
          channel: '',
          unitPrice: [6, 8, 12, 39][random.integer(4)]
        }))
      ).flat();
      const claims = (await keysOf(plain)).filter((key) => /^recent/.test(key));
      if (claims.length > 0) said.push(seed);
    }
    expect(said.length, said.join(' ')).toBeLessThanOrEqual(2);
  });
});

it('four weeks of which the last two sold a third are mostly said to be down', async () => {
  const said: number[] = [];
  for (let seed = 1; seed <= 10; seed++) {
    const random = createRandom(seed);
    const plain = Array.from({ length: 420 }, (_, day) =>
      Array.from(
        { length: poissonDraw(() => random.next(), day < 406 ? 6 : 2) },
        (_, at): PlainLine => ({
          order: `${day}-${at}`,
          customer: '',
          product: 'P',
          quantity: 1 + random.integer(2),
          time: (20_000 + day) * DAY_MS,
          category: '',
          country: '',
          channel: '',
          unitPrice: [12, 15, 18, 21][random.integer(4)]
        })
      )
    ).flat();
    if ((await keysOf(plain)).some((key) => /^(recent|year)_/.test(key))) said.push(seed);
  }
  // Their own ups and downs hide some; that orders come singly may not hide more.
  expect(said.length, said.join(' ')).toBeGreaterThanOrEqual(6);
});

describe('newcomers who arrive evenly', () => {
  it('are hardly ever said to be more or fewer', async () => {
    const said: number[] = [];
    for (let seed = 1; seed <= 60; seed++) {
      const random = createRandom(seed);
      const plain = Array.from({ length: 300 }, (_, day) =>
        Array.from({ length: poissonDraw(() => random.next(), 3) }, (_, at): PlainLine => ({
          order: `${day}-${at}`,
          customer: `${day}-${at}`,
          product: 'P',
          quantity: 1,
          time: (20_000 + day) * DAY_MS,
          unitPrice: 5,
          category: '',
          country: '',
          channel: ''
        }))
      ).flat();
      const index = await buildLineIndex(toOrderLines(plain), async () => {});
      if (findNewcomers({ index })) said.push(seed);
    }
    expect(said.length, said.join(' ')).toBeLessThanOrEqual(2);
  });
});

describe('what is planted in the sample shop', () => {
  const { orders, days } = simulateShop(20260101);
  const firstOrderOf = new Map(orders.map(({ customer }, at) => [customer, at] as const).reverse());
  const plain = orders.flatMap(({ dayAt, minute, customer, channel, country, lines }, at) =>
    lines.map(({ product, quantity, unitPrice }): PlainLine => ({
      order: String(at),
      product: product?.code ?? 'POST',
      customer: customer ? String(firstOrderOf.get(customer)) : '',
      time: days[dayAt].day * DAY_MS + minute * 60_000,
      quantity,
      unitPrice,
      category: '',
      country: String(country),
      channel: String(channel)
    }))
  );

  it('is said: Saturdays, and a year that grew', async () => {
    const findings = await overviewFindings(toOrderLines(plain));
    const detail = (key: string) => findings.find((own) => own.key === key)?.detail;
    // One café buys more in its monthly order than Saturday customers do in a week: no best day.
    expect(detail('best_weekday')).toMatchObject({ weekday: 5 });
    expect(Number(detail('whole_year_up')?.change)).toBeGreaterThan(0.05);
  });
});
