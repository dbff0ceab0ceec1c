import { beforeEach, expect, it } from 'vitest';
import { i18n } from '../../../src/i18n/index.svelte.ts';
import { column } from '../../../src/ui/table/columns.ts';
import { cellText, type Column } from '../../../src/ui/table/table-columns.ts';
import { columnRooms } from '../../../src/ui/table/table-widths.ts';

interface Row {
  code: string;
  amount: number | null;
  day: string;
}
const row: Row = { code: 'a-1', amount: 1234.5, day: '2024-02-03 10:20:00' };
const nothing: Row = { code: '', amount: NaN, day: '' };
const amount = ({ amount: own }: Row) => own;

beforeEach(() => i18n.setLanguage('en', false));

function shown(columns: Column<Row>[], of: Row): string[] {
  return columns.map((own) => cellText(own, of));
}

it('shows figures as the language does and downloads them whole', () => {
  const columns = [
    column.number('n', 'N', amount),
    column.count('n', 'N', amount),
    column.decimal('n', 'N', amount, 2),
    column.money('n', 'N', amount, 'GBP'),
    column.share('n', 'N', (own: Row) => own.amount! / 10_000, 1),
    column.amount('n', 'N', amount, (value, own: Row) => `${own.code} ${value}`)
  ];
  expect(shown(columns, row)).toEqual([
    '1234.5',
    '1,234.5',
    '1,234.50',
    '£1,234.50',
    '12.3%',
    'a-1 1234.5'
  ]);
  expect(columns.every(({ type }) => type === 'number')).toBe(true);
  expect(columns[3].value(row)).toBe(1234.5);
});

it('writes the minus of the screen in every kind of figure, and a plain number in downloads', () => {
  const below: Row = { ...row, amount: -1234.5 };
  const columns = [
    column.number('n', 'N', amount),
    column.count('n', 'N', amount),
    column.decimal('n', 'N', amount, 2),
    column.money('n', 'N', amount, 'GBP'),
    column.share('n', 'N', (own: Row) => own.amount! / 10_000, 1),
    { key: 'n', label: 'N', value: amount }
  ];
  expect(shown(columns, below)).toEqual([
    '−1234.5',
    '−1,234.5',
    '−1,234.50',
    '−£1,234.50',
    '−12.3%',
    '−1234.5'
  ]);
  expect(columns[3].value(below)).toBe(-1234.5);
});

it('has a dash and an empty cell where there is no figure', () => {
  const columns = [
    column.number('n', 'N', amount),
    column.money('n', 'N', amount, 'GBP'),
    column.share('n', 'N', () => undefined)
  ];
  expect(shown(columns, nothing)).toEqual(['–', '–', '–']);
  expect(columns.map((own) => own.value(nothing))).toEqual([null, null, null]);
});

it('keeps codes and ISO moments in downloads behind names and days', () => {
  const columns = [
    column.text('c', 'C', ({ code }: Row) => code, { hidden: true }),
    column.named(
      'c',
      'C',
      ({ code }: Row) => code,
      () => 'Name'
    ),
    column.day('d', 'D', ({ day }: Row) => day),
    column.moment('d', 'D', ({ day }: Row) => day)
  ];
  expect(columns.map((own) => own.value(row))).toEqual(['a-1', 'a-1', row.day, row.day]);
  expect(shown(columns, row).slice(0, 2)).toEqual(['a-1', 'Name']);
  expect(shown(columns, row)[2]).toMatch(/2024/);
  expect(shown(columns, row)[3]).toMatch(/10:20/);
  expect(shown(columns, nothing).slice(2)).toEqual(['–', '–']);
  expect(columns[0].hidden).toBe(true);
});

it('writes a column with one precision: that of its neediest value', () => {
  const said = (make: Column<number>, rows: number[]) => {
    const [room] = columnRooms([make], rows);
    return rows.map((row) => cellText(make, row, room.digits));
  };
  const own = (row: number) => row;
  expect(said(column.share('s', 'S', own), [0.5, 0.031, 1])).toEqual(['50.0%', '3.1%', '100.0%']);
  expect(said(column.share('s', 'S', own), [0.5, 0.25])).toEqual(['50%', '25%']);
  expect(said(column.share('s', 'S', own, 0), [0.5, 0.031])).toEqual(['50%', '3%']);
  // What is more than nothing is never written as nothing; what is nothing is.
  const small = [0.0004, 0, 0.5, -0.0004];
  expect(said(column.share('s', 'S', own), small)).toEqual(['under 0.1%', '0.0%', '50.0%', '0.0%']);
  expect(said(column.share('s', 'S', own, 0), [0.004, 0, 0.005])).toEqual(['under 1%', '0%', '1%']);
  expect(said(column.count('c', 'C', own), [1200, 2.5, NaN])).toEqual(['1,200.0', '2.5', '–']);
  expect(said(column.number('n', 'N', own), [3, 0.1 + 0.2])).toEqual(['3.0', '0.3']);
});
