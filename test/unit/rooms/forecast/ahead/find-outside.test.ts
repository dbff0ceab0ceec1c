import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom, type Random } from '../../../../../workers/maths/random.ts';
import { findOutside } from '../../../../../workers/rooms/forecast/ahead/find-outside.ts';
import type { ForecastGrain } from '../../../../../workers/rooms/forecast/series/contract.ts';
import { times } from '../../../../kit/long.ts';
import { wholePeriods } from '../../../../../workers/rooms/forecast/series/period-sums.ts';

const START = dayNumber('2021-01-04');
const DAYS = { day: 1, week: 7, month: 30.44 };
const SEEDS = 20;
type Next = (at: number, random: Random) => number;

/** Whether an alarm is given, the last values changed so many times. */
function alarm(
  grain: ForecastGrain,
  values: number[],
  times: number[] = [],
  closed: number[] = [],
  leftOut?: number
) {
  const last = START + Math.ceil(DAYS[grain] * values.length) + 1;
  const whole = wholePeriods(grain, [START - 3, last]);
  const periods = { ...whole, starts: whole.starts.slice(0, values.length) };
  const own = Float64Array.from(values);
  times.forEach((factor, at) => (own[own.length - times.length + at] *= factor));
  const asked = { periods, measure: 'net' as const, measures: [], horizon: 1 };
  return findOutside(own, asked, { seed: 1, takesHolidays: false, closed, leftOut }, quietJob());
}
function make(count: number, next: () => Next, seed: number) {
  const random = createRandom(seed);
  const own = next();
  return Array.from({ length: count }, (_, at) => 1000 * Math.max(0, own(at, random)));
}

/** Clean shops: noise alone, noise that lingers, a season of the year. */
const KINDS: [string, ForecastGrain, number, () => Next][] = [
  ['noise', 'week', 60, () => (_, random) => 1 + 0.12 * random.normal()],
  [
    'lingering noise',
    'week',
    90,
    () => {
      let mood = 0;
      return (_, random) => 1 + (mood = 0.6 * mood + 0.1 * random.normal());
    }
  ],
  [
    'a season',
    'month',
    36,
    () => (at, random) => (1 + 0.3 * Math.sin(at / 1.91)) * (1 + 0.08 * random.normal())
  ]
];

/** Both at once: what is hardest to tell from a change. */
const lingeringSeason = (): Next => {
  let mood = 0;
  return (at, random) => {
    mood = 0.6 * mood + 0.1 * random.normal();
    return (1 + 0.3 * Math.sin((2 * Math.PI * at) / 52)) * (1 + mood);
  };
};

describe('sales that leave their range', () => {
  it('are told in about one of twenty clean shops at most, and found when they fall by 60 %', async () => {
    let [alarms, found] = [0, 0];
    for (const [, grain, count, next] of KINDS) {
      for (let seed = 1; seed <= SEEDS; seed++) {
        const values = make(count, next, seed);
        if (await alarm(grain, values)) alarms++;
        const told = await alarm(grain, values, [0.4]);
        if (told && told.came < told.low) found++;
      }
    }
    const all = KINDS.length * SEEDS;
    expect(alarms / all).toBeLessThanOrEqual(0.05);
    expect(found / all).toBeGreaterThan(0.9);
  }, 60_000);

  it('are told in up to about one of ten where a season is known from three years and noise lingers, hardly ever to who did not ask', async () => {
    const tries = times(10, 150);
    let [alarms, news] = [0, 0];
    for (let seed = 1; seed <= tries; seed++) {
      const values = make(160, lingeringSeason, seed);
      if (await alarm('week', values)) alarms++;
      if (await alarm('week', values, [], [], 0.005)) news++;
    }
    expect(alarms / tries).toBeLessThanOrEqual(0.12);
    expect(news).toBeLessThanOrEqual(alarms);
    expect(news / tries).toBeLessThanOrEqual(0.05);
  }, 600_000);

  it('are found the week before the newest too, upwards too, and the newest is told', async () => {
    const [, grain, count, next] = KINDS[0];
    const values = make(count, next, 3);
    const earlier = await alarm(grain, values, [0.3, 1]);
    expect(earlier).toMatchObject({ period: '2022-W07', came: values[count - 2] * 0.3 });
    const both = await alarm(grain, values, [0.3, 2]);
    expect(both!.period).toBe('2022-W08');
    expect(both!.came).toBeGreaterThan(both!.high);
  });

  it('are silent of what is too short, always the same, or a day on which nothing is sold', async () => {
    expect(await alarm('week', Array(12).fill(10), [0])).toBeNull();
    expect(await alarm('week', Array(60).fill(0))).toBeNull();
    expect(await alarm('week', Array(60).fill(10))).toBeNull();
    const days = Array.from({ length: 90 }, (_, at) => 100 + ((at * 7919) % 13));
    const told = await alarm('day', days, [0]);
    expect(told).not.toBeNull();
    const weekday = (new Date(`${told!.period}T00:00:00Z`).getUTCDay() + 6) % 7;
    expect(await alarm('day', days, [0], [weekday])).toBeNull();
  });
});
