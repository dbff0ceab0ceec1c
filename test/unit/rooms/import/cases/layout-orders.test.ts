import { describe, expect, test } from 'vitest';
import { SHARED } from '../../../../kit/shared.ts';
import { importRoom } from '../../../../../workers/rooms/import/api.ts';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { readCase, readContent } from './read-case.ts';

const csv = (...lines: string[]) => lines.join('\n') + '\n';

describe('fields of an order on its first line', () => {
  test('are taken over by its further lines, amounts are not', async () => {
    const read = await readContent(
      csv(
        'Bestellnummer;Bestelldatum;Kunde;Status;Versand;Artikel;Menge;Einzelpreis',
        'B1;01.03.2026;Ann;bezahlt;5,00;Tasse;2;10,00',
        'B1;;;;;Tee;1;5,00',
        'B2;14.03.2026;Bob;bezahlt;4,00;Tasse;1;10,00',
        'B3;15.03.2026;Cy;bezahlt;5,00;Tee;3;5,00',
        'B3;;;;;Tasse;1;10,00'
      )
    );
    expect(read.figures).toMatchObject({ orders: 3, customers: 3, gross: 60 });
    expect(read.times.map((time) => time.slice(0, 10))).toEqual([
      ...['2026-03-01', '2026-03-01', '2026-03-14', '2026-03-15', '2026-03-15']
    ]);
    expect(read.draft.notes).toMatchObject([{ key: 'filled_down', detail: { rows: 2 } }]);
  });

  test('with the number itself on the first line only', async () => {
    const read = await readContent(
      csv(
        'Order,Date,Customer,Product,Qty,Price',
        '1,2026-03-01,Ann,Mug,2,10.00',
        ',,,Tea,1,5.00',
        ',,,Cup,1,15.00',
        '2,2026-03-02,Bob,Mug,1,10.00',
        '3,2026-03-03,Ann,Tea,1,5.00',
        ',,,Mug,1,10.00'
      )
    );
    expect(read.figures).toMatchObject({ orders: 3, customers: 2, gross: 65 });
    expect(read.source.aside).toEqual([]);
  });

  test('a single line without number and date stays aside', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `${i + 1},2026-03-01,c${i},Mug,1,10.00`);
    rows.splice(7, 0, ',,,Tea,1,5.00');
    const read = await readContent(csv('Order,Date,Customer,Product,Qty,Price', ...rows));
    expect(read.source.aside).toMatchObject([{ line: 9 }]);
    expect(read.draft.notes).toEqual([]);
  });

  test('a buyer who is not known stays so', async () => {
    const read = await readContent(
      csv(
        'Customer,Order,Date,Product,Qty,Price',
        'Ann,1,2026-03-01,Mug,1,10.00',
        ',2,2026-03-02,Tea,1,5.00',
        ',3,2026-03-03,Cup,1,5.00',
        'Bob,4,2026-03-04,Mug,1,10.00'
      )
    );
    expect(read.figures).toMatchObject({ customers: 2, orders: 4, gross: 30 });
    expect(read.draft.notes).toEqual([]);
  });

  test('a report by day writes each day once', async () => {
    const read = await readContent(
      csv(
        'Date,Order,Product,Qty,Amount',
        '2026-03-01,1,Mug,1,10.00',
        ',2,Tea,1,5.00',
        ',3,Cup,1,5.00',
        '2026-03-02,4,Mug,1,10.00',
        ',5,Tea,2,10.00'
      )
    );
    expect(read.figures).toMatchObject({ orders: 5, gross: 40 });
    expect(read.draft.notes).toMatchObject([{ key: 'filled_groups', detail: { rows: 3 } }]);
  });

  test('dates that are missing here and there are not made up', async () => {
    const read = await readContent(
      csv(
        'Date,Order,Product,Qty,Amount',
        '2026-03-05,1,Mug,1,10.00',
        ',2,Tea,1,5.00',
        '2026-03-01,3,Cup,1,5.00',
        ',4,Mug,1,10.00',
        '2026-03-05,5,Tea,2,10.00'
      )
    );
    expect(read.source.aside).toHaveLength(2);
  });
});

