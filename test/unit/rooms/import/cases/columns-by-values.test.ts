import { expect, test } from 'vitest';
import { readContent } from './read-case.ts';

test('dates with points have their day first, and the page says so', async () => {
  const { times, draft } = await readContent(
    'Order ID;Order Date;Customer;Product;Quantity;Unit Price\n' +
      '1;01.03.2026;a;Tea;1;10,00\n2;02.04.2026;b;Tea;1;10,00\n'
  );
  expect(times.map((time) => time.slice(0, 10))).toEqual(['2026-03-01', '2026-04-02']);
  expect(draft.notes.map(({ key }) => key)).toEqual(['date_order_points']);
});

test('the other dates of the file tell day from month', async () => {
  const { times, draft } = await readContent(
    'Order ID,Order Date,Ship Date,Customer,Product,Quantity,Unit Price\n' +
      '1,03/04/2026,03/25/2026,a,Tea,1,10\n2,05/04/2026,05/16/2026,b,Tea,1,10\n'
  );
  expect(times.map((time) => time.slice(0, 10))).toEqual(['2026-03-04', '2026-05-04']);
  expect(draft.notes.map(({ key }) => key)).toEqual(['date_order_file']);
});

test('a column of dates with points is one by its values', async () => {
  const { roles } = await readContent(
    'Order ID,Foo,Customer,Product,Quantity,Unit Price\n' +
      '1,05.03.2026,a,Tea,1,10\n2,17.03.2026,b,Tea,1,10\n'
  );
  expect(roles.Foo).toBe('order_date');
});

test('a column of order numbers without any is none', async () => {
  const { figures, roles } = await readContent(
    'Order,Date,Customer,Product,Qty,Price\n' +
      ',2026-03-01,Ann,Kite,1,12\n,2026-03-01,Ann,Reel,1,5\n,2026-03-09,Bob,Kite,2,12\n'
  );
  expect(roles.Order).toBe('ignore');
  expect(figures).toMatchObject({ orders: 2, customers: 2, gross: 41 });
});

test('a column of currencies is one by its values', async () => {
  const { source, draft, lines } = await readContent(
    'Order ID,Date,Customer,Product,Qty,Price,Cur\n' +
      '1,2026-03-01,a,Poster,1,20.00,€\n2,2026-03-02,b,Poster,2,25.00,$\n' +
      '3,2026-03-03,b,Poster,1,18.00,Euro\n'
  );
  expect(source.currency).toBe('EUR');
  expect(Array.from(lines.total)).toEqual([20, 0, 18]);
  expect(draft.notes.map(({ key }) => key)).toEqual(['several_currencies']);
});

test('a dash in a column of currencies is none', async () => {
  const { source, draft } = await readContent(
    'Campaign,By Day,Cost,Impressions,Clicks,Currency\n' +
      'A,2026-03-01,20.00,900,9,USD\nA,2026-03-02,25.00,800,8,USD\n' +
      'Total of 1 campaign,-,45.00,1700,17,-\n'
  );
  expect([source.currency, source.rowsKept]).toEqual(['USD', 2]);
  expect(draft.notes.map(({ key }) => key)).not.toContain('several_currencies');
});

test('stars are ratings', async () => {
  const { source } = await readContent(
    'Product,Review,Stars,Date,Customer\nTea,"Very nice, again",★★★★★,2026-02-03,Ada\n' +
      'Tea,Too bitter,★★☆☆☆,2026-02-14,Bo\nCup,Nice,★★★★,2026-02-15,Cy\n'
  );
  const rating = source.columns.find(({ role }) => role === 'rating')?.column;
  expect(source.kind).toBe('texts');
  expect(
    rating?.type === 'number' && Array.from(rating.codes, (c) => rating.dictionary[c])
  ).toEqual([5, 2, 4]);
});
