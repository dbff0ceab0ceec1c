import type { FoundDay } from './date-parts.ts';
import { minguoYear, shortBuddhistYear, yearOfSize } from './calendars.ts';

/** The year before each era's first; the letters are used in Japanese forms. */
const YEAR_ZERO: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  r: 2018,
  h: 1988,
  s: 1925
};
const MINGUO = /^(?:中華|中华)?民[國国]$/;
const COMMON = /^(?:西暦|西元|公元|ค\.?ศ\.?|ad|ce)$/;
const BUDDHIST = /^(?:พ\.?ศ\.?|佛曆|佛历|be)$/;

const ERA_DAY =
  /^(令和|平成|昭和|大正|明治|(?:中華|中华)?民[國国]|西暦|西元|公元|佛[曆历]|[พค]\.?ศ\.?|[RHS](?=\.?\s?(?:\d{1,2}|元)[年./-]\d))\.?\s?(元|\d{1,4})\s?(?:年度?|[./-])\s?(\d{1,2})\s?(?:[月./-]\s?(?:(\d{1,2})\s?[日号號]?)?)?/i;

/** A date with the year of an era: 令和8年3月5日, R8.3.5, 民國115年3月5日. */
export function eraDay(text: string): FoundDay | null {
  const match = ERA_DAY.exec(text);
  if (!match) return null;
  const [found, era, yearText, month, day] = match;
  const year = yearText === '元' ? 1 : +yearText;
  const parts = { month: +month, day: +(day ?? 1), ms: 0, otherYears: true };
  const known = yearInEra(era, year);
  if (known === null) return null;
  const vague = day === undefined ? { vague: 'month' as const } : {};
  return { parts: { ...parts, ...vague, year: known }, length: found.length };
}

/** The Gregorian year of an era year; null if there is none. */
function yearInEra(era: string, year: number): number | null {
  const name = era.toLowerCase();
  const zero = YEAR_ZERO[name];
  if (zero !== undefined) return year >= 1 && year < 100 ? zero + year : null;
  if (MINGUO.test(name)) return year < 200 ? minguoYear(year) : null;
  if (BUDDHIST.test(name)) return year < 100 ? shortBuddhistYear(year) : year - 543;
  return COMMON.test(name) ? (yearOfSize(year)?.year ?? null) : null;
}
