import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import type { PartsQuestion } from '../../../../../workers/rooms/forecast/reconcile/contract.ts';
import { findParts } from '../../../../../workers/rooms/forecast/reconcile/find-parts.ts';
import { plainLine, toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';
import { SPREAD_SUM } from '../../../../kit/tolerances.ts';

const START = dayNumber('2022-01-01');
const DAYS = 365 * 3;

/** One order a day with a line of each category at its price of the day. */
function shopOf(categories: Record<string, (day: number) => number>, days = DAYS): PlainLine[] {
  const random = createRandom(7);
  return Array.from({ length: days }, (_, day) =>
    Object.entries(categories).map(([category, of]) => {
      const unitPrice = of(day) * (1 + 0.1 * random.normal());
      return plainLine(START + day, { category, unitPrice });
    })
  ).flat();
}

function split(plain: PlainLine[], asked: Partial<PartsQuestion> = {}) {
  const lines = toOrderLines(plain);
  const days = daysOfShop(lines);
  const usual = { shopId: 1, measure: 'net', seed: 1, kind: 'category' } as const;
  const question: PartsQuestion = { ...usual, method: 'combination', ...asked };
  return findParts(lines, question, days!, quietJob());
}

describe('a forecast by category', () => {
  it('sums to all together and names the part that leaves its year before most', async () => {
    const plain = shopOf({
      Tea: () => 100,
      Coffee: (day) => 20 + day / 8,
      Cups: (day) => 80 - day / 25
    });
    const answer = (await split(plain))!;
    expect(answer.grain).toBe('month');
    expect(answer.rows.map(({ role }) => role)).toEqual(['total', 'part', 'part', 'part']);
    const [total, ...parts] = answer.rows;
    for (const of of ['next', 'sum'] as const) {
      const sum = parts.reduce((all, row) => all + row[of].mean, 0);
      expect(Math.abs(sum - total[of].mean)).toBeLessThan(SPREAD_SUM);
    }
    expect(answer.finding).toMatchObject({ key: 'grows', detail: { row: { name: 'Coffee' } } });
  }, 20_000);

  it('tells no part below what has come in of it, and still sums to all together', async () => {
    const late = (day: number) => (day > 210 ? 400 : 60);
    const plain = shopOf({ Tea: () => 100, Cups: late }, 216);
    for (const measure of ['net', 'units'] as const) {
      const { rows, period } = (await split(plain, { grain: 'month', measure }))!;
      expect(period).toBe('2022-08');
      const soFar = (name: string) =>
        plain
          .filter(({ time, category }) => time >= Date.UTC(2022, 7, 1) && category === name)
          .reduce((sum, { unitPrice }) => sum + (measure === 'net' ? unitPrice : 1), 0);
      const [total, ...parts] = rows;
      for (const { name, next, sum } of parts) {
        for (const told of [next, sum]) {
          expect(Math.min(...Object.values(told)), name).toBeGreaterThanOrEqual(soFar(name));
        }
      }
      for (const of of ['next', 'sum'] as const) {
        const sum = parts.reduce((all, row) => all + row[of].mean, 0);
        expect(Math.abs(sum - total[of].mean)).toBeLessThan(SPREAD_SUM);
        expect(total[of].low95).toBeGreaterThanOrEqual(soFar('Tea') + soFar('Cups') - SPREAD_SUM);
      }
    }
  }, 20_000);

  it('says that nothing moves where nothing does, and nothing of a year it has not seen', async () => {
    const steady = shopOf({ Tea: () => 100, Cups: () => 60 });
    expect((await split(steady))!.finding.key).toBe('steady');
    const young = shopOf({ Tea: () => 100, Cups: () => 60 }, 120);
    const answer = (await split(young, { grain: 'week' }))!;
    expect(answer.finding.key).toBe('noYear');
    expect(answer.rows.every(({ yearBefore }) => Number.isNaN(yearBefore))).toBe(true);
  }, 20_000);

  it('keeps the eight largest apart, and lines without a name', async () => {
    const names = Array.from({ length: 12 }, (_, at) => [`C${at}`, () => 10 + 5 * at] as const);
    const plain = shopOf(Object.fromEntries([...names, ['', () => 3] as const]), 60);
    const { rows } = (await split(plain, { grain: 'week', horizon: 2 }))!;
    expect(rows.map(({ role }) => role)).toEqual([
      ...['total', ...Array<string>(8).fill('part'), 'rest', 'unnamed']
    ]);
    expect(rows[1].name).toBe('C11');
  }, 20_000);

  it('is not told of orders, which hold several categories, nor of one name', async () => {
    const plain = shopOf({ Tea: () => 100, Cups: () => 60 }, 60);
    expect(await split(plain, { measure: 'orders' })).toBeNull();
    expect(await split(plain, { kind: 'channel' })).toBeNull();
    const channels = plain.map((line, at) => ({ ...line, channel: at % 3 ? 'web' : 'shop' }));
    const { rows } = (await split(channels, {
      measure: 'orders',
      kind: 'channel',
      grain: 'week'
    }))!;
    expect(rows[0].next.mean).toBeCloseTo(7, 6);
  }, 20_000);
});
