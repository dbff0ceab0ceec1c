import { describe, expect, it } from 'vitest';
import { readContent } from '../read-case.ts';

const csv = (...lines: string[]) => lines.join('\n') + '\n';

describe('price lists', () => {
  it('name their products by short descriptions', async () => {
    const read = await readContent(
      csv('Code,Description,Price', 'T1,Green tea,4.50', 'T2,Black tea,4.00', 'M1,Mug,9.50')
    );
    expect(read.draft.kind).toBe('products');
    expect(read.draft.columns.map(({ role }) => role)).toEqual([
      ...['product_id', 'product_name', 'unit_price']
    ]);
  });

  it('keep long descriptions beside their codes', async () => {
    const long = 'A tea that was picked by hand in spring and dried in the sun for nine days';
    const read = await readContent(
      csv('SKU,Description,Price', `T1,${long},4.50`, `T2,${long} twice,4.00`)
    );
    expect(read.roles.Description).toBe('description');
  });

  it('in sections with codes in the first column', async () => {
    const read = await readContent(
      csv(
        ...['Code,Description,Price', 'DRINKS,,', 'T1,Green tea,4.50', 'T2,Black tea,4.00'],
        ...['CUPS,,', 'M1,Mug,9.50', 'M2,Bowl,7.50']
      )
    );
    expect(read.draft.kind).toBe('products');
    expect(read.source.rowsKept).toBe(4);
    expect(read.texts('category')).toEqual(['DRINKS', 'DRINKS', 'CUPS', 'CUPS']);
  });
});

describe('advertising', () => {
  it.each(['Campaign name', '推广计划', 'Kampagne'])('is told apart by “%s”', async (header) => {
    const rows = ['2025-03-14,Brand,1000,50,12.50', '2025-03-15,Brand,900,40,10.00'];
    const read = await readContent(csv(`Date,${header},Impressions,Clicks,Spend`, ...rows));
    expect(read.roles[header]).toBe('channel');
  });

  it('is dated as the period above is written', async () => {
    const rows = ['3/1/2025,Brand,1000,50,12.50', '3/2/2025,Brand,900,40,10.00'];
    const text = csv(
      '"Report Time: 3/1/2025 - 3/31/2025",,,,',
      'Date,Campaign,Impressions,Clicks,Spend',
      ...rows
    );
    expect((await readContent(text)).draft.columns[0].format.dateOrder).toBe('mdy');
  });
});

describe('customers', () => {
  it('of cards and of hand-kept books', async () => {
    const card = await readContent(
      csv('Card No,Member Name,Email,Opt-in SMS', '0001,Ann A,a@x.org,Y', '0002,Bob B,b@x.org,N')
    );
    expect(card.draft.kind).toBe('customers');
    expect(card.draft.columns.map(({ role }) => role)).toEqual([
      ...['customer_id', 'customer_name', 'email', 'consent']
    ]);
    const book = await readContent(
      csv('First,Last,E-mail,Newsletter Y/N', 'Ann,A,a@x.org,Y', 'Bob,B,b@x.org,N')
    );
    expect(book.roles).toMatchObject({ First: 'customer_name', 'Newsletter Y/N': 'consent' });
  });
});
