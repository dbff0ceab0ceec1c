import { describe, expect, it } from 'vitest';
import { readContent } from '../read-case.ts';

const HEADER = 'SKU,Name,Price';
const stockOf = async (header: string, cells: readonly string[]) => {
  const rows = cells.map((cell, i) => `S${i},Thing ${i},${i + 1}.50,${cell}`);
  const read = await readContent([`${HEADER},${header}`, ...rows].join('\n') + '\n');
  const column = read.source.columns.find(({ role }) => role === 'stock')?.column;
  const numbers =
    column?.type === 'number' ? Array.from(column.codes, (code) => column.dictionary[code]) : [];
  return { ...read, numbers };
};

describe('stock in words', () => {
  it.each([
    ['Stock', ['In stock', 'Out of stock', '10+', '>50', 'sold out', '7'], [NaN, 0, 10, 50, 0, 7]],
    ['Availability', ['In Stock', 'Low Stock (3)', 'Only 2 left', 'Sold Out'], [NaN, 3, 2, 0]],
    ['Stock status', ['instock', 'outofstock', 'onbackorder'], [NaN, 0, 0]],
    ['库存', ['有货', '无货', '缺货', '售罄', '仅剩3件', '100件以上'], [NaN, 0, 0, 0, 3, 100]],
    ['Lagerbestand', ['auf Lager', 'ausverkauft', 'mehr als 20', 'noch 4'], [NaN, 0, 20, 4]],
    ['Disponibilité', ['en stock', 'épuisé', 'plus de 10'], [NaN, 0, 10]],
    ['Existencias', ['agotado', 'disponible', 'más de 10', '12'], [0, NaN, 10, 12]],
    ['In stock', ['Yes', 'No', 'yes'], [NaN, 0, NaN]],
    ['Quantité disponible', ['12', '0', '3'], [12, 0, 3]],
    ['在庫', ['在庫あり', '在庫切れ', '10個以上'], [NaN, 0, 10]]
  ])('%s keeps its numbers: %s', async (header, cells, expected) => {
    const { draft, source, numbers } = await stockOf(header, cells);
    expect(draft.kind).toBe('products');
    expect(source.rowsKept).toBe(cells.length);
    expect(numbers).toEqual(expected);
  });

  it('is counted and said', async () => {
    const { draft } = await stockOf('Stock', ['In stock', 'Out of stock', '10+', 'sold out']);
    expect(draft.notes).toEqual([
      { key: 'stock_number', detail: { header: 'Stock', example: '10+', rows: 1 } },
      { key: 'stock_none', detail: { header: 'Stock', example: 'Out of stock', rows: 2 } },
      { key: 'stock_some', detail: { header: 'Stock', example: 'In stock', rows: 1 } }
    ]);
  });

  it('leaves numbers and other words alone', async () => {
    const plain = await stockOf('Stock', ['1,200', '-3', 'n/a', '5']);
    expect(plain.draft.notes).toEqual([]);
    const shelves = await stockOf('Stock', ['Shelf A', 'Shelf B', 'Ask Bob', 'Cellar']);
    expect(shelves.draft.columns[3].role).toBe('ignore');
  });
});
