import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceDraft } from '../../../../workers/contract/files/source.ts';
import { quietJob } from '../../../../workers/contract/job.ts';
import { createRandom } from '../../../../workers/maths/random.ts';
import { forecastRoom } from '../../../../workers/rooms/forecast/api.ts';
import type {
  AheadAnswer,
  AheadQuestion
} from '../../../../workers/rooms/forecast/ahead/contract.ts';
import { USUAL_RULES } from '../../../../workers/rooms/forecast/order/contract.ts';
import { storeImport } from '../../../../workers/store/import-batch.ts';
import { freshDatabase } from '../../../kit/fresh-database.ts';
import { LONG } from '../../../kit/long.ts';
import { draftFromCells } from '../../../kit/source-drafts.ts';

const job = quietJob();
const START = Date.UTC(2023, 0, 2, 9);
const DAY = 86_400_000;

/** A line as a file may hold it: when, how many, at what price. */
type Line = readonly [time: number, quantity: number, price: number];

function orders(lines: readonly Line[]): SourceDraft {
  const moment = (time: number) => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
  return draftFromCells('orders.csv', {
    order_id: lines.map((_, at) => `o${at}`),
    order_date: lines.map(([time]) => moment(time)),
    customer_id: lines.map((_, at) => `c${at % 40}`),
    product_id: lines.map(() => 'A'),
    quantity: lines.map(([, quantity]) => quantity),
    unit_price: lines.map(([, , price]) => price)
  });
}

/** What the worker tells of an imported shop, by its usual periods if no others are asked for. */
async function tell(lines: readonly Line[], asked: Partial<AheadQuestion> = {}) {
  const shop = { name: 'Shop' };
  const now = '2026-01-01T08:00:00.000Z';
  const { shopId } = await storeImport({ shop, now, sources: [orders(lines)] }, job);
  const question: AheadQuestion = { shopId, measure: 'net', horizon: 4, seed: 1, ...asked };
  const ahead = await forecastRoom.ahead(question, job);
  const order = await forecastRoom.order({ shopId, rules: USUAL_RULES }, job);
  for (const own of ahead ? [...ahead.ahead, ahead.total] : []) {
    const { low95, low80, mean, high80, high95 } = own;
    const ends = [low95, low80, mean, high80, high95];
    expect(ends.every(Number.isFinite)).toBe(true);
    expect(ends.toSorted((a, b) => a - b)).toEqual(ends);
    if (lines.every(([, quantity]) => quantity > 0)) expect(low95).toBeGreaterThanOrEqual(0);
  }
  for (const { demand, orderQuantity } of order?.rows ?? []) {
    expect(Number.isFinite(demand) && demand >= 0).toBe(true);
    expect(Number.isFinite(orderQuantity) && orderQuantity >= 0).toBe(true);
  }
  return { ahead, order };
}

/** About ten pieces a day at 2, as of these days. */
function steady(count: number, of = (_day: number, pieces: number) => pieces): Line[] {
  const random = createRandom(4);
  return Array.from({ length: count }, (_, day): Line => {
    return [START + day * DAY, of(day, 5 + random.poisson(5)), 2];
  }).filter(([, quantity]) => quantity !== 0);
}

const keysOf = (answer: { findings: readonly { key: string }[] } | null) =>
  answer?.findings.map(({ key }) => key) ?? [];

/** Whether it expects about so much of four periods. */
function expectAbout(answer: AheadAnswer | null, amount: number): void {
  expect(answer!.total.mean / (4 * amount)).toBeGreaterThan(0.8);
  expect(answer!.total.mean / (4 * amount)).toBeLessThan(1.2);
}

describe('a forecast of an imported shop', () => {
  // Each shop is another, so that no answer is remembered.
  beforeAll(freshDatabase);

  it('of three points says how little it knows', async () => {
    const { ahead } = await tell(steady(4), { grain: 'day' });
    expect(ahead?.past).toHaveLength(3);
    expect(keysOf(ahead)).toContain('short');
  });

  it('of nothing but zeros is refused', async () => {
    const { ahead, order } = await tell(steady(60).map(([time]) => [time, 1, 0]));
    expect(ahead).toBeNull();
    expect(order).toBeNull();
  });

  it('of one spike does not expect another', async () => {
    const { ahead } = await tell(steady(210, (day, pieces) => (day === 150 ? 9000 : pieces)));
    expect(ahead?.grain).toBe('week');
    expectAbout(ahead, 140);
    expect(keysOf(ahead)).toContain('odd');
  });

  it('of a shop that takes back more than it sells goes below zero', async () => {
    const { ahead } = await tell(steady(210, (day, pieces) => (day % 7 === 0 ? -90 : pieces)));
    expect(ahead!.past.some(({ value }) => value < 0)).toBe(true);
    expect(ahead!.total.mean).toBeLessThan(0);
  });

  it('of a past with a gap stays at the usual, by weeks and by days', async () => {
    const lines = steady(210, (day, pieces) => (day >= 100 && day < 128 ? 0 : pieces));
    const { ahead } = await tell(lines);
    expect(keysOf(ahead)).toContain('gap');
    expectAbout(ahead, 140);
    const days = await tell(lines, { grain: 'day' });
    expect(keysOf(days.ahead)).toContain('gap');
    expectAbout(days.ahead, 20);
  });

  it('of dates that come again and again adds them up', async () => {
    const once = steady(60);
    const lines = once.flatMap((line) => [line, line, line]);
    const { ahead } = await tell(lines, { grain: 'day' });
    const [[, quantity, price]] = once;
    expect(ahead?.past[0].value).toBe(3 * quantity * price);
    expectAbout(ahead, 60);
  });

  it('is the same where lines are from 1970 and 2099, and hours go back', async () => {
    const lines = steady(210);
    const plain = await tell(lines);
    const jumped = lines.map(([time, ...rest], at): Line => {
      return [at % 50 === 7 ? time - 7_200_000 : time, ...rest];
    });
    const told = await tell([[0, 1, 2], ...jumped, [Date.UTC(2099, 0, 1), 1, 2]]);
    expect(told.ahead?.past).toEqual(plain.ahead?.past);
    expect(told.ahead?.ahead).toEqual(plain.ahead?.ahead);
    expect(told.ahead?.findings.at(-1)).toEqual({ key: 'farOff', detail: { lines: 2, day: 0 } });
    expect(told.order?.rows[0].demand).toBe(plain.order?.rows[0].demand);
    expect(keysOf(told.order)).toContain('farOff');
  });

  // Months of twenty years are tried for seconds.
  if (LONG) {
    it('of twenty years goes by months, whatever the minutes', async () => {
      const twenty = Array.from({ length: 20 * 365 }, (_, at): Line => {
        return [START - 18 * 365 * DAY + Math.round(at * 1439.5 * 60_000), 1 + (at % 3), 2];
      });
      const { ahead } = await tell(twenty);
      expect(ahead?.grain).toBe('month');
      expect(ahead!.past.length).toBeGreaterThan(230);
      expectAbout(ahead, 122);
    });
  }
});
