import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import { studentBelow } from '../../../maths/statistics/student.ts';
import { HOLIDAY_SETS, type Holiday, type HolidayId } from '../../../contract/holidays.ts';
import { holidaysBetween } from '../../../shop/holidays/holidays.ts';
import type { HolidayEffect, HolidayTime } from './contract.ts';
import type { TrendSeries } from './series.ts';

/** Days before a holiday, and most days of it, that are looked at. */
const BEFORE = 7;
const MAX_DAYS = 7;
/** Weeks on each side whose weekdays say what is usual, and days between that say nothing. */
const AROUND = 4;
const APART = 7;
/** A holiday is moved about the calendar by up to so many days, to see what chance does. */
const SHIFTS = 175;
/** Nearer than this the shifted days are those of the holiday. */
const NEAR = 21;
/** Moves that share no days, of all that are tried: so much is known of their spread. */
const APART_MOVES = 10;
/** Share of holidays told that may be chance. */
const CHANCE = 0.05;
/** A holiday met once may be anything. */
const MIN_TIMES = 2;
/** Of an effect at least so much has to be there without the time that brought most. */
const WITHOUT_MOST = 0.25;

interface Tried extends HolidayEffect {
  chance: number;
  /** Not the work of one time alone. */
  comesBack: boolean;
}

/**
 * How sales of the week before a holiday, and of its days, differ from the same weekdays of four weeks
 * before and after. What chance does is seen by moving the holiday about the calendar, by as many days in every
 * year: told are those that few such moves outdo, met at least twice (Benjamini and Hochberg over all).
 * One giant order in one of three years is no custom of the holiday: what is told comes back.
 *
 * @returns holidays that were met, the surest first
 */
export function findHolidayEffects({ days, values }: TrendSeries): HolidayEffect[] {
  if (days.length === 0) return [];
  const [first, last] = [days[0], days[days.length - 1]];
  const tried: Tried[] = [];
  for (const [id, met] of byId(holidaysBetween(first, last, HOLIDAY_SETS))) {
    for (const time of ['before', 'during'] as const) {
      const own = tryTime(
        values,
        met.map((holiday) => placesOf(holiday, time, first))
      );
      if (own) tried.push({ id, time, ...own, isTold: false });
    }
  }
  const limit = discoveryLimit(
    tried.map(({ chance, comesBack }) => (comesBack ? chance : 1)),
    CHANCE
  );
  return tried
    .sort((a, b) => a.chance - b.chance || Math.abs(b.effect) - Math.abs(a.effect))
    .map(({ chance, comesBack, ...own }) => ({
      ...own,
      isTold: comesBack && chance <= limit
    }));
}

function byId(holidays: Holiday[]): Map<HolidayId, Holiday[]> {
  const found = new Map<HolidayId, Holiday[]>();
  for (const own of holidays) found.set(own.id, [...(found.get(own.id) ?? []), own]);
  return found;
}

/** First and last place of the days of a holiday, or of those before it. */
function placesOf({ from, to }: Holiday, time: HolidayTime, first: number): [number, number] {
  return time === 'before'
    ? [from - BEFORE - first, from - 1 - first]
    : [from - first, Math.min(to, from + MAX_DAYS - 1) - first];
}

function tryTime(values: Float64Array, spans: [number, number][]) {
  const effects = spans.map((span) => effectOf(values, span)).filter(Number.isFinite);
  if (effects.length === 0) return null;
  const effect = meanOf(effects);
  const moved: number[] = [];
  for (let shift = -SHIFTS; shift <= SHIFTS; shift++) {
    if (Math.abs(shift) < NEAR) continue;
    const others = spans
      .map(([from, to]) => effectOf(values, [from + shift, to + shift]))
      .filter(Number.isFinite);
    if (others.length < effects.length) continue;
    moved.push(meanOf(others));
  }
  const chance = chanceOf(effect, moved);
  return { effect, times: effects.length, chance, comesBack: comesBack(effects, effect) };
}

/** Met often enough, and there also without the time that speaks loudest. */
function comesBack(effects: number[], effect: number): boolean {
  if (effects.length < MIN_TIMES) return false;
  const along = effects.map((own) => own * Math.sign(effect)).sort((a, b) => a - b);
  return meanOf(along.slice(0, -1)) >= WITHOUT_MOST * Math.abs(effect);
}

/** The share of moves that go as far; where none does, what Student's distribution of them says. */
function chanceOf(effect: number, moved: number[]): number {
  // Too short a past to move anything about.
  if (moved.length < 1 / CHANCE) return 1;
  const asFar = moved.filter((own) => Math.abs(own) >= Math.abs(effect)).length;
  if (asFar > 0) return (asFar + 1) / (moved.length + 1);
  const spread = Math.sqrt(meanOf(moved.map((own) => own * own)));
  return Math.min(
    1 / (moved.length + 1),
    2 * studentBelow(-Math.abs(effect) / spread, APART_MOVES)
  );
}

/** How much more than usual, as a share of the usual; NaN where the past does not reach. */
function effectOf(values: Float64Array, [from, to]: [number, number]): number {
  const back = Math.ceil((to - from + 1 + APART) / 7) * 7;
  let [sum, usual, weeks] = [0, 0, 0];
  for (let at = from; at <= to; at++) {
    if (!(at >= 0 && at < values.length)) return NaN;
    sum += values[at];
  }
  for (const side of [-1, 1]) {
    for (let week = 0; week < AROUND; week++) {
      const off = side * (back + 7 * week);
      if (!(from + off >= 0 && to + off < values.length)) continue;
      weeks++;
      for (let at = from; at <= to; at++) usual += values[at + off];
    }
  }
  return weeks >= AROUND && usual > 0 ? (sum * weeks) / usual - 1 : NaN;
}

function meanOf(values: number[]): number {
  return values.reduce((sum, own) => sum + own, 0) / values.length;
}
