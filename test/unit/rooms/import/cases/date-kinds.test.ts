import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SHARED } from '../../../../kit/shared.ts';
import { readCase, readContent } from './read-case.ts';

const KINDS = '39-date-kinds';
/** Where the file says less than a day, or other days than the rest. */
const OWN_DAYS: Readonly<Record<string, string>> = {
  'input-m-id.csv': '2026-03-05 2026-05-17 2026-08-01',
  'input-r-week.csv': '2026-03-02 2026-03-16 2026-03-30',
  'input-u-month-name.csv': '2026-03-01 2026-04-01 2026-05-01',
  'input-za-norwegian.csv': '2026-03-05 2025-12-17 2025-12-31'
};

describe.skipIf(!SHARED)('dates of the trade', () => {
  const files = SHARED
    ? readdirSync(`${SHARED}/cases/${KINDS}`).filter((name) => name.endsWith('.csv'))
    : [];

  test.each(files)('%s', async (name) => {
    const { source, times } = await readCase(`${KINDS}/${name}`);
    expect(source.kind).toBe('order_lines');
    expect(times.map((time) => time.slice(0, 10)).join(' ')).toBe(
      OWN_DAYS[name] ?? '2026-03-05 2026-03-17 2026-04-01'
    );
  });

  test.each(['24-two-digit-years', '24-two-digit-years-ymd'])('%s', async (name) => {
    const { times } = await readCase(`${name}/input.csv`);
    expect(times.toSorted().map((time) => time.slice(0, 10))).toEqual(
      '2025-12-12 2026-03-05 2026-03-17 2026-03-31 2026-04-01'.split(' ')
    );
  });

  test('the wall clock is kept whatever the zone', async () => {
    const { times } = await readCase('14-ampm-zones/input.csv');
    const written = readFileSync(`${SHARED}/cases/14-ampm-zones/input.csv`, 'utf8');
    expect(times.length).toBe(written.trim().split('\n').length - 1);
    expect([times[0], times[1], times.at(-2), times.at(-1)]).toEqual([
      '2025-10-31T23:59',
      '2025-11-01T00:00',
      '2026-03-09T19:15',
      '2026-03-10T07:15'
    ]);
  });
});

const rows = (headers: string, lines: readonly string[]) =>
  [
    `Order ID,${headers},Customer ID,Product Name,Quantity,Unit Price`,
    ...lines.map((line, i) => `${i + 1},${line},c${i},Kite,1,10.00`)
  ].join('\n');

describe('a time of day in its own column', () => {
  test.each([
    ['Order Date,Time', ['2026-03-05,23:58', '2026-03-17,08:00:30']],
    ['Date,Order Time', ['05.03.2026,11:58 PM', '17.03.2026,8:00 AM']],
    ['Datum,Uhrzeit', ['05.03.2026,23:58 Uhr', '17.03.2026,08:00 Uhr']],
    ['Fecha,Hora', ['05/03/2026,23:58 hs.', '17/03/2026,08:00 hs.']],
    ['日期,时间', ['2026年3月5日,下午11:58', '2026年3月17日,上午8:00']],
    ['Date,Heure', ['5 mars 2026,23h58', '17 mars 2026,08h00']],
    ['Order Date,Hour', ['2026-03-05,23', '2026-03-17,8']],
    ['Order Date,Time', ['2026-03-05,0.99861111', '2026-03-17,0.33333333']],
    ['Time,Order Date', ['23:58,2026-03-05', '08:00,2026-03-17']]
  ])('%s', async (headers, lines) => {
    const { times, draft } = await readContent(rows(headers, lines));
    const minutes = headers.endsWith('Hour') ? '23:00' : '23:58';
    expect(times).toEqual([`2026-03-05T${minutes}`, '2026-03-17T08:00']);
    expect(draft.notes.map(({ key }) => key)).toContain('time_joined');
  });

  test('is left alone beside dates that have their own, and where it is no time', async () => {
    const own = await readContent(rows('Order Date,Time', ['2026-03-05 10:00,23:58']));
    expect(own.times).toEqual(['2026-03-05T10:00']);
    const none = await readContent(rows('Order Date,Delivery Time', ['2026-03-05,2-3 days']));
    expect(none.times).toEqual(['2026-03-05T00:00']);
    expect(none.draft.notes).toEqual([]);
  });

  test('an empty time leaves the day, an empty day stays empty', async () => {
    const lines = ['2026-03-05,23:58', '2026-03-06,', ',08:00', '2026-03-07,09:00'];
    const { times, source } = await readContent(rows('Order Date,Time', lines));
    expect(times).toEqual(['2026-03-05T23:58', '2026-03-06T00:00', '2026-03-07T09:00']);
    expect(source.aside.map(({ reason, line }) => `${line} ${reason}`)).toEqual(['4 date_missing']);
    expect(source.aside[0].original).toBe('3,,08:00,c2,Kite,1,10.00');
  });
});

describe('what is said of dates', () => {
  test.each([
    ['date_years', ['5 มี.ค. 2569', '17 มี.ค. 2569']],
    ['date_month', ['Mar-26', 'Apr-26']],
    ['date_week', ['2026-W10', '2026-W11']],
    ['date_order_span', ['26-03-05', '26-04-07']]
  ])('%s', async (key, cells) => {
    const { draft } = await readContent(rows('Order Date', cells));
    expect(draft.notes.map((note) => note.key)).toEqual([key]);
  });

  test('nothing of plain ones', async () => {
    const { draft } = await readContent(rows('Order Date', ['05/03/26', '17/03/26', '31/12/25']));
    expect(draft.notes).toEqual([]);
  });
});
