import { describe, expect, test } from 'vitest';
import {
  cleanIdentifier,
  isRoundedIdentifier
} from '../../../../../workers/rooms/import/values/clean-identifiers.ts';
import { decideDates, readDate } from '../../../../../workers/rooms/import/values/read-dates.ts';
import { currencyBeside } from '../../../../../workers/rooms/import/values/number-marks.ts';
import {
  decideDecimal,
  decimalOfFile
} from '../../../../../workers/rooms/import/values/decide-decimal.ts';
import { readNumber } from '../../../../../workers/rooms/import/values/read-numbers.ts';
import { processorTime } from '../../../processor-time.ts';

const iso = (time: number) =>
  Number.isNaN(time) ? 'unreadable' : new Date(time).toISOString().slice(0, 19);

describe('dates', () => {
  test.each([
    ['2010-12-01 08:26:00', '2010-12-01T08:26:00'],
    ['2010-12-01', '2010-12-01T00:00:00'],
    ['2010-12-01T08:26:00.000Z', '2010-12-01T08:26:00'],
    ['2024-01-05 23:30:12 -0500', '2024-01-05T23:30:12'],
    ['2024-01-05T23:30:12+08:00', '2024-01-05T23:30:12'],
    ['20240131', '2024-01-31T00:00:00'],
    ['2026年11月23日', '2026-11-23T00:00:00'],
    ['2026年11月23日 下午2:05', '2026-11-23T14:05:00'],
    ['2026/1/3 9:05', '2026-01-03T09:05:00'],
    ['31-Jul-18', '2018-07-31T00:00:00'],
    ['Jul-25-26', '2026-07-25T00:00:00'],
    ['Dec 1, 2010', '2010-12-01T00:00:00'],
    ['1st March 2011 5:07 PM', '2011-03-01T17:07:00'],
    ['Wed, 01 Dec 2010 12:00:00 GMT', '2010-12-01T12:00:00'],
    ['2026. 11. 23.', '2026-11-23T00:00:00'],
    ['2026년 11월 23일 오후 2:05', '2026-11-23T14:05:00'],
    ['23 de noviembre de 2026', '2026-11-23T00:00:00'],
    ['23 ottobre 2026', '2026-10-23T00:00:00'],
    ['23. März 2026', '2026-03-23T00:00:00'],
    ['20261123 14:05', '2026-11-23T14:05:00'],
    ['2026-11-23 14h05', '2026-11-23T14:05:00'],
    ['Mon Nov 23 2026 14:05:09 GMT+0800 (China Standard Time)', '2026-11-23T14:05:09'],
    ['2026-11-23 14:05 America/New_York', '2026-11-23T14:05:00'],
    ['2026年11月23日 凌晨 12:05', '2026-11-23T00:05:00'],
    ['2026-11', '2026-11-01T00:00:00'],
    ['2026年11月', '2026-11-01T00:00:00'],
    ['2026-13', 'unreadable'],
    ['2023-02-30', 'unreadable'],
    ['2023-13-01', 'unreadable'],
    ['2010-12-01 25:61', 'unreadable'],
    ['hello 2010', 'unreadable'],
    ['536365', 'unreadable']
  ])('%s', (cell, expected) => {
    expect(iso(readDate(cell, 'ymd'))).toBe(expected);
  });

  test('some day above 12 decides the whole column', () => {
    expect(decideDates(['03/04/2024', '25/04/2024']).order).toBe('dmy');
    expect(decideDates(['03/04/2024', '04/25/2024']).order).toBe('mdy');
    expect(decideDates(['03/04/2024', '05/06/2024']).order).toBe('ambiguous');
    expect(decideDates(['2024-03-04', '2024-05-06']).order).toBe('ymd');
    expect(decideDates(['45000', '45001.5']).order).toBe('serial');
    expect(iso(readDate('03/04/24', 'dmy'))).toBe('2024-04-03T00:00:00');
    expect(iso(readDate('03/04/24 1:05 pm', 'mdy'))).toBe('2024-03-04T13:05:00');
    expect(iso(readDate('04/25/2024', 'dmy'))).toBe('unreadable');
  });

  test('seconds and milliseconds since 1970', () => {
    expect(iso(readDate('1795442709', 'serial'))).toBe('2026-11-23T14:05:09');
    expect(iso(readDate('1795442709123', 'serial'))).toBe('2026-11-23T14:05:09');
    expect(iso(readDate('1795442709', 'ymd'))).toBe('unreadable');
  });

  test('Excel serials count from 1899-12-30, to the second', () => {
    expect(iso(readDate('40513.3513888889', 'serial'))).toBe('2010-12-01T08:26:00');
  });
});

