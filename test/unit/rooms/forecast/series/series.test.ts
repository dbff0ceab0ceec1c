import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import { seriesOf } from '../../../../../workers/rooms/market/trend/series.ts';
import { withoutOdd } from '../../../../../workers/rooms/forecast/series/odd-periods.ts';
import {
  sumParts,
  wholePeriods
} from '../../../../../workers/rooms/forecast/series/period-sums.ts';
import { inventLines, toOrderLines } from '../../../../kit/made-lines.ts';

const days = (from: string, to: string) => [dayNumber(from), dayNumber(to)] as const;

describe('whole periods', () => {
  it('leave out the month the shop began in and the one the data end in', () => {
    const { starts, unfinished } = wholePeriods('month', days('2024-01-15', '2024-04-20'));
    expect(starts.map(isoDay)).toEqual(['2024-02-01', '2024-03-01']);
    expect(unfinished && isoDay(unfinished.start)).toBe('2024-04-01');
  });

  it('keep months that are whole on both sides', () => {
    const { starts, unfinished } = wholePeriods('month', days('2024-01-01', '2024-03-31'));
    expect(starts).toHaveLength(3);
    expect(unfinished).toBeNull();
  });

  it('never trust the last day, since nobody says when a file was written', () => {
    const { starts, unfinished } = wholePeriods('day', days('2024-01-01', '2024-01-10'));
    expect(starts).toHaveLength(9);
    expect(unfinished && isoDay(unfinished.start)).toBe('2024-01-10');
  });

  it('end with the last day on which the shop opens, and begin with the first', () => {
    // Thursday to Saturday two weeks later; a stall that is there on Wednesdays and Saturdays.
    const closed = [0, 1, 3, 4, 6];
    const { starts, unfinished } = wholePeriods('week', days('2024-01-04', '2024-01-20'), closed);
    expect(starts.map(isoDay)).toEqual(['2024-01-08', '2024-01-15']);
    expect(unfinished).toBeNull();
    const friday = wholePeriods('week', days('2024-01-03', '2024-01-19'), closed);
    expect(friday.starts.map(isoDay)).toEqual(['2024-01-01', '2024-01-08']);
    expect(friday.unfinished && isoDay(friday.unfinished.start)).toBe('2024-01-15');
  });

  it('may be none', () => {
    expect(wholePeriods('month', days('2024-01-05', '2024-01-20')).starts).toEqual([]);
  });
});

describe('sums of periods', () => {
  it('are those of the trend page', () => {
    for (const seed of [1, 2, 3]) {
      const lines = toOrderLines(inventLines(createRandom(seed), 900));
      const [first, last] = daysOfShop(lines)!;
      for (const measure of ['net', 'orders', 'units'] as const) {
        for (const grain of ['day', 'week', 'month'] as const) {
          const theirs = seriesOf(lines, measure, [first, last])(grain);
          const periods = wholePeriods(grain, [first, last]);
          const own = sumParts(lines, measure, periods, 1).parts[0];
          const at = periods.starts.indexOf(theirs.days[0]);
          const shared = Math.min(theirs.values.length, own.length - at);
          expect(shared).toBeGreaterThan(0);
          const pairs = Array.from({ length: shared }, (_, i) => own[at + i] - theirs.values[i]);
          expect(Math.max(...pairs.map(Math.abs)), `${measure} ${grain}`).toBeLessThan(1e-9);
        }
      }
    }
  });

  it('of parts sum to the whole', () => {
    const lines = toOrderLines(inventLines(createRandom(5), 900));
    const periods = wholePeriods('week', daysOfShop(lines)!);
    const { codes, dictionary } = lines.country!;
    const whole = sumParts(lines, 'net', periods, 1);
    const parts = sumParts(lines, 'net', periods, dictionary.length, (row) => codes[row]);
    whole.parts[0].forEach((own, at) => {
      expect(parts.parts.reduce((sum, part) => sum + part[at], 0)).toBeCloseTo(own, 9);
    });
    const soFar = parts.soFar.reduce((sum, own) => sum + own, 0);
    expect(soFar).toBeCloseTo(whole.soFar[0], 9);
  });
});

describe('odd periods', () => {
  const steady = (n: number, seed = 1) => {
    const random = createRandom(seed);
    return Float64Array.from({ length: n }, () => 100 + 5 * random.normal());
  };

  it('brings a single giant near what is usual, and nothing else', () => {
    const values = steady(40);
    values[20] = 900;
    const used = withoutOdd(values, 1, 0);
    expect(used[20]).toBeLessThan(130);
    expect(used.filter((own, at) => own !== values[at])).toHaveLength(1);
  });

  it('leaves what comes back a year later', () => {
    const values = steady(36);
    values[11] = values[23] = values[35] = 300;
    expect(withoutOdd(values, 1, 12)).toEqual(values);
  });

  it('leaves a new level, steady noise, and series that are mostly zero', () => {
    const values = steady(40);
    for (let at = 25; at < 40; at++) values[at] += 300;
    expect(withoutOdd(values, 1, 0)).toEqual(values);
    const rare = Float64Array.from({ length: 60 }, (_, at) => (at % 9 === 0 ? 4 : 0));
    expect(withoutOdd(rare, 1, 0)).toEqual(rare);
    const seeds = Array.from({ length: 50 }, (_, seed) => steady(52, seed));
    for (const own of seeds) expect(withoutOdd(own, 1, 52)).toEqual(own);
  });

  it('scales with the values', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 39 }), (seed, at) => {
        const values = steady(40, seed);
        values[at] *= 8;
        const scaled = withoutOdd(
          values.map((own) => own * 1000),
          1,
          0
        );
        withoutOdd(values, 1, 0).forEach((own, place) => {
          expect(scaled[place]).toBeCloseTo(own * 1000, 6);
        });
      }),
      { numRuns: 20 }
    );
  });
});
