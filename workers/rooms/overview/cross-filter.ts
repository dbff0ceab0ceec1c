import type { Dimension, OverviewFilter } from './contract.ts';
import { sumDays, type DaySums } from './day-sums.ts';
import {
  ALL_BITS,
  BIT,
  CHOICES,
  choiceKey,
  markChoice,
  type Choice
} from './filter/filter-mask.ts';
import { DIMENSIONS, type LineIndex } from './line-index.ts';
import { createDistinctCounter, type DistinctCounter, type PeriodCache } from './periods.ts';
import { clearTally, createTally, moveTally, type Tally } from './tally.ts';

/** What is counted over one range of days under the current filters. */
export interface Window {
  /**
   * First and last entry of the day sums, both inclusive. The entry of lines without a day is part
   * of the window only while no days are chosen.
   */
  firstEntry: number;
  lastEntry: number;
  /**
   * All sale orders under a single key; null where every order has one customer, so that the tally of
   * customers already counts each order once.
   */
  orders: Tally | null;
  customers: Tally;
  dimensions: Partial<Record<Dimension, Tally>>;
}

/**
 * A cross-filter over the lines of a shop (the idea is Square's Crossfilter, 2012). Every line has a
 * bit for each filter it fails, every list has a tally that ignores the list's own filter, and when
 * the range of days moves, only the lines that enter or leave it are added or subtracted.
 */
export interface CrossFilter {
  index: LineIndex;
  mask: Uint8Array;
  choices: Record<Choice, string>;
  sums: DaySums;
  periods: PeriodCache;
  counter: DistinctCounter;
  now: Window;
  heat: Tally;
  /** The window of the comparison days; its counts are undefined while there are none. */
  before: Window;
}

export function createCrossFilter(index: LineIndex): CrossFilter {
  const mask = new Uint8Array(index.count);
  return {
    index,
    mask,
    choices: { product: '', category: '', country: '', channel: '', hours: '' },
    sums: sumDays(index, mask),
    periods: new Map(),
    counter: createDistinctCounter(index),
    now: createWindow(index, 'full'),
    heat: createTally(index.weekHour, 256, ALL_BITS & ~BIT.hours, null),
    before: createWindow(index, 'amounts')
  };
}

/**
 * @param detail 'full' also counts the orders of each value of a dimension, and ignores the dimension's
 *   own filter, as lists to choose from need; 'amounts' sums net and units under all filters
 */
function createWindow(index: LineIndex, detail: 'full' | 'amounts'): Window {
  const isFull = detail === 'full';
  const dimensions: Window['dimensions'] = {};
  for (const dimension of DIMENSIONS) {
    const column = index.dimensions[dimension];
    if (!column) continue;
    const care = isFull ? ALL_BITS & ~BIT[dimension] : ALL_BITS;
    dimensions[dimension] = createTally(column.key, column.keys, care, isFull ? column : null);
  }
  const { order, customer } = index;
  const orderPairs = { pair: order, pairs: index.lines.order.dictionary.length };
  return {
    firstEntry: 0,
    lastEntry: -1,
    orders:
      customer.pair === order
        ? null
        : createTally(new Uint32Array(index.count), 1, ALL_BITS, orderPairs),
    customers: createTally(customer.key, customer.keys, ALL_BITS, customer),
    dimensions
  };
}

/**
 * Applies a filter. A list for which only its own choice changed is not recounted.
 *
 * @param before first and last day of the comparison, or null
 */
export function applyFilter(
  cross: CrossFilter,
  filter: OverviewFilter,
  before: [number, number] | null
): void {
  const changed = markChanges(cross, filter);
  if (changed) {
    cross.sums = sumDays(cross.index, cross.mask);
    cross.periods.clear();
    for (const tally of [...tallies(cross.now), cross.heat, ...tallies(cross.before)]) {
      if (tally.care & changed) clearTally(tally);
    }
  }
  moveWindow(cross, cross.now, filter.days ?? null);
  moveTally(cross.heat, cross.index, cross.mask, ...positions(cross, cross.now));
  if (before) moveWindow(cross, cross.before, before);
}

/** Marks the choices that differ from the current ones and returns their bits. */
function markChanges(cross: CrossFilter, filter: OverviewFilter): number {
  let changed = 0;
  for (const choice of CHOICES) {
    const key = choiceKey(filter, choice);
    if (key === cross.choices[choice]) continue;
    markChoice(cross.index, cross.mask, choice, filter);
    cross.choices[choice] = key;
    changed |= BIT[choice];
  }
  return changed;
}

/** @param days first and last day; null for all lines, including those without a day */
function moveWindow(cross: CrossFilter, window: Window, days: [number, number] | null): void {
  const { firstDay, lastDay, dayStart } = cross.index;
  window.firstEntry = days ? Math.max(days[0], firstDay) - firstDay : 0;
  window.lastEntry = days ? Math.min(days[1], lastDay) - firstDay : dayStart.length - 1;
  const [from, to] = positions(cross, window);
  for (const tally of tallies(window)) moveTally(tally, cross.index, cross.mask, from, to);
}

/** A window's first position and the position after its last one; 0, 0 when it is empty. */
function positions({ index }: CrossFilter, { firstEntry, lastEntry }: Window): [number, number] {
  if (lastEntry < firstEntry) return [0, 0];
  const end = lastEntry + 1;
  return [
    index.dayStart[firstEntry],
    end < index.dayStart.length ? index.dayStart[end] : index.count
  ];
}

function tallies({ orders, customers, dimensions }: Window): Tally[] {
  return [...(orders ? [orders] : []), customers, ...Object.values(dimensions)];
}

/** Distinct orders with a sale line in the window; the missing order (code 0) is none. */
export function countOrders({ orders, customers }: Window): number {
  const tally = orders ?? customers;
  let count = 0;
  for (let key = 0; key < tally.orders.length; key++) count += tally.orders[key];
  return count - (tally.saleLinesOfPair[0] > 0 ? 1 : 0);
}