describe('numbers', () => {
  test.each([
    ['1234.5', '.', 1234.5],
    ['1,234.50', '.', 1234.5],
    ['1.234,50', ',', 1234.5],
    ['1 234,50', ',', 1234.5],
    ["1'234.50", '.', 1234.5],
    ['1\u202f234,50', ',', 1234.5],
    ['1,00,000', '.', 100000],
    ['£2.55', '.', 2.55],
    ['$ -5.00', '.', -5],
    ['-$5.00', '.', -5],
    ['Rs.500', '.', 500],
    ['Rs. 1,500.50', '.', 1500.5],
    ['2,55 €', ',', 2.55],
    ['12.5元', '.', 12.5],
    ['(1,00)', ',', -1],
    ['12.00-', '.', -12],
    ['−3', '.', -3],
    ['15 %', '.', 15],
    ['1.2E+3', '.', 1200],
    ['１２３', '.', 123],
    ['.5', '.', 0.5],
    ['$(5.00)', '.', -5],
    ['($5.00)', '.', -5],
    ['12,-', ',', 12],
    ['12.–', '.', 12],
    ['100,- kr', ',', 100],
    ["CHF 1'234.50", '.', 1234.5],
    ['R$ 1.234,56', ',', 1234.56],
    ['1.234,56 zł', ',', 1234.56],
    ['CN¥1,200', '.', 1200],
    ['1.2万', '.', 12000],
    ['3亿元', '.', 300000000],
    ['（1.00）', '.', -1],
    ['١٬٢٣٤٫٥', '.', 1234.5],
    ['0,5 %', ',', 0.5],
    ['1e400', '.', NaN],
    ['(', '.', NaN],
    ['()', '.', NaN],
    ['12,34', '.', NaN],
    ['2.55', ',', NaN],
    ['abc', '.', NaN],
    ['12 pieces', '.', NaN],
    ['0x1F', '.', NaN],
    ['1.2.3', '.', NaN],
    ['Infinity', '.', NaN]
  ] as const)('%s with decimal %s', (cell, decimal, expected) => {
    expect(readNumber(cell, decimal)).toBe(expected);
  });

  test('the decimal sign is decided over the column', () => {
    expect(decideDecimal(['1,50', '2,25'])).toBe(',');
    expect(decideDecimal(['1,234', '2.50'])).toBe('.');
    expect(decideDecimal(['1.234', '2,5'])).toBe(',');
    expect(decideDecimal(['1.234.567', '3'])).toBe(',');
    expect(decideDecimal(['1,234', '5,678'])).toBe('.');
  });

  test('a column that cannot tell follows the others of its file', () => {
    expect(decideDecimal(['1.234', '5.678'], ',')).toBe(',');
    expect(decimalOfFile([['1.234'], ['1,50', '2,25'], ['23.11.2026']])).toBe(',');
    expect(decimalOfFile([['1.234'], ['1.50'], ['a, b']])).toBe('.');
    expect(decimalOfFile([['1.234'], ['23.11.2026', '24.11.2026']])).toBeNull();
  });

  test('currencies beside numbers', () => {
    expect(
      ['£2.55', '2,55 EUR', '¥12', 'US$5', '12', '5 pcs'].map((cell) => currencyBeside(cell))
    ).toEqual(['GBP', 'EUR', 'CNY', 'USD', '', '']);
  });

  test('no cell takes long, however it is made', () => {
    const started = processorTime();
    for (const cell of [
      '1'.repeat(1e5),
      '1,'.repeat(5e4),
      ' '.repeat(1e5) + '1',
      '(((' + '-'.repeat(1e5)
    ]) {
      readNumber(cell, '.');
      readDate(cell, 'dmy');
      currencyBeside(cell);
      isRoundedIdentifier(cell);
    }
    expect(processorTime() - started).toBeLessThan(200);
  });
});

describe('identifiers', () => {
  test('lose their wrappings, not their zeros', () => {
    expect(['="00123"', '\t0012', '`98765', "'75008", ' 17 '].map(cleanIdentifier)).toEqual([
      '00123',
      '0012',
      '98765',
      '75008',
      '17'
    ]);
  });

  test('rounded ones are known, short codes are not accused', () => {
    expect(['1.2E+18', '1,6E+17', '1.23456789012345E+17'].every(isRoundedIdentifier)).toBe(true);
    expect(['1E5', '12E400', '536365', '1.5E+3'].some(isRoundedIdentifier)).toBe(false);
  });
});
