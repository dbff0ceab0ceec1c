import { expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { findNews } from '../../../../../workers/rooms/forecast/ahead/find-news.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

const START = dayNumber('2023-01-02');

/** A year of weeks, the newest two selling so much of what is usual. */
function news(share: number, seed = 1) {
  const random = createRandom(seed);
  const lines = toOrderLines(
    Array.from({ length: 52 * 7 }, (_, day) =>
      Array.from({ length: random.poisson(8 * (day < 50 * 7 ? 1 : share)) }, (_, at) =>
        plainLine(START + day, { order: `o${day}-${at}` })
      )
    ).flat()
  );
  return findNews(lines, 1, daysOfShop(lines)!, undefined, quietJob());
}

it('tells of sales that fell or rose, with what was expected', async () => {
  const fell = await news(0.3);
  expect(fell).toMatchObject({ grain: 'week', measure: 'net' });
  expect(fell!.came).toBeLessThan(fell!.low);
  const rose = await news(2.5);
  expect(rose!.came).toBeGreaterThan(rose!.high);
});

it('is silent of usual weeks', async () => {
  for (let seed = 1; seed <= 8; seed++) expect(await news(1, seed)).toBeNull();
});
