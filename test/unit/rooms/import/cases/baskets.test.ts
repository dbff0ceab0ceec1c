import { describe, expect, it } from 'vitest';
import { collectBaskets } from '../../../../../workers/shop/baskets.ts';
import { listCatalogue } from '../../../../../workers/shop/catalogue.ts';
import { readContent, type ReadCase } from './read-case.ts';

const BASKETS = [
  ['citrus fruit', 'semi-finished bread', 'margarine', 'ready soups'],
  ['tropical fruit', 'yogurt', 'coffee'],
  ['whole milk'],
  ['pip fruit', 'yogurt', 'cream cheese', 'meat spreads'],
  ['other vegetables', 'whole milk', 'condensed milk'],
  ['whole milk', 'butter', 'yogurt', 'rice', 'abrasive cleaner'],
  ['rolls/buns'],
  ['other vegetables', 'UHT-milk', 'rolls/buns', 'bottled beer'],
  ['yogurt', 'whole milk', 'rolls/buns']
];

/** What was bought together, order by order. */
function basketsOf({ lines }: ReadCase): string[][] {
  const catalogue = listCatalogue(lines);
  const { orders, start, item } = collectBaskets(lines, catalogue);
  return Array.from({ length: orders }, (_, order) =>
    Array.from(item.subarray(start[order], start[order + 1]), (one) => catalogue.products[one])
  );
}
const sorted = (baskets: string[][]) => baskets.map((own) => [...own].sort());

describe('baskets without prices', () => {
  it.each([
    ['one a line', BASKETS.map((own) => own.join(',')).join('\n')],
    ['with semicolons', BASKETS.map((own) => own.join(';')).join('\n')],
    ['with tabs', BASKETS.map((own) => own.join('\t')).join('\r\n') + '\r\n'],
    [
      'filled up to one width',
      BASKETS.map((own) => [...own, '', '', '', ''].slice(0, 5).join(',')).join('\n')
    ],
    [
      'in numbered columns',
      [
        'Item(s),Item 1,Item 2,Item 3,Item 4,Item 5',
        ...BASKETS.map((own) => [own.length, ...own, '', '', '', ''].slice(0, 6).join(','))
      ].join('\n')
    ],
    [
      'in numbered columns of another language',
      [
        'Artikel 1;Artikel 2;Artikel 3;Artikel 4;Artikel 5',
        ...BASKETS.map((own) => [...own, '', '', '', ''].slice(0, 5).join(';'))
      ].join('\n')
    ],
    [
      'a line an item',
      [
        'Date,Time,Transaction,Item',
        ...BASKETS.flatMap((own, at) => own.map((item) => `2016-10-30,09:58:11,${at + 1},${item}`))
      ].join('\n')
    ],
    [
      'under other names',
      [
        'TransactionNo,Items,DateTime,Daypart,DayType',
        ...BASKETS.flatMap((own, at) =>
          own.map((item) => `${at + 1},${item},2016-10-30 09:58:11,Morning,Weekend`)
        )
      ].join('\n')
    ]
  ])('%s: orders without money', async (_, text) => {
    const read = await readContent(text);
    expect(read.source.kind).toBe('order_lines');
    expect(read.source.aside).toEqual([]);
    expect(read.lines.hasMoney).toBe(false);
    expect(sorted(basketsOf(read))).toEqual(sorted(BASKETS));
    expect(read.figures).toMatchObject({ orders: BASKETS.length, gross: 0, net: 0 });
    expect(read.draft.notes.map(({ key }) => key)).toContain('no_prices');
  });

  it('of a loyalty card: who bought what on which day', async () => {
    const read = await readContent(
      'Member_number,Date,itemDescription\n1808,21-07-2015,tropical fruit\n1808,21-07-2015,soda\n2552,05-01-2015,whole milk\n'
    );
    expect(read.source.kind).toBe('order_lines');
    expect(read.lines.hasMoney).toBe(false);
    expect(read.figures.customers).toBe(2);
  });

  it('keeps the line of the file with each item', async () => {
    const read = await readContent('a,b\nb,c,a\na\nc,b\n"x, y",a,b\nb,a,c,"x, y"\n');
    expect(basketsOf(read)).toContainEqual(['a', 'b', 'x, y']);
  });

  it('takes amounts that are numbered with the items along', async () => {
    const { figures, lines } = await readContent(
      'order,date,Product 1,Qty 1,Price 1,Product 2,Qty 2,Price 2\n1,2026-01-05,Mug,2,5,Cup,1,3\n2,2026-01-06,Mug,1,5,,,\n'
    );
    expect(lines.rows).toBe(3);
    expect(figures).toMatchObject({ orders: 2, gross: 18 });
    expect(lines.hasMoney).toBe(true);
  });
});

describe('what is no basket', () => {
  it.each([
    [
      'a table of words',
      'name,city,country\nAda,Paris,France\nBo,Lyon,France\nCy,Rome,Italy\nDi,,\nEd,Bonn,Germany\nFlo,,\n'
    ],
    [
      'order lines',
      'order,date,sku,qty,price\n1,2026-01-05,A,1,2\n1,2026-01-05,B,1,2\n2,2026-01-06,A,1,2\n3,2026-01-06,A,1\n4,2026-01-06,C,1,2\n'
    ],
    [
      'reviews of orders',
      'order id,product,review,rating\n1,Mug,Fine and warm,5\n2,Cup,Broke at once,1\n'
    ]
  ])('%s', async (_, text) => {
    const { draft } = await readContent(text);
    expect(draft.notes.map(({ key }) => key)).not.toContain('baskets');
    expect(draft.columns.length).toBeGreaterThan(2);
  });
});
