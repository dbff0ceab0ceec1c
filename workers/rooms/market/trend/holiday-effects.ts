import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import { meanOf, sumOf } from '../../../maths/statistics/sums.ts';
import { studentBelow } from '../../../maths/statistics/student.ts';
import { HOLIDAY_SETS, type Holiday, type HolidayId } from '../../../contract/holidays.ts';
import { holidaysBetween } from '../../../shop/holidays/holidays.ts';
import { NOTHING, type HolidayEffect, type HolidayTime } from './contract.ts';
import type { TrendSeries } from './series.ts';

/** Days before a holiday, and the maximum length of the holiday itself. */
const BEFORE = 7;
const MAX_DAYS = 7;
/** Weeks on each side that define the usual level, and days in between that are ignored. */
const AROUND = 4;
const APART = 7;
/** Part of the days around that sell something where a day without a sale is a closed one. */
const MOSTLY_OPEN = 0.9;
/** The holiday is shifted by up to this many days to estimate what chance does. */
const SHIFTS = 175;
/** Smaller shifts overlap with the holiday itself. */
const NEAR = 21;
/** Number of non-overlapping shifts, used as the degrees of freedom. */
const APART_MOVES = 10;
/** False discovery rate of the holidays reported. */
const CHANCE = 0.05;
/** A holiday that occurred once is not evidence. */
const MIN_TIMES = 2;
/** Share of an effect that must remain without its strongest occurrence. */
const WITHOUT_MOST = 0.25;
/** Where the days after a holiday keep more than this share of a rise, it is the time of year's. */
const MOST_KEPT = 0.5;

/** First and last index of days, and how much later those after the whole holiday begin. */
interface Span {
  from: number;
  to: number;
  later: number;
}

/** One occurrence, beside the usual level of its days. */
interface Occurrence {
  effect: number;
  /** The same of as many days after the holiday; NaN where the data end before. */
  after: number;
  closed: number;
  days: number;
}

interface Tried extends HolidayEffect {
  chance: number;
  /** Whether it does not depend on a single occurrence. */
  comesBack: boolean;
  /** Whether a rise ends with the holiday. */
  ends: boolean;
}

/**
 * Compares sales in the week before a holiday, and on the holiday, with the same weekdays of the
 * four weeks before and after. The null distribution comes from shifting the holiday by the same
 * number of days in every year. Reported are holidays with at least two occurrences whose effect
 * few shifts exceed (Benjamini and Hochberg over all), and which persist without the strongest
 * occurrence, so that one giant order in one of three years is not taken for an effect of the
 * holiday. A rise must also end with the holiday: sales before 12.12 that are as high after it are
 * those of the weeks before Christmas. Days on which a shop that sells nearly every day sells nothing
 * are closed: only the open ones are compared, or a week with five closed days would be one of bad
 * sales. A weekday that never sells is neither closed nor counted.
 *
 * @returns holidays that occurred, the most significant first
 */
export function findHolidayEffects({ days, values }: TrendSeries): HolidayEffect[] {
  if (days.length === 0) return [];
  const [first, last] = [days[0], days[days.length - 1]];
  const tried: Tried[] = [];
  const usualOf = usualDaysOf(values);
  for (const [id, met] of byId(holidaysBetween(first, last, HOLIDAY_SETS))) {
    for (const time of ['before', 'during'] as const) {
      const own = tryTime(
        values,
        usualOf,
        met.map((holiday) => placesOf(holiday, time, first))
      );
      if (own) tried.push({ id, time, ...own, isTold: false });
    }
  }
  const limit = discoveryLimit(
    tried.map(({ chance, comesBack, ends }) => (comesBack && ends ? chance : 1)),
    CHANCE
  );
  return tried
    .sort((a, b) => a.chance - b.chance || Math.abs(b.effect) - Math.abs(a.effect))
    .map(({ chance, comesBack, ends, ...own }) => ({
      ...own,
      isTold: comesBack && ends && chance <= limit
    }));
}

function byId(holidays: Holiday[]): Map<HolidayId, Holiday[]> {
  const found = new Map<HolidayId, Holiday[]>();
  for (const own of holidays) found.set(own.id, [...(found.get(own.id) ?? []), own]);
  return found;
}

/** The days of a holiday, or those before it. */
function placesOf(holiday: Holiday, time: HolidayTime, first: number): Span {
  const isBefore = time === 'before';
  const from = isBefore ? holiday.from - BEFORE : holiday.from;
  const to = isBefore ? holiday.from - 1 : Math.min(holiday.to, holiday.from + MAX_DAYS - 1);
  const wait = holiday.to - from + 1;
  // A whole week has every weekday wherever it begins; fewer days are compared with their own.
  const later = to - from + 1 === 7 ? wait : Math.ceil(wait / 7) * 7;
  return { from: from - first, to: to - first, later };
}

function tryTime(values: Float64Array, usualOf: UsualDays, spans: Span[]) {
  const met = spans
    .map((span) => compare(values, usualOf, span))
    .filter(({ effect }) => Number.isFinite(effect));
  if (met.length === 0) return null;
  // Where it was closed all the time in one year, the others tell what it sells when it is open.
  const open = met.filter(({ closed, days }) => closed < days);
  const effects = (open.length > 0 ? open : met).map(({ effect }) => effect);
  const effect = meanOf(effects);
  const moved: number[] = [];
  for (let shift = -SHIFTS; shift <= SHIFTS; shift++) {
    if (Math.abs(shift) < NEAR) continue;
    const others = spans
      .map(({ from, to, later }) => {
        return compare(values, usualOf, { from: from + shift, to: to + shift, later }).effect;
      })
      .filter(Number.isFinite);
    if (others.length < effects.length) continue;
    moved.push(meanOf(others));
  }
  const chance = chanceOf(effect, moved);
  return {
    effect,
    times: met.length,
    chance,
    comesBack: comesBack(effects, effect),
    ends: endsWith(met, effect),
    closed: sumOf(met.map(({ closed }) => closed)),
    days: sumOf(met.map(({ days }) => days))
  };
}

