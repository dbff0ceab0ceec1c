import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../workers/contract/day.ts';
import { applyFilter, createCrossFilter } from '../../../../workers/rooms/overview/cross-filter.ts';
import { measureGoal } from '../../../../workers/rooms/overview/goal/measure-goal.ts';
import { buildLineIndex } from '../../../../workers/rooms/overview/line-index.ts';
import { toOrderLines, type PlainLine } from '../../../kit/made-lines.ts';

const FIRST = Date.UTC(2025, 9, 20);

/** One sale of ten a day. */
function daily(days: number, own: Partial<PlainLine> = {}): PlainLine[] {
  return Array.from({ length: days }, (_, day) => ({
    order: `${day}`,
    product: 'P',
    customer: 'c',
    time: FIRST + day * DAY_MS,
    quantity: 1,
    unitPrice: 10,
    category: '',
    country: 'France',
    channel: '',
    ...own
  }));
}

async function measure(plain: PlainLine[], amount: number, country?: string[]) {
  const cross = createCrossFilter(await buildLineIndex(toOrderLines(plain), async () => {}));
  applyFilter(cross, { country }, null);
  return measureGoal(cross, amount);
}

describe('the monthly goal', () => {
  it('is measured by the newest month alone, returns taken off', async () => {
    // 20 October to 18 November; 18 of 30 days are gone.
    const back = { ...daily(1)[0], order: 'C1', quantity: -3, time: FIRST + 20 * DAY_MS };
    expect(await measure([...daily(30), back], 300)).toEqual({
      amount: 300,
      reached: 150,
      from: Date.UTC(2025, 10, 1) / DAY_MS,
      to: Date.UTC(2025, 10, 18) / DAY_MS,
      gone: 18 / 30
    });
  });

  it('counts a month whole on its last day, and what there is of one the data begin in', async () => {
    expect(await measure(daily(12), 60)).toMatchObject({ reached: 120, gone: 1 });
    expect(await measure(daily(2), 60)).toMatchObject({ reached: 20, gone: 21 / 31 });
  });

  it('is not measured without a goal, by a part of the shop, or without days', async () => {
    expect(await measure(daily(30), 0)).toBeNull();
    expect(await measure(daily(30), NaN)).toBeNull();
    expect(await measure(daily(30), 300, ['France'])).toBeNull();
    expect(await measure(daily(3, { time: NaN }), 300)).toBeNull();
    expect(await measure([], 300)).toBeNull();
  });
});
