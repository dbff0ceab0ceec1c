import { DAY_MS } from '../../../workers/contract/day.ts';
import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../src/i18n/formats.ts';
import { en as english } from '../../../src/i18n/languages/en.ts';
import { zh as chinese } from '../../../src/i18n/languages/zh.ts';

const en = createFormats('en-GB', english);
const us = createFormats('en-US', english);
const zh = createFormats('zh-CN', chinese);
const day = Date.parse('2011-12-09') / DAY_MS;

describe('numbers', () => {
  it('groups digits and drops needless decimals', () => {
    expect(en.number(541909)).toBe('541,909');
    expect(en.number(1.5)).toBe('1.5');
    expect(en.number(-0)).toBe('0');
    expect(en.number(-0.004, { digits: 2 })).toBe('0.00');
    expect(en.number(-0.005, { digits: 2 })).toBe('−0.01');
    expect(en.percent(-0.0004)).toBe('0.0%');
    expect(en.money(-0.002, 'GBP')).toBe('£0.00');
    expect(en.money(-0.2, 'JPY')).toBe('¥0');
    expect(en.money(150_080, '', { compact: true })).toBe('150.1k');
    expect(en.number(2, { digits: 2 })).toBe('2.00');
    expect(en.number(NaN)).toBe('–');
  });

  it('shortens by thousands in English and by 万 and 亿 in Chinese', () => {
    expect(us.compact(1_234_567)).toBe('1.2M');
    expect(zh.compact(1_234_567)).toBe('123.5万');
    expect(zh.compact(234_000_000)).toBe('2.3亿');
    expect(en.compact(950)).toBe('950');
  });

  it('writes no decimals of what is too small to be shortened beside what is', () => {
    expect(zh.money(8994.3, 'CNY', { compact: true })).toBe('¥8994');
    expect(zh.compact(994.4)).toBe('994');
    expect(zh.compact(12.34)).toBe('12.3');
    expect(us.compact(8994.3)).toBe('9K');
  });

  it('writes the amounts of one picture in one unit, with as many decimals', () => {
    const written = (formats: typeof zh, values: number[], currency: string) =>
      values.map(formats.moneyAmong(values, currency));
    expect(written(zh, [368_000, 8994.3, -10_234, 857], 'CNY')).toEqual([
      ...['¥368,000', '¥8,994', '−¥10,234', '¥857']
    ]);
    expect(written(en, [368_000, 1742.4, -10_234, 857], 'GBP')).toEqual([
      ...['£368,000', '£1,742', '−£10,234', '£857']
    ]);
    expect(written(zh, [3_680_000, 89_943, -102_340], 'CNY')).toEqual([
      ...['¥368.0万', '¥9.0万', '−¥10.2万']
    ]);
    expect(written(us, [1_250_000, -310_000], 'USD')).toEqual(['$1.25M', '−$0.31M']);
    expect(written(zh, [123_000_000, 23_000_000], 'CNY')).toEqual(['¥1.23亿', '¥0.23亿']);
    expect(written(en, [36_800_000, 42_000_000], 'GBP')).toEqual(['£37m', '£42m']);
    expect(written(en, [9000, 12.5], 'GBP')).toEqual(['£9,000.00', '£12.50']);
    expect(written(en, [99_999_999, 0], 'GBP')).toEqual(['£100m', '£0m']);
    expect(written(en, [20_000], '')).toEqual(['20,000']);
    expect(written(en, [], 'GBP')).toEqual([]);
  });

  it('writes each amount of a picture in its own unit where one for all would hide the small', () => {
    const written = (formats: typeof zh, values: number[], currency: string) =>
      values.map(formats.moneyAmong(values, currency));
    const steps = [1_128_912, 24_035.92, -10_198.2, 8994.3, 4142.58, 157_300, 0.4, 0];
    expect(written(us, steps, '')).toEqual([
      ...['1.13M', '24.0K', '−10.2K', '8.99K', '4.14K', '157K', '0.40', '0']
    ]);
    expect(written(en, [1_250_000, -31_000, 999_600], 'GBP')).toEqual([
      ...['£1.25m', '−£31.0k', '£1.00m']
    ]);
    expect(written(zh, [...steps, 9_999], 'CNY')).toEqual([
      ...['¥113万', '¥2.40万', '−¥1.02万', '¥8,994', '¥4,143', '¥15.7万', '¥0.40', '¥0', '¥9,999']
    ]);
    expect(written(zh, [123_000_000, 230_000], 'CNY')).toEqual(['¥1.23亿', '¥23.0万']);
    expect(written(en, [368_000, -0.4, 0], 'GBP')).toEqual(['£368,000', '−£0.40', '£0']);
  });

  it('writes money in its currency, or bare when there is none', () => {
    expect(en.money(9747747.934, 'GBP')).toBe('£9,747,747.93');
    expect(us.money(9747747.934, 'GBP', { compact: true })).toBe('£9.7M');
    expect(zh.money(9747747.934, 'GBP', { compact: true })).toBe('£974.8万');
    expect(en.money(12, '')).toBe('12.00');
    expect(en.money(1200, 'JPY')).toContain('1,200');
    expect(en.money(NaN, 'GBP')).toBe('–');
  });

  it('writes shares, small ones with a decimal', () => {
    expect(en.percent(0.843)).toBe('84%');
    expect(en.percent(0.0432)).toBe('4.3%');
    expect(en.percent(0.12, { signed: true })).toBe('+12%');
    expect(en.percent(0)).toBe('0%');
  });

  it('writes one minus below zero in every way there is to show a number', () => {
    const below = [-0.05, -7.25, -950, -12_345.678, -2_340_000];
    for (const { number, compact, percent, precise, money, moneyAbout } of [en, us, zh]) {
      const shown = below.flatMap((value) => [
        ...[number(value), number(value, { digits: 1 }), number(value, { signed: true })],
        ...[compact(value), percent(value), percent(value, { signed: true, digits: 0 })],
        ...[money(value, 'GBP'), money(value, 'CNY', { compact: true }), money(value, '')],
        ...[money(value, 'EUR', { digits: 0, signed: true }), moneyAbout(value, 'GBP')],
        precise(value, 6)
      ]);
      for (const text of shown) {
        expect(text).not.toContain('-');
        if (/[1-9]/.test(text)) expect(text).toMatch(/^−\D?\d/);
      }
    }
  });

  it('writes no cents of nothing in a sentence', () => {
    expect([en.moneyAbout(0, 'GBP'), en.money(0, 'GBP')]).toEqual(['£0', '£0.00']);
  });

  it('writes bytes and durations in units that say enough', () => {
    expect(en.bytes(48_000_000)).toBe('48 MB');
    expect(en.bytes(1_200_000)).toBe('1.2 MB');
    expect(en.bytes(12)).toBe('12 bytes');
    expect(en.duration(3200)).toMatch(/^3 secs?$/);
    expect(zh.duration(3200)).toBe('3秒');
    expect(en.duration(120_000)).toMatch(/^2 mins?$/);
  });
});

