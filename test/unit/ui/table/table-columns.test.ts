import { expect, it } from 'vitest';
import { cellText, columnWidths, isMissing } from '../../../../src/ui/table/table-columns.ts';

it('shows a dash for what is not there', () => {
  const column = { key: 'a', label: 'A', value: (row: number | null) => row };
  expect([null, NaN, 0].map((row) => cellText(column, row))).toEqual(['–', '–', '0']);
});

it('counts zero as a value and an empty text as none', () => {
  expect([0, '', null, NaN, 'x'].map(isMissing)).toEqual([false, true, true, true, false]);
});

it('makes room for the widest value, within bounds; Chinese takes more', () => {
  const column = { key: 'a', label: 'A', value: (row: string) => row };
  const width = (text: string) => columnWidths([column], [text])[0];
  expect(width('x')).toBe(72);
  expect(width('复古红色购物袋复古红色')).toBeGreaterThan(width('retro shop'));
  expect(width('x'.repeat(500))).toBe(360);
  expect(columnWidths([{ ...column, width: 90 }], ['x'.repeat(500)])).toEqual([90]);
});
