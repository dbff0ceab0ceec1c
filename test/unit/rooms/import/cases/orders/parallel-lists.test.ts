import { describe, expect, it } from 'vitest';
import { readContent } from '../read-case.ts';

const csv = (...lines: string[]) => lines.join('\n') + '\n';
/** Lists with another mark between their parts, in quotes. */
const marked = (mark: string, ...lines: string[]) =>
  csv(
    ...lines.map((line) =>
      line
        .split(',')
        .map((cell) => `"${cell.replaceAll(';', mark)}"`)
        .join(',')
    )
  );

const ORDERS = [
  'Order ID,Date,Email,SKU,Product Names,Quantities,Prices,Shipping',
  '1001,2026-01-05,a@x.org,M-1;T-1,Mug;Tea,1;2,9.90;5.00,4.00',
  '1002,2026-01-06,b@x.org,M-1,Mug,3,9.90,4.00',
  '1003,2026-01-07,c@x.org,T-1;C-9;M-1,Tea;Cup;Mug,2;1;1,5.00;12.00;9.90,4.00',
  '1004,2026-01-08,a@x.org,C-9;M-1,Cup;Mug,1;1,12.00;9.90,4.00'
];

describe('cells that are lists of what an order holds', () => {
  it.each([';', '|', ', ', ',', '\n', '；'])(
    'become lines, with %j between their parts',
    async (mark) => {
      const { figures, lines, draft, source } = await readContent(marked(mark, ...ORDERS));
      expect(figures).toMatchObject({ orders: 4, customers: 3, gross: 103.4 });
      expect([...lines.quantity]).toEqual([1, 2, 3, 2, 1, 1, 1, 1]);
      expect(lines.product.dictionary.slice(1).sort()).toEqual(['C-9', 'M-1', 'T-1']);
      expect(draft.notes).toEqual([
        {
          key: 'lists_split',
          detail: { records: 3, columns: '“SKU”, “Product Names”, “Quantities”, “Prices”' }
        }
      ]);
      // what is the order's stays on its first line
      const shipping = source.columns.find(({ role }) => role === 'shipping')!.column;
      expect(shipping.type !== 'text' && [...shipping.codes].filter((code) => code > 0)).toEqual([
        ...[1, 1, 1, 1]
      ]);
    }
  );

  it('share what the order came to where no list says prices', async () => {
    const { figures, lines, draft } = await readContent(
      csv(
        'Order ID,Date,Email,Products,Quantities,Order Total',
        '1,2026-01-05,a@x.org,Mug|Tea,1|3,20.00',
        '2,2026-01-06,b@x.org,Mug,3,30.00',
        '3,2026-01-07,c@x.org,Tea|Cup|Mug,2|1|1,10.00'
      )
    );
    expect(figures.gross).toBe(60);
    expect([...lines.total]).toEqual([5, 15, 30, 5, 2.5, 2.5]);
    expect(draft.notes[0].key).toBe('lists_split_shared');
  });

  it('are one piece each where the pieces are those of the order', async () => {
    const { figures, lines } = await readContent(
      csv(
        'Order ID,Date,Email,SKU,Qty,Price',
        '1,2026-01-05,a@x.org,M-1;T-1;,2,9.90;5.00;',
        '2,2026-01-06,b@x.org,M-1,3,9.90',
        '3,2026-01-07,c@x.org,T-1;C-9;M-1;,3,5.00;12.00;9.90;'
      )
    );
    expect([figures.gross, lines.rows]).toEqual([71.5, 6]);
  });

  it('a row whose lists are not equally long is set aside', async () => {
    const { figures, source, draft } = await readContent(
      csv(...ORDERS, '1005,2026-01-09,d@x.org,C-9;M-1;T-1,Cup;Mug;Tea,2;1,12.00;9.90;5.00,4.00')
    );
    expect(figures).toMatchObject({ orders: 4, gross: 103.4 });
    expect(source.aside.map(({ line, reason }) => [line, reason])).toEqual([[6, 'lists_differ']]);
    expect(draft.notes[1]).toEqual({ key: 'lists_differ', detail: { rows: 1, line: 6 } });
  });
});

describe('no lists are', () => {
  it.each([
    [
      'names and decimals with a comma in them',
      'Order ID;Date;Email;Product;Quantity;Price',
      '1;2026-01-05;a@x.org;Mug, blue;1,5;9,90',
      '2;2026-01-06;b@x.org;Tea, green;2,5;4,50',
      '3;2026-01-07;c@x.org;Rice, white;3,5;3,20'
    ],
    [
      'names with marks beside plain pieces',
      'Order ID,Date,Email,Product,Quantity,Price',
      '1,2026-01-05,a@x.org,Mug | blue,2,9.90',
      '2,2026-01-06,b@x.org,Tea | green,1,4.50',
      '3,2026-01-07,c@x.org,Rice | white,1,3.20'
    ],
    [
      'products beside categories',
      'Order ID,Date,Email,Product,Category,Quantity,Price',
      '1,2026-01-05,a@x.org,Mug;blue,Kitchen;Home,2,9.90',
      '2,2026-01-06,b@x.org,Tea;green,Food;Home,1,4.50',
      '3,2026-01-07,c@x.org,Rice;white,Food;Home,1,3.20'
    ],
    [
      'cells in a file of lines',
      'Order ID,Date,Email,SKU,Quantity,Price',
      '1,2026-01-05,a@x.org,M;1,2;0,9.90',
      '1,2026-01-05,a@x.org,T;1,1;0,4.50',
      '1,2026-01-05,a@x.org,R;1,1;0,3.20'
    ]
  ])('%s', async (_, ...lines) => {
    const { draft } = await readContent(csv(...lines)).catch(() => ({ draft: { notes: [] } }));
    expect((draft.notes as { key: string }[]).map(({ key }) => key)).not.toContain('lists_split');
  });
});
