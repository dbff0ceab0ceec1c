import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import type { KeptForecast } from '../../../../../workers/contract/kept/forecast.ts';
import { dayNumber, periodName } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { findAhead } from '../../../../../workers/rooms/forecast/ahead/find-ahead.ts';
import { findingOfTold } from '../../../../../workers/rooms/forecast/ahead/findings.ts';
import { compareTold } from '../../../../../workers/rooms/forecast/told/compare-told.ts';
import { forecastToKeep, seriesOf } from '../../../../../workers/rooms/forecast/told/keep-told.ts';
import type { ToldTable } from '../../../../../workers/rooms/forecast/tables/contract.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

const months = (count: number) =>
  Array.from({ length: count }, (_, at) => Math.floor(Date.UTC(2023, at, 1) / 86_400_000));
/** Months from January 2023 on that brought so much. */
const pastOf = (values: number[]) =>
  months(values.length).map((day, at) => {
    return {
      period: periodName(day, 'month'),
      day,
      value: values[at],
      used: values[at],
      isInGap: false
    };
  });
const cameOf = (values: number[]) => {
  return { past: pastOf(values), grain: 'month' as const, currency: 'EUR' };
};
function toldOf(told: string, at: number, ...steps: [number, number, number][]) {
  const days = months(at + steps.length);
  return {
    told,
    currency: 'EUR',
    steps: steps.map(([low80, mean, high80], step) => ({
      day: days[at + step],
      mean,
      low80,
      high80
    }))
  };
}

describe('what was told, beside what came', () => {
  const year = Array.from({ length: 12 }, (_, at) => 100 + at);

  it('is worked out for whole periods that came since, the newest first', () => {
    const first = toldOf('2024-01-01T10:00:00.000Z', 12, [90, 110, 130], [90, 120, 150], [1, 2, 3]);
    const second = toldOf('2024-02-02T10:00:00.000Z', 13, [140, 150, 160], [1, 2, 3]);
    const found = compareTold([first, second], cameOf([...year, 120, 131]))!;
    expect(found.rows.map(({ period, told }) => [period, told.slice(0, 10)])).toEqual([
      ['2024-02', '2024-02-02'],
      ['2024-02', '2024-01-01'],
      ['2024-01', '2024-01-01']
    ]);
    expect(found.rows.map(({ isInside }) => isInside)).toEqual([false, true, true]);
    expect(found.rows.map(({ miss }) => miss)).toEqual([19, 11, 10]);
    expect(found.rows.map(({ yearMiss }) => yearMiss)).toEqual([30, 30, 20]);
    expect(found).toMatchObject({ inside: 2, miss: 40 / 3, yearMiss: 80 / 3 });
    expect(findingOfTold(found)).toEqual({
      key: 'toldOutside',
      detail: { told: second.told, period: '2024-02', low: 140, high: 160, came: 131 }
    });
  });

  it('is silent where nothing has come, or it was told in another currency', () => {
    const own = toldOf('2024-01-01T10:00:00.000Z', 12, [90, 110, 130]);
    expect(compareTold([], cameOf([...year, 120]))).toBeNull();
    expect(compareTold([own], cameOf(year))).toBeNull();
    expect(compareTold([{ ...own, currency: 'USD' }], cameOf([...year, 120]))).toBeNull();
    // Data that were taken away again.
    expect(compareTold([own], cameOf([]))).toBeNull();
  });

  it('says no miss of last year’s number where the data know no last year', () => {
    const own = toldOf('2023-04-01T10:00:00.000Z', 3, [90, 110, 130]);
    const found = compareTold([own], cameOf([1, 2, 3, 120]))!;
    expect(found).toMatchObject({ inside: 1, miss: NaN, yearMiss: NaN });
    expect(found.rows[0]).toMatchObject({ miss: 10, yearMiss: NaN });
  });
});

