import { describe, expect, it } from 'vitest';
import { newCodes, type NamedColumn } from '../../../../../workers/contract/columns.ts';
import { DAY_MS } from '../../../../../workers/contract/day.ts';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import type { AheadQuestion } from '../../../../../workers/rooms/forecast/ahead/contract.ts';
import { findAhead } from '../../../../../workers/rooms/forecast/ahead/find-ahead.ts';
import {
  moneyOf,
  proposeTaken
} from '../../../../../workers/rooms/forecast/tables/column-meaning.ts';
import { findTableAhead } from '../../../../../workers/rooms/forecast/tables/find-table-ahead.ts';
import { listTables } from '../../../../../workers/rooms/forecast/tables/list-series.ts';
import type { OtherTable } from '../../../../../workers/shop/tables.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

const START = dayNumber('2024-01-01');

type Cells = Record<string, readonly (number | string)[]>;

/** A table as it was cleaned: columns named `date…` hold days. */
function tableOf(cells: Cells, fileName = 'visits.csv'): OtherTable {
  const columns = Object.entries(cells).map(([header, values]): NamedColumn => {
    const isText = values.some((own) => typeof own === 'string');
    const unit = header.startsWith('date') ? DAY_MS : 1;
    const codes = newCodes(values.length, values.length + 1);
    values.forEach((_, row) => (codes[row] = row + 1));
    if (isText) {
      const dictionary = ['', ...values.map(String)];
      return { header, role: 'feature', column: { type: 'text', codes, dictionary } };
    }
    const dictionary = Float64Array.from([NaN, ...values.map((own) => Number(own) * unit)]);
    const type = header.startsWith('date') ? 'date' : 'number';
    return { header, role: 'feature', column: { type, codes, dictionary } };
  });
  const rows = Object.values(cells)[0].length;
  return { sourceId: 7, fileName, kind: 'other', rows, columns };
}

const days = (count: number, step = 1) =>
  Array.from({ length: count }, (_, at) => START + step * at);
const waves = (count: number, level = 100) => {
  const random = createRandom(3);
  return days(count).map((day) =>
    Math.round(level * (1 + 0.3 * Math.sin((2 * Math.PI * day) / 7)) + 3 * random.normal())
  );
};
function ahead(table: OtherTable, column: string, asked: Partial<AheadQuestion> = {}) {
  const question: AheadQuestion = { shopId: 1, measure: 'net', seed: 1, ...asked };
  const own = { sourceId: 7, column, ...asked.table };
  return findTableAhead(table, { ...question, table: own }, { currency: 'EUR' }, quietJob());
}

describe('what tables offer', () => {
  it('is each column of numbers that measures something, once', () => {
    const count = 40;
    const table = tableOf({
      date: days(count),
      visitors: waves(count),
      'conversion rate': waves(count).map((own) => own / 1000),
      id: days(count).map((day) => day * 3),
      number: days(count),
      same: Array(count).fill(5),
      page: Array(count).fill('home')
    });
    const { series, refused } = listTables([table]);
    expect(series.map(({ column, proposed }) => [column, proposed])).toEqual([
      ['visitors', 'sum'],
      ['conversion rate', 'mean']
    ]);
    expect(refused).toEqual([]);
  });

  it('is also a column that was taken for codes, but no codes', () => {
    const numbers = waves(40);
    const table = tableOf({
      date: days(40),
      visitors: numbers.map(String),
      'product code': numbers.map(String),
      shelf: numbers.map((own) => `0${own}`),
      place: numbers.map((own) => `a${own}`)
    });
    expect(listTables([table]).series.map(({ column }) => column)).toEqual(['visitors']);
  });

  it('says what the others lack', () => {
    const lacksOf = (cells: Cells) => listTables([tableOf(cells)]).refused.map((own) => own.lacks);
    const numbers = waves(20);
    expect(lacksOf({ visitors: numbers, when: numbers.map(() => 'soon') })).toEqual(['dates']);
    expect(lacksOf({ date: numbers.map(() => NaN), visitors: numbers })).toEqual(['dates']);
    const mostly = days(20).map((day, at) => (at < 9 ? day : NaN));
    expect(lacksOf({ date: mostly, visitors: numbers })).toEqual(['dates']);
    expect(lacksOf({ date: numbers.map(() => START), visitors: numbers })).toEqual(['days']);
    expect(lacksOf({ date: days(20, 365), visitors: numbers })).toEqual(['rhythm']);
    expect(lacksOf({ date: days(20), page: numbers.map(() => 'home') })).toEqual(['numbers']);
    expect(lacksOf({ date: [], visitors: [] })).toEqual(['dates']);
  });

  it.each([
    ['visitors', [3, 5, 12], 'sum'],
    ['日访客数', [3, 5, 12], 'sum'],
    ['temperature', [3, 5, 12], 'mean'],
    ['平均气温', [3, 5, 12], 'mean'],
    ['stock', [30, 28, 25], 'mean'],
    ['ad spend', [3.2, 5.1, 1], 'sum'],
    ['unit price', [3.2, 5.1, 1], 'mean'],
    ['balance change', [3, -5, 1], 'mean'],
    ['open', [0, 1, 1], 'mean'],
    ['depth', [1.5, 2.25, 3], 'mean']
  ] as const)('proposes of %s: %s → %s', (header, values, taken) => {
    expect(proposeTaken(header, Float64Array.from(values))).toBe(taken);
  });

  it('knows money by its name or its sign, and no other', () => {
    expect(moneyOf('ad spend')).toEqual({ isMoney: true, currency: '' });
    expect(moneyOf('revenue_gbp')).toEqual({ isMoney: true, currency: 'GBP' });
    expect(moneyOf('Umsatz (€)')).toEqual({ isMoney: true, currency: 'EUR' });
    expect(moneyOf('每日花费')).toEqual({ isMoney: true, currency: '' });
    for (const header of ['visitors', 'try', 'all visits', 'cost share', '访客数']) {
      expect(moneyOf(header).isMoney, header).toBe(false);
    }
  });
});

