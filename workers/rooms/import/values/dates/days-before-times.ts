import type { DateParts } from './date-parts.ts';
import { timeOfDay } from './time-of-day.ts';

const ONLY_ASCII = /^[\x20-\x7e]*$/;
const MOST = 4000;

/** Cache of parsed dates without time: a year has 365, but many more times. */
const known = new Map<string, DateParts>();

/**
 * Index where a cell's time may start: the last space before its first colon; otherwise its end.
 */
function endOfDay(cell: string): number {
  const colon = cell.indexOf(':');
  const space = colon < 0 ? -1 : cell.lastIndexOf(' ', colon);
  return space > 0 ? space : cell.length;
}

/** A cell whose date is cached, with its own time; null: not cached. */
export function knownDayOf(cell: string): DateParts | null {
  const end = endOfDay(cell);
  const day = known.get(cell.slice(0, end));
  if (!day || end === cell.length) return day ?? null;
  const rest = cell.slice(end);
  const ms = ONLY_ASCII.test(rest) ? timeOfDay(rest) : NaN;
  return ms === ms ? { ...day, ms } : null;
}

/** Caches a parsed date, if the text before the time parses the same on its own. */
export function rememberDay(
  cell: string,
  found: DateParts,
  read: (day: string) => DateParts | null
): void {
  const end = endOfDay(cell);
  const text = cell.slice(0, end);
  if (known.has(text)) return;
  const day = end === cell.length ? found : read(text);
  if (!day || !isSameDay(day, found)) return;
  if (known.size >= MOST) known.clear();
  known.set(text, day);
}

function isSameDay(a: DateParts, b: DateParts): boolean {
  if ('month' in a) {
    return (
      'month' in b &&
      !a.vague &&
      a.year === b.year &&
      a.month === b.month &&
      a.day === b.day &&
      a.calendar === b.calendar
    );
  }
  return 'first' in b && a.first === b.first && a.second === b.second && a.third === b.third;
}
