import { describe, expect, it } from 'vitest';
import { fill, fillParts } from '../../../src/i18n/fill.ts';
import { createFormats } from '../../../src/i18n/formats.ts';
import { en } from '../../../src/i18n/languages/en.ts';
import { zh } from '../../../src/i18n/languages/zh.ts';
import { FAILURE_CODES, type FailureCode } from '../../../workers/contract/failure.ts';
import { STEPS } from '../../../workers/contract/job.ts';
import { everyWord } from '../../kit/words.ts';

const formats = createFormats('en-GB', en);
const english = await everyWord(en);
const chinese = await everyWord(zh);

describe('fill', () => {
  it.each([
    ['{name} sold', { name: 'Heart' }, 'Heart sold'],
    ['{n:number} of {m:number}', { n: 541909, m: 0 }, '541,909 of 0'],
    ['{n:money} net', { n: 12.5, currency: 'GBP' }, '£12.50 net'],
    ['{n:moneyCompact}', { n: 950, currency: 'GBP' }, '£950'],
    ['{share:percent}', { share: 0.08 }, '8.0%'],
    ['on {d:day}', { d: 15317 }, 'on 9 Dec 2011'],
    ['on {d:date}', { d: '2011-12-09' }, 'on 9 Dec 2011'],
    ['{w:weekday} at {h:hour}', { w: 3, h: 12 }, 'Thursday at 12:00'],
    ['{b:bytes}', { b: 2e6 }, '2 MB'],
    ['{n:plural(one sheet|{} sheets)}', { n: 1 }, 'one sheet'],
    ['{n:plural(one sheet|{} sheets)}', { n: 1200 }, '1,200 sheets'],
    ['{n:plural(one sheet|{} sheets)}', { n: 0 }, '0 sheets']
  ])('%s', (message, detail, expected) => {
    expect(fill(message, detail as Record<string, string | number>, formats)).toBe(expected);
  });

  it('rounds money in sentences to three digits, in 万 and 亿 in Chinese, and keeps the exact', () => {
    const detail = { n: 8187806.364, currency: 'GBP' };
    const parts = fillParts('You took {n:moneyAbout}.', detail, formats);
    expect(parts).toEqual([
      { text: 'You took ', blank: null },
      { text: '£8,190,000', blank: 'n', exact: '£8,187,806.36' },
      { text: '.', blank: null }
    ]);
    const chinese = createFormats('zh-CN', zh);
    expect(fill('{n:moneyAbout}', detail, chinese)).toBe('£819万');
    expect(fill('{n:moneyAbout}', { n: 12345, currency: 'CNY' }, chinese)).toBe('¥1.23万');
    expect(fill('{n:moneyAbout}', { n: 45.678, currency: 'GBP' }, formats)).toBe('£45.70');
  });

  it('sets a name in Latin letters apart from Chinese, and nothing else', () => {
    const said = (message: string, detail: Record<string, string | number>) =>
      fill(message, detail, createFormats('zh-CN', zh));
    expect(said('已预测{file}的 {rows:number} 行', { file: 'mp9-zh-new.csv', rows: 3 })).toBe(
      '已预测 mp9-zh-new.csv 的 3 行'
    );
    expect(said('{column}有 {share:percent} 可能', { column: 'label', share: 0.4 })).toBe(
      'label 有 40% 可能'
    );
    expect(said('{a}{b}', { a: '茶壶', b: 'mug2' })).toBe('茶壶 mug2');
    expect(said('{a}为{b}', { a: 'mug2', b: '2026年1月' })).toBe('mug2 为2026年1月');
    // As they were: a blank is there already, a sign stands between, both are Chinese, no name.
    expect(said('“{a}”和 {a} 和{b}第{n}页', { a: 'mug', b: '茶壶', n: 3 })).toBe(
      '“mug”和 mug 和茶壶第3页'
    );
    const parts = fillParts('{a}和{b}', { a: 'mug', b: 'cup' }, formats);
    expect(parts.map(({ text }) => text)).toEqual(['mug', ' 和 ', 'cup']);
  });

  it('leaves a blank that nothing fills, so that it is seen', () => {
    expect(fill('Read {file}', {}, formats)).toBe('Read {file}');
  });

  it('does not read blanks inside what it fills in', () => {
    expect(fill('{name}', { name: '{b}', b: 'x' }, formats)).toBe('{b}');
  });
});

describe('sentences', () => {
  it('are there for every failure and every step', () => {
    for (const code of FAILURE_CODES) expect(english).toHaveProperty([`failure.${code}`]);
    for (const step of STEPS) expect(english).toHaveProperty([`step.${step}`]);
  });

  it('have the same keys in Chinese', () => {
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  });

  it('have the same blanks in Chinese', () => {
    const names = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort();
    for (const key of Object.keys(english)) {
      expect({ key, blanks: names(chinese[key]) }).toEqual({ key, blanks: names(english[key]) });
    }
  });

  it('have only blanks of known kinds', () => {
    const known =
      /^(number|compact|money|moneyAbout|moneyCompact|percent|day|month|date|dateTime|weekday|hour|bytes|duration|plural)$/;
    for (const text of [...Object.values(english), ...Object.values(chinese)]) {
      for (const [, kind] of text.matchAll(/\{\w+:(\w+)/g)) expect(kind).toMatch(known);
    }
  });

  it('are Chinese in Chinese', () => {
    const same = Object.keys(english).filter(
      (key) =>
        /[a-z]{4,} [a-z]{3,}/i.test(english[key].replaceAll(/\{[^}]*\}/g, '')) &&
        chinese[key] === english[key]
    );
    expect(same).toEqual([]);
  });
});

describe('failures', () => {
  const filled = /^(file|message|header)$/;
  /** Thrown in one place each, which fills all of these. */
  const own: Partial<Record<FailureCode, RegExp>> = {
    json_broken: /^(file|line)$/,
    markup_broken: /^(file|row)$/,
    too_short_history: /^(days|needed)$/,
    target_missing: /^name$/,
    too_few_rows: /^(rows|needed)$/,
    one_class: /^value$/,
    too_many_classes: /^(name|count)$/
  };

  it('ask only for blanks that every failure of the kind fills', () => {
    for (const code of FAILURE_CODES) {
      for (const [, name] of english[`failure.${code}`].matchAll(/\{(\w+)/g)) {
        expect(name).toMatch(own[code] ?? filled);
      }
    }
  });
});
