import { DAY_MS } from '../../../../workers/contract/day.ts';
import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../../../workers/maths/random.ts';
import type {
  Grain,
  OverviewAnswer,
  OverviewFilter
} from '../../../../workers/rooms/overview/contract.ts';
import { applyFilter, createCrossFilter } from '../../../../workers/rooms/overview/cross-filter.ts';
import { buildLineIndex, DIMENSIONS } from '../../../../workers/rooms/overview/line-index.ts';
import { summarise } from '../../../../workers/rooms/overview/summary.ts';
import { viewOverview } from '../../../../workers/rooms/overview/view.ts';
import { LINE_RETURN, LINE_SALE } from '../../../../workers/contract/order-lines.ts';
import type { OrderLines } from '../../../../workers/contract/order-lines.ts';
import { times } from '../../../kit/long.ts';
import { expectNear } from '../../expect-near.ts';
import { inventLines, toOrderLines, type PlainLine } from '../../../kit/made-lines.ts';
import { answerPlainly } from './plain-answer.ts';

async function open(lines: OrderLines) {
  const index = await buildLineIndex(lines, async () => {});
  const cross = createCrossFilter(index);
  applyFilter(cross, {}, null);
  const summary = summarise(cross);
  return (filter: OverviewFilter, grain: Grain = 'week') =>
    viewOverview(cross, summary, { filter, grain }, { name: '' });
}

/** A step a person might make: another brush, a bar chosen or let go, a cell, everything cleared. */
function step(random: Random, filter: OverviewFilter, plain: PlainLine[]): OverviewFilter {
  const first = Math.floor(Date.UTC(2024, 10, 20) / DAY_MS);
  const which = random.integer(8);
  if (which === 0) return {};
  if (which === 1) return { ...filter, days: undefined };
  if (which === 2) return { ...filter, hours: [random.integer(168), random.integer(168), 3, 27] };
  if (which === 3) return { ...filter, hours: undefined };
  if (which < 6) {
    const from = first - 5 + random.integer(105);
    return { ...filter, days: [from, from + random.integer(60)] };
  }
  const dimension = random.pick(DIMENSIONS);
  const chosen = [random.pick(plain)[dimension], random.pick(plain)[dimension]];
  return { ...filter, [dimension]: random.next() < 0.4 ? undefined : chosen };
}

function expectSame(
  answer: OverviewAnswer,
  plain: ReturnType<typeof answerPlainly>,
  chosen: OverviewFilter
): void {
  const now = Object.entries(answer.figures).map(([name, { value }]) => [name, value]);
  const before = Object.entries(answer.figures).map(([name, figure]) => [name, figure.before]);
  expect(rounded(Object.fromEntries(now))).toEqual(rounded(plain.figures));
  if (plain.before) expect(rounded(Object.fromEntries(before))).toEqual(rounded(plain.before));
  else expect(before.every(([, value]) => Number.isNaN(value))).toBe(true);
  expectNear(answer.daily, plain.daily, 8);
  expectNear(answer.heat, plain.heat, 8);
  const counted = answer.periods.map(({ largest: _, compared: __, ...row }) => rounded(row));
  expect(counted).toEqual(plain.periods.map(rounded));
  if (plain.before) {
    // What the chart draws beside the periods is what the figures say of the days before.
    const compared = answer.periods.reduce((sum, row) => sum + row.compared, 0);
    expect(compared).toBeCloseTo(answer.figures.netRevenue.before, 6);
  }
  for (const dimension of DIMENSIONS) {
    const wanted = new Map(plain.top(dimension).map((row) => [row.key, row]));
    const given = answer.top[dimension];
    const postage = dimension === 'product' && wanted.has('POST') ? 1 : 0;
    expect(given.length).toBeGreaterThanOrEqual(Math.min(50, wanted.size - postage));
    const rows = given.map(({ label: _, isService: __, ...row }) => rounded(row));
    const none = { netRevenue: 0, orders: 0, units: 0 };
    expect(rows).toEqual(
      rows.map(({ key, share }) => rounded(wanted.get(key) ?? { key, share, ...none }))
    );
    const isListed = (key: string) =>
      dimension !== 'product' || key !== 'POST' || chosen[dimension]?.includes(key);
    const nets = given.slice(0, 50).map((row) => row.netRevenue);
    const best = [...wanted.values()]
      .filter(({ key }) => isListed(key))
      .map((row) => row.netRevenue)
      .sort((a, b) => b - a);
    expect(nets[0] ?? 0).toBeCloseTo(best[0] ?? 0, 8);
  }
}

