import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { poissonDraw } from '../../../../../workers/maths/statistics/distributions.ts';
import { LAUNCH, MARKETPLACE, PRICE_CHANGE } from '../../../../../workers/sample/planted-facts.ts';
import { simulateShop } from '../../../../../workers/sample/simulate.ts';
import { times } from '../../../../kit/long.ts';
import { toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';
import { noiseShop } from '../../../../kit/noise-shop.ts';
import { line, rowOf, tell } from './product-lines.ts';

/** A shop whose products have a Poisson number of orders per week with the given rate. */
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

describe('what rises, fades and falls silent', () => {
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
          order: `o${at}`,
          quantity,
          unitPrice,
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
});
