import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../src/ui/table/table-columns.ts';
import { barShare, columnRooms, columnsOutOfSight } from '../../../../src/ui/table/table-widths.ts';

const numbers = (more: Partial<Column<number>> = {}): Column<number> => ({
  key: 'n',
  label: 'N',
  type: 'number',
  value: (row) => row,
  format: (value) => String(value),
  ...more
});
const letters = (text: string) => text.length * 8;

describe('column widths', () => {
  it('makes room for the widest words, within bounds; Chinese takes more', () => {
    const words = { key: 'a', label: 'A', value: (row: string) => row };
    const width = (text: string) => columnRooms([words], [text])[0].width;
    expect(width('x')).toBe(72);
    expect(width('复古红色购物袋复古红色')).toBeGreaterThan(width('retro shop'));
    expect(width('x'.repeat(500))).toBe(360);
    expect(columnRooms([{ ...words, width: 90 }], ['x'.repeat(500)])[0].width).toBe(90);
  });

  it('has room for the longest amount, wherever among 100,000 rows it stands', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => at % 10);
    rows[61_803] = 123_456_789_012_345;
    rows[17] = -98_765_432_109_876;
    const [room] = columnRooms([numbers({ width: 40 })], rows, letters);
    expect(room.width).toBeGreaterThanOrEqual(letters('-98765432109876'));
    expect(room.most).toBe(123_456_789_012_345);
  });

  it('gives a long label a second line, not a column of its width', () => {
    const [room] = columnRooms([numbers({ label: 'Expected value in the next 365 days' })], [1]);
    expect(room.width).toBeLessThan(230);
  });
});

it('bars of a column share one scale over all rows, not a page of them', () => {
  const rows = [...Array<number>(5000).fill(10), 40, -20];
  const [room] = columnRooms([numbers({ type: 'bar' })], rows, letters);
  expect([10, 40, -20, NaN].map((row) => barShare(room, row))).toEqual([0.25, 1, 0.5, 0]);
  const [none] = columnRooms([numbers({ type: 'bar' })], [NaN, 0], letters);
  expect(barShare(none, 0)).toBe(0);
});

it('tells how many columns lie out of sight beside the window; the first never does', () => {
  const widths = [100, 80, 80, 80];
  expect(columnsOutOfSight(widths, 0, 400)).toEqual({ left: 0, right: 0 });
  expect(columnsOutOfSight(widths, 0, 200)).toEqual({ left: 0, right: 2 });
  expect(columnsOutOfSight(widths, 140, 200)).toEqual({ left: 2, right: 0 });
  expect(columnsOutOfSight([], 0, 200)).toEqual({ left: 0, right: 0 });
});
