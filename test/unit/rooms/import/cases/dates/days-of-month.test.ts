import { describe, expect, test } from 'vitest';
import { monthOfFile } from '../../../../../../workers/rooms/import/days/month-of-file.ts';
import { readContent } from '../read-case.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

/** Products down, days across: pieces on the 2nd and on the last day alone. */
function crosstab(header: string, days: readonly string[], mark = ',', cell = '2') {
  const on = (place: number) => days.map((_, i) => (i === place ? cell : '')).join(mark);
  return `${header}${mark}${days.join(mark)}\nTea${mark}${on(1)}\nCup${mark}${on(days.length - 1)}\n`;
}

describe('products down and days across', () => {
  test.each([
    ['a title', `März 2024\n\n${crosstab('Artikel', numbers(31).map(String), ';')}`, 'a.csv'],
    [
      'in Japanese',
      `2024年3月\n${crosstab(
        '商品名',
        numbers(31).map((day) => `${day}日`)
      )}`,
      'a.csv'
    ],
    ['the name of the file', crosstab('Produit', numbers(31).map(String)), 'ventes 2024-03.csv'],
    [
      'two lines of title',
      `Sales\nMarch\n${crosstab('Item', numbers(31).map(String))}`,
      '2024.csv'
    ],
    ['weekdays beside them', crosstab('Item', numbers(31).map(weekday)), 'March 2024.csv'],
    [
      'whole dates',
      crosstab(
        'Item',
        numbers(31).map((day) => `2024-03-${pad(day)}`)
      ),
      'a.csv'
    ]
  ])('%s', async (_label, text, name) => {
    const { draft, source, times, lines } = await readContent(text, name);
    expect([draft.kind, source.rowsKept]).toEqual(['order_lines', 2]);
    expect(times.map((time) => time.slice(0, 10))).toEqual(['2024-03-02', '2024-03-31']);
    expect(Array.from(lines.quantity)).toEqual([2, 2]);
    expect(draft.notes[0]).toMatchObject({ key: 'days_pieces', detail: { lines: 2 } });
  });

  test('amounts of money are money, sums beside them are none', async () => {
    const days = numbers(30).map(String);
    const rows = ['Umsatz April 2024', ['Artikel', ...days, 'Summe'].join(';')];
    rows.push(['Tee', '1.250,50', ...days.slice(1).map(() => '0'), '1.250,50'].join(';'));
    rows.push(['Tasse', ...days.map(() => '2,00'), '60,00'].join(';'));
    rows.push(['Summe', '1.252,50', ...days.slice(1).map(() => '2,00'), '1.310,50'].join(';'));
    const { figures, source } = await readContent(rows.join('\n'));
    expect(figures.net).toBe(1310.5);
    expect(source.aside.map(({ reason }) => reason)).toEqual(['total_row']);
  });

  test('without a month it is said where to put it', async () => {
    const { draft } = await readContent(crosstab('Item', numbers(31).map(String)));
    expect(draft.kind).not.toBe('order_lines');
    expect(draft.notes).toEqual([{ key: 'no_month', detail: { first: '1', last: '31' } }]);
  });

  test('stars are no days', async () => {
    const text = 'Product,1,2,3,4,5\nTea,3,1,0,2,9\nCup,1,1,1,2,4\n';
    expect((await readContent(text, 'stars 2024-03.csv')).draft.notes).toEqual([]);
  });
});

describe('a column of days', () => {
  const file = (day: string) =>
    `${day};Bon;Artikel;Menge;Preis\n1;11;Tee;2;3,00\n2;12;Tee;1;3,00\n31;13;Tasse;1;5,00\n`;

  test('is of the month in the title', async () => {
    const { times, figures, draft } = await readContent(`Kasse März 2024\n${file('Tag')}`);
    expect(times.map((time) => time.slice(0, 10))).toEqual([
      '2024-03-01',
      '2024-03-02',
      '2024-03-31'
    ]);
    expect(figures).toMatchObject({ orders: 3, net: 14 });
    expect(draft.notes[0]).toMatchObject({ key: 'month_named', detail: { day: '2024-03-01' } });
  });

  test('a day that the month has not is set aside', async () => {
    const { source } = await readContent(file('Datum'), 'kasse-2024-02.csv');
    expect(source.aside.map(({ reason, line }) => [reason, line])).toEqual([
      ['date_unreadable', 4]
    ]);
  });
});

test('months in the names of sheets and files', () => {
  const found = [
    ['März 2024', '2024-3'],
    ['2024年3月', '2024-3'],
    ['sales-2024-03.csv', '2024-3'],
    ['03.2024', '2024-3'],
    ['Ventas de enero de 2025', '2025-1'],
    ['Продажи за март 2024', '2024-3'],
    ['January to March 2024', ''],
    ['report 2024.csv', ''],
    ['20240315.csv', '']
  ];
  const read = (text: string) => {
    const month = monthOfFile([text]);
    return month ? `${month.year}-${month.month}` : '';
  };
  expect(found.map(([text]) => [text, read(text)])).toEqual(found);
});

function pad(day: number): string {
  return String(day).padStart(2, '0');
}

function weekday(day: number): string {
  return `${'Fri Sat Sun Mon Tue Wed Thu'.split(' ')[(day - 1) % 7]} ${day}`;
}
