import { describe, expect, it } from 'vitest';
import { quietJob, type Job } from '../../../../../workers/contract/job.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { forecastAutomatically } from '../../../../../workers/rooms/forecast/choose/automatic.ts';
import { withoutCalendar } from '../../../../../workers/rooms/forecast/choose/without-calendar.ts';
import { arima } from '../../../../../workers/rooms/forecast/methods/arima.ts';
import { boostedLags } from '../../../../../workers/rooms/forecast/methods/boosted-lags.ts';
import { ces } from '../../../../../workers/rooms/forecast/methods/ces.ts';
import { croston } from '../../../../../workers/rooms/forecast/methods/croston.ts';
import type { Series } from '../../../../../workers/rooms/forecast/methods/family.ts';
import { sba } from '../../../../../workers/rooms/forecast/methods/sba.ts';
import { tsb } from '../../../../../workers/rooms/forecast/methods/tsb.ts';
import { CANCEL_MS } from '../../../../kit/tolerances.ts';

/** Tried so often at most: the first time nothing is compiled, and another program may come between. */
const TIMES = 3;

/** Two years of days with a season of weekdays and one of the year. */
function twoSeasons(): Series {
  const random = createRandom(3);
  const values = Float64Array.from({ length: 760 }, (_, day) => {
    const season = 20 * Math.sin(day / 58) + [0, 3, 5, 9, 20, 30, -5][day % 7];
    return 100 + season + 10 * random.normal();
  });
  const parts = Array.from({ length: 20 }, (_, at) => values.map((own) => own * (1 + at)));
  const dates = { grain: 'day' as const, firstDay: dayNumber('2020-01-01') };
  return { values, periods: [7, 364], isNonNegative: true, dates, parts };
}

function newest(series: Series, length: number): Series {
  return { ...series, values: series.values.slice(-length) };
}

/**
 * Longest work between two breaths, in milliseconds of the processor, each at its fastest; the same
 * work again only while it is too long, as a piece's fastest never becomes longer.
 */
async function longestOf(work: (job: Job) => Promise<unknown>): Promise<number> {
  const fastest: number[] = [];
  const isHeard = () => fastest.length > 0 && Math.max(...fastest) < CANCEL_MS;
  const now = () => process.cpuUsage().user / 1000;
  for (let time = 0; time < TIMES && !isHeard(); time++) {
    let [at, last] = [0, now()];
    const breathe = async () => {
      fastest[at] = Math.min(fastest[at] ?? Infinity, now() - last);
      at++;
      last = now();
    };
    await work({ ...quietJob(), breathe });
    await breathe();
  }
  return Math.max(...fastest);
}

/** Three years of days on which little is sold. */
function slowSeller(): Series {
  const random = createRandom(5);
  const values = Float64Array.from({ length: 1100 }, () => random.poisson(0.4));
  return { values, periods: [7], isNonNegative: true };
}

describe('a cancel while three years of days are smoothed as complex numbers', () => {
  it('is heard', async () => {
    const { values } = twoSeasons();
    const series = {
      values: Float64Array.from([...values, ...values].slice(0, 1100)),
      periods: [7],
      isNonNegative: true
    };
    const fit = async (job: Job) => ces.fit(series, { seed: 1 }, job);
    expect(await longestOf(fit)).toBeLessThan(CANCEL_MS);
  }, 60_000);
});

describe('a cancel while slow sellers are fitted', () => {
  const series = slowSeller();
  it.each([croston, sba, tsb].map((method) => [method.id, method] as const))(
    'is heard by %s',
    async (_id, method) => {
      const fit = async (job: Job) => method.fit(series, { seed: 1 }, job);
      expect(await longestOf(fit)).toBeLessThan(CANCEL_MS);
    },
    60_000
  );
});

describe('a cancel while days with two seasons are told', () => {
  const series = twoSeasons();
  it.each<[string, (job: Job) => Promise<unknown>]>([
    ['by the combination', (job) => forecastAutomatically(series, 28, { seed: 1 }, job)],
    ['without holidays', (job) => withoutCalendar(series, 28, job)],
    ['by careful ARIMA', async (job) => arima.fit(newest(series, 400), { seed: 1 }, job)],
    ['by the model over all series', async (job) => boostedLags.fit(series, { seed: 1 }, job)]
  ])(
    'is heard %s',
    async (_what, work) => {
      expect(await longestOf(work)).toBeLessThan(CANCEL_MS);
    },
    60_000
  );
});
