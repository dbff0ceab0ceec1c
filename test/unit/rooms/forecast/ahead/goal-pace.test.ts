import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import type { Lens } from '../../../../../workers/contract/lens.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { paceOfGoal } from '../../../../../workers/rooms/forecast/ahead/goal-pace.ts';
import { times } from '../../../../kit/long.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';
import { COVERAGE_OF_80 } from '../../../../kit/tolerances.ts';

const START = dayNumber('2024-01-01');

/** About 100 a day until a day, which may not be over. */
function pace(
  last: string,
  amount: number,
  lens: Lens = {},
  lastDay = 100,
  tellMonth?: Parameters<typeof paceOfGoal>[5]
) {
  const random = createRandom(11);
  const end = dayNumber(last);
  const plain = Array.from({ length: end - START + 1 }, (_, at) =>
    plainLine(START + at, {
      unitPrice: START + at === end ? lastDay : 100 + 20 * random.normal()
    })
  );
  const asked = { lens, shopId: 1, seed: 1 };
  return paceOfGoal(toOrderLines(plain), amount, [START, end], asked, quietJob(), tellMonth);
}

describe('the pace towards a goal', () => {
  it('is even where the usual days just bring it, and falls as the goal rises', async () => {
    const found = [];
    for (const amount of [2800, 3000, 3050, 3100, 3150, 3200, 3400]) {
      found.push((await pace('2024-10-20', amount))!);
    }
    const cases = found.map(({ detail }) => (detail as { cases: number }).cases);
    expect(cases).toEqual(cases.toSorted((a, b) => b - a));
    expect(Math.abs(cases[3] - 5)).toBeLessThanOrEqual(3);
    expect([found[0].key, found[6].key]).toEqual(['goalSure', 'goalHardly']);
    expect(found[3].detail).toMatchObject({ period: '2024-10', day: dayNumber('2024-10-20') });
  }, 30_000);

  it('takes the last day as one that may not be over', async () => {
    const asked = { share: expect.closeTo(0.61, 1), low: expect.closeTo(3100, -3) };
    expect((await pace('2024-10-20', 3100, {}, 0.5))!.detail).toMatchObject(asked);
    // The first of a month knows no day before it.
    const first = (await pace('2024-10-01', 3100))!;
    expect(first.detail).toMatchObject({ reached: 100 });
  }, 30_000);

  it('says what the month’s own forecast says, where there is one', async () => {
    const month = { mean: 3100, low80: 3000, high80: 3200 };
    const found = await pace('2024-10-20', 3100, {}, 100, async () => month);
    expect(found).toMatchObject({ key: 'goal', detail: { cases: 5, low: 3000, high: 3200 } });
  });

  it('is over where the goal is reached', async () => {
    expect((await pace('2024-10-20', 1000))!.key).toBe('goalReached');
  });

  it('is not told without a goal, of a month that is over, of a part of the shop, or of few days', async () => {
    expect(await pace('2024-10-20', 0)).toBeNull();
    expect(await pace('2024-10-31', 3100)).toBeNull();
    expect(await pace('2024-10-20', 3100, { category: ['Tea'] })).toBeNull();
    expect(await pace('2024-01-20', 3100)).toBeNull();
  });
});

it('holds the month in its range about as often as it says, in made shops', async () => {
  let held = 0;
  const shops = times(15, 30);
  const start = dayNumber('2024-10-01');
  for (let seed = 1; seed <= shops; seed++) {
    const random = createRandom(seed);
    let mood = 0;
    const plain = Array.from({ length: 305 }, (_, at) => {
      mood = 0.7 * mood + 0.1 * random.normal();
      const weekday = 1 + 0.3 * Math.sin((2 * Math.PI * at) / 7);
      const unitPrice = Math.max(1, 100 * weekday * (1 + mood + 0.2 * random.normal()));
      return plainLine(START + at, { unitPrice });
    });
    const month = plain.slice(start - START);
    const came = month.reduce((sum, { unitPrice }) => sum + unitPrice, 0);
    const seen = toOrderLines(plain.slice(0, start - START + 15));
    const asked = { shopId: 1, seed: 1 };
    const found = await paceOfGoal(seen, 1e5, [START, start + 14], asked, quietJob());
    const { low, high } = found!.detail as { low: number; high: number };
    if (came >= low && came <= high) held++;
  }
  expect(held / shops).toBeGreaterThan(COVERAGE_OF_80[0]);
  expect(held / shops).toBeLessThan(COVERAGE_OF_80[1]);
}, 60_000);
