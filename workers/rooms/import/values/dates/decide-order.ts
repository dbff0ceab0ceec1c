import { dayTime, shortBuddhistYear, shortYear } from './calendars.ts';
import type { OpenDay } from './date-parts.ts';

/** How day, month and year follow each other; the years of two digits may be Buddhist. */
export interface OpenReading {
  order: 'ymd' | 'dmy' | 'mdy';
  isBuddhist: boolean;
}

/** Why one reading was preferred where several were possible. */
export type OrderGround = 'future' | 'span' | 'past' | 'sorted' | 'points' | 'file';

export interface DecidedReading {
  reading: OpenReading | null;
  ground?: OrderGround;
}

const DAY = 86_400_000;
const ORDERS = ['dmy', 'mdy', 'ymd'] as const;
/** No date of a shop lies behind it, where no clock tells how late it is. */
const LATEST = Date.UTC(2050, 0);
/** Orders may be due later than today. */
const SLACK = 31 * DAY;
/** A span is too long against another of a quarter, and a year more is nothing. */
const SPAN_TIMES = 4;
const SPAN_MORE = 300 * DAY;
/** A file read today rarely ends so long ago. */
const LONG_PAST = 15 * 366 * DAY;
/** So many days in rising or falling order are no chance. */
const SORTED_DAYS = 6;
const ORDERLY = 0.98;
const DISORDERLY = 0.8;
/** The way through a file's days so many times as long as another reading's mixes them up. */
const WINDING = 3;

/**
 * The order of day, month and year that fits a column. Readings that leave more values unread lose
 * first; then those that lie in the future, then those that scatter the dates over many years where
 * another keeps them together, then those long past, then those that mix up what another has in order.
 *
 * @param days in the order of the file
 * @param now the moment of reading, milliseconds since 1970; NaN: unknown
 * @param chosen the order that is settled already
 * @returns no reading where nothing decides between several
 */
export function decideOrder(
  days: readonly OpenDay[],
  now: number,
  chosen?: OpenReading['order']
): DecidedReading {
  const tried = readings(days, chosen).map((reading) => measure(days, reading));
  const most = Math.max(...tried.map(({ read }) => read));
  let left = tried.filter(({ read }) => read === most);
  let ground: OrderGround | undefined;
  const narrow = (found: Measured[], name: OrderGround) => {
    if (found.length === 0 || found.length === left.length) return;
    const isSettled = ({ order }: Measured) => found.some((own) => own.order === order);
    const lost = left.filter((own) => !isSettled(own));
    // that the year might stand in front is no news where day and month told themselves apart
    if (lost.some(({ order }) => order !== 'ymd')) ground = name;
    left = found;
  };
  const latest = now === now ? now + SLACK : LATEST;
  narrow(
    left.filter(({ to }) => to <= latest),
    'future'
  );
  // a Buddhist reading is only looked for where the common one lies in the future
  if (left.some(({ isBuddhist }) => !isBuddhist)) left = left.filter((own) => !own.isBuddhist);
  const least = Math.min(...left.map(({ from, to }) => to - from));
  narrow(
    left.filter(({ from, to }) => to - from <= least * SPAN_TIMES + SPAN_MORE),
    'span'
  );
  narrow(
    left.filter(({ to }) => !(to < now - LONG_PAST)),
    'past'
  );
  const orderly = left.filter(({ sorted }) => sorted >= ORDERLY);
  const others = left.filter((own) => !orderly.includes(own));
  if (others.every((own) => isMixedUp(own, orderly))) narrow(orderly, 'sorted');
  // no country writes the month first and points behind it
  if (days.every(({ isPointed }) => isPointed) && left.every(({ order }) => order !== 'ymd')) {
    narrow(
      left.filter(({ order }) => order === 'dmy'),
      'points'
    );
  }
  if (left.length !== 1) return { reading: null };
  const { order, isBuddhist } = left[0];
  return { reading: { order, isBuddhist }, ...(ground && { ground }) };
}

/** The moment of an open day's midnight under a reading; NaN when it is no day so. */
export function openTime(day: OpenDay, { order, isBuddhist }: OpenReading): number {
  const { first, second, third, isShort } = day;
  if (!isShort) {
    if (order === 'ymd') return NaN;
    return order === 'dmy' ? dayTime(third, second, first) : dayTime(third, first, second);
  }
  const year = (short: number) => (isBuddhist ? shortBuddhistYear(short) : shortYear(short));
  if (order === 'ymd') return dayTime(year(first), second, third);
  return order === 'dmy'
    ? dayTime(year(third), second, first)
    : dayTime(year(third), first, second);
}

function readings(days: readonly OpenDay[], chosen?: OpenReading['order']): OpenReading[] {
  const hasShort = days.some(({ isShort }) => isShort);
  const possible = hasShort ? ORDERS : ORDERS.slice(0, 2);
  const orders = chosen ? [chosen] : possible;
  return (hasShort ? [false, true] : [false]).flatMap((isBuddhist) =>
    orders.map((order) => ({ order, isBuddhist }))
  );
}

interface Measured extends OpenReading {
  read: number;
  from: number;
  to: number;
  /** Share of neighbours in the commoner direction; NaN: too few days to tell. */
  sorted: number;
  /** From each day to the next, in either direction, over the time between the first and the last. */
  winding: number;
}

/**
 * Days of the 1st to the 12th of each month lie in order for most of a wrong year too, and begin anew
 * with each month. Days that were sorted as text do so as well, read with the day in front.
 */
function isMixedUp({ sorted, winding }: Measured, orderly: Measured[]): boolean {
  if (sorted <= DISORDERLY) return true;
  const isDayFirst = orderly.length === 1 && orderly[0].order === 'dmy';
  return isDayFirst && winding >= WINDING * orderly[0].winding;
}

function measure(days: readonly OpenDay[], reading: OpenReading): Measured {
  const found = { ...reading, read: 0, from: Infinity, to: -Infinity, sorted: NaN, winding: NaN };
  let rising = 0;
  let falling = 0;
  let way = 0;
  let last = NaN;
  for (const day of days) {
    const time = openTime(day, reading);
    if (time !== time) continue;
    found.read++;
    if (time < found.from) found.from = time;
    if (time > found.to) found.to = time;
    if (time > last) rising++;
    if (time < last) falling++;
    if (last === last) way += Math.abs(time - last);
    last = time;
  }
  const steps = rising + falling;
  if (steps >= SORTED_DAYS - 1) found.sorted = Math.max(rising, falling) / steps;
  found.winding = way / (found.to - found.from);
  return found;
}
