import { DAY_MS } from '../../../../workers/contract/day.ts';
import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/i18n/languages/en.ts';
import { zh } from '../../../../src/i18n/languages/zh.ts';
import { overviewEn } from '../../../../src/i18n/overview.en.ts';
import { overviewZh } from '../../../../src/i18n/overview.zh.ts';
import { fill } from '../../../../src/i18n/fill.ts';
import { createFormats } from '../../../../src/i18n/formats.ts';
import { createRandom } from '../../../../workers/maths/random.ts';
import type { Finding, FindingKey } from '../../../../workers/rooms/overview/contract.ts';
import { applyFilter, createCrossFilter } from '../../../../workers/rooms/overview/cross-filter.ts';
import { buildLineIndex } from '../../../../workers/rooms/overview/line-index.ts';
import { summarise } from '../../../../workers/rooms/overview/summary.ts';
import { viewOverview } from '../../../../workers/rooms/overview/view.ts';
import { toOrderLines, type PlainLine } from '../../../kit/made-lines.ts';

const DAY = DAY_MS;
const START = Date.UTC(2025, 0, 6);
const FIRST = START / DAY;

const sale: PlainLine = {
  order: '1',
  product: 'P1',
  customer: 'c1',
  time: START,
  quantity: 1,
  unitPrice: 10,
  category: 'Tea',
  country: 'Ireland',
  channel: 'web'
};

/** One order a line: what `change` makes of the plain sale, once a day at ten o'clock. */
function daily(days: number, change: (day: number) => Partial<PlainLine>[]): PlainLine[] {
  return Array.from({ length: days }, (_, day) =>
    change(day).map((own, at) => ({
      ...sale,
      order: `${day}-${at}`,
      customer: `c${day % 40}-${at}`,
      time: START + day * DAY + 10 * 3_600_000,
      ...own
    }))
  ).flat();
}

async function find(plain: PlainLine[], days?: [number, number]): Promise<Finding[]> {
  const cross = createCrossFilter(await buildLineIndex(toOrderLines(plain), async () => {}));
  applyFilter(cross, {}, null);
  const summary = summarise(cross);
  const chosen = days && ([FIRST + days[0], FIRST + days[1]] as [number, number]);
  return viewOverview(cross, summary, { filter: { days: chosen }, grain: 'day' }, { name: '' })
    .findings;
}

const keys = (findings: Finding[]) => findings.map(({ key }) => key);
const detail = (findings: Finding[], key: FindingKey) =>
  findings.find((finding) => finding.key === key)?.detail;

it('counts codes that are sold and are no product apart', async () => {
  const lines = toOrderLines(
    daily(6, () => [{ product: 'P1' }, { product: 'P2' }, { product: 'POST' }])
  );
  lines.isNotProduct[lines.product.dictionary.indexOf('POST')] = 1;
  const cross = createCrossFilter(await buildLineIndex(lines, async () => {}));
  applyFilter(cross, {}, null);
  expect(summarise(cross)).toMatchObject({ products: 3, notProducts: 1 });
});

describe('lines that are not what is usual', () => {
  it('returns alone are said to be returns', async () => {
    const found = await find(daily(6, () => [{ quantity: -1 }]));
    expect(keys(found)).toEqual(['only_returns']);
    expect(found[0].detail).toMatchObject({ returns: 60 });
  });

  it('lines without dates come from no day', async () => {
    const found = await find(daily(6, () => [{ time: NaN }]));
    const told = { revenue: 60, orders: 6 };
    expect(found[0]).toMatchObject({ key: 'revenue_undated_kept', detail: told });
    const back = await find(daily(6, () => [{ time: NaN }, { time: NaN, quantity: -0.5 }]));
    expect(keys(back)[0]).toBe('revenue_undated');
    expect(keys(found).join()).not.toContain('revenue_only');
  });
});

