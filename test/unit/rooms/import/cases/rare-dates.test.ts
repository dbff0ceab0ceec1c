import { describe, expect, test } from 'vitest';
import { readContent } from './read-case.ts';

const rows = (cells: readonly string[]) =>
  [
    'Order ID;Order Date;Customer ID;Product Name;Quantity;Unit Price',
    ...cells.map((cell, i) => `${i + 1};${cell};c${i};Kite;1;10.00`)
  ].join('\n');

const DAYS = '2026-03-05 2026-03-17 2026-04-01';

test.each([
  ['Chinese numerals', '二〇二六年三月五日|二零二六年三月十七日|二〇二六年四月一日'],
  ['a weekday behind the day', '2026年3月5日星期四|2026年3月17日星期二|2026年4月1日星期三'],
  ['a Japanese weekday', '2026年3月5日木曜日|2026年3月17日火曜日|2026年4月1日水曜日'],
  ['two digits of a year', '26年3月5日|26年3月17日|26年4月1日'],
  ['the same in Korean', '26년 3월 5일|26년 3월 17일|26년 4월 1일'],
  ['the first letter of an era', '令8.3.5|令8.3.17|令8.4.1'],
  [
    'Vietnamese weekdays',
    'Thứ Năm, 5 tháng 3, 2026|Thứ Ba, 17 tháng 3, 2026|Thứ Tư, 1 tháng 4, 2026'
  ],
  ['short ones', 'T5, 05/03/2026|T3, 17/03/2026|T4, 01/04/2026'],
  ['time first with a word', '14:30 ngày 05/03/2026|08:05 ngày 17/03/2026|00:00 ngày 01/04/2026'],
  ['Roman months', '5.III.2026|17.III.2026|1.IV.2026'],
  ['Hijri months', '16 رمضان 1447|28 رمضان 1447|13 شوال 1447'],
  ['the sign of Hijri years', '16/09/1447 هـ|28/09/1447 هـ|13/10/1447 هـ'],
  ['statistics programs', '05MAR2026:10:00:00|17MAR2026:10:00:00|01APR2026:10:00:00'],
  ['web logs', '05/Mar/2026:10:00:00 +0100|17/Mar/2026:10:00:00 +0100|01/Apr/2026:10:00:00 +0200'],
  ['without any sign but T', '20260305T100000Z|20260317T100000Z|20260401T100000Z'],
  ['databases', '2026-03-05-10.00.00.000000|2026-03-17-10.00.00.000000|2026-04-01-10.00.00.000000'],
  ['underscores', '2026_03_05|2026_03_17|2026_04_01'],
  ['at', 'Mar 5, 2026 @ 2:30 pm|Mar 17, 2026 @ 8:05 am|Apr 1, 2026 @ 12:00 am'],
  ['noon', 'March 5, 2026, 2:30 p.m.|March 17, 2026, midnight|April 1, 2026, noon'],
  ['an hour alone', '5/3/26 kl. 14|17/3/26 kl. 8|1/4/26 kl. 9'],
  [
    'JSON of old services',
    '/Date(1772668800000)/|/Date(1773705600000+0100)/|/Date(1775001600000)/'
  ],
  ['seconds with a fraction', '1772668800.5|1773705600.5|1775001600.5'],
  ['six digits, year first', '260305|260317|260401'],
  ['six digits, day first', '050326|170326|010426'],
  ['eight digits, day first', '05032026|17032026|01042026'],
  ['a zero lost in front', '5032026|17032026|1042026'],
  ['digits to the minute', '202603051000|202603171000|202604011000']
])('%s: %s', async (_name, cells) => {
  const { times } = await readContent(rows(cells.split('|')));
  expect(times.map((time) => time.slice(0, 10)).join(' ')).toBe(DAYS);
});

test.each([
  ['13 Feber 2025', '2025-02-13'],
  ['13 setiembre 2025', '2025-09-13'],
  ['13 يوليه 2025', '2025-07-13'],
  ['13 फरवरी 2025', '2025-02-13'],
  ['13 सितम्बर 2025', '2025-09-13']
])('another spelling of a month: %s', async (cell, day) => {
  const { times } = await readContent(rows([cell]));
  expect(times[0].slice(0, 10)).toBe(day);
});

test('the wall clock of rare forms', async () => {
  const { times } = await readContent(
    rows(['14:30 ngày 25/03/2026', 'Mar 17, 2026 @ 8:05 am', 'April 1, 2026, noon'])
  );
  expect(times.map((time) => time.slice(11))).toEqual(['14:30', '08:05', '12:00']);
});

describe('what is said', () => {
  test.each([
    ['date_quarter', ['2026-Q1', '2026-Q2'], '2026-01-01 2026-04-01'],
    [
      'date_quarter',
      ['Q1 2026', '2. Quartal 2026', '2026年第三季度'],
      '2026-01-01 2026-04-01 2026-07-01'
    ],
    ['date_month', ['202603', '202604'], '2026-03-01 2026-04-01'],
    ['date_serials', ['05/03/2026', '17/03/2026', '46113'], DAYS]
  ])('%s %j', async (key, cells, days) => {
    const { times, draft } = await readContent(rows(cells));
    expect(times.map((time) => time.slice(0, 10)).join(' ')).toBe(days);
    expect(draft.notes.map((note) => note.key)).toEqual([key]);
  });

  test('order numbers that look like days stay order numbers', async () => {
    const { roles } = await readContent(
      'Nr,Order Date,Customer ID,Product Name,Quantity,Unit Price\n' +
        '260305,2026-03-05,a,Kite,1,10\n260306,2026-03-06,b,Kite,1,10\n'
    );
    expect(roles['Order Date']).toBe('order_date');
    expect(roles.Nr).not.toBe('order_date');
  });
});
