import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../../workers/contract/day.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { lastHourOf, leftByHour } from '../../../../../workers/rooms/forecast/ahead/last-day.ts';
import { howFar, leftOfLastDay } from '../../../../../workers/rooms/forecast/ahead/underway.ts';
import { wholePeriods } from '../../../../../workers/rooms/forecast/series/period-sums.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

/** A Monday, the first of a month, after weeks by which days are known. */
const START = dayNumber('2024-07-01');
const BEFORE = 91;
const LAST = 10;
const DAY = 100;
const SHOPS = 200;
const HOUR_MS = DAY_MS / 24;

/** What a shop's last day is told to lack, in usual days, where so much of it is in. */
function leftOf(seed: number, scatter: number, part: number): number {
  const random = createRandom(seed);
  const values = Float64Array.from({ length: BEFORE + LAST + 1 }, () => {
    return Math.max(0, DAY * (1 + scatter * random.normal()));
  });
  values[BEFORE + LAST] *= part;
  const periods = wholePeriods('month', [START - BEFORE, START + LAST]);
  const underway = howFar(periods, { from: START - BEFORE, values })!;
  return leftOfLastDay({ mean: 31 * DAY }, underway).mean;
}

function meanLeft(scatter: number, part: number): number {
  let sum = 0;
  for (let seed = 1; seed <= SHOPS; seed++) sum += leftOf(seed, scatter, part);
  return sum / SHOPS;
}

describe('a last day that may not be over', () => {
  it('is told a third of its scatter too high at most where it was whole', () => {
    // Taken for unfinished always: .4 of it, and a day that brought little was told in full.
    for (const scatter of [0.1, 0.3]) expect(meanLeft(scatter, 1)).toBeLessThan(scatter / 3);
  });

  it('is told what it lacks where it brought less than days do', () => {
    for (const scatter of [0.1, 0.3]) {
      expect(meanLeft(scatter, 0.2)).toBeGreaterThan(0.65);
      expect(meanLeft(scatter, 0.2)).toBeLessThan(0.85);
    }
  });

  it('says itself what it lacks where days never scatter', () => {
    expect(leftOf(1, 0, 1)).toBeCloseTo(0, 6);
    expect(leftOf(1, 0, 0.4)).toBeCloseTo(0.6, 6);
  });
});

/** Sales at every hour from 9 to 17, the last day to an hour. */
function linesTo(hour: number, sells = (_day: number, _hour: number) => true) {
  const hours = Array.from({ length: 9 }, (_, at) => 9 + at);
  const plain = Array.from({ length: BEFORE + LAST + 1 }, (_, at) => {
    const day = START - BEFORE + at;
    return hours
      .filter((own) => sells(day, own) && (at < BEFORE + LAST || own <= hour))
      .map((own) => plainLine(day, { order: `${day}-${own}`, time: day * DAY_MS + own * HOUR_MS }));
  });
  return toOrderLines(plain.flat());
}

describe('the hour of a last day', () => {
  const hourOf = (lines: ReturnType<typeof linesTo>) =>
    lastHourOf(lines, START - BEFORE, START + LAST);
  const left = (lines: ReturnType<typeof linesTo>) => {
    return leftByHour(hourOf(lines)!, new Float64Array()).mean;
  };

  it('says that nothing is left where days end in it', () => {
    expect(left(linesTo(17))).toBeLessThan(0.01);
  });

  it('says what is usually sold after it where they do not', () => {
    expect(left(linesTo(11))).toBeGreaterThan(0.9 * (6 / 9));
    expect(left(linesTo(11))).toBeLessThanOrEqual(6 / 9);
  });

  it('goes by the hours of its own weekday', () => {
    // 11 July 2024 is a Thursday, on which the shop shuts at noon.
    const thursday = (day: number) => (day - (START + LAST)) % 7 === 0;
    const lines = linesTo(17, (day, hour) => !thursday(day) || hour < 12);
    expect(left(lines)).toBeLessThan(0.01);
  });

  it('says nothing where lines have no times', () => {
    expect(hourOf({ ...linesTo(17), hasHours: false })).toBeUndefined();
  });
});
