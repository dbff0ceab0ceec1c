import { describe, expect, test } from 'vitest';
import { totalWord } from '../../../../../workers/rooms/import/layout/total-words.ts';
import { readPeriod } from '../../../../../workers/rooms/import/layout/reported-period.ts';
import { computeFormula } from '../../../../../workers/rooms/import/workbook/formula.ts';

test.each([
  ['Total', 'whole'],
  ['SUB-TOTAL:', 'whole'],
  ['Итого:', 'whole'],
  ['סה"כ', 'whole'],
  ['الإجمالي', 'whole'],
  ['Total: Account', 'marked'],
  ['Total Recall', 'begins'],
  ['Ann Total', 'begins'],
  ['Totally red', null],
  ['Summer dress', null],
  ['计算器', null],
  ['2026-03-01', null],
  ['C536379', null]
])('%s as a word for totals: %s', (cell, word) => expect(totalWord(cell)).toBe(word));

describe('a formula', () => {
  const cells: Record<string, number> = { '1:1': 2, '2:1': 3, '1:2': 4 };
  const compute = (formula: string) =>
    computeFormula(formula, (column, row) => cells[`${column}:${row}`] ?? null);

  test.each([
    ['A1*B1', 6],
    ['=A1+B1-1', 4],
    ['SUM(A1:B2)', 9],
    ['ROUND(B1/A1,0)', 2],
    ['ROUND(-2.345;2)', -2.35],
    ['-A1*(1+10%)', -2.2],
    ['0.1+0.2', 0.3],
    ['A1*C9', null],
    ['IF(A1>1,2,3)', null],
    ['A1/0', null],
    ['A1*', null]
  ])('%s comes to %s', (formula, value) => expect(compute(formula)).toBe(value));

  test('that many cells share moves with them', () => {
    const moved = { columns: 0, rows: 1 };
    const cell = (column: number, row: number) => column * 10 + row;
    expect(computeFormula('A1+$B$1', cell, moved)).toBe(12 + 21);
  });
});

test.each(['Campaign report', 'All time', 'Shop - north', '2026'])('%s is no period', (title) =>
  expect(readPeriod(title)).toBeNull()
);
