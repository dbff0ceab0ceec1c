import { LINE_OTHER, type OrderLines } from '../../../contract/order-lines.ts';
import { dayNumber, isoDay, periodAround, yearBefore } from '../../../maths/calendar.ts';
import type { ChangeQuestion, ChangeSpan, Days } from './contract.ts';

/** Days since 1970, inclusive. */
export type DayRange = readonly [number, number];

export interface ComparedDays {
  now: DayRange;
  /** Null if the shop's data begin later. */
  before: DayRange | null;
}

const WEEKS = 28;

/** The days of a question and those they are compared with, given the days of the shop. */
export function comparedDays(
  { span, from, to, against }: Pick<ChangeQuestion, 'span' | 'from' | 'to' | 'against'>,
  [first, last]: DayRange
): ComparedDays {
  if (span === 'days28') return withDaysBefore([Math.max(first, last - WEEKS + 1), last], first);
  if (span === 'month') return withYearBefore([periodAround(last, 'month')[0], last], first);
  if (span === 'year') return withYearBefore([firstOfYear(last), last], first);
  const own: DayRange = [
    Math.max(first, from ? dayNumber(from) : first),
    Math.min(last, to ? dayNumber(to) : last)
  ];
  return against === 'year' ? withYearBefore(own, first) : withDaysBefore(own, first);
}

/** Spans that can be compared within the shop's days; days chosen by the person always can. */
export function possibleSpans(shop: DayRange): ChangeSpan[] {
  const has = (span: ChangeSpan) => comparedDays({ span, against: 'before' }, shop).before !== null;
  return [...(['days28', 'month', 'year'] as const).filter(has), 'own'];
}

/** Indices of the sales and returns of the days, which are a small part of most shops' lines. */
export interface ComparedRows {
  now: Uint32Array;
  /** Empty where there is nothing to compare with. */
  before: Uint32Array;
}

export function rowsOfDays(lines: OrderLines, { now, before }: ComparedDays): ComparedRows {
  return { now: rowsWithin(lines, now), before: rowsWithin(lines, before ?? NO_DAYS) };
}

/** A range that contains no day. */
const NO_DAYS: DayRange = [1, 0];

function rowsWithin({ rows, day, lineClass }: OrderLines, [from, to]: DayRange): Uint32Array {
  const found = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    if (day[row] >= from && day[row] <= to && lineClass[row] !== LINE_OTHER) found[count++] = row;
  }
  return found.subarray(0, count);
}

export function isoDays([from, to]: DayRange): Days {
  return { from: isoDay(from), to: isoDay(to) };
}

function withDaysBefore(now: DayRange, first: number): ComparedDays {
  const length = now[1] - now[0] + 1;
  const before: DayRange = [now[0] - length, now[0] - 1];
  return { now, before: before[0] >= first ? before : null };
}

function withYearBefore(now: DayRange, first: number): ComparedDays {
  const before: DayRange = [yearBefore(now[0]), yearBefore(now[1])];
  return { now, before: before[0] >= first ? before : null };
}

function firstOfYear(day: number): number {
  return dayNumber(`${isoDay(day).slice(0, 4)}-01-01`);
}
