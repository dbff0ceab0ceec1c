import { expect, describe, it } from 'vitest';
import { DAY_MS } from '../../../workers/contract/day.ts';
import { lensKey, LENS_COLUMNS } from '../../../workers/contract/lens.ts';
import type { Lens } from '../../../workers/contract/lens.ts';
import type { OrderLines } from '../../../workers/contract/order-lines.ts';
import { SEGMENTS } from '../../../workers/contract/customers/segments.ts';
import { isoDay } from '../../../workers/maths/calendar.ts';
import { createRandom } from '../../../workers/maths/random.ts';
import type { Random } from '../../../workers/maths/random.ts';
import { median } from '../../../workers/maths/statistics/quantiles.ts';
import { countCohorts } from '../../../workers/rooms/customers/returning/cohorts.ts';
import { countFunnel } from '../../../workers/rooms/customers/returning/repeat-orders.ts';
import { answerRfm } from '../../../workers/rooms/customers/segments/answer-rfm.ts';
import { applyFilter, createCrossFilter } from '../../../workers/rooms/overview/cross-filter.ts';
import { buildLineIndex } from '../../../workers/rooms/overview/line-index.ts';
import { summarise } from '../../../workers/rooms/overview/summary.ts';
import { viewOverview } from '../../../workers/rooms/overview/view.ts';
import { collectCustomerOrders } from '../../../workers/shop/customer-orders.ts';
import { narrowLines } from '../../../workers/shop/narrow.ts';
import { scoreRfm } from '../../../workers/shop/segments/rfm.ts';
import { assignSegments } from '../../../workers/shop/segments/segments.ts';
import { inventLines, toOrderLines, type PlainLine } from '../../kit/made-lines.ts';
import { readRetailLines } from '../../kit/retail.ts';
import { SHARED } from '../../kit/shared.ts';
import { NARROW_TO_SUM } from '../../kit/tolerances.ts';
import { processorTime } from '../processor-time.ts';

/** What the rooms answer of some lines, with everything that is shown of them. */
async function answersOf(lines: OrderLines) {
  const index = await buildLineIndex(lines, async () => {});
  const cross = createCrossFilter(index);
  applyFilter(cross, {}, null);
  const overview = viewOverview(
    cross,
    summarise(cross),
    { filter: {}, grain: 'week' },
    { name: 'Shop' }
  );
  const history = collectCustomerOrders(lines);
  const names = history.customers.map(() => '');
  const cohorts = (['time', 'product', 'category', 'country'] as const).map((by) =>
    countCohorts(history, lines, { period: 'month', by })
  );
  return {
    overview,
    rfm: answerRfm({ lines, history, names }, {}),
    cohorts,
    funnel: countFunnel(history)
  };
}

function inventLens(random: Random, plain: PlainLine[]): Lens {
  const lens: Lens = {};
  const dayOf = (line: PlainLine) => isoDay(Math.floor(line.time / DAY_MS));
  const [one, other] = [random.pick(plain), random.pick(plain)];
  if (random.next() < 0.5 && !Number.isNaN(one.time)) lens.from = dayOf(one);
  if (random.next() < 0.5 && !Number.isNaN(other.time)) lens.to = dayOf(other);
  for (const name of LENS_COLUMNS) {
    if (random.next() < 0.3) lens[name] = pickNames(random, plain, name);
  }
  if (random.next() < 0.3) lens.segment = [random.pick(SEGMENTS), random.pick(SEGMENTS)];
  return lens;
}

function pickNames(random: Random, plain: PlainLine[], name: (typeof LENS_COLUMNS)[number]) {
  const own = random.pick(plain)[name];
  return random.next() < 0.5 ? [own] : [own, random.pick(plain)[name]];
}

/** Line by line, as a person would cut the file by hand. */
function cutPlainly(plain: PlainLine[], lens: Lens): PlainLine[] {
  const inTime = (line: PlainLine, from?: string, to?: string) => {
    if (!from && !to) return true;
    if (Number.isNaN(line.time)) return false;
    const day = isoDay(Math.floor(line.time / DAY_MS));
    return (!from || day >= from) && (!to || day <= to);
  };
  let customers: Set<string> | null = null;
  if (lens.segment) {
    const history = collectCustomerOrders(
      toOrderLines(plain.filter((line) => inTime(line, undefined, lens.to)))
    );
    const segments = assignSegments(scoreRfm(history));
    const chosen = history.customers.filter((_, at) =>
      lens.segment!.includes(SEGMENTS[segments[at]])
    );
    customers = new Set(chosen);
  }
  return plain.filter(
    (line) =>
      inTime(line, lens.from, lens.to) &&
      LENS_COLUMNS.every((name) => !lens[name]?.length || lens[name].includes(line[name])) &&
      (!customers || customers.has(line.customer))
  );
}