describe('what changed', () => {
  it('is said against the days right before, with what moved it', async () => {
    const more = await find(
      daily(60, (day) => (day < 30 ? [{}] : [{}, {}])),
      [30, 59]
    );
    expect(keys(more).slice(0, 2)).toEqual(['revenue_up', 'driver_orders']);
    expect(more[0].detail).toEqual({
      change: 1,
      revenue: 600,
      currency: 'GBP',
      from: FIRST + 30,
      to: FIRST + 59
    });
    expect(more[0].show).toEqual({ part: 'revenue' });
    expect(detail(more, 'driver_orders')).toMatchObject({ orders: 60, before: 30 });
    const dearer = await find(
      daily(60, (day) => [{ unitPrice: day < 30 ? 10 : 7 }]),
      [30, 59]
    );
    expect(keys(dearer).slice(0, 2)).toEqual(['revenue_down', 'driver_average']);
    expect(dearer[0].detail.change).toBeCloseTo(0.3, 12);
    expect(detail(dearer, 'driver_average')).toMatchObject({ average: 7, before: 10 });
  });

  it('is called flat below two per cent, without a driver', async () => {
    const flat = await find(
      daily(60, (day) => [{ unitPrice: day < 30 ? 10 : 10.1 }]),
      [30, 59]
    );
    expect(flat[0].key).toBe('revenue_flat');
    expect(keys(flat).some((key) => key.startsWith('driver'))).toBe(false);
  });

  it('names the category that moved most in the direction of the total', async () => {
    const grown = await find(
      daily(60, (day) => [
        { category: 'Tea', unitPrice: 10 },
        { category: 'Mugs', unitPrice: day < 30 ? 10 : 25 },
        { category: 'Candles', unitPrice: day < 30 ? 10 : 12 }
      ]),
      [30, 59]
    );
    expect(detail(grown, 'driver_gain')).toMatchObject({ name: 'Mugs', amount: 450 });
  });

  it('is the newest four weeks for the whole shop: a year ago, else the weeks before', async () => {
    const young = await find(daily(80, (day) => (day < 52 ? [{}] : [{}, {}])));
    expect(keys(young)[0]).toBe('recent_up');
    expect(young[0].detail).toMatchObject({ change: 1, revenue: 560, days: 28 });
    const old = await find(daily(400, (day) => (day < 60 ? [{}, {}] : [{}])));
    expect(keys(old)[0]).toBe('year_down');
    expect(old[0].detail).toMatchObject({ change: 0.5, revenue: 280 });
    const even = await find(daily(400, () => [{}]));
    expect(keys(even).some((key) => /^(year|recent)/.test(key))).toBe(false);
  });

  it('is one order, where a single one makes most of a year’s change', async () => {
    const giant = (at: number) => (day: number) =>
      day === at ? [{}, { unitPrice: 2000 }] : [{ unitPrice: day % 3 ? 10 : 11 }];
    const ahead = await find(daily(1092, giant(900)));
    expect(detail(ahead, 'whole_year_up_order')).toMatchObject({ order: 2000, days: 364 });
    expect(keys(ahead)).not.toContain('whole_year_up');
    const behind = await find(daily(1092, giant(500)));
    expect(detail(behind, 'whole_year_down_order')).toMatchObject({ order: 2000 });
  });

  it('is many more first-time buyers, the total of a whole shop coming last', async () => {
    const come = (many: number) => (day: number) =>
      Array.from({ length: day < 172 ? 2 : many }, (_, at) => ({ customer: `n${day}-${at}` }));
    const more = await find(daily(200, come(6)));
    expect(detail(more, 'newcomers_more')).toMatchObject({ customers: 168, before: 56, days: 28 });
    expect(keys(more).at(-1)).toBe('revenue_only_kept');
    expect(keys(await find(daily(200, come(2)))).join()).not.toContain('newcomers');
    const fewPeople = daily(200, (day) =>
      day % 9 === 0 || day > 171 ? [{ customer: `${day}` }] : []
    );
    expect(keys(await find(fewPeople)).join()).not.toContain('newcomers');
  });
});

