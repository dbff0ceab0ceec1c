import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../src/ui/table/table-columns.ts';
import {
  barShare,
  beginningAndEnd,
  columnRooms,
  columnsOutOfSight,
  widenedWords
} from '../../../../src/ui/table/table-widths.ts';

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
  });

  it('gives a long label a second line, not a column of its width', () => {
    const [room] = columnRooms([numbers({ label: 'Expected value in the next 365 days' })], [1]);
    expect(room.width).toBeLessThan(230);
  });
});

it('words that would be cut get the room a table has to spare, numbers and short words none', () => {
  const words = (key: string, width: number) => ({ key, label: key, width, value: String });
  const columns = [words('long', 100), numbers(), words('longer', 100)] as Column<number>[];
  const text = (row: number) => 'x'.repeat(row);
  columns[0].value = () => text(20);
  columns[2].value = () => text(30);
  const rooms = columnRooms(columns, [1], letters);
  const widths = (room: number) => widenedWords(rooms, room).map(({ width }) => width);
  const [long, number, longer] = widths(2_000);
  expect([long, longer]).toEqual([20 * 8 + 28, 30 * 8 + 28]);
  expect(number).toBe(rooms[1].width);
  const tight = 100 + number + 100 + 60;
  expect(widths(tight).reduce((sum, width) => sum + width)).toBeLessThanOrEqual(tight);
  expect(widths(tight)[0]).toBeGreaterThan(100);
  expect(widths(tight)[2]).toBeGreaterThan(widths(tight)[0]);
  expect(widths(150)).toEqual(rooms.map(({ width }) => width));
});

describe('words too long for their column', () => {
  const [room] = columnRooms([{ key: 'a', label: 'A', width: 200, value: String }], [1], letters);
  const cut = (text: string) => beginningAndEnd(room, text, letters);

  it('keep their end, from the start of a word on', () => {
    const name = 'Longjing Dragon Well, 100 g pouch';
    const [beginning, end] = cut(name);
    expect(beginning + end).toBe(name);
    expect(end).toBe('g pouch');
    expect(cut('Longjing')).toEqual(['Longjing', '']);
  });

  it('are left whole where no word ends in time', () => {
    const name = '复古红色购物袋'.repeat(9);
    expect(cut(name)).toEqual([name, '']);
    const long = `a ${'x'.repeat(80)}`;
    expect(cut(long)).toEqual([long, '']);
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

it('a wholesale customer’s bar is broken, and the others keep theirs', () => {
  const shareOf = (rows: number[], row: number) =>
    barShare(columnRooms([numbers({ type: 'bar' })], rows, letters)[0], row);
  const usual = [40, 30, 25, 20, 20, 15, 10, 10, 5];
  expect(shareOf([...usual, 900], 40)).toBe(1);
  expect(shareOf([...usual, 900], 900)).toBeGreaterThan(1);
  expect(shareOf([...usual, 900, 700, 800], 20)).toBe(0.5);
  // Many large ones are the shop's nature, and of few rows none is odd.
  expect(shareOf([...usual, 900, 700, 800, 850], 900)).toBe(1);
  expect(shareOf([900, 5, 5], 900)).toBe(1);
  expect(shareOf([900, ...Array<number>(20).fill(0)], 900)).toBe(1);
});
