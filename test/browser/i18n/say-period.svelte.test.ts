import { afterEach, expect, it } from 'vitest';
import { i18n } from '../../../src/i18n/index.svelte.ts';
import { sayPeriodOf, showPeriod } from '../../../src/i18n/say-period.ts';
import { column } from '../../../src/ui/table/columns.ts';
import { cellText } from '../../../src/ui/table/table-columns.ts';

afterEach(() => i18n.setLanguage('en', false));

it('writes weeks by the language on screen, and by their ISO names in downloads', async () => {
  const weeks = column.period<{ week: string }>('period', 'Period', ({ week }) => week);
  const row = { week: '2026-W48' };
  expect(cellText(weeks, row)).toBe('2026-W48');
  await i18n.setLanguage('zh', false);
  expect(cellText(weeks, row)).toBe('2026 年第 48 周');
  expect(weeks.value(row)).toBe('2026-W48');
  expect(['2026-11', '2026-11-28'].map(showPeriod)).toEqual(['2026-11', '2026-11-28']);
});

it('names the holidays of a period in a sentence', async () => {
  expect(sayPeriodOf('2026-W46', [])).toBe('2026-W46');
  expect(sayPeriodOf('2026-W46', ['singles_day'])).toBe('2026-W46 (with Singles’ Day)');
  await i18n.setLanguage('zh', false);
  expect(sayPeriodOf('2026-W46', ['singles_day'])).toBe('2026 年第 46 周（含双十一）');
});

it('joins sentences without a blank in Chinese, and leaves out what is not said', async () => {
  expect(i18n.sentences(['One.', false, 'Two.'])).toBe('One. Two.');
  await i18n.setLanguage('zh', false);
  expect(i18n.sentences(['一。', false, '二。'])).toBe('一。二。');
});
