import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import type { AheadAnswer } from '../../../../../workers/rooms/forecast/ahead/contract.ts';
import { findAhead } from '../../../../../workers/rooms/forecast/ahead/find-ahead.ts';
import { listAheadFindings } from '../../../../../workers/rooms/forecast/ahead/findings.ts';
import type {
  Expected,
  ForecastGrain
} from '../../../../../workers/rooms/forecast/series/contract.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import { plainLine, toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';

/** A Monday, the first of a month. */
const START = dayNumber('2024-01-01');

function ahead(plain: PlainLine[], grain: ForecastGrain) {
  const lines = toOrderLines(plain);
  const question = { shopId: 1, measure: 'net', seed: 1, grain } as const;
  return findAhead(lines, question, daysOfShop(lines)!, quietJob());
}

/** About 100 a day, weekends half as much again, until a day. */
function shop(last: string, of: (day: number) => number = () => 1): PlainLine[] {
  return Array.from({ length: dayNumber(last) - START + 1 }, (_, at) => {
    const usual = at % 7 > 4 ? 150 : 100 + ((at * 7) % 5);
    return plainLine(START + at, { unitPrice: usual * of(START + at) });
  });
}

const ends = ['low95', 'low80', 'mean', 'high80', 'high95'] as const;

function staysAbove({ ahead: [first], unfinished, total }: AheadAnswer): void {
  for (const end of ends) {
    expect(first[end], end).toBeGreaterThanOrEqual(unfinished!.soFar);
    expect(total[end], `${end} of all`).toBeGreaterThanOrEqual(unfinished!.soFar);
  }
  const order = ends.map((end) => first[end]);
  expect(order.toSorted((a, b) => a - b)).toEqual(order);
}

describe('a period that is not over', () => {
  it.each(['day', 'week', 'month'] as const)(
    'is never told below what has come in: %s',
    async (grain) => {
      const plain = shop('2024-09-26');
      plain.push(plainLine(dayNumber('2024-09-26'), { order: 'large', unitPrice: 9000 }));
      const answer = await ahead(plain, grain);
      staysAbove(answer);
      expect(answer.unfinished!.soFar).toBeGreaterThan(9000);
    },
    20_000
  );

  it('goes on from what is in by the shop’s own weekdays', async () => {
    // Twice as much as ever since Monday: the weekend is still to come, and brings more.
    const from = dayNumber('2024-09-23');
    const { ahead: rows, total } = await ahead(
      shop('2024-09-27', (day) => (day >= from ? 2 : 1)),
      'week'
    );
    const usual = 5 * 102 + 2 * 150;
    expect(rows[0].mean).toBeGreaterThan(1.5 * usual);
    expect(rows[0].mean).toBeLessThan(2 * usual);
    const sum = rows.reduce((all, { mean }) => all + mean, 0);
    expect(total.mean).toBeCloseTo(sum, 6);
  }, 20_000);

  it('is told the narrower the more of it has passed, and before its first day as any other', async () => {
    const wide = async (last: string) => {
      const { ahead: rows } = await ahead(shop(last), 'month');
      expect(rows[0].period).toBe('2024-09');
      return rows[0].high80 - rows[0].low80;
    };
    const [whole, early, late] = [
      await wide('2024-08-31'),
      await wide('2024-09-04'),
      await wide('2024-09-28')
    ];
    expect(early).toBeLessThan(whole);
    expect(late).toBeLessThan(0.5 * early);
  }, 20_000);

  it('may lose what has come in where months of more returns than sales were', async () => {
    const plain = shop('2024-09-05');
    const back = { quantity: -1, unitPrice: 20_000 };
    plain.push(plainLine(dayNumber('2024-03-05'), { ...back, order: 'back' }));
    const { ahead: rows, past, unfinished } = await ahead(plain, 'month');
    expect(Math.min(...past.map(({ value }) => value))).toBeLessThan(0);
    expect(rows[0].low95).toBeLessThan(unfinished!.soFar);
  }, 20_000);

  it('is what to plan by where all periods together are told too widely', async () => {
    const calm = await ahead(shop('2024-12-27'), 'week');
    const told = (first: number, all: number, own = calm) => {
      const reach = (own: Expected, share: number) => {
        return { ...own, low80: own.mean * (1 - share), high80: own.mean * (1 + share) };
      };
      const rows = own.ahead.map((row) => ({ ...row, ...reach(row, first) }));
      const answer = { ...own, ahead: rows, total: reach(own.total, all) };
      return listAheadFindings(answer).find(({ key }) => key === 'wide');
    };
    // Five days of the first week are in: what is left of it is no plan.
    const { period, mean } = calm.ahead[1];
    expect(told(0.2, 0.6)).toMatchObject({ detail: { period, mean, high: 1.2 * mean } });
    const ofMonday = { ...calm, unfinished: { ...calm.unfinished!, soFar: 100 } };
    expect(told(0.2, 0.6, ofMonday)).toMatchObject({ detail: { period: calm.ahead[0].period } });
    // No plan is refused that may be made, and none offered that is as wide.
    expect(told(0.2, 0.4)).toBeUndefined();
    expect(told(0.5, 0.6)).toBeUndefined();
  }, 20_000);
});