describe('what is kept', () => {
  it('is one series a measure, period and filter, and none of a past period or a segment', () => {
    const asked = { measure: 'net', grain: 'month' } as const;
    const tea = seriesOf(asked, { category: ['Tea', 'Coffee'] });
    expect(tea).toBe(seriesOf(asked, { category: ['Coffee', 'Tea'] }));
    const all = [tea, seriesOf(asked, {}), seriesOf({ ...asked, grain: 'week' }, {})];
    expect(new Set(all).size).toBe(3);
    expect(seriesOf(asked, { to: '2024-01-31' })).toBeNull();
    expect(seriesOf(asked, { segment: ['champions'] })).toBeNull();
  });

  it('is one series a column of a table, by the name its later versions keep', () => {
    const table = (fileName: string, more: Partial<ToldTable> = {}): ToldTable => ({
      sourceId: 1,
      fileName,
      column: 'visitors',
      proposed: 'sum',
      taken: 'sum',
      isMoney: false,
      grains: ['day'],
      empty: 0,
      undated: 0,
      ...more
    });
    const of = (own: ToldTable | null, lens = {}) =>
      seriesOf({ measure: own ? 'table' : 'net', grain: 'month', table: own }, lens);
    const first = of(table('visits.csv'));
    expect(of(table('Visits (2).CSV', { sourceId: 9 }))).toBe(first);
    expect(of(table('visits.xlsx'), { segment: ['champions'], category: ['Tea'] })).toBe(first);
    const others = [
      of(null),
      of(table('calls.csv')),
      of(table('visits.csv', { column: 'calls' })),
      of(table('visits.csv', { taken: 'mean' })),
      of(table('visits.csv'), { from: '2024-01-01' })
    ];
    expect(new Set([first, ...others]).size).toBe(others.length + 1);
    expect(of(table('visits.csv'), { to: '2024-01-31' })).toBeNull();
  });

  it('holds no week or month that had begun, of which a part had come', () => {
    const ahead = [2, 3].map((value, at) => ({
      period: '',
      day: 10 + 7 * at,
      mean: value,
      low80: 1,
      high80: 4,
      low95: 0,
      high95: 5
    }));
    const about = { shopId: 1, series: 'net week', dataVersion: 1 };
    const keep = (grain: 'day' | 'week', soFar: number | null) => {
      const unfinished = soFar === null ? null : { period: '', lastDay: 12, soFar };
      return forecastToKeep({ ahead, currency: 'EUR', grain, unfinished }, about);
    };
    expect(keep('week', 1)).toMatchObject({ from: 10, steps: [{ day: 17, mean: 3 }] });
    expect(keep('week', null)!.steps).toHaveLength(2);
    expect(keep('day', 1)!.steps).toHaveLength(2);
  });

  it('meets the months it was told of when they come one by one', async () => {
    const random = createRandom(5);
    const start = dayNumber('2022-01-01');
    const plain = Array.from({ length: 1096 }, (_, at) =>
      plainLine(start + at, {
        unitPrice: 100 + at / 10 + 40 * Math.sin((2 * Math.PI * at) / 365.25) + 5 * random.normal()
      })
    );
    const kept: KeptForecast[] = [];
    let newest: Awaited<ReturnType<typeof findAhead>> | null = null;
    for (const known of [31, 34, 36]) {
      const end = Math.floor(Date.UTC(2022, known, 1) / 86_400_000) - 1;
      const lines = toOrderLines(plain.slice(0, end - start + 1));
      const question = { shopId: 1, measure: 'net', grain: 'month', horizon: 3, seed: 1 } as const;
      newest = await findAhead(lines, question, daysOfShop(lines)!, quietJob());
      const about = { shopId: 1, series: seriesOf(newest, {})!, dataVersion: known };
      kept.push({ ...forecastToKeep(newest, about)!, told: `2024-01-${known}` });
    }
    const found = compareTold(kept, newest!)!;
    expect(found.rows.map(({ period }) => period)).toEqual(
      ['12', '11', '10', '09', '08'].map((month) => `2024-${month}`)
    );
    // A month further or nearer would miss by a tenth and more; last year's number lacks a year's growth.
    expect(found.rows.every(({ mean, came }) => Math.abs(mean / came - 1) < 0.08)).toBe(true);
    expect(found.miss).toBeLessThan(0.5 * found.yearMiss);
  }, 30_000);
});