function rounded<T extends object>(row: T): T {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'number' ? Math.round(value * 1e8) / 1e8 + 0 : value
  ]);
  return Object.fromEntries(entries);
}

describe('the overview under a filter', () => {
  it.each([1, 2, 3, 4].slice(0, times(2, 4)))(
    'moves to the answer that counting plainly gives (seed %i)',
    async (seed) => {
      const random = createRandom(seed);
      const plain = inventLines(random, 900);
      const view = await open(toOrderLines(plain));
      let filter: OverviewFilter = {};
      for (let move = 0; move < times(8, 25); move++) {
        const grain = random.pick<Grain>(['day', 'week', 'month']);
        expectSame(view(filter, grain), answerPlainly(plain, filter, grain), filter);
        filter = step(random, filter, plain);
      }
    }
  );

  it.each([11, 12].slice(0, times(1, 2)))(
    'compares with the same days a year before when asked (seed %i)',
    async (seed) => {
      const random = createRandom(seed);
      const start = Date.UTC(2023, 10, 20);
      // A hundred days drawn out to more than two years, over the 29th of February.
      const plain = inventLines(random, 700).map((line) => {
        const late = line.time - Date.UTC(2024, 10, 20);
        const days = 8 * Math.floor(late / DAY_MS) + random.integer(8);
        return { ...line, time: start + days * DAY_MS + (late % DAY_MS) };
      });
      const view = await open(toOrderLines(plain));
      const first = start / DAY_MS;
      const leapDay = Date.UTC(2024, 1, 29) / DAY_MS;
      const windows: [number, number][] = [
        [first + 366, first + 400],
        [first + 365, first + 800],
        [leapDay + 366, leapDay + 400],
        [first + 300, first + 330],
        [leapDay, leapDay]
      ];
      for (const days of windows) {
        for (const country of [undefined, ['France']]) {
          const filter: OverviewFilter = { days, country, compare: 'year' };
          expectSame(view(filter), answerPlainly(plain, filter, 'week'), filter);
        }
      }
      const { firstDay } = view({});
      const { period } = view({ days: [firstDay + 366, firstDay + 400], compare: 'year' });
      expect(period.before).toEqual([firstDay, firstDay + 34]);
    }
  );

  it('ends on the same bits as a fresh count, however it got there', async () => {
    const random = createRandom(5);
    const plain = inventLines(random, 3000);
    const lines = toOrderLines(plain);
    const view = await open(lines);
    let filter: OverviewFilter = {};
    for (let move = 0; move < 60; move++) {
      filter = step(random, filter, plain);
      const moved = view(filter);
      if (move % 6 === 0) expect(moved).toEqual((await open(lines))(filter));
    }
  });

  it('does not depend on the order of the rows', async () => {
    const random = createRandom(6);
    const plain = inventLines(random, 2000);
    const filters: OverviewFilter[] = [
      {},
      { days: [20060, 20090], country: ['France', ''] },
      { product: ['P3', 'P4'], hours: [24, 25, 26] }
    ];
    const one = await open(toOrderLines(plain));
    const answers = filters.map((filter) => one(filter, 'day'));
    const other = await open(toOrderLines(random.shuffle(plain)));
    expect(filters.map((filter) => other(filter, 'day'))).toEqual(answers);
  });

  it('answers an empty shop and days outside the data with nothing, not with nonsense', async () => {
    const empty = (await open(toOrderLines([])))({});
    expect(empty.daily.length).toBe(0);
    expect(empty.periods).toEqual([]);
    expect(empty.figures.netRevenue.value).toBe(0);
    expect(empty.findings).toEqual([]);
    const view = await open(toOrderLines(inventLines(createRandom(7), 100)));
    const outside = view({ days: [10, 20] });
    expect(outside.figures.orders.value).toBe(0);
    expect(outside.period.before).toBeNull();
    expect(outside.periods).toEqual([]);
  });

  it('keeps a chosen name in its list when it sells nothing', async () => {
    const view = await open(toOrderLines(inventLines(createRandom(8), 400)));
    const chosen = view({ product: ['P1'], days: [1, 2] }).top.product;
    expect(chosen).toEqual([
      {
        key: 'P1',
        label: 'Name of P1',
        isService: false,
        netRevenue: 0,
        orders: 0,
        units: 0,
        share: NaN
      }
    ]);
  });

  it('keeps postage out of the best sellers, says what it brought, and lists it when chosen', async () => {
    const plain = inventLines(createRandom(9), 900);
    const view = await open(toOrderLines(plain));
    const { top, notProducts } = view({});
    expect(top.product.some(({ isService }) => isService)).toBe(false);
    const wanted = answerPlainly(plain, {}, 'week').top('product');
    const postage = wanted.find(({ key }) => key === 'POST')!;
    expect(notProducts.map(({ key }) => key)).toEqual(['POST']);
    expect(notProducts[0].netRevenue).toBeCloseTo(postage.netRevenue, 8);
    const chosen = view({ product: ['POST'] }).top.product;
    expect(chosen.find(({ key }) => key === 'POST')?.isService).toBe(true);
  });
});