describe('a table’s column', () => {
  it('is told exactly as a shop’s measure of the same numbers', async () => {
    const count = 150;
    const numbers = waves(count);
    const plain = numbers.map((own, at) => plainLine(START + at, { quantity: own }));
    const question: AheadQuestion = { shopId: 1, measure: 'units', seed: 1, grain: 'day' };
    const span = [START, START + count - 1] as const;
    const shop = await findAhead(toOrderLines(plain), question, span, quietJob());
    const table = tableOf({ date: days(count), visitors: numbers });
    const told = (await ahead(table, 'visitors', { grain: 'day' }))!;
    for (const key of ['ahead', 'total', 'tests', 'method', 'cuts', 'past'] as const) {
      expect(told[key], key).toEqual(shop[key]);
    }
    expect(told).toMatchObject({ measure: 'table', hasMoney: false, discount: null });
    expect(told.table).toMatchObject({ taken: 'sum', isMoney: false, empty: 0, undated: 0 });
  }, 20_000);

  it('is a sum or a mean of its rows, as is asked, and tells all steps together alike', async () => {
    const count = 120;
    const numbers = waves(count);
    // Two rows a day.
    const table = tableOf({
      date: [...days(count), ...days(count)],
      level: [...numbers, ...numbers]
    });
    const asked = { grain: 'week', horizon: 4 } as const;
    const mean = (await ahead(table, 'level', asked))!;
    const choice = { sourceId: 7, column: 'level', taken: 'sum' } as const;
    const sum = (await ahead(table, 'level', { ...asked, table: choice }))!;
    expect(mean.table!.taken).toBe('mean');
    mean.past.forEach(({ value }, at) => expect(sum.past[at].value).toBeCloseTo(14 * value, 6));
    expect(mean.total.mean).toBeCloseTo(
      mean.ahead.reduce((all, own) => all + own.mean, 0) / mean.ahead.length,
      6
    );
    expect(sum.total.mean / mean.total.mean / (4 * 14)).toBeCloseTo(1, 1);
  });

  it('goes by no shorter periods than its rows are apart, and holds the newest whole one', async () => {
    const table = tableOf({ date: days(60, 7), visitors: waves(60) });
    const told = (await ahead(table, 'visitors', { grain: 'day' }))!;
    expect(told.table!.grains).toEqual(['week', 'month']);
    expect(told.grain).toBe('week');
    expect(told.past).toHaveLength(60);
    expect(told.unfinished).toBeNull();
  });

  it('counts nothing written as 0, but bridges a level, and says how often', async () => {
    const isThere = (_: number, at: number) => at < 20 || at >= 34;
    const cells = { date: days(80).filter(isThere), calls: waves(80).filter(isThere) };
    const sum = (await ahead(tableOf(cells), 'calls', { grain: 'week' }))!;
    expect(sum.table!.empty).toBe(1);
    expect(sum.past[3].value).toBe(0);
    const choice = { sourceId: 7, column: 'calls', taken: 'mean' } as const;
    const mean = (await ahead(tableOf(cells), 'calls', { grain: 'week', table: choice }))!;
    const { past } = mean;
    expect(past[3].value).toBeCloseTo((past[2].value + past[4].value) / 2, 9);
  });

  it('keeps negative numbers and small ones', async () => {
    const random = createRandom(5);
    const cold = days(100).map(() => -5 + 4 * random.normal());
    const told = (await ahead(tableOf({ date: days(100), temperature: cold }), 'temperature'))!;
    expect(told.total.mean).toBeLessThan(-2);
    expect(told.ahead.every(({ low95 }) => low95 < 0)).toBe(true);
  });

  it('leaves out dates that cannot be, and the days outside of the lens', async () => {
    const date = [...days(100), dayNumber('1900-01-01'), dayNumber('2099-12-31'), NaN];
    const table = tableOf({ date, visitors: waves(103) });
    const told = (await ahead(table, 'visitors', { grain: 'day' }))!;
    expect(told.table!.undated).toBe(3);
    expect(told.past).toHaveLength(99);
    const lens = { from: '2024-02-01', to: '2024-03-10' };
    const narrowed = (await ahead(table, 'visitors', { grain: 'day', lens }))!;
    expect(narrowed.past[0].period).toBe('2024-02-01');
    expect(narrowed.past.at(-1)!.period).toBe('2024-03-09');
    const outside = await ahead(table, 'visitors', { lens: { from: '2030-01-01' } });
    expect(outside!.findings.map(({ key }) => key)).toEqual(['none']);
  });

  it('is none where the table has no such column', async () => {
    const table = tableOf({ date: days(40), visitors: waves(40), id: days(40) });
    expect(await ahead(table, 'id')).toBeNull();
    expect(await ahead(table, 'visits')).toBeNull();
  });
});
