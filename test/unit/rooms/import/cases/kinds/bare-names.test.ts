import { describe, expect, it } from 'vitest';
import { readContent } from '../read-case.ts';

/** Rows `2026-03-DD,name,amount` of names with their amounts, in turn. */
const table = (header: string, rows: string) =>
  [header, ...rows.split(' ').map((row, at) => `2026-03-${10 + at},${row}`)].join('\n') + '\n';

const COFFEE_BAR =
  'Mocha,3.20 Chai,2.80 Mocha,6.40 Chai,2.80 Mocha,3.20 Chai,5.60 Mocha,3.20 Chai,2.80 Mocha,9.60';

describe('what a bare name beside amounts is the name of', () => {
  it.each([
    ['Date,Name,Amount', 'Kite,12.00 Reel,5.00 Kite,12.00 Reel,5.00 Kite,12.00'],
    ['Datum,Name,Betrag', 'Kite,12.00 Reel,5.00 Kite,12.00 Line,7.00 Reel,5.00 Kite,12.00'],
    ['Date,Nom,Montant', 'Kite,12.00 Reel,5.00 Kite,12.00 Reel,-5.00 Kite,12.00'],
    ['日期,名称,金额', 'Kite,12.00 Reel,5.00 Kite,12.00 Reel,5.00 Kite,12.00'],
    ['Date,Name,Amount', COFFEE_BAR]
  ])('%s: names with a price of their own are products', async (header, rows) => {
    const { draft, roles } = await readContent(table(header, rows));
    expect(draft.kind).toBe('order_lines');
    expect(roles[header.split(',')[1]]).toBe('product_name');
    expect(draft.columns[1].roleReason.key).toBe('names_by_amounts');
  });

  it.each([
    ['any amounts', 'Ann,12.30 Bob,5.10 Ann,48.00 Bob,7.25 Ann,19.99'],
    ['one fee for all', 'Ann,20.00 Bob,20.00 Ann,20.00 Bob,20.00 Ann,20.00'],
    [
      'round gifts',
      'Ann,10.00 Bob,20.00 Ann,10.00 Bob,20.00 Ann,50.00 Bob,20.00 Ann,10.00 Bob,40.00'
    ],
    ['nobody twice', 'Ann,12.00 Bob,5.00 Cem,7.00 Dan,9.00 Eve,11.00']
  ])('%s: customers, which is said', async (_, rows) => {
    const { draft } = await readContent(table('Date,Name,Amount', rows));
    expect([draft.kind, draft.columns[1].role]).toEqual(['order_lines', 'customer_id']);
    expect(draft.columns[1].roleReason.key).toBe('customers_by_name');
  });

  it('a name beside an e-mail stays a customer', async () => {
    const { roles } = await readContent(
      'Date,Name,Email,Amount\n2026-03-01,Ann,a@x.com,5\n2026-03-02,Bob,b@x.com,9\n' +
        '2026-03-03,Ann,a@x.com,5\n2026-03-04,Bob,b@x.com,9\n2026-03-05,Ann,a@x.com,5\n'
    );
    expect(roles.Name).toBe('customer_name');
  });
});
