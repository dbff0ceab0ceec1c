import { dayTime, shortBuddhistYear, shortYear } from './calendars.ts';
import type { OpenDay } from './date-parts.ts';

/** Order of day, month and year; two-digit years may be Buddhist. */
export interface OpenReading {
  order: 'ymd' | 'dmy' | 'mdy';
  isBuddhist: boolean;
}

/** Why one order was preferred over other possible ones. */
export type OrderGround = 'future' | 'span' | 'past' | 'sorted' | 'points' | 'file';

export interface DecidedReading {
  reading: OpenReading | null;
  ground?: OrderGround;
}

const DAY = 86_400_000;
const ORDERS = ['dmy', 'mdy', 'ymd'] as const;
/** Upper limit for dates if the current time is unknown. */
const LATEST = Date.UTC(2050, 0);
/** Orders may have due dates in the future. */
const SLACK = 31 * DAY;
/** A span of dates is too long if it is this many times another one, and this much longer. */
const SPAN_TIMES = 4;
const SPAN_MORE = 300 * DAY;
/** A current file rarely ends this long ago. */
const LONG_PAST = 15 * 366 * DAY;
/** Minimum number of dates whose sorted order is not chance. */
const SORTED_DAYS = 6;
const ORDERLY = 0.98;
const DISORDERLY = 0.8;
/** If the dates' path is this many times longer than with another order, the order is wrong. */
const WINDING = 3;

/**
 * The order of day, month and year of a column. Orders that leave more values unparsed are
 * eliminated first; then those with dates in the future, then those that spread the dates over many
 * years while another does not, then those long past, then those with unsorted dates while another
 * sorts them.
 *
 * @param days in the order of the file
 * @param now time of reading, milliseconds since 1970; NaN: unknown
 * @param chosen an order already decided
 * @returns no order if it remains ambiguous
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
    // the year possibly being first is irrelevant if day and month are unambiguous
    if (lost.some(({ order }) => order !== 'ymd')) ground = name;
    left = found;
  };
  const latest = now === now ? now + SLACK : LATEST;
  narrow(
    left.filter(({ to }) => to <= latest),
    'future'
  );
  // a Buddhist year is only considered if the Gregorian one is in the future
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
  // no country writes month first with points
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

/** The time of an ambiguous date's midnight in a given order; NaN if it does not exist. */
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
  /** Share of consecutive pairs in the more frequent direction; NaN: too few dates. */
  sorted: number;
  /** Total distance between consecutive dates, divided by the time between first and last. */
  winding: number;
}

/**
 * Days 1 to 12 of each month are mostly sorted in a wrong order too, and restart with each month.
 * So are dates sorted as text, parsed day first.
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
