import { DAY_MS } from '../../contract/day.ts';
import type { ShopChoices } from '../../contract/shop-choices.ts';
import { HOUR_MS } from './shop-calendar.ts';

/** From a moment as the files write it to the same moment on the clock in the shop. */
export type ShopClock = (moment: number) => number;

/**
 * The clock in a shop whose platform writes another one: its zone where the files are in UTC, with
 * summer time where that changes; else so many hours later or earlier the whole year.
 *
 * Import drops offsets (`10:14 -0400` is 10:14), so files are in whatever clock their platform wrote.
 * A zone that this browser does not know, as a backup from elsewhere may name, changes nothing.
 *
 * @returns null: the files are in the shop's own clock
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

/** Asks `Intl` for the ends of each day, and for single moments only where clocks change between. */
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

/** What a zone's clock shows more than UTC, in milliseconds. */
function offsetAt(format: Intl.DateTimeFormat, moment: number): number {
  const parts = format.formatToParts(moment);
  const [year, month, day, hour, minute, second] = (
    ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
  ).map((type) => Number(parts.find((part) => part.type === type)?.value));
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  return shown - Math.floor(moment / 1000) * 1000;
}
