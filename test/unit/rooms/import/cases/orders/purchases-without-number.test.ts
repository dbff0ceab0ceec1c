import { expect, test } from 'vitest';
import { readContent } from '../read-case.ts';

const csv = (text: string) => text.replaceAll(' / ', '\n') + '\n';

const HEADER = 'Date,Customer,Product,Qty,Price,Order total,Paid by / ';

test('day and buyer on the first line of a purchase only: it is one order, with one total', async () => {
  const { draft, figures, texts } = await readContent(
    csv(
      HEADER +
        '2026-02-03,Ann,Tea,2,4.50,16.00,card / ,,Mug,1,7.00,, / 2026-02-03,Ben,Mug,1,7.00,7.00,cash / ' +
        '2026-02-04,Ann,Tea,1,4.50,21.50,card / ,,Mug,1,7.00,, / ,,Pot,1,10.00,,'
    )
  );
  expect(figures).toMatchObject({ orders: 3, customers: 2, gross: 44.5 });
  expect(texts('order_id')).toEqual(['1', '1', '2', '3', '3', '3']);
  expect(draft.notes).toContainEqual({
    key: 'numbered_purchases',
    detail: { rows: 3, columns: '“Date”, “Customer”, “Paid by”', name: 'Order number' }
  });
});

test.each([
  [
    'a buyer is missing where a day stands',
    '2026-02-03,Ann,Tea,1,4.50,4.50,card / ,,Mug,1,7.00,7.00, / ,,Tea,1,4.50,4.50, / 2026-02-05,,Mug,1,7.00,7.00,cash'
  ],
  [
    'days are in no order',
    '2026-02-03,Ann,Tea,1,4.50,4.50,card / ,,Mug,1,7.00,7.00, / 2026-02-09,Ben,Tea,1,4.50,4.50,card / ' +
      ',,Mug,1,7.00,7.00, / 2026-02-05,Cat,Mug,1,7.00,7.00,cash'
  ],
  [
    'one line alone is damaged',
    '2026-02-03,Ann,Tea,1,4.50,4.50,card / ,,Mug,1,7.00,7.00, / 2026-02-05,Ben,Mug,1,7.00,7.00,cash'
  ]
])('where %s, purchases are not numbered', async (_, rows) => {
  const { draft } = await readContent(csv(HEADER + rows));
  expect(draft.notes.some(({ key }) => key === 'numbered_purchases')).toBe(false);
});

test('a row of empty cells is an empty line: nothing is set aside or filled in for it', async () => {
  const { draft, figures, source } = await readContent(
    csv(
      'Order,Date,Customer,Product,Qty,Price / 1,2026-02-03,Ann,Tea,1,5.00 / ,,,,, / ' +
        '2,2026-02-04,Ben,Mug,2,7.50 / ,,,,, / ,,,,, / 3,2026-02-05,Ann,Mug,1,7.50'
    )
  );
  expect(figures).toMatchObject({ orders: 3, customers: 2, gross: 27.5 });
  expect(source).toMatchObject({ rowsRead: 3, rowsKept: 3, aside: [] });
  expect(draft.notes).toEqual([]);
});

test('an order goes on below an empty line', async () => {
  const { figures, source } = await readContent(
    csv(
      'Order,Date,Customer,Product,Qty,Price / 1,2026-02-03,Ann,Tea,1,5.00 / 1,,,Mug,1,7.50 / ' +
        '2,2026-02-04,Ben,Mug,2,7.50 / ,,,,, / 2,,,Tea,1,5.00'
    )
  );
  expect(figures).toMatchObject({ orders: 2, customers: 2, gross: 32.5 });
  expect(source.aside).toEqual([]);
});

test('the day on the first line of a purchase, the buyer on each', async () => {
  const { figures, texts } = await readContent(
    csv(
      'Total;Buyer;Pieces;Article;Day / 9,00;Ann;2;Tea;12.01.24 / 7,00;Ann;1;Mug; / ' +
        '7,00;Ben;1;Mug;12.01.24 / 4,50;Ann;1;Tea;20.01.24 / 10,00;Ann;1;Pot;'
    )
  );
  expect(figures).toMatchObject({ orders: 3, customers: 2, gross: 37.5 });
  expect(texts('order_id')).toEqual(['1', '1', '2', '3', '3']);
});

test('the same where days differ, as in a report by day', async () => {
  const { figures, texts } = await readContent(
    csv(
      'Datum;Vorname;Nachname;Artikel;Menge;Einzelpreis;Gesamt / 03.02.2026;Anna;Berg;Seife;1;4,50;13,50 / ' +
        ';;;Tuch;1;9,00; / 04.02.2026;Anna;Koch;Tuch;2;9,00;18,00 / 15.02.2026;Nils;Berg;Seife;1;4,50;16,50 / ' +
        ';;;Kerze;1;12,00; / 26.02.2026;Anna;Berg;Kerze;1;12,00;12,00'
    )
  );
  expect(texts('customer_id')[1]).toBe('Anna Berg');
  expect(figures).toMatchObject({ orders: 4, customers: 3, gross: 60 });
});
