import { expect, it } from 'vitest';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { countFigures } from '../../../../../workers/rooms/market/advertising/figures.ts';
import type { Spend } from '../../../../../workers/shop/spend.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

const START = dayNumber('2024-01-01');

it('counts orders of a channel by its name alone, and all of them beside all spend', () => {
  const lines = toOrderLines([
    plainLine(START, { order: 'a', channel: 'google-ads', customer: 'c1' }),
    plainLine(START + 1, { order: 'b', channel: 'web', customer: 'c2' }),
    plainLine(START + 40, { order: 'c', channel: 'Google Ads', customer: 'c1' })
  ]);
  const spend = {
    rows: 3,
    day: Int32Array.of(START, START, START + 40),
    channel: {
      type: 'text',
      codes: Uint32Array.of(1, 2, 1),
      dictionary: ['', 'Google Ads', 'Print']
    },
    spend: Float64Array.of(20, 10, 4),
    impressions: Float64Array.of(100, NaN, 50),
    clicks: Float64Array.of(NaN, NaN, NaN)
  } as unknown as Spend;
  const { channels, months } = countFigures(spend, lines, lines);
  expect(channels.map(({ channel, isAll, spend: own }) => [channel, isAll, own])).toEqual([
    ['Google Ads', false, 24],
    ['Print', false, 10],
    ['', true, 34]
  ]);
  const [google, print, all] = channels;
  expect([google.orders, google.newCustomers, google.revenue]).toEqual([2, 1, 20]);
  expect(google.impressions).toBe(150);
  expect([print.orders, print.newCustomers, print.revenue]).toEqual([NaN, NaN, NaN]);
  expect([all.orders, all.newCustomers, all.revenue]).toEqual([3, 2, 30]);
  expect(months.map(({ month }) => month)).toEqual([
    ...['2024-02', '2024-02', '2024-01', '2024-01', '2024-01']
  ]);
});
