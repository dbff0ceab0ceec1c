import { median } from '../../../maths/statistics/quantiles.ts';
import { isAbove, isMostlyAbove } from '../../../maths/statistics/told-apart.ts';
import type { CrossFilter } from '../cross-filter.ts';
import { sumRange } from '../day-sums.ts';

/**
 * A weekday or hour stands out when its share in a typical week is this many times an even share …
 */
const STANDS_OUT = 1.25;
/** … over at least this many weeks, … */
const ENOUGH_WEEKS = 8;
/**
 * … and exceeds both chance (corrected for the number of weekdays or hours compared) and the next
 * best.
 */
const CHANCE = 0.02;
/** Number of hours considered as the best one: those with the largest sums. */
const LIKELY_HOURS = 5;
const WEEK = 7;
const HOURS = 24;

/** The part of the week in which most is sold, with its share of a typical week's revenue. */
export interface BestTime {
  hour: { cell: number; share: number } | null;
  weekday: { weekday: number; share: number } | null;
}

/**
 * The hour of the week and the weekday that sell most in a typical week, if by more than chance.
 * Compares shares of the revenue of each full week, so that one very large order, or one a month,
 * does not decide.
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

/** The one with the largest share in a typical week, if it stands out among the `of` candidates. */
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

/** The full weeks of the chosen days with any sales: entry of their Monday, and net revenue. */
function listWeeks({ index, sums, now }: CrossFilter): { monday: number; net: number }[] {
  const lastEntry = Math.min(now.lastEntry, index.lastDay - index.firstDay);
  // Day 0 (1970-01-01) was a Thursday, three days after a Monday.
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
