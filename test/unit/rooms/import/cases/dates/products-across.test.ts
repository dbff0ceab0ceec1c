import { describe, expect, it, test } from 'vitest';
import { readContent } from '../read-case.ts';

const csv = (...lines: string[]) => lines.join('\n') + '\n';

describe('days down and products across', () => {
  it('is a line for each day and product, its number pieces', async () => {
    const { draft, lines, times, texts } = await readContent(
      csv('Tag;Kaffee;Kuchen', '01.03.2026;12;5', '02.03.2026;8;0', '14.03.2026;10;')
    );
    expect(draft.kind).toBe('order_lines');
    expect(draft.notes[0]).toMatchObject({ key: 'products_pieces', detail: { lines: 4 } });
    expect(texts('product_name')).toEqual(['Kaffee', 'Kuchen', 'Kaffee', 'Kaffee']);
    expect([...lines.quantity]).toEqual([12, 5, 8, 10]);
    expect(times.map((time) => time.slice(0, 10))).toEqual([
      ...['2026-03-01', '2026-03-01', '2026-03-02', '2026-03-14']
    ]);
  });

  it.each([
    ['a header that names a currency', ['Date,Coffee (EUR),Cake (EUR)'], ''],
    ['the title', ['Umsatz je Produkt,,', 'Datum,Kaffee,Kuchen'], ''],
    ['cents', ['Date,Coffee,Cake'], '.50']
  ])('money by %s', async (_, head, cents) => {
    const { draft, figures } = await readContent(
      csv(...head, `2026-03-01,30${cents},12`, `2026-03-02,28${cents},9`, '2026-03-13,45,0')
    );
    expect(draft.notes[0].key).toBe('products_money');
    expect(figures.gross).toBe(cents ? 125 : 124);
  });

  it('leaves out a column of their sums', async () => {
    const { lines } = await readContent(
      csv('Date,Tea,Cake,Total', '2026-03-01,3,4,7', '2026-03-02,1,2,3', '2026-03-13,5,0,5')
    );
    expect([...lines.quantity]).toEqual([3, 4, 1, 2, 5]);
  });

  test.each([
    ['measurements', 'Date,Temperature,Visitors', '12,140'],
    ['less than nothing', 'Date,Garden,Kitchen', '-3,4'],
    ['what was spent where', 'Date,Google,Facebook', '12.50,9.00'],
    ['ways to pay', 'Date,PayPal,Visa', '12.50,9.00'],
    ['rates of currencies', 'Date,EUR,GBP', '1.08,1.27'],
    ['prices of shares', 'Date,Open,Close', '101,102'],
    ['finer than money', 'Date,Garden,Kitchen', '1.2345,2.3456'],
    ['what known columns say', 'Date,Discount,Tea', '1,2']
  ])('%s are no sales', async (_, header, cells) => {
    const rows = ['2026-03-01', '2026-03-02', '2026-03-13'].map((day) => `${day},${cells}`);
    const { draft } = await readContent(csv(header, ...rows));
    expect(draft.notes.map(({ key }) => key)).not.toContain('products_pieces');
    expect(draft.notes.map(({ key }) => key)).not.toContain('products_money');
  });

  it('several rows of one day are no crosstab', async () => {
    const { draft } = await readContent(
      csv('Date,Garden,Kitchen', '2026-03-01,1,2', '2026-03-01,3,4', '2026-03-13,5,6')
    );
    expect(draft.kind).toBe('other');
  });
});