describe('all products of an order in one cell', () => {
  test.each([
    ['2x Mug; 1x Tea', '1x Tea; 3x Cup', '1x Mug'],
    ['2 × Mug, 1 × Tea', '1 × Tea, 3 × Cup', '1 × Mug'],
    ['Mug (2), Tea (1)', 'Tea (1), Cup (3)', 'Mug (1)'],
    ['Mug x2 | Tea x1', 'Tea x1 | Cup x3', 'Mug x1'],
    ['Mug × 2\nTea × 1', 'Tea × 1\nCup × 3', 'Mug × 1'],
    ['Mug (Menge: 2); Tea (Menge: 1)', 'Tea (Menge: 1); Cup (Menge: 3)', 'Mug (Menge: 1)'],
    ['Mug - Qty: 2; Tea - Qty: 1', 'Tea - Qty: 1; Cup - Qty: 3', 'Mug - Qty: 1'],
    ['Mug*2；Tea*1', 'Tea*1；Cup*3', 'Mug*1'],
    [
      '[{"name":"Mug","qty":2},{"name":"Tea","qty":1}]',
      '[{"name":"Tea","qty":1},{"name":"Cup","qty":3}]',
      '[{"name":"Mug","qty":1}]'
    ],
    [
      'name:Mug|quantity:2;name:Tea|quantity:1',
      'name:Tea|quantity:1;name:Cup|quantity:3',
      'name:Mug|quantity:1'
    ],
    [
      'Product: Mug, Qty: 2|Product: Tea, Qty: 1',
      'Product: Tea, Qty: 1|Product: Cup, Qty: 3',
      'Product: Mug, Qty: 1'
    ]
  ])('%j', async (...cells) => {
    const rows = cells.map(
      (cell, i) => `${i + 1},2026-03-0${i + 1},c${i},"${cell.replaceAll('"', '""')}",${30 - i}.00`
    );
    const read = await readContent(csv('Order ID,Date,Customer ID,Items,Total', ...rows));
    expect(read.figures).toMatchObject({ orders: 3, gross: 87 });
    expect(read.source.rowsKept).toBe(5);
    expect(read.texts('product_name')).toEqual(['Mug', 'Tea', 'Tea', 'Cup', 'Mug']);
    expect([...read.lines.quantity]).toEqual([2, 1, 1, 3, 1]);
    expect(read.draft.notes).toMatchObject([{ key: 'unpacked_shared', detail: { records: 2 } }]);
  });

  test.each([
    ['2x Mug @ 10.00; 1x Tea @ 5.00', '1x Tea @ 5.00'],
    ['2x Mug (€10.00); 1x Tea (€5.00)', '1x Tea (€5.00)'],
    ['2x Mug (10,00 €); 1x Tea (5,00 €)', '1x Tea (5,00 €)']
  ])('with prices, an amount of the order counts once: %s', async (two, one) => {
    const read = await readContent(
      csv(
        'Order ID,Date,Customer ID,Products,Shipping,Order Total',
        `1,2026-03-01,a,"${two}",4.00,29.00`,
        `2,2026-03-02,b,"${one}",4.00,9.00`
      )
    );
    expect(read.texts('product_name')).toEqual(['Mug', 'Tea', 'Tea']);
    expect(read.figures).toMatchObject({ orders: 2, gross: 30 });
    expect(read.draft.notes).toMatchObject([{ key: 'unpacked', detail: { records: 1 } }]);
  });

  test('what stands in brackets is a price only with a currency', async () => {
    const read = await readContent(
      csv(
        'Order ID,Date,Customer ID,Items,Total',
        '1,2026-03-01,a,"2x Oil (500 ml); 1x Tea (10 bags)",30.00',
        '2,2026-03-02,b,"1x Tea (10 bags); 1x Cup (0.5 l)",10.00'
      )
    );
    expect(read.texts('product_name')).toEqual([
      'Oil (500 ml)',
      'Tea (10 bags)',
      'Tea (10 bags)',
      'Cup (0.5 l)'
    ]);
    expect(read.figures).toMatchObject({ orders: 2, gross: 40 });
  });

  test('names with a comma stay whole', async () => {
    const read = await readContent(
      csv(
        'Order ID,Date,Customer ID,Items,Total',
        '1,2026-03-01,a,"2x Mug, blue, 1x Tea",30.00',
        '2,2026-03-02,b,"1x Tea, 1x Cup",10.00'
      )
    );
    expect(read.texts('product_name')).toEqual(['Mug, blue', 'Tea', 'Tea', 'Cup']);
  });

  test('lines of orders whose products are sets stay as they are', async () => {
    const read = await readContent(
      csv(
        'Order ID,Date,Customer ID,Product,Quantity,Unit Price',
        '1,2026-03-01,a,"2x Mug, 1x Tea",1,25.00',
        '1,2026-03-01,a,"1x Tea, 1x Cup",1,10.00',
        '2,2026-03-02,b,"2x Mug, 1x Tea",2,25.00',
        '2,2026-03-02,b,"1x Tea, 1x Cup",1,10.00'
      )
    );
    expect(read.source.rowsKept).toBe(4);
    expect(read.figures.gross).toBe(95);
  });

  test.skipIf(!SHARED)('as BigCommerce names the fields', async () => {
    const read = await readCase('02-bigcommerce-packed/input.csv');
    expect(read.figures).toMatchObject({ orders: 4, gross: 295.25 });
  });
});

describe('advertising by period', () => {
  const TABLE = [
    'Campaign,Currency code,Cost,Impr.,Clicks',
    'Brand,EUR,12.50,100,10',
    'Other,EUR,7.50,50,5'
  ];
  test.each([
    ['"March 1, 2026 - March 31, 2026"', '2026-03-01', '2026-03-31'],
    ['1 March 2026 - 4 April 2026', '2026-03-01', '2026-04-04'],
    ['1. März 2026 – 31. März 2026', '2026-03-01', '2026-03-31'],
    ['Zeitraum: 01.03.2026 - 31.03.2026', '2026-03-01', '2026-03-31'],
    ['2026-03-01 - 2026-03-31', '2026-03-01', '2026-03-31'],
    ['2026年3月1日至2026年3月31日', '2026-03-01', '2026-03-31'],
    ['1-31 March 2026', '2026-03-01', '2026-03-31'],
    ['March 2026', '2026-03-01', '2026-03-31'],
    ['2026-03-01 to 2026-03-31', '2026-03-01', '2026-03-31']
  ])('%s', async (title, from, to) => {
    const { source, draft } = await readContent(csv('Campaign report', title, ...TABLE));
    expect(draft.notes).toEqual([{ key: 'period', detail: { from, to } }]);
    expect(source).toMatchObject({ kind: 'spend', rowsKept: 2 });
  });

  test('without one, it is said', async () => {
    const files = [new File([csv(...TABLE)], 'export.csv')];
    const looked = await importRoom.look({ files }, quietJob());
    expect(looked.files[0].notes).toMatchObject([{ key: 'no_period' }]);
  });

  test.skipIf(!SHARED)('of Google', async () => {
    const { source } = await readCase('32-google-ads-period/input.csv');
    expect(source).toMatchObject({ kind: 'spend', rowsKept: 2, aside: [{ reason: 'total_row' }] });
  });
});
