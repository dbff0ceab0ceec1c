import { listOfSegment } from '../../../workers/contract/kept/customer-list.ts';
import { LENS_NAMES, type Lens, type LensName } from '../../../workers/contract/lens.ts';
import { SEGMENTS } from '../../../workers/contract/customers/segments.ts';
import type { Compare } from '../../../workers/rooms/overview/contract.ts';
import { isDay } from './days.ts';

const PARTS = ['from', 'to', 'compare', ...LENS_NAMES];

/**
 * The lens that an address asks for. What makes no sense (no such day, an end before the start, a
 * segment nobody knows) is left out: addresses are typed by hand and kept for years.
 *
 * @example readLens(new URLSearchParams('from=2024-01-01&segment=champions&country=France'))
 */
export function readLens(query: URLSearchParams): Lens {
  const lens: Lens = {};
  const [from, to] = [dayIn(query, 'from'), dayIn(query, 'to')];
  if (!from || !to || from <= to) {
    if (from) lens.from = from;
    if (to) lens.to = to;
  }
  for (const name of LENS_NAMES) {
    const names = namesIn(query, name);
    if (names.length > 0) lens[name] = names;
  }
  return lens;
}

/** What the period is compared with. */
export function readCompare(query: URLSearchParams): Compare {
  return query.get('compare') === 'year' ? 'year' : 'before';
}

/** The query with this lens in the place of its own; what else it asks for stays. */
export function withLens(
  query: URLSearchParams,
  lens: Lens,
  compare: Compare = 'before'
): URLSearchParams {
  const others = [...query].filter(([name]) => !PARTS.includes(name));
  const written = new URLSearchParams(others);
  if (lens.from) written.set('from', lens.from);
  if (lens.to) written.set('to', lens.to);
  for (const name of LENS_NAMES) {
    for (const own of lens[name] ?? []) written.append(name, own);
  }
  if (compare === 'year' && (lens.from || lens.to)) written.set('compare', compare);
  return written;
}

/** The lens without one of its names. */
export function withoutName(lens: Lens, name: LensName, own: string): Lens {
  return { ...lens, [name]: (lens[name] ?? []).filter((one) => one !== own) };
}

/** The lens with one name more, or without it if it was there. */
export function withNameToggled(lens: Lens, name: LensName, own: string): Lens {
  const names = lens[name] ?? [];
  return names.includes(own) ? withoutName(lens, name, own) : { ...lens, [name]: [...names, own] };
}

function dayIn(query: URLSearchParams, name: string): string | undefined {
  const day = query.get(name) ?? '';
  return isDay(day) ? day : undefined;
}

function namesIn(query: URLSearchParams, name: LensName): string[] {
  const names = [...new Set(query.getAll(name))];
  if (name !== 'segment') return names;
  return names.filter(
    (own) => (SEGMENTS as readonly string[]).includes(own) || listOfSegment(own) !== null
  );
}
