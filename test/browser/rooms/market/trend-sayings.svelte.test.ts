import { beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { TrendAnswer } from '../../../../workers/rooms/market/trend/contract.ts';
import { i18n } from '../../../../src/i18n/index.svelte.ts';
import StraightLine from '../../../../src/rooms/market/trend/StraightLine.svelte';
import { trendSayings } from '../../../../src/rooms/market/trend/sayings.ts';

beforeEach(async () => {
  await i18n.setLanguage('en', false);
  await i18n.loadRoom('market');
});

async function said(slope: number, half: number, own: Partial<TrendAnswer> = {}): Promise<string> {
  const range: [number, number] = [slope - half, slope + half];
  const line = { slope, plain95: range, robust95: range, isCorrelated: false };
  const answer = { measure: 'net', grain: 'day', currency: 'GBP', line, ...own };
  const { unmount } = await render(StraightLine, { answer } as never);
  const text = page.getByRole('region').element().querySelector('p')!.textContent!.trim();
  await unmount();
  return text.replaceAll('\u2060', '');
}

it('a slope is said per day, week, month or year, in the first that has digits', async () => {
  expect(await said(4.2, 1)).toBe('Change per day: £4.20 (95% range: £3.20 to £5.20).');
  expect(await said(0.03, 0.05)).toBe('Change per week: £0.21 (95% range: −£0.14 to £0.56).');
  expect(await said(-0.0004, 0.0001)).toBe(
    'Change per year: −£0.15 (95% range: −£0.18 to −£0.11).'
  );
  // Pounds beside a wide range are no riddle.
  expect(await said(0.001, 5)).toBe('Change per day: £0.00 (95% range: −£5.00 to £5.00).');
  expect(await said(0.03, 0.01, { grain: 'month', measure: 'orders' })).toContain(
    'Change per year:'
  );
});

it('where a year shows nothing it neither grows nor falls', async () => {
  expect(await said(0.000_001, 0.000_002)).toBe('It neither rises nor falls.');
  expect(await said(0, 0)).toBe('It neither rises nor falls.');
});

it('the finding names the same time', () => {
  const detail = { slope: -0.004, low: -0.006, high: -0.002 };
  const answer = { measure: 'averageOrder', grain: 'day', currency: 'GBP' };
  const findings = [{ key: 'down', detail }];
  const [{ parts }] = trendSayings({ ...answer, findings } as TrendAnswer);
  expect(parts.map(({ text }) => text).join('')).toMatch(/down by about £0\.12 each month/);
});

it('a holiday of closed days says how many there were, and that they do not count', async () => {
  const detail = { id: 'new_year', time: 'before', effect: -0.2, closed: 5, days: 14 };
  const answer = { measure: 'net', grain: 'week', currency: 'GBP' };
  const text = (closed: number) => {
    const findings = [{ key: 'holiday', detail: { ...detail, closed } }];
    const [{ parts }] = trendSayings({ ...answer, findings } as TrendAnswer);
    return parts.map((part) => part.text).join('');
  };
  expect(text(0)).toMatch(/weeks around it\.$/);
  expect(text(5)).toMatch(
    /weeks around it\. Of the 14 days on which you usually sell, you were closed on 5; only open days are compared\.$/
  );
  await i18n.setLanguage('zh', false);
  expect(text(5)).toMatch(/。平时营业的 14 天里有 5 天没有营业，只比较营业的日子。$/);
});
