import { expect, it } from 'vitest';
import { atOnce } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { findMailing } from '../../../../../workers/rooms/models/offers/find-mailing.ts';
import { readColumn } from '../../../../../workers/rooms/models/tables/read-column.ts';
import type { Table } from '../../../../../workers/rooms/models/tables/contract.ts';

const random = createRandom(1);
const CELLS: Record<string, () => string> = {
  age: () => String(20 + random.integer(60)),
  city: () => random.pick(['Oslo', 'Rome', 'Kyiv']),
  segment: () => random.pick(['Mens E-Mail', 'Womens E-Mail', 'No E-Mail']),
  campaign: () => String(random.integer(40)),
  spend: () => (random.next() < 0.9 ? '0' : (100 * random.next()).toFixed(2)),
  visit: () => String(random.integer(2)),
  conversion: () => String(random.integer(2)),
  回应: () => random.pick(['是', '否']),
  优惠: () => random.pick(['优惠券', '无'])
};

function tableOf(names: string[]): Table {
  const columns = names.map((name) => readColumn(name, Array.from({ length: 200 }, CELLS[name])));
  return { rows: 200, columns };
}

const find = (...tables: string[][]) =>
  atOnce(findMailing(tables.map((names, at) => ({ sourceId: at + 1, table: tableOf(names) }))));

it('finds who was sent what and who answered, and leaves out what came after', () => {
  expect(find(['city'], ['spend', 'age', 'segment', 'visit', 'city', 'conversion'])).toEqual({
    sourceId: 2,
    offer: 'segment',
    response: 'visit',
    columns: ['age', 'segment', 'city']
  });
  expect(find(['age', '优惠', '回应'])).toMatchObject({ offer: '优惠', response: '回应' });
});

it('finds none where the answer is an amount, or nothing says what was sent', () => {
  expect(find([])).toBe(null);
  expect(find(['age', 'segment', 'spend'])).toBe(null);
  expect(find(['age', 'city', 'visit'])).toBe(null);
  // Forty numbers of campaigns are no few offers to compare.
  expect(find(['age', 'campaign', 'visit'])).toBe(null);
});
