import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../src/ui/table/table-columns.ts';
import { breather, mergeSort, searchRows, sortRows } from '../../../../src/ui/table/table-order.ts';

interface Row {
  code: string;
  units: number | null;
}
const code: Column<Row> = { key: 'code', label: 'Code', value: (row) => row.code };
const units: Column<Row> = { key: 'units', label: 'Units', type: 'number', value: (r) => r.units };
const still = () => undefined;

const rows: Row[] = [
  { code: 'A10', units: 3 },
  { code: 'A2', units: null },
  { code: '', units: -1 },
  { code: 'a1', units: 3 },
  { code: 'Z', units: NaN }
];

async function sorted(column: Column<Row>, direction: 'ascending' | 'descending') {
  const order = await sortRows(rows, null, column, { key: column.key, direction }, 'en', still);
  return [...order];
}

describe('sortRows', () => {
  it('orders numbers by size, equal ones as they were, missing ones last', async () => {
    expect(await sorted(units, 'ascending')).toEqual([2, 0, 3, 1, 4]);
    expect(await sorted(units, 'descending')).toEqual([0, 3, 2, 1, 4]);
  });

  it('orders texts as a reader does: A2 before A10, case no matter, empty last', async () => {
    expect(await sorted(code, 'ascending')).toEqual([3, 1, 0, 4, 2]);
    expect(await sorted(code, 'descending')).toEqual([4, 0, 1, 3, 2]);
  });

  it('orders codes by their names where those are what is shown, missing ones last', async () => {
    const names: Record<string, string> = {
      A10: 'Ireland',
      A2: 'Norway',
      a1: 'Japan',
      Z: 'Austria'
    };
    const shown: Column<Row> = {
      ...code,
      format: (value) => names[String(value)] ?? 'Not said',
      sortsAsShown: true
    };
    expect(await sorted(shown, 'ascending')).toEqual([4, 0, 3, 1, 2]);
    expect(await sorted({ ...shown, sortsAsShown: false }, 'ascending')).toEqual([3, 1, 0, 4, 2]);
  });

  it('sorts only what was found', async () => {
    const found = Uint32Array.of(0, 1);
    const order = await sortRows(
      rows,
      found,
      code,
      { key: 'code', direction: 'ascending' },
      'en',
      still
    );
    expect([...order]).toEqual([1, 0]);
  });
});

describe('mergeSort', () => {
  it('agrees with the built-in stable sort', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 9 })), async (values) => {
        const expected = values.map((_, at) => at).sort((a, b) => values[a] - values[b]);
        const order = await mergeSort(values.length, (a, b) => values[a] - values[b], still);
        expect([...order]).toEqual(expected);
      })
    );
  });
});

describe('searchRows', () => {
  it('wants every word, in any column, whatever the case', async () => {
    expect([...(await searchRows(rows, [code, units], 'A 3', still))!]).toEqual([0, 3]);
  });

  it('finds a figure below zero with the minus of the screen and that of the keyboard', async () => {
    expect([...(await searchRows(rows, [units], '−1', still))!]).toEqual([2]);
    expect([...(await searchRows(rows, [units], '-1', still))!]).toEqual([2]);
  });

  it('finds what is shown as well as what is stored', async () => {
    const shown: Column<Row> = { ...code, format: (value) => `Item ${value}` };
    expect([...(await searchRows(rows, [shown], 'item z', still))!]).toEqual([4]);
  });

  it('takes blanks as no search', async () => {
    expect(await searchRows(rows, [code], '  ', still)).toBeNull();
  });
});

describe('breather', () => {
  it('rests only after its slice', async () => {
    let now = 0;
    let rests = 0;
    const breathe = breather(
      () => now,
      async () => void rests++,
      12
    );
    expect(breathe()).toBeUndefined();
    now = 13;
    await breathe();
    expect(rests).toBe(1);
    expect(breathe()).toBeUndefined();
  });
});
