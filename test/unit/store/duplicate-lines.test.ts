import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../workers/contract/roles.ts';
import { isMarked, newRowMarks } from '../../../workers/contract/files/row-marks.ts';
import { markKnownLines } from '../../../workers/store/duplicate-lines.ts';
import type { ComparedLines } from '../../../workers/store/duplicate-lines.ts';
import { findOverlaps } from '../../../workers/store/shop-duplicates.ts';
import { columnsFromCells } from '../../kit/source-drafts.ts';
import type { Cell } from '../../kit/source-drafts.ts';

function lines(cells: Partial<Record<Role, Cell[]>>): ComparedLines {
  const columns = columnsFromCells(cells);
  return { rows: columns[0].column.codes.length, columns, hidden: null };
}

/** Lines from a few orders and products, so that equal ones are common. */
const someLines = fc.array(fc.tuple(fc.constantFrom('1', '2', '3'), fc.constantFrom('A', 'B')), {
  maxLength: 12
});

function fromPairs(pairs: [string, string][]): ComparedLines {
  return lines({ order_id: pairs.map(([id]) => id), product_id: pairs.map(([, p]) => p) });
}

function marked(later: ComparedLines, earlier: ComparedLines): number[] {
  const marks = newRowMarks(later.rows);
  const count = markKnownLines(marks, later, earlier);
  const rows = Array.from({ length: later.rows }, (_, row) => row).filter((r) =>
    isMarked(marks, r)
  );
  expect(rows.length).toBe(count);
  return rows;
}

describe('lines already there', () => {
  it('are counted as multisets, as a plain count by key says', () => {
    fc.assert(
      fc.property(someLines, someLines, (a, b) => {
        const left = new Map<string, number>();
        for (const pair of a) left.set(pair.join(), (left.get(pair.join()) ?? 0) + 1);
        const expected = b.flatMap((pair, row) => {
          const copies = left.get(pair.join()) ?? 0;
          left.set(pair.join(), copies - 1);
          return copies > 0 ? [row] : [];
        });
        expect(marked(fromPairs(b), fromPairs(a))).toEqual(expected);
      })
    );
  });

  it('make a shop hold the greatest number of copies any one of its files has', () => {
    fc.assert(
      fc.property(fc.array(someLines, { minLength: 1, maxLength: 4 }), (files) => {
        const most = new Map<string, number>();
        for (const file of files) {
          for (const pair of file) {
            const copies = file.filter((other) => other.join() === pair.join()).length;
            most.set(pair.join(), Math.max(most.get(pair.join()) ?? 0, copies));
          }
        }
        const { added: found } = findOverlaps(files.map(fromPairs), 0);
        const shown = files.reduce(
          (sum, file, at) => sum + file.length - found[at].rowsAlreadyThere,
          0
        );
        expect(shown).toBe([...most.values()].reduce((sum, copies) => sum + copies, 0));
      })
    );
  });

  it('agree in spite of .0 on customers and rounding noise on moments', () => {
    const csv = lines({
      order_id: ['1'],
      product_id: ['A'],
      customer_id: ['17850.0'],
      order_date: ['2025-01-01 10:00:00']
    });
    const workbook = lines({
      order_id: ['1'],
      product_id: ['A'],
      customer_id: ['17850'],
      order_date: ['2025-01-01 10:00:00']
    });
    const moments = workbook.columns.find(({ role }) => role === 'order_date')!.column;
    (moments.dictionary as Float64Array)[1] += 0.4;
    expect(marked(workbook, csv)).toEqual([0]);
  });

  it('may differ in what only one file says, and in their status', () => {
    const first = lines({ order_id: ['1'], product_id: ['A'], status: ['paid'] });
    const second = lines({
      order_id: ['1'],
      product_id: ['A'],
      status: ['shipped'],
      country: ['UK']
    });
    expect(marked(second, first)).toEqual([0]);
  });

  it('are not claimed when the files share too little to tell lines apart', () => {
    const first = lines({ product_id: ['A'], quantity: [1] });
    expect(marked(lines({ product_id: ['A'], quantity: [1] }), first)).toEqual([]);
    expect(marked(lines({ order_id: ['1'] }), lines({ order_id: ['1'] }))).toEqual([]);
  });
});
