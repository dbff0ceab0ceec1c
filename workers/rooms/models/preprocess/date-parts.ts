import type { DatePart } from './contract.ts';

const MS_PER_DAY = 86_400_000;

/** A part of a date in days since 1970; NaN stays NaN. Weekdays start with Monday, 0. */
export function datePart(day: number, part: DatePart): number {
  if (Number.isNaN(day)) return NaN;
  const date = new Date(day * MS_PER_DAY);
  switch (part) {
    case 'day':
      return Math.floor(day);
    case 'year':
      return date.getUTCFullYear();
    case 'month':
      return date.getUTCMonth() + 1;
    case 'weekday':
      return (date.getUTCDay() + 6) % 7;
    case 'hour':
      return date.getUTCHours();
  }
}
