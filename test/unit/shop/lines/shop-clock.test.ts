import { DAY_MS } from '../../../../workers/contract/day.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineOrderLines } from '../../../../workers/shop/order-lines.ts';
import { summariseShop } from '../../../../workers/rooms/data/describe-shop.ts';
import { shopClock } from '../../../../workers/shop/lines/shop-clock.ts';
import type { SourceRecord } from '../../../../workers/store/records.ts';
import { isoMoment } from '../../../../workers/maths/calendar.ts';
import type { ShopChoices } from '../../../../workers/contract/shop-choices.ts';
import { columnsFromCells } from '../../../kit/source-drafts.ts';

const read = (moment: string) => Date.parse(`${moment.replace(' ', 'T')}Z`);
const inZone = (timeZone: string, moment: string) =>
  isoMoment(shopClock({ clockShift: 0, timeZone })!(read(moment)));

describe('the clock in the shop', () => {
  it('is the files’ own unless the person says otherwise', () => {
    expect(shopClock({ clockShift: 0, timeZone: '' })).toBeNull();
    expect(shopClock({ clockShift: NaN, timeZone: '' })).toBeNull();
  });

  it('is so many hours away, quarters too', () => {
    const nepal = shopClock({ clockShift: 5.75, timeZone: '' })!;
    expect(isoMoment(nepal(read('2026-03-01 20:30:00')))).toBe('2026-03-02 02:15:00');
    const back = shopClock({ clockShift: -3.5, timeZone: '' })!;
    expect(isoMoment(back(read('2026-03-01 01:00:00')))).toBe('2026-02-28 21:30:00');
    expect(nepal(NaN)).toBeNaN();
  });

  it.each([
    // Clocks go forward at 01:00 UTC on 29 March 2026 and back on 25 October.
    ['Europe/Madrid', '2026-01-15 23:30:00', '2026-01-16 00:30:00'],
    ['Europe/Madrid', '2026-07-15 22:30:00', '2026-07-16 00:30:00'],
    ['Europe/Madrid', '2026-03-29 00:59:59', '2026-03-29 01:59:59'],
    ['Europe/Madrid', '2026-03-29 01:00:00', '2026-03-29 03:00:00'],
    ['Europe/Madrid', '2026-10-25 00:30:00', '2026-10-25 02:30:00'],
    ['Europe/Madrid', '2026-10-25 01:30:00', '2026-10-25 02:30:00'],
    ['America/New_York', '2026-03-08 06:59:00', '2026-03-08 01:59:00'],
    ['America/New_York', '2026-03-08 07:00:00', '2026-03-08 03:00:00'],
    ['Asia/Shanghai', '2026-06-01 16:00:00', '2026-06-02 00:00:00'],
    ['Asia/Kathmandu', '2026-06-01 00:00:00', '2026-06-01 05:45:00'],
    ['Australia/Lord_Howe', '2026-01-01 00:00:00', '2026-01-01 11:00:00']
  ])('in %s at %s UTC shows %s', (zone, utc, shown) => {
    expect(inZone(zone, utc)).toBe(shown);
  });

  it('changes nothing where the zone is none', () => {
    expect(shopClock({ clockShift: 8, timeZone: 'Mars/Olympus' })).toBeNull();
  });

  it('shows what the calendar of the zone shows, at any moment', () => {
    const zones = ['Europe/Madrid', 'America/St_Johns', 'Pacific/Auckland', 'Africa/Casablanca'];
    const clocks = new Map(
      zones.map((timeZone) => [timeZone, shopClock({ clockShift: 0, timeZone })!])
    );
    const from = Date.UTC(2019, 0, 1);
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 8 * 365 * 24 * 4 }),
        (timeZone, quarters) => {
          const moment = from + quarters * 900_000;
          const shown = new Date(moment).toLocaleString('sv-SE', { timeZone });
          expect(isoMoment(clocks.get(timeZone)!(moment))).toBe(shown);
        }
      )
    );
  });
});

describe('lines on the clock in the shop', () => {
  const file = (moments: string[]) => ({
    rows: moments.length,
    rowsRead: moments.length,
    hidden: null,
    currency: '',
    columns: columnsFromCells({
      order_id: moments.map((_, at) => String(at)),
      order_date: moments,
      quantity: moments.map(() => 1),
      unit_price: moments.map(() => 1)
    })
  });
  const combine = (choices: Partial<ShopChoices>, ...files: ReturnType<typeof file>[]) =>
    combineOrderLines({ shopId: 1, dataVersion: 1, orderLines: files, products: [], choices });
  const days = (own: Int32Array) =>
    [...own].map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));

  it('have the day, the hour and the moment of the shop', () => {
    const lines = combine(
      { timeZone: 'Asia/Shanghai' },
      file(['2026-01-04 15:59:59', '2026-01-04 16:00:00', ''])
    );
    expect(days(lines.day.slice(0, 2))).toEqual(['2026-01-04', '2026-01-05']);
    // A Sunday at 23, a Monday at 0, none.
    expect([...lines.weekHour]).toEqual([6 * 24 + 23, 0, 255]);
    expect(isoMoment(lines.time[1])).toBe('2026-01-05 00:00:00');
    expect(lines.time[2]).toBeNaN();
  });

  it('are shifted before the beginning of the day is looked at', () => {
    const choices = { clockShift: 2, dayStartHour: 4 };
    const lines = combine(choices, file(['2026-01-10 01:30', '2026-01-10 02:30']));
    expect(days(lines.day)).toEqual(['2026-01-09', '2026-01-10']);
  });

  it('of a file that only knows dates stay on their day', () => {
    const lines = combine({ clockShift: -5 }, file(['2026-01-10']), file(['2026-01-10 03:00']));
    expect(days(lines.day)).toEqual(['2026-01-10', '2026-01-09']);
    expect(isoMoment(lines.time[0])).toBe('2026-01-10 00:00:00');
  });

  it('give the list of shops its days', () => {
    const source = (firstOrder: string, lastOrder: string) =>
      ({
        kind: 'order_lines',
        columns: [],
        rowsRead: 1,
        rowsKept: 1,
        firstOrder,
        lastOrder
      }) as unknown as SourceRecord;
    const shop = (choices: Partial<ShopChoices>, ...sources: SourceRecord[]) => {
      const record = { shopId: 1, name: '', isSample: false, dataVersion: 1, choices };
      const dates = { created: '', changed: '', lastBackup: '' };
      const { firstOrder, lastOrder } = summariseShop({ shop: { ...record, ...dates }, sources });
      return [firstOrder, lastOrder];
    };
    const timed = source('2026-01-04T23:00:00', '2026-02-01T01:00:00');
    const dated = source('2026-01-05T00:00:00', '2026-01-06T00:00:00');
    expect(shop({}, timed, dated)).toEqual(['2026-01-04', '2026-02-01']);
    expect(shop({ clockShift: 2 }, timed)).toEqual(['2026-01-05', '2026-02-01']);
    expect(shop({ clockShift: -2 }, timed, dated)).toEqual(['2026-01-04', '2026-01-31']);
    expect(shop({ clockShift: -2 }, dated)).toEqual(['2026-01-05', '2026-01-06']);
    expect(shop({ clockShift: 2 }, source('', ''))).toEqual(['', '']);
  });
});
