import { expect, it } from 'vitest';
import type { TextColumn } from '../../../../workers/contract/columns.ts';
import type { OrderLines } from '../../../../workers/contract/order-lines.ts';
import { describeResponse } from '../../../../workers/rooms/market/advertising/describe-response.ts';
import { fitResponse } from '../../../../workers/rooms/market/advertising/fit-response.ts';
import { weeksOfShop } from '../../../../workers/rooms/market/advertising/sources.ts';
import { ADVERTISING } from '../../../../workers/sample/planted-facts.ts';
import { simulateShop } from '../../../../workers/sample/simulate.ts';
import type { Spend } from '../../../../workers/shop/spend.ts';
import { LONG, times } from '../../../kit/long.ts';
import { simulatedLines } from './simulated-lines.ts';

type Days = ReturnType<typeof simulateShop>['days'];

function spendOf(days: Days): Spend {
  const rows = days.flatMap(({ day, spend }) => spend.map((amount, at) => ({ day, amount, at })));
  const names = ['', ...ADVERTISING.map(({ channel }) => channel)];
  const text = (codes: Uint8Array): TextColumn => ({ type: 'text', codes, dictionary: names });
  return {
    rows: rows.length,
    day: Int32Array.from(rows, ({ day }) => day),
    channel: text(Uint8Array.from(rows, ({ at }) => at + 1)),
    label: text(new Uint8Array(rows.length)),
    spend: Float64Array.from(rows, ({ amount }) => amount),
    impressions: new Float64Array(rows.length),
    clicks: new Float64Array(rows.length)
  };
}

/** Each channel's part of the revenue of its days: demand is multiplied by 1 + Σ of the effects. */
function broughtBy(days: Days, lines: OrderLines): number[] {
  const revenue = new Float64Array(days.length);
  for (let row = 0; row < lines.rows; row++) {
    revenue[lines.day[row] - days[0].day] += lines.total[row];
  }
  return ADVERTISING.map(({ carryover, lift, half }, at) => {
    let stock = 0;
    return days.reduce((sum, { spend, advertising }, day) => {
      stock = spend[at] + carryover * stock;
      return sum + (revenue[day] * ((lift * stock) / (stock + half))) / advertising;
    }, 0);
  });
}

it('holds what the channels of the sample shop bring within their ranges of 90 %', async () => {
  const seeds = LONG ? [20260101, 1, 7, 11, 23] : [20260101];
  const draws = times(20, 200);
  let inside = 0;
  for (const seed of seeds) {
    const { days, ...shop } = simulateShop(seed);
    const lines = simulatedLines({ days, ...shop });
    const model = await fitResponse(weeksOfShop(spendOf(days), lines)!, { seed: 1, draws });
    if ('key' in model) throw new Error(model.key);
    const truth = broughtBy(days, lines);
    describeResponse(model).channels.forEach(({ channel, low, high }, at) => {
      expect(channel).toBe(ADVERTISING[at].channel);
      inside += Number(low <= truth[at] && truth[at] <= high);
    });
  }
  expect(inside).toBeGreaterThanOrEqual(0.85 * ADVERTISING.length * seeds.length);
}, 240_000);
