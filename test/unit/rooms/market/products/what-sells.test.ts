import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderLines } from '../../../../../workers/contract/order-lines.ts';
import { LINE_OTHER } from '../../../../../workers/contract/order-lines.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { poissonDraw } from '../../../../../workers/maths/statistics/distributions.ts';
import {
  PRODUCT_KINDS,
  type ProductKind,
  type ProductsAnswer
} from '../../../../../workers/rooms/market/products/contract.ts';
import { divide } from '../../../../../workers/rooms/market/products/divide.ts';
import { followSales, gatherSales } from '../../../../../workers/rooms/market/products/follow.ts';
import { weeksOfShop } from '../../../../../workers/rooms/market/products/weeks.ts';
import { tellWhatSells } from '../../../../../workers/rooms/market/products/what-sells.ts';
import { LAUNCH, MARKETPLACE, PRICE_CHANGE } from '../../../../../workers/sample/planted-facts.ts';
import { simulateShop } from '../../../../../workers/sample/simulate.ts';
import { times } from '../../../../kit/long.ts';
import { plainLine, toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';
import { noiseShop } from '../../../../kit/noise-shop.ts';
import { readRetailLines } from '../../../../kit/retail.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { SUM_TOLERANCE } from '../../../../kit/tolerances.ts';

/** Of the whole shop, postage and fees with it: `summary_online_retail.json`. */
const NET_REVENUE = 9_769_872.054;
const START = dayNumber('2025-01-06');
const breathe = async () => {};
const tell = async (
  lines: OrderLines,
  by: ProductKind = 'product',
  costOf: (product: number) => number = () => NaN
) => (await tellWhatSells(lines, { by, costOf }, breathe))!;
const rowOf = ({ rows }: ProductsAnswer, name: string) => rows.find((own) => own.name === name)!;

const line = (day: number, over: Partial<PlainLine> = {}) =>
  plainLine(START + day, { order: `o${day}`, ...over });

/** Random shops of 200 days: returns, postage, lines that name no product, lines without a date. */
const anyShop = fc
  .array(
    fc.record({
      day: fc.nat(199),
      hasDate: fc.constantFrom(true, true, true, false),
      product: fc.constantFrom('P1', 'P2', 'P3', 'P4', 'POST', ''),
      category: fc.constantFrom('Tea', 'Cups', ''),
      country: fc.constantFrom('Ireland', 'France'),
      quantity: fc.constantFrom(-2, -1, 1, 2, 3),
      unitPrice: fc.integer({ min: 1, max: 5000 })
    }),
    { minLength: 1, maxLength: 120 }
  )
  .map((rows) =>
    rows.map(({ day, hasDate, ...own }) => line(day, hasDate ? own : { ...own, time: NaN }))
  );

/** A shop of one year whose products sell so many pieces a week. */
function shopOf(rates: Record<string, (week: number) => number>, seed = 1, weeks = 52) {
  const random = createRandom(seed);
  const lines: PlainLine[] = [];
  for (let week = 0; week < weeks; week++) {
    for (const [product, rate] of Object.entries(rates)) {
      const orders = poissonDraw(() => random.next(), rate(week));
      for (let at = 0; at < orders; at++) {
        const order = `${product} ${week} ${at}`;
        lines.push(line(7 * week + random.integer(7), { product, order }));
      }
    }
  }
  lines.push(line(7 * weeks - 1, { product: 'steady0', order: 'last' }));
  return toOrderLines(lines);
}
const steady = (count: number, rate: (week: number) => number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`steady${at}`, rate]));

