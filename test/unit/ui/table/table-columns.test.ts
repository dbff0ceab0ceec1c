import { expect, it } from 'vitest';
import { cellText, isMissing } from '../../../../src/ui/table/table-columns.ts';

it('shows a dash for what is not there', () => {
  const column = { key: 'a', label: 'A', value: (row: number | null) => row };
  expect([null, NaN, 0].map((row) => cellText(column, row))).toEqual(['–', '–', '0']);
});

it('counts zero as a value and an empty text as none', () => {
  expect([0, '', null, NaN, 'x'].map(isMissing)).toEqual([false, true, true, true, false]);
});