describe('a period that stands out', () => {
  const day = (at: number) => Date.UTC(2025, 0, 6 + at) + 36e5;
  const usual = Array.from({ length: 40 }, (_, at): PlainLine => ({
    order: `${at}`,
    product: `P${at % 3}`,
    customer: 'c',
    time: day(at),
    quantity: 2,
    unitPrice: 5,
    category: '',
    country: '',
    channel: ''
  }));
  const odd = (own: Partial<PlainLine>): PlainLine => ({ ...usual[0], time: day(20), ...own });

  it('is named by its largest order, whose lines count together', async () => {
    const parts = [1, 2, 3].map((at) => odd({ order: 'W', product: `P${at}`, unitPrice: 400 }));
    const { periods } = (await open(toOrderLines([...usual, ...parts])))({}, 'week');
    const [week] = periods.filter(({ netRevenue }) => netRevenue > 1000);
    expect(week.largest).toEqual({ day: Math.floor(day(20) / DAY_MS), amount: 2400 });
  });

  it('is named by a return where that weighs more, and by none where nothing was sold', async () => {
    const back = odd({ order: 'C1', quantity: -100 });
    const view = await open(toOrderLines([...usual, back]));
    const rows = view({}, 'day').periods;
    expect(rows[20].largest?.amount).toBe(-500);
    expect(rows[19].largest?.amount).toBe(10);
    expect(view({ product: ['P1'] }, 'day').periods[2].largest).toBeNull();
  });
});

describe('returns without an amount', () => {
  it('are told, since a share of the others would be too low', async () => {
    const lines = toOrderLines(inventLines(createRandom(3), 40));
    const lineClass = lines.lineClass.map((_, line) => (line < 6 ? LINE_RETURN : LINE_SALE));
    const total = lines.total.map((own, line) => (line < 4 ? 0 : line < 6 ? -5 : own));
    const { summary } = (await open({ ...lines, lineClass, total }))({});
    expect(summary).toMatchObject({ returnLines: 6, emptyReturns: 4, returns: 10 });
  });
});
