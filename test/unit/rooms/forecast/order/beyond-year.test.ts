import { expect, it } from 'vitest';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { USUAL_RULES } from '../../../../../workers/rooms/forecast/order/contract.ts';
import { tellWhatToOrder } from '../../../../../workers/rooms/forecast/order/what-to-order.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

const START = dayNumber('2025-01-06');
const WEEKS = 60;
const UNKNOWN = { stock: NaN, cost: NaN, category: '', supplier: '' };

/** Pieces a week, each product in five orders a week; a steady one beside it. */
async function findingsOf(product: string, pieces: (week: number) => number) {
  const lines = Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: 5 }, (__, at) => {
      const [day, order] = [START + 7 * week + at, `${week}-${at}`];
      const own = Math.round(pieces(week) / 5);
      const steady = plainLine(day, { order, product: 'Steady', quantity: 3 });
      return own > 0 ? [steady, plainLine(day, { order, product, quantity: own })] : [steady];
    })
  ).flat(2);
  const shop = toOrderLines(lines);
  const days = daysOfShop(shop)!;
  const answer = await tellWhatToOrder(
    shop,
    USUAL_RULES,
    days,
    () => UNKNOWN,
    async () => {}
  );
  return answer!.findings.filter(({ key }) => key === 'beyondYear');
}

const risesTo = (most: number) => (week: number) => most / 2 ** (WEEKS - 1 - week);

it('says where the list wants more than a year has sold', async () => {
  const [finding, ...others] = await findingsOf('Craze', (week) => 5 + risesTo(400)(week));
  expect(others).toEqual([]);
  expect(finding.detail).toMatchObject({ name: 'Name of Craze', others: 0 });
  const { pieces, sold } = finding.detail as { pieces: number; sold: number };
  expect(pieces).toBeGreaterThan(sold);
  expect(sold).toBeGreaterThan(900);
});

it('says nothing of steady sales, nor of what is new', async () => {
  expect(await findingsOf('Even', () => 25)).toEqual([]);
  const isNew = (week: number) => week >= WEEKS - 6;
  expect(await findingsOf('New', (week) => (isNew(week) ? risesTo(400)(week) : 0))).toEqual([]);
});