describe('what is worth a look', () => {
  it('is returns of five per cent and more', async () => {
    const many = daily(50, (day) => (day % 10 === 0 ? [{}, { quantity: -1 }] : [{}]));
    expect(detail(await find(many), 'returns_high')).toMatchObject({ share: 0.1, returns: 50 });
    expect(keys(await find(daily(50, () => [{}])))).not.toContain('returns_high');
  });

  it('is no returns taken off where nothing came back', async () => {
    const once = { quantity: -1 };
    const back = await find(daily(50, (day) => (day === 20 ? [{}, {}, once] : [{}])));
    expect(keys(back)).toContain('revenue_only');
    expect(keys(await find(daily(50, () => [{}])))).toContain('revenue_only_kept');
  });

  it('is money from buyers that nobody knows', async () => {
    const half = daily(40, () => [{}, { customer: '' }]);
    expect(detail(await find(half), 'unknown_customers')).toMatchObject({ share: 0.5 });
    expect(keys(await find(daily(40, () => [{}])))).not.toContain('unknown_customers');
  });

  it('is who came back and who came first', async () => {
    // 40 customers take turns: days 0–39 are first orders, days 40–59 second ones.
    const turns = daily(60, () => [{}]);
    expect(detail(await find(turns), 'repeat')).toMatchObject({ share: 0.5, customers: 40 });
    const all = await find(daily(80, () => [{}]));
    expect(detail(all, 'repeat_all')).toMatchObject({ customers: 40 });
    expect(keys(all)).not.toContain('repeat');
    const later = await find(turns, [30, 59]);
    expect(detail(later, 'first_time')).toMatchObject({ customers: 10, share: 1 / 3 });
  });

  it('is how much hangs on few products, postage aside', async () => {
    const wide = daily(800, (day) => [
      { product: `P${day % 40}`, unitPrice: day % 40 < 10 ? 90 : 10 },
      { product: 'POST', unitPrice: 500 }
    ]);
    expect(detail(await find(wide), 'concentration')).toMatchObject({
      products: 10,
      of: 40,
      share: 0.75
    });
  });

  it('is the weekday and hour that stand out', async () => {
    const saturdays = daily(70, (day) => [
      {
        unitPrice: day % 7 === 5 ? 60 : 10,
        time: START + day * DAY + (day % 7 === 5 ? 8 : 8 + (day % 3)) * 3_600_000
      }
    ]);
    expect(detail(await find(saturdays), 'best_weekday')).toMatchObject({ weekday: 5, share: 0.5 });
    expect(detail(await find(saturdays), 'best_hour')).toMatchObject({ weekday: 5 });
    const even = daily(70, () => [{}]);
    expect(keys(await find(even))).not.toContain('best_weekday');
  });
});

describe('the sentences', () => {
  it('fill every blank in both languages', async () => {
    const random = createRandom(3);
    const plain = daily(500, () => [
      { product: `P${random.integer(60)}`, unitPrice: 1 + random.integer(50) },
      { customer: '', category: random.pick(['Tea', 'Mugs', 'Candles']) },
      { quantity: random.next() < 0.5 ? -1 : 3, country: random.pick(['France', 'Spain']) }
    ]);
    const seen = new Set<string>();
    for (const days of [undefined, [300, 400], [100, 130], [250, 251], [200, 349]] as const) {
      for (const { key, detail: blanks } of await find(plain, days && [days[0], days[1]])) {
        seen.add(key);
        for (const [sentences, formats] of [
          [overviewEn, createFormats('en-GB', en)],
          [overviewZh, createFormats('zh-CN', zh)]
        ] as const) {
          const text = fill(sentences[`overview.finding.${key}`], blanks, formats);
          expect(text).not.toMatch(/[{}]|NaN|undefined|–$/);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(8);
  });

  it('exist for every key, with the same blanks in Chinese as in English', () => {
    const blanks = (text: string) => [...new Set(text.match(/(?<=\{)\w+(?=[:}])/g))].sort();
    for (const key of Object.keys(overviewEn) as (keyof typeof overviewEn)[]) {
      expect(blanks(overviewZh[key]), key).toEqual(blanks(overviewEn[key]));
    }
  });
});
