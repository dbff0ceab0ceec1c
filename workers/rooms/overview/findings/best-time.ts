import { median } from '../../../maths/statistics/quantiles.ts';
import { isAbove, isMostlyAbove } from '../../../maths/statistics/told-apart.ts';
import type { CrossFilter } from '../cross-filter.ts';
import { sumRange } from '../day-sums.ts';

/** A weekday or hour stands out when in a usual week it has this many times its even share … */
const STANDS_OUT = 1.25;
/** … over at least so many weeks, … */
const ENOUGH_WEEKS = 8;
/** … by more than chance does, all weekdays or hours looked at together, and before the next best. */
const CHANCE = 0.02;
/** Hours that may be the best of a usual week: those that sold most in all. */
const LIKELY_HOURS = 5;
const WEEK = 7;
const HOURS = 24;

/** Where of the week most is sold, with its share of a usual week's money. */
export interface BestTime {
  hour: { cell: number; share: number } | null;
  weekday: { weekday: number; share: number } | null;
}

/**
 * The hour of the week and the weekday that sell most in a usual week, where they do so by more than
 * chance: their shares of the money of every full week are looked at, so that one giant order, or
 * one a month, makes no best day.
 */
export function findBestTime(cross: CrossFilter): BestTime {
  const cells = cross.heat.net.subarray(0, WEEK * HOURS);
  const weeks = listWeeks(cross);
  const open = (values: ArrayLike<number>) => Array.from(values).filter((net) => net > 0).length;
  const days = Array.from({ length: WEEK }, (_, day) =>
    sumRange(cells, day * HOURS, day * HOURS + HOURS - 1)
  );
  const { sums } = cross;
  const weekday = pickBest(
    days.map((_, at) =>
      weeks.map(({ monday, net }) => (sums.gross[monday + at] + sums.returned[monday + at]) / net)
    ),
    open(days)
  );
  const likely = [...cells.keys()].sort((a, b) => cells[b] - cells[a]).slice(0, LIKELY_HOURS);
  const hour = cross.index.lines.hasHours
    ? pickBest(
        likely.map((cell) =>
          weeks.map(({ monday, net }) => {
            return sumCell(cross, monday + Math.floor(cell / HOURS), cell) / net;
          })
        ),
        open(cells)
      )
    : null;
  return {
    hour: hour && { cell: likely[hour.at], share: hour.share },
    weekday: weekday && { weekday: weekday.at, share: weekday.share }
  };
}

/** The one with the largest share in a usual week, if it stands out of the `of` there are. */
function pickBest(shares: number[][], of: number): { at: number; share: number } | null {
  if (of <= 1) return null;
  const usual = shares.map((own) => median(own));
  const [at, next] = [...usual.keys()].sort((a, b) => usual[b] - usual[a]);
  const lead = shares[at].map((own, week) => own - (shares[next]?.[week] ?? 0));
  const isClear =
    lead.length >= ENOUGH_WEEKS &&
    usual[at] >= STANDS_OUT / of &&
    isAbove(shares[at], 1 / of, CHANCE / of) &&
    isMostlyAbove(lead, CHANCE);
  return isClear ? { at, share: usual[at] } : null;
}

/** The full weeks of the chosen days in which anything was sold: entry of their Monday, money. */
function listWeeks({ index, sums, now }: CrossFilter): { monday: number; net: number }[] {
  const lastEntry = Math.min(now.lastEntry, index.lastDay - index.firstDay);
  // Day 0 of 1970 was a Thursday, three days after a Monday.
  const sinceMonday = (((index.firstDay + now.firstEntry + 3) % WEEK) + WEEK) % WEEK;
  const first = now.firstEntry + ((WEEK - sinceMonday) % WEEK);
  const weeks: { monday: number; net: number }[] = [];
  for (let monday = first; monday + WEEK - 1 <= lastEntry; monday += WEEK) {
    const to = monday + WEEK - 1;
    const net = sumRange(sums.gross, monday, to) + sumRange(sums.returned, monday, to);
    if (net > 0) weeks.push({ monday, net });
  }
  return weeks;
}

function sumCell({ index, mask }: CrossFilter, day: number, cell: number): number {
  let sum = 0;
  const end = day + 1 < index.dayStart.length ? index.dayStart[day + 1] : index.count;
  for (let at = index.dayStart[day]; at < end; at++) {
    if (!mask[at] && index.weekHour[at] === cell) sum += index.amount[at];
  }
  return sum;
}
