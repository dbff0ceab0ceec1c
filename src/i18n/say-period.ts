import { DAY_MS } from '../../workers/contract/day.ts';
import type { HolidayId } from '../../workers/contract/holidays.ts';
import { i18n, t } from './index.svelte.ts';

const WEEK = /^(\d{4})-W(\d\d)$/;

/** A period in a table or on an axis: weeks are written by the language, other names kept. */
export function showPeriod(period: string): string {
  const week = WEEK.exec(period);
  return week ? t('period.week', { year: week[1], week: week[2] }) : period;
}

/** The same in a sentence, with the holidays on its days. */
export function sayPeriodOf(period: string, holidays: readonly HolidayId[]): string {
  const own = sayPeriod(period);
  if (holidays.length === 0) return own;
  const names = i18n.list(holidays.map((id) => t(`holiday.${id}`)));
  return t('period.holidays', { period: own, holidays: names });
}

/** Writes a period out for a sentence: October 2024, where tables and axes have 2024-10. */
export function sayPeriod(period: string): string {
  if (WEEK.test(period)) return showPeriod(period);
  if (/^\d{4}-\d\d-\d\d$/.test(period)) return i18n.formats.date(period);
  return /^\d{4}-\d\d$/.test(period)
    ? i18n.formats.month(Date.parse(`${period}-15`) / DAY_MS)
    : period;
}