/** Enough occurrences, and an effect that persists without the strongest one. */
function comesBack(effects: number[], effect: number): boolean {
  if (effects.length < MIN_TIMES) return false;
  const along = effects.map((own) => own * Math.sign(effect)).sort((a, b) => a - b);
  return meanOf(along.slice(0, -1)) >= WITHOUT_MOST * Math.abs(effect);
}

/** Whether a rise is over after the holiday, as far as the data follow it. */
function endsWith(met: readonly Occurrence[], effect: number): boolean {
  const after = met.map((own) => own.after).filter(Number.isFinite);
  return !(effect > 0) || after.length === 0 || meanOf(after) <= MOST_KEPT * effect;
}

/**
 * The share of shifts with at least this effect; where there is none, the tail of a Student
 * distribution fitted to them.
 */
function chanceOf(effect: number, moved: number[]): number {
  // The past is too short to shift anything.
  if (moved.length < 1 / CHANCE) return 1;
  const asFar = moved.filter((own) => Math.abs(own) >= Math.abs(effect)).length;
  if (asFar > 0) return (asFar + 1) / (moved.length + 1);
  const spread = Math.sqrt(meanOf(moved.map((own) => own * own)));
  return Math.min(
    1 / (moved.length + 1),
    2 * studentBelow(-Math.abs(effect) / spread, APART_MOVES)
  );
}

/** Relative difference from the usual level; NaN where the data do not reach far enough. */
function compare(values: Float64Array, usualOf: UsualDays, { from, to, later }: Span): Occurrence {
  const none = { effect: NaN, after: NaN, closed: 0, days: 0 };
  if (!(from >= 0 && to < values.length)) return none;
  const usualDays = usualOf(from, to);
  if (!usualDays) return none;
  const { around, open, first, weeks } = usualDays;
  let [sold, all] = [0, 0];
  for (let at = from - first; at <= to - first; at++) {
    sold += open[at];
    if (open[at] > 0) all += weeks;
  }
  // Those of weekdays that never sell left out.
  const isMostlyOpen = sold >= MOSTLY_OPEN * all;
  let [sum, after, usual, closed, days] = [0, 0, 0, 0, 0];
  for (let at = from; at <= to; at++) {
    if (open[at - first] === 0) continue;
    days++;
    const isClosed = isMostlyOpen && values[at] === 0;
    if (isClosed) closed++;
    else {
      sum += values[at];
      after += values[at + later] ?? NaN;
      usual += around[at - first] / (isMostlyOpen ? open[at - first] : weeks);
    }
  }
  if (closed > 0 && usual === 0) return { effect: NOTHING, after: NaN, closed: days, days };
  const beside = (some: number) => (usual > 0 ? some / usual - 1 : NaN);
  return { effect: beside(sum), after: beside(after), closed, days };
}

/** The same weekday in the weeks around each day. */
interface DaysAround {
  /** Index of the first day that is told of. */
  first: number;
  /** Sum over the weeks around, and in how many of them something was sold. */
  around: Float64Array;
  open: Uint8Array;
  /** Number of weeks around. */
  weeks: number;
}

/** Null where the data reach too few weeks. */
type UsualDays = (from: number, to: number) => DaysAround | null;

/**
 * What is usual around a holiday. A holiday that is shifted by hundreds of days has the same weeks
 * around it, except at the ends of the data: their sums are kept for each length of a holiday.
 */
function usualDaysOf(values: Float64Array): UsualDays {
  const known = new Map<number, DaysAround>();
  return (from, to) => {
    const offs = offsAround(values.length, from, to);
    if (offs.length < AROUND) return null;
    if (offs.length < 2 * AROUND) return daysAround(values, from, to, offs);
    const reach = offs[AROUND - 1];
    let own = known.get(reach);
    if (!own) {
      const margin = Math.max(...offs);
      own = daysAround(values, margin, values.length - 1 - margin, offs);
      known.set(reach, own);
    }
    return own;
  };
}

function daysAround(
  values: Float64Array,
  from: number,
  to: number,
  offs: readonly number[]
): DaysAround {
  const [around, open] = [new Float64Array(to - from + 1), new Uint8Array(to - from + 1)];
  for (let at = from; at <= to; at++) {
    for (const off of offs) {
      around[at - from] += values[at + off];
      if (values[at + off] !== 0) open[at - from]++;
    }
  }
  return { first: from, around, open, weeks: offs.length };
}

/** Distances, in days, of the weeks around that the data reach. */
function offsAround(length: number, from: number, to: number): number[] {
  const back = Math.ceil((to - from + 1 + APART) / 7) * 7;
  const offs: number[] = [];
  for (const side of [-1, 1]) {
    for (let week = 0; week < AROUND; week++) {
      const off = side * (back + 7 * week);
      if (from + off >= 0 && to + off < length) offs.push(off);
    }
  }
  return offs;
}
