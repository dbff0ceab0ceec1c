import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { howFar, withWhatCame } from '../../../../../workers/rooms/forecast/ahead/underway.ts';
import { REACH80, REACH95 } from '../../../../../workers/rooms/forecast/choose/ranges.ts';
import { wholePeriods } from '../../../../../workers/rooms/forecast/series/period-sums.ts';
import { BEGUN_COVERAGE } from '../../../../kit/tolerances.ts';

/** A Monday, the first of a month of 31 days, after weeks by which weekdays are known. */
const START = dayNumber('2024-07-01');
const BEFORE = 91;
const SHOPS = 120;
const WEEKDAY = [0.95, 0.85, 0.9, 0.95, 1.1, 1.35, 0.9];
const DAY = 100;
const CHANCE = 20;

/** Days by chance, and periods that are better or worse as a whole, by so much of the variance. */
function daysOf(seed: number, days: number, ofLevel: number): Float64Array {
  const random = createRandom(seed);
  const ofDays = CHANCE * Math.sqrt(1 - ofLevel);
  const levelOf = () => CHANCE * Math.sqrt(ofLevel / days) * random.normal();
  let level = levelOf();
  return Float64Array.from({ length: BEFORE + days }, (_, at) => {
    if (at === BEFORE) level = levelOf();
    return WEEKDAY[at % 7] * DAY + level + ofDays * random.normal();
  });
}

const GRAINS = [
  { grain: 'week', days: 7 },
  { grain: 'month', days: 31 }
] as const;

/** How often ranges of 80 % hold what then came, by thirds of the period. */
function heldByThirds({ grain, days }: (typeof GRAINS)[number], ofLevel: number): number[] {
  const held = [0, 0, 0];
  const all = [0, 0, 0];
  for (let seed = 1; seed <= SHOPS; seed++) {
    const values = daysOf(seed, days, ofLevel);
    const came = values.subarray(BEFORE).reduce((sum, own) => sum + own, 0);
    const mean = Array.from({ length: days }, (_, at) => WEEKDAY[at % 7] * DAY);
    const told = around(
      mean.reduce((sum, own) => sum + own, 0),
      CHANCE * Math.sqrt(days)
    );
    for (let last = 0; last < days - 1; last += Math.ceil(days / 7)) {
      const known = values.slice(0, BEFORE + last + 1);
      const soFar = known.subarray(BEFORE).reduce((sum, own) => sum + own, 0);
      const periods = wholePeriods(grain, [START - BEFORE, START + last]);
      const underway = howFar(periods, { from: START - BEFORE, values: known });
      const cameIn = { values: known, soFar, underway };
      const [first] = withWhatCame({ rows: [told], total: told }, cameIn).rows;
      const third = Math.floor((3 * last) / days);
      held[third] += Number(came >= first.low80 && came <= first.high80);
      all[third]++;
    }
  }
  return held.map((own, third) => own / all[third]);
}

function around(mean: number, spread: number) {
  const at = (reach: number) => mean + reach * spread;
  return {
    mean,
    low80: at(-REACH80),
    high80: at(REACH80),
    low95: at(-REACH95),
    high95: at(REACH95)
  };
}

describe.each(GRAINS)('the range of a $grain that has begun', (period) => {
  it.each([0, 0.5])('holds what it claims, %f of its chance being its level', (ofLevel) => {
    const [least, most] = BEGUN_COVERAGE;
    for (const share of heldByThirds(period, ofLevel)) {
      expect(share).toBeGreaterThan(least);
      expect(share).toBeLessThan(most);
    }
  });
});
