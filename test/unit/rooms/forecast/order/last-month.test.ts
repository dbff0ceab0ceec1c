import { expect, it } from 'vitest';
import type { OrderAnswer } from '../../../../../workers/rooms/forecast/order/contract.ts';
import { listOrderFindings } from '../../../../../workers/rooms/forecast/order/findings.ts';

type Outcome = readonly [lostShare: number, held: number];

/** The finding that compares the list with ordering what the last month sold. */
function besideLastMonth([lost, held]: Outcome, [lastLost, lastHeld]: Outcome) {
  const outcome = { lost: 0, heldValue: NaN, holding: NaN, ordering: NaN };
  const answer = {
    rows: [],
    odd: [],
    stockKnown: 0,
    hasMoney: false,
    economic: null,
    rules: { leadDays: 14, reviewDays: 28, service: 0.95, pack: 1, minimum: 1 },
    simulation: {
      weeks: 20,
      products: 3,
      held: 0.9,
      expectedShare: 0,
      rules: { ...outcome, lostShare: lost, held },
      lastMonth: { ...outcome, lostShare: lastLost, held: lastHeld }
    }
  } as unknown as Omit<OrderAnswer, 'findings'>;
  return listOrderFindings(answer, 20, [])[1].key;
}

it.each([
  ['loses less and holds less', [0.01, 50], [0.02, 60], 'better'],
  ['loses as little and holds less', [0, 50], [0, 60], 'better'],
  ['loses less and holds more', [0.01, 70], [0.02, 60], 'more'],
  ['loses more and holds less', [0.03, 50], [0.02, 60], 'more'],
  ['loses as much and holds more', [0.02, 70], [0.02, 60], 'worse'],
  ['loses more and holds more', [0.03, 70], [0.02, 60], 'worse']
] as const)('a list that %s', (_, rules, lastMonth, key) => {
  expect(besideLastMonth(rules, lastMonth)).toBe(key);
});