describe('dates stay on the shop’s own day, whatever the machine’s zone', () => {
  it('from ISO and from day numbers', () => {
    expect(en.date('2011-12-09')).toBe('9 Dec 2011');
    expect(en.date('2011-12-09 23:59:59')).toBe('9 Dec 2011');
    expect(en.day(day)).toBe('9 Dec 2011');
    expect(zh.day(day)).toBe('2011年12月9日');
    expect(en.dateTime('2011-12-09 12:50:00')).toMatch(/9 Dec 2011.*12:50/);
    expect(en.month(day)).toBe('December 2011');
  });

  it('shows what is not a date as it is', () => {
    expect(en.date('soon')).toBe('soon');
    expect(en.date('')).toBe('–');
    expect(en.day(NaN)).toBe('–');
  });

  it('counts weekdays from Monday', () => {
    expect(en.weekday(0)).toBe('Monday');
    expect(zh.weekday(6)).toBe('星期日');
    expect(en.hour(9)).toBe('09:00');
  });
});

it('keeps the person’s own kind of English', () => {
  expect(english.locale(['de-DE', 'en-US'])).toBe('en-US');
  expect(english.locale(['de-DE'])).toBe('en-GB');
  expect(chinese.locale(['en-US'])).toBe('zh-CN');
});
