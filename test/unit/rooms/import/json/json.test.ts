import { describe, expect, test } from 'vitest';
import { readContent } from '../cases/read-case.ts';
import { importAsProposed } from '../look-and-build.ts';

const ORDERS = [
  {
    order_id: 1,
    order_date: '2026-03-01',
    customer: 'ann',
    product: 'Mug',
    quantity: 2,
    price: 8.5
  },
  { order_id: 2, order_date: '2026-03-02', customer: 'bob', product: 'Cup', quantity: 1, price: 4 },
  { order_id: 3, order_date: '2026-03-14', customer: 'ann', product: 'Tea', quantity: 3, price: 2 }
];
const LINES = ORDERS.map((order) => JSON.stringify(order)).join('\n');

/** Two orders as shops' programs hand them out. */
const NESTED = [
  {
    id: 9001,
    name: '#1001',
    created_at: '2026-03-01T10:00:00+01:00',
    currency: 'EUR',
    total_price: '21.00',
    customer: { id: 71, email: 'ann@example.com' },
    tags: ['new', 'web'],
    shipping_lines: [{ title: 'Post', price: '5.00' }],
    line_items: [
      { id: 1, sku: 'M-1', name: 'Mug', quantity: 2, price: '8.50' },
      { id: 2, sku: 'C-1', name: 'Cup', quantity: 1, price: '4.00' }
    ]
  },
  {
    id: 9002,
    name: '#1002',
    created_at: '2026-03-14T10:00:00+01:00',
    currency: 'EUR',
    total_price: '4.00',
    customer: { id: 72, email: 'bob@example.com' },
    tags: [],
    line_items: [{ id: 3, sku: 'C-1', name: 'Cup', quantity: 1, price: '4.00' }]
  }
];

describe('records of JSON are read as a table', () => {
  test.each([
    ['a record on each line', LINES, 'orders.jsonl'],
    ['the same by its content alone', LINES, 'orders.txt'],
    ['a list', JSON.stringify(ORDERS), 'orders.json'],
    ['a list over many lines, with a mark', '\ufeff' + JSON.stringify(ORDERS, null, 2), 'o.json'],
    ['a list within an answer', JSON.stringify({ data: { page: 1, orders: ORDERS } }), 'o.json'],
    ['a list beside facts', JSON.stringify({ ok: 'yes', page: 1, of: 3, orders: ORDERS }), 'o.json']
  ])('%s', async (_label, text, name) => {
    const { draft, figures } = await readContent(text, name);
    expect([draft.kind, draft.reading.format]).toEqual(['order_lines', 'json']);
    expect(figures).toEqual({ orders: 3, customers: 2, gross: 27, returns: 0, net: 27 });
  });

  test.each([
    ['in a list', JSON.stringify(NESTED)],
    ['on lines', NESTED.map((order) => JSON.stringify(order)).join('\n')],
    ['one order', JSON.stringify(NESTED[0], null, 1)]
  ])('orders with what they hold, %s', async (_label, text) => {
    const { figures, roles } = await readContent(text, 'orders.json');
    const isOne = !text.includes('#1002');
    expect(roles).toMatchObject({ 'item quantity': 'quantity', 'item name': 'product_name' });
    expect(figures).toMatchObject({ orders: isOne ? 1 : 2, net: isOne ? 21 : 25 });
  });
});

test('what an order came to is no line of it, as programs of shops write it', async () => {
  const order = (
    id: number,
    status: string,
    total: string,
    ...items: [string, number, number][]
  ) => ({
    id,
    number: String(id),
    status,
    currency: 'USD',
    total,
    shipping_total: '4.00',
    date_created: `2026-03-1${id}T10:00:00`,
    refunds: [],
    billing: { email: 'a@x.com' },
    line_items: items.map(([name, quantity, price], at) => ({
      id: at,
      name,
      product_id: 93,
      quantity,
      price,
      total: String(quantity * price)
    }))
  });
  const orders = [
    order(1, 'completed', '25.00', ['Mug', 2, 8], ['Cup', 1, 5]),
    order(2, 'cancelled', '9.00', ['Cup', 1, 5])
  ];
  const { figures } = await readContent(JSON.stringify(orders), 'orders.json');
  expect(figures).toMatchObject({ orders: 1, gross: 21, net: 21 });
  const priced = JSON.stringify({ orders }).replaceAll('"total":"25.00"', '"total_price":"25.00"');
  expect((await readContent(priced, 'o.json')).figures).toMatchObject({ orders: 1, net: 21 });
});

describe('broken and hostile JSON', () => {
  test('a line that is none is set aside, and told with its number', async () => {
    const { source } = await readContent(
      LINES.replace('"Cup"', '"Cu') + '\n{"order_id": 4',
      'o.jsonl'
    );
    const aside = source.aside.map(({ line, reason }) => [line, reason]);
    expect(aside).toEqual([
      [2, 'no_json'],
      [4, 'no_json']
    ]);
    expect([source.rowsKept, source.rowsRead]).toEqual([2, 4]);
  });

  test.each([
    ['cut off', JSON.stringify(ORDERS, null, 1).slice(0, 200)],
    ['a comma too many', JSON.stringify(ORDERS, null, 1).replace('"bob"', '"bob",,')],
    ['nested without end', '['.repeat(200_000)]
  ])('%s is refused in words', async (_label, text) => {
    await expect(importAsProposed(text, { name: 'orders.json' })).rejects.toThrow('json_broken');
  });

  test('nothing in it is no table', async () => {
    await expect(importAsProposed('[]', { name: 'orders.json' })).rejects.toThrow('file_empty');
    await expect(importAsProposed('[1,2]', { name: 'o.json' })).rejects.toThrow('file_empty');
  });

  test('keys of objects change nothing', async () => {
    const text = ORDERS.map((order) =>
      JSON.stringify(order).replace('{', '{"__proto__":{"hit":"yes"},"constructor":"c",')
    ).join('\n');
    const { figures } = await readContent(text, 'o.ndjson');
    expect(figures.net).toBe(27);
    expect(({} as { hit?: string }).hit).toBeUndefined();
  });

  test('text that only begins like it stays a table of text', async () => {
    const { draft } = await readContent('{a},b\n1,2\n3,4\n');
    expect(draft.reading.format).toBe('delimited');
  });
});