describe('a lens', () => {
  it('answers as the narrowed file would, over random shops', async () => {
    let narrowed = 0;
    for (let seed = 0; seed < 60; seed++) {
      const random = createRandom(seed);
      const plain = inventLines(random, 20 + random.integer(300));
      const lens = inventLens(random, plain);
      const cut = cutPlainly(plain, lens);
      const ours = narrowLines(toOrderLines(plain), lens);
      expect(ours.rows, JSON.stringify(lens)).toBe(cut.length);
      if (cut.length === 0 || cut.length === plain.length) continue;
      narrowed++;
      expect(await answersOf(ours), JSON.stringify(lens)).toEqual(
        await answersOf(toOrderLines(cut))
      );
    }
    expect(narrowed).toBeGreaterThan(25);
  });

  it('that keeps everything hands back the very lines', () => {
    const lines = toOrderLines(inventLines(createRandom(1), 100));
    expect(narrowLines(lines, {})).toBe(lines);
    expect(narrowLines(lines, { product: [] })).toBe(lines);
    const channel = ['web', 'market'];
    expect(narrowLines(lines, { channel })).toBe(lines);
  });

  it('keeps the lines of a list whatever the days, beside those of segments', () => {
    const plain = inventLines(createRandom(6), 300);
    const lines = toOrderLines(plain);
    const listed = [...new Set(plain.map(({ customer }) => customer))].filter(Boolean).slice(0, 3);
    const rowsOf = (lens: Lens, own = listed) => narrowLines(lines, lens, own).rows;
    const segment = ['list-1'];
    const own = plain.filter(({ customer }) => listed.includes(customer));
    expect(rowsOf({ segment })).toBe(own.length);
    const to = '2024-12-31';
    expect(rowsOf({ segment, to })).toBe(cutPlainly(own, { to }).length);
    // Who is gone from the shop, or a list that was deleted, is nobody.
    expect(rowsOf({ segment }, ['stranger'])).toBe(0);
    expect(rowsOf({ segment }, [])).toBe(0);
    const [champions, both] = [['champions'], ['champions', 'list-1']];
    const together = rowsOf({ segment: both });
    expect(together).toBeGreaterThanOrEqual(
      Math.max(own.length, rowsOf({ segment: champions }, []))
    );
    expect(together).toBeLessThanOrEqual(own.length + rowsOf({ segment: champions }, []));
  });

  it('knows segments of a day while all days stay in sight', () => {
    const plain = inventLines(createRandom(5), 300);
    const lines = toOrderLines(plain);
    const [segment, to] = [['champions', 'loyal', 'new'], '2024-12-31'];
    const early = narrowLines(lines, { segment, to });
    const all = narrowLines(lines, { segment, segmentsOf: to });
    expect(all.rows).toBeGreaterThan(early.rows);
    expect(narrowLines(all, { to }).rows).toBe(early.rows);
  });

  it('of a name nobody has, or of a kind the shop says nothing of, keeps nothing', () => {
    const lines = toOrderLines(inventLines(createRandom(1), 100));
    expect(narrowLines(lines, { country: ['Atlantis'] }).rows).toBe(0);
    expect(narrowLines({ ...lines, channel: null }, { channel: ['web'] }).rows).toBe(0);
  });

  it('has one key however it was put together', () => {
    const one = lensKey({ to: '2024-02-01', country: ['b', 'a', 'a'], segment: [] });
    expect(one).toBe(lensKey({ country: ['a', 'b'], to: '2024-02-01' }));
    expect(one).not.toBe(lensKey({ country: ['a', 'b'], from: '2024-02-01' }));
    expect(lensKey({ product: [] })).toBe('');
    expect(lensKey()).toBe('');
  });
});

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at];
  return sum;
}

/** Turns in which both are compiled, and turns that count. */
const WARM_UP = 3;
const TURNS = 12;

describe.skipIf(!SHARED)('the retail file through a lens', () => {
  it('is narrowed about as fast as its columns are added up', () => {
    const lines = readRetailLines(SHARED!);
    const lens: Lens = { from: '2010-12-02', to: '2011-12-08' };
    const { order, product, customer, country } = lines;
    const columns: ArrayLike<number>[] = [
      ...Object.values(lines).filter((value) => value instanceof Float64Array),
      ...[lines.lineClass, lines.day, lines.weekHour, lines.isNotProduct],
      ...[order, product, customer, country!].map(({ codes }) => codes)
    ];
    const addUp = () => columns.map(sumOf);
    // What other programs take of the cores meanwhile is not in it.
    const timeOf = (work: () => unknown) => {
      const start = processorTime();
      work();
      return processorTime() - start;
    };
    expect(narrowLines(lines, lens).rows).toBeGreaterThan(500_000);
    // By turns, as what else runs on the machine changes the speed of both from turn to turn.
    const ratios = Array.from({ length: WARM_UP + TURNS }, () => {
      // Reads every column, as some are taken only when they are read.
      const narrow = timeOf(() => Object.values(narrowLines(lines, lens)));
      return narrow / timeOf(addUp);
    });
    expect(median(ratios.slice(WARM_UP))).toBeLessThan(NARROW_TO_SUM);
  });
});
