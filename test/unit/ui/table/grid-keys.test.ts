import { expect, it } from 'vitest';
import { gridTarget } from '../../../../src/ui/table/grid-keys.ts';

const size = { rows: 100, columns: 4, page: 10 };
const from = (row: number, column: number) => (key: string, far?: boolean) => {
  const target = gridTarget(key, { row, column }, size, far);
  return target && [target.row, target.column];
};

it('moves by arrows and pages, never out of the grid', () => {
  expect(from(5, 1)('ArrowDown')).toEqual([6, 1]);
  expect(from(5, 1)('PageUp')).toEqual([0, 1]);
  expect(from(99, 3)('ArrowRight')).toEqual([99, 3]);
  expect(from(99, 3)('PageDown')).toEqual([99, 3]);
});

it('goes to the row’s ends first, then to the grid’s', () => {
  expect(from(5, 2)('Home')).toEqual([5, 0]);
  expect(from(5, 0)('Home')).toEqual([0, 0]);
  expect(from(5, 2)('End')).toEqual([5, 3]);
  expect(from(5, 3)('End')).toEqual([99, 3]);
  expect(from(5, 2)('Home', true)).toEqual([0, 0]);
});

it('leaves other keys alone', () => {
  expect(from(5, 2)('a')).toBeNull();
});