describe('what sells', () => {
  it('sums to the net revenue of products, whatever it is told apart by', async () => {
    await fc.assert(
      fc.asyncProperty(anyShop, async (plain) => {
        const lines = toOrderLines(plain);
        let [net, others, any] = [0, 0, 0];
        plain.forEach(({ product }, row) => {
          if (lines.lineClass[row] === LINE_OTHER) return;
          if (product.startsWith('P') && product !== 'POST') {
            net += lines.total[row];
            any++;
          } else others += lines.total[row];
        });
        for (const by of PRODUCT_KINDS) {
          const answer = await tellWhatSells(lines, { by, costOf: () => NaN }, breathe);
          expect(answer === null).toBe(any === 0);
          if (!answer) continue;
          const sum = answer.rows.reduce((all, own) => all + own.revenue, 0);
          expect(sum).toBeCloseTo(net, 6);
          expect(answer.revenue).toBeCloseTo(net, 6);
          expect(answer.leftOut).toBeCloseTo(others, 6);
          expect(answer.rows.map(({ name }) => name)).not.toContain('POST');
          const inGrid = answer.grid.reduce((all, { count }) => all + count, 0);
          expect(inGrid).toBe(answer.rows.filter(({ xyz }) => xyz).length);
        }
      }),
      { numRuns: times(50, 150) }
    );
  });

  it('follows each name as if it were the only one', () => {
    fc.assert(
      fc.property(anyShop, (plain) => {
        const lines = toOrderLines(plain);
        const weeks = weeksOfShop(lines);
        fc.pre(weeks !== null);
        const { start } = divide(lines, 'product');
        const begin = () => followSales(gatherSales(lines, 'product', start, weeks!), weeks!);
        const codes = lines.product.dictionary.map((_, code) => code);
        const alone = codes.map((code) => begin()(code));
        const follow = begin();
        expect([...codes].reverse().map(follow).reverse()).toEqual(alone);
        expect(codes.map(follow)).toEqual(alone);
      }),
      { numRuns: times(40, 100) }
    );
  });

  it('says the same of products by other names', async () => {
    await fc.assert(
      fc.asyncProperty(anyShop, async (plain) => {
        const renamed = plain.map((own) =>
          /^P\d/.test(own.product) ? { ...own, product: `Z${9 - Number(own.product[1])}` } : own
        );
        const said = async (lines: PlainLine[], back: (name: string) => string) => {
          const answer = await tellWhatSells(
            toOrderLines(lines),
            { by: 'product', costOf: () => 1 },
            breathe
          );
          const rows = answer?.rows.map(({ label: _, ...own }) => ({
            ...own,
            name: back(own.name)
          }));
          rows?.sort((a, b) => (a.name < b.name ? -1 : 1));
          return answer && { ...answer, rows, findings: answer.findings.map(({ key }) => key) };
        };
        const back = (name: string) => `P${9 - Number(name[1])}`;
        expect(await said(renamed, back)).toEqual(await said(plain, (name) => name));
      }),
      { numRuns: times(50, 150) }
    );
  });

  it('takes postage and returns off, and says the margin where every cost is known', async () => {
    const lines = toOrderLines([
      line(0, { quantity: 5 }),
      line(1, { quantity: -2 }),
      line(2, { product: 'P2', quantity: 4, unitPrice: 3 }),
      line(2, { product: 'POST', unitPrice: 7 })
    ]);
    const answer = await tell(lines, 'product', (code) =>
      lines.product.dictionary[code] === 'P1' ? 4 : NaN
    );
    expect(answer).toMatchObject({ revenue: 42, units: 9, leftOut: 7 });
    expect(rowOf(answer, 'P1')).toMatchObject({ revenue: 30, units: 5, margin: 18 });
    expect(rowOf(answer, 'P2')).toMatchObject({ revenue: 12, units: 4, margin: NaN });
  });

  it('names what rises and fades beside the shop, and what fell silent', async () => {
    const answer = await tell(
      shopOf({
        ...steady(10, () => 12),
        rises: (week) => 2 + week / 4,
        fades: (week) => 14 - week / 4,
        stopped: (week) => (week < 36 ? 3 : 0),
        rare: (week) => (week % 26 === 3 ? 1 : 0),
        fresh: (week) => (week > 47 ? 5 : 0)
      })
    );
    const named = Object.fromEntries(
      answer.rows.filter(({ course }) => course).map(({ name, course }) => [name, course])
    );
    expect(named).toEqual({ rises: 'rising', fades: 'fading', stopped: 'silent', fresh: 'new' });
    expect(answer.findings.map(({ key }) => key)).toEqual(['fading', 'silent', 'rising', 'new']);
  });

  it('names no rise that is over, whichever week its first sale was in', async () => {
    const cameAndWent = (week: number) => (week < 22 ? 0 : week < 38 ? 9 : 2.5);
    const { rows } = await tell(
      shopOf({
        ...steady(10, () => 12),
        early: (week) => (week === 0 ? 3 : cameAndWent(week)),
        late: cameAndWent
      })
    );
    const named = rows.filter(({ course }) => course).map(({ name, course }) => [name, course]);
    expect(named).toEqual([['late', 'fading']]);
  });

  it('does not miss what sells in one season, outside of it, but what is missing in it', async () => {
    const isSeason = (week: number) => week % 52 >= 10 && week % 52 < 20;
    const { rows } = await tell(
      shopOf(
        {
          ...steady(8, () => 12),
          wreath: (week) => (isSeason(week) ? 6 : 0),
          missing: (week) => (week < 100 && week % 52 < 40 ? 6 : 0)
        },
        3,
        4 * 52 + 36
      )
    );
    const named = rows.filter(({ course }) => course).map(({ name, course }) => [name, course]);
    expect(named).toEqual([['missing', 'silent']]);
  });

  it('takes a season of the shop, or one giant order, for no rise', async () => {
    const season = (week: number) => 4 + (30 * week) / 52;
    const lines = shopOf(steady(12, season), 3);
    const giant = lines.quantity.slice();
    giant[giant.length - 2] = 10_000;
    for (const own of [lines, { ...lines, quantity: giant, total: giant }]) {
      const { findings } = await tell(own);
      expect(findings).toEqual([]);
    }
  });

  it('tells how evenly a product sells', async () => {
    const weekly = (product: string, pieces: (week: number) => number) =>
      Array.from({ length: 30 }, (_, week) =>
        line(7 * week + 6, { product, order: `${product}${week}`, quantity: pieces(week) })
      );
    const { rows } = await tell(
      toOrderLines([
        ...weekly('even', (week) => 10 + (week % 2)),
        ...weekly('uneven', (week) => (week % 2 ? 19 : 1)),
        ...weekly('odd', (week) => (week % 10 ? 1 : 60)),
        ...weekly('young', () => 5).slice(-7)
      ])
    );
    expect(Object.fromEntries(rows.map(({ name, xyz }) => [name, xyz]))).toEqual({
      ...{ even: 'X', uneven: 'Y', odd: 'Z', young: '' }
    });
  });

  it('needs neither dates nor prices', async () => {
    const plain = [line(0, { time: NaN, quantity: 3 }), line(0, { time: NaN, product: 'P2' })];
    const lines = toOrderLines(plain);
    const answer = await tell({ ...lines, hasMoney: false, total: lines.quantity });
    expect(answer).toMatchObject({ weeks: 0, revenue: 4, findings: [] });
    expect(answer.rows.map(({ xyz, course }) => xyz + course)).toEqual(['', '']);
    expect(await tellWhatSells(toOrderLines([]), { by: 'product', costOf: () => 1 }, breathe)).toBe(
      null
    );
  });

  it('is silent where nothing is the matter, in 95 of 100 shops', async () => {
    let spoken = 0;
    const shops = times(20, 100);
    for (let seed = 0; seed < shops; seed++) {
      const { findings } = await tell(toOrderLines(noiseShop(seed, 210, seed % 2)));
      if (findings.length > 0) spoken++;
    }
    expect(spoken).toBeLessThanOrEqual(shops / 20);
  });

  it('knows no trend in the seasons of two years, but a lasting change', async () => {
    const seasonal = (week: number) => (week % 52 > 34 ? 12 : 2);
    const answer = await tell(
      shopOf(
        {
          ...steady(8, () => 10),
          christmas: seasonal,
          grown: (week) => (week < 52 ? 3 : 8)
        },
        5,
        104
      )
    );
    expect(rowOf(answer, 'christmas').course).toBe('');
    expect(rowOf(answer, 'grown').course).toBe('rising');
    expect(answer.findings).toHaveLength(1);
    expect(answer.isYearOut).toBe(true);
  });

  it('admits that a season may look like a trend where there are fewer than two years', async () => {
    const rates = { ...steady(8, () => 10), christmas: (week: number) => (week > 34 ? 12 : 2) };
    const answer = await tell(shopOf(rates, 5, 52));
    expect(rowOf(answer, 'christmas').course).toBe('rising');
    expect(answer.isYearOut).toBe(false);
  });

  it('says of the sample shop what was planted, and no more', async () => {
    const { orders } = simulateShop(20260101);
    const plain = orders.flatMap((order, at) =>
      order.lines.map(({ product, quantity, unitPrice }) =>
        line(order.dayAt, {
          ...{ order: `o${at}`, quantity, unitPrice },
          product: product?.code ?? 'POST'
        })
      )
    );
    const answer = await tell(toOrderLines(plain));
    const planted: string[] = [LAUNCH.product, PRICE_CHANGE.product, MARKETPLACE.product];
    const named = answer.rows.filter(({ course }) => course).map(({ name }) => name);
    expect(named.filter((name) => !planted.includes(name))).toEqual([]);
    expect(rowOf(answer, PRICE_CHANGE.product).growth).toBeLessThan(-0.3);
  });

  it.skipIf(!SHARED)('adds up on half a million lines', async () => {
    const answer = await tell(readRetailLines(SHARED!));
    const sum = answer.rows.reduce((all, own) => all + own.revenue, 0);
    expect(Math.abs(sum + answer.leftOut - NET_REVENUE)).toBeLessThan(SUM_TOLERANCE);
    const { rowsFor80 } = answer.concentration;
    const upTo = (rows: number) =>
      answer.rows.slice(0, rows).reduce((all, own) => all + own.revenue, 0) / sum;
    expect(upTo(rowsFor80)).toBeGreaterThanOrEqual(0.8);
    expect(upTo(rowsFor80 - 1)).toBeLessThan(0.8);
    expect(rowOf(answer, '22423')).toMatchObject({ label: 'REGENCY CAKESTAND 3 TIER', abc: 'A' });
  });
});
