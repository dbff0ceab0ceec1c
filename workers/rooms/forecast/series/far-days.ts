import type { Lens } from '../../../contract/lens.ts';
import { LINE_OTHER, NO_DAY, type OrderLines } from '../../../contract/order-lines.ts';
import { dayNumber, isoDay } from '../../../maths/calendar.ts';

/** Days apart from which sales are not of the same time. */
const FAR_DAYS = 1000;
/** Share of all days with sales below which a far part is a mistake, not the shop's past. */
const FEW = 0.05;

/** Lines dated years away from nearly all others, as by a till whose clock jumped. */
export interface FarLines {
  lines: number;
  /** The first of their days, since 1970. */
  day: number;
}

interface Part {
  first: number;
  last: number;
  days: number;
}

/**
 * Narrows a lens to the time in which nearly all days with sales lie: one line of 2099 would turn
 * the decades before it into a past without sales.
 */
export function withoutFarDays(
  whole: OrderLines,
  lens: Lens
): { lens: Lens; far: FarLines | null } {
  const parts = partsOf(whole);
  const all = parts.reduce((sum, { days }) => sum + days, 0);
  const near = parts.filter(({ days }) => days > FEW * all);
  if (near.length === 0 || near.length === parts.length) return { lens, far: null };
  const [from, to] = [near[0].first, near[near.length - 1].last];
  const far = countOutside(whole, from, to);
  if (far.lines === 0) return { lens, far: null };
  const narrowed = {
    ...lens,
    from: isoDay(Math.max(from, lens.from ? dayNumber(lens.from) : -Infinity)),
    to: isoDay(Math.min(to, lens.to ? dayNumber(lens.to) : Infinity))
  };
  return { lens: narrowed, far };
}

/** The days with sales, cut where years lie between them. */
function partsOf(lines: OrderLines): Part[] {
  const seen = new Set<number>();
  let last = NaN;
  for (let row = 0; row < lines.rows; row++) {
    const day = lines.day[row];
    if (day === last || !isDated(lines, row)) continue;
    last = day;
    seen.add(day);
  }
  const parts: Part[] = [];
  for (const day of Float64Array.from(seen).toSorted()) {
    const part = parts[parts.length - 1];
    if (!part || day - part.last > FAR_DAYS) parts.push({ first: day, last: day, days: 1 });
    else Object.assign(part, { last: day, days: part.days + 1 });
  }
  return parts;
}

function countOutside(whole: OrderLines, from: number, to: number): FarLines {
  const far: FarLines = { lines: 0, day: Infinity };
  for (let row = 0; row < whole.rows; row++) {
    const day = whole.day[row];
    if (!isDated(whole, row) || (day >= from && day <= to)) continue;
    far.lines++;
    far.day = Math.min(far.day, day);
  }
  return far;
}

function isDated({ day, lineClass }: OrderLines, row: number): boolean {
  return lineClass[row] !== LINE_OTHER && day[row] !== NO_DAY;
}
