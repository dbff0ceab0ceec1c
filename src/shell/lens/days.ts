import { DAY_MS } from '../../../workers/contract/day.ts';
import type { Lens } from '../../../workers/contract/lens.ts';

/** Periods that count back from the shop's last order. */
export const PERIODS = ['7', '28', '90', '365', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** A day of the calendar as ISO writes it: 2023-02-29 is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const moment = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(moment) && isoOf(moment / DAY_MS) === text;
}

/** Whole days since 1970 of an ISO day or moment. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS;
}

export function isoOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** First and last day of a period that ends with the shop's last day. */
export function daysOf(period: Period, lastDay: string): Required<Pick<Lens, 'from' | 'to'>> {
  const to = lastDay.slice(0, 10);
  if (period === 'month') return { from: `${to.slice(0, 7)}-01`, to };
  if (period === 'year') return { from: `${to.slice(0, 4)}-01-01`, to };
  return { from: isoOf(dayOf(to) - Number(period) + 1), to };
}

/** The periods that a lens shows: several may be the same days, early in a month or a year. */
export function periodsOf({ from, to }: Lens, lastDay: string): Period[] {
  return PERIODS.filter((period) => {
    const days = daysOf(period, lastDay);
    return days.from === from && days.to === to;
  });
}
