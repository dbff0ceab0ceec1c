import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_OTHER } from '../../../../../workers/contract/order-lines.ts';
import { PRODUCT_KINDS } from '../../../../../workers/rooms/market/products/contract.ts';
import { divide } from '../../../../../workers/rooms/market/products/divide.ts';
import { followSales, gatherSales } from '../../../../../workers/rooms/market/products/follow.ts';
import { weeksOfShop } from '../../../../../workers/rooms/market/products/weeks.ts';
import { tellWhatSells } from '../../../../../workers/rooms/market/products/what-sells.ts';
import { times } from '../../../../kit/long.ts';
import { toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';
import { readRetailLines } from '../../../../kit/retail.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { SUM_TOLERANCE } from '../../../../kit/tolerances.ts';
import { breathe, line, rowOf, tell } from './product-lines.ts';

/** Of the whole shop, including postage and fees: `summary_online_retail.json`. */
const NET_REVENUE = 9_769_872.054;

/** Random shops of 200 days: returns, postage, lines without a product or a date. */
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
        const days: [number, number] = [weeks!.first, weeks!.last];
        const begin = () => followSales(gatherSales(lines, 'product', start, days), weeks!);
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

  it('counts as products what was sold, not what only came back', async () => {
    const plain = Array.from({ length: 24 }, (_, at) =>
      line(at, { product: `P${at}`, unitPrice: at < 6 ? 90 : 1 })
    );
    const back = line(24, { product: 'X', quantity: -1 });
    const answer = await tell(toOrderLines([...plain, back]));
    expect(answer.rows).toHaveLength(25);
    expect(answer.sold).toBe(24);
    const said = answer.findings.find(({ key }) => key === 'concentrated')!;
    expect(said.detail).toEqual({ rows: 5, share: 5 / 24 });
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
      even: 'X',
      uneven: 'Y',
      odd: 'Z',
      young: ''
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
