import { DAY_MS } from '../../workers/contract/day.ts';
import { i18n, t } from './index.svelte.ts';

/** Writes a period out for a sentence: October 2024, where tables and axes have 2024-10. */
export function sayPeriod(period: string): string {
  const week = /^(\d{4})-W(\d\d)$/.exec(period);
  if (week) return t('period.week', { year: week[1], week: week[2] });
  if (/^\d{4}-\d\d-\d\d$/.test(period)) return i18n.formats.date(period);
  return /^\d{4}-\d\d$/.test(period)
    ? i18n.formats.month(Date.parse(`${period}-15`) / DAY_MS)
    : period;
}
