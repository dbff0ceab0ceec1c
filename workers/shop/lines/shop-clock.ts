import { DAY_MS } from '../../contract/day.ts';
import type { ShopChoices } from '../../contract/shop-choices.ts';
import { HOUR_MS } from './shop-calendar.ts';

/** Converts a moment as the files write it to the shop's own clock, both in milliseconds. */
export type ShopClock = (moment: number) => number;

/**
 * How to convert to the shop's clock where its platform writes another one: to its time zone,
 * daylight saving time included, where the files are in UTC; otherwise by a fixed number of hours.
 *
 * The import drops offsets (`10:14 -0400` becomes 10:14), so files are in the clock of their
 * platform. A time zone that this browser does not know, as a backup from elsewhere may contain,
 * changes nothing.
 *
 * @returns null if the files are in the shop's own clock
 * @example shopClock({ clockShift: 0, timeZone: 'Europe/Madrid' })!(Date.UTC(2026, 6, 1)) // 02:00
 */
export function shopClock({
  clockShift,
  timeZone
}: Pick<ShopChoices, 'clockShift' | 'timeZone'>): ShopClock | null {
  const format = timeZone ? zoneFormat(timeZone) : null;
  if (format) return zoneClock(format);
  const shift = timeZone ? 0 : clockShift * HOUR_MS;
  return Number.isFinite(shift) && shift !== 0 ? (moment) => moment + shift : null;
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat | null {
  const [numeric, digits] = ['numeric', '2-digit'] as const;
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: numeric,
      month: digits,
      day: digits,
      hour: digits,
      minute: digits,
      second: digits
    });
  } catch {
    return null;
  }
}

/**
 * Asks `Intl` for the offset at both ends of each day, and moment by moment only on days when it
 * changes.
 */
function zoneClock(format: Intl.DateTimeFormat): ShopClock {
  const offsets = new Map<number, number>();
  const offsetAtDay = (day: number) => {
    let offset = offsets.get(day);
    if (offset === undefined) offsets.set(day, (offset = offsetAt(format, day * DAY_MS)));
    return offset;
  };
  return (moment) => {
    if (Number.isNaN(moment)) return moment;
    const day = Math.floor(moment / DAY_MS);
    const [start, end] = [offsetAtDay(day), offsetAtDay(day + 1)];
    return moment + (start === end ? start : offsetAt(format, moment));
  };
}

/** The offset of a time zone from UTC at a moment, in milliseconds. */
function offsetAt(format: Intl.DateTimeFormat, moment: number): number {
  const parts = format.formatToParts(moment);
  const [year, month, day, hour, minute, second] = (
    ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
  ).map((type) => Number(parts.find((part) => part.type === type)?.value));
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  return shown - Math.floor(moment / 1000) * 1000;
}
