import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../../workers/contract/job.ts';
import { importRoom } from '../../../../../../workers/rooms/import/api.ts';
import { readContent } from '../read-case.ts';

const csv = (...lines: string[]) => lines.join('\n') + '\n';
const HEADER = 'Order,Date,Product,Qty,Price';
const orders = (days: readonly string[]) =>
  days.map((day, i) => `${i + 1},${day},${i % 2 ? 'Mug' : 'Tea'},1,${i + 4}.50`);
const days = ({ times }: Awaited<ReturnType<typeof readContent>>) =>
  times.map((time) => time.slice(0, 10));

describe('days without a year', () => {
  it.each([
    ['words', ['01 Jan', '14 Feb', '3 Mar'], ['2025-01-01', '2025-02-14', '2025-03-03']],
    ['Excel', ['5-Jan', '14-Feb', '30-Mar'], ['2025-01-05', '2025-02-14', '2025-03-30']],
    ['month first', ['Jan 1', 'Feb 14', 'Mar 3'], ['2025-01-01', '2025-02-14', '2025-03-03']],
    ['figures', ['3/14', '3/15', '4/2'], ['2025-03-14', '2025-03-15', '2025-04-02']],
    ['points', ['14.03.', '15.03.', '02.04.'], ['2025-03-14', '2025-03-15', '2025-04-02']],
    ['Chinese', ['3月5日', '3月6日', '12月1日'], ['2025-03-05', '2025-03-06', '2025-12-01']],
    ['times', ['3/14 10:30', '3/15 9:00', '4/2 23:59'], ['2025-03-14', '2025-03-15', '2025-04-02']]
  ])('in %s take that of the file’s name', async (_, written, expected) => {
    const read = await readContent(csv(HEADER, ...orders(written)), 'orders-2025.csv');
    expect(read.draft.kind).toBe('order_lines');
    expect(days(read)).toEqual(expected);
    const note = read.draft.notes.find(({ key }) => key === 'year_named');
    expect(note?.detail).toMatchObject({ header: 'Date', year: '2025', day: expected[0] });
  });

  it('take that of a title before the file’s name', async () => {
    const text = csv('Sales 2024,,,,', HEADER, ...orders(['01 Jan', '02 Jan', '29 Feb']));
    const read = await readContent(text, 'sent 2026.csv');
    expect(days(read)).toEqual(['2024-01-01', '2024-01-02', '2024-02-29']);
  });

  it('go over to the next year where rows are in order', async () => {
    const up = await readContent(
      csv(HEADER, ...orders(['30 Dec', '31 Dec', '1 Jan', '2 Jan'])),
      'sales 2024.csv'
    );
    expect(days(up)).toEqual(['2024-12-30', '2024-12-31', '2025-01-01', '2025-01-02']);
    expect(up.draft.notes.map(({ key }) => key)).toContain('year_turns');
    const down = await readContent(
      csv(HEADER, ...orders(['1/2', '1/1', '12/31', '12/30'])),
      'sales 2024.csv'
    );
    expect(days(down)).toEqual(['2025-01-02', '2025-01-01', '2024-12-31', '2024-12-30']);
    const mixed = await readContent(
      csv(HEADER, ...orders(['1 Jan', '5 Dec', '2 Mar', '2 Feb'])),
      'sales 2024.csv'
    );
    expect(days(mixed)).toEqual(['2024-01-01', '2024-12-05', '2024-03-02', '2024-02-02']);
  });

  it('of a business year begin in its first', async () => {
    const read = await readContent(
      csv(HEADER, ...orders(['30 Nov', '31 Dec', '1 Jan'])),
      'FY2024-25.csv'
    );
    expect(days(read)).toEqual(['2024-11-30', '2024-12-31', '2025-01-01']);
  });

  it.each(['orders.csv', 'orders 2023 and 2025.csv'])('in %s are said', async (name) => {
    const file = new File([csv(HEADER, ...orders(['01 Jan', '02 Jan']))], name);
    const { draftId, files } = await importRoom.look({ files: [file] }, quietJob());
    await importRoom.drop({ draftId });
    expect(files[0].notes).toContainEqual({
      key: 'no_year',
      detail: { header: 'Date', example: '01 Jan' }
    });
  });

  it('leave sales that are said to lack their day, and catalogues what they are', async () => {
    const text = csv('When,Who,What,How many,£ each', '3/1,Ann,Mug,2,5.00', '3/14,Bob,Bowl,1,8.00');
    const { draftId, files } = await importRoom.look(
      { files: [new File([text], 'market.csv')] },
      quietJob()
    );
    await importRoom.drop({ draftId });
    expect(files[0].kind).toBe('order_lines');
    const catalogue = await readContent(
      csv(
        'SKU,Name,Price,Quantity,Date added',
        'a,Mug,15,3,spring range',
        'b,Bowl,8,2,autumn range'
      )
    );
    expect(catalogue.draft.kind).toBe('products');
  });

  it('are no sizes, prices or whole dates', async () => {
    const text = csv('SKU,Name,Size,Price', 'a,Pipe,1/2,3.12', 'b,Bolt,3/4,4.10', 'c,Nut,1/4,1.05');
    expect((await readContent(text, 'prices 2025.csv')).draft.notes).toEqual([]);
    const whole = await readContent(
      csv(HEADER, ...orders(['01 Jan 23', '02 Jan 23'])),
      'sales 2025.csv'
    );
    expect(days(whole)).toEqual(['2023-01-01', '2023-01-02']);
  });
});

describe('hand-kept ledgers', () => {
  it.each([
    ['Datum;Wer;Was;Wie viele;Preis', '3. März;Anna;Tasse;2;5,00', '14. März;Bert;Tee;1;4,50'],
    ['Fecha;Quién;Qué;Cuántos;Precio', '5 ene;Ana;Taza;2;5,00', '14 feb;Luis;Té;1;4,50'],
    ['Date;Qui;Quoi;Combien;Prix', '5 janv.;Anne;Tasse;2;5,00', '14 févr.;Luc;Thé;1;4,50'],
    ['日期,谁,买了什么,多少,单价', '3月5日,小王,马克杯,2,5', '12月6日,小李,盘子,1,4.5']
  ])('ask in every language: %s', async (...lines) => {
    const read = await readContent(csv(...lines), '2025.csv');
    expect(Object.values(read.roles)).toEqual([
      ...['order_date', 'customer_id', 'product_name', 'quantity', 'unit_price']
    ]);
    expect(read.figures).toMatchObject({ gross: 14.5, customers: 2 });
  });

  it('say who bought what, how many and for how much', async () => {
    const text = csv(
      'Sales 2025,,,,,',
      'Date,Who,What,How many,£ each,£ total',
      '02 Jan,Ann,Mug,2,5.00,10.00',
      '05 Jan,Bob,Tea,1,4.50,4.50',
      '07 Jan,Ann,Tea,3,4.50,13.50'
    );
    const read = await readContent(text);
    expect(Object.values(read.roles)).toEqual([
      ...['order_date', 'customer_id', 'product_name', 'quantity', 'unit_price', 'line_total']
    ]);
    expect(read.figures).toMatchObject({ gross: 28, customers: 2 });
    expect(read.source.currency).toBe('GBP');
  });
});
