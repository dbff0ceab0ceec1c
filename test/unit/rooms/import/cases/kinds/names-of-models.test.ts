import { describe, expect, it } from 'vitest';
import { tellOthersPrices } from '../../../../../../workers/rooms/import/others/tell-others-prices.ts';
import { readContent } from '../read-case.ts';

const csv = (...lines: string[]) => lines.join('\n') + '\n';

describe('price lists of brands and models', () => {
  it.each([
    ['Brand,Model,Price', 'Sony,WH-1000XM5,299.00', 'Bosch,Bosch GSR 12,89.00'],
    ['Hersteller;Modell;Preis', 'Sony;WH-1000XM5;299,00', 'Bosch;GSR 12;89,00'],
    ['品牌,型号,价格', 'Sony,WH-1000XM5,299', 'Bosch,GSR 12,89'],
    ['SKU,Brand,Model,Price', 'a1,Sony,WH-1000XM5,299.00', 'a2,Bosch,GSR 12,89.00']
  ])('name their products by both: %s', async (...lines) => {
    const read = await readContent(csv(...lines));
    expect(read.draft.kind).toBe('products');
    expect(read.texts('product_name')).toEqual(['Sony WH-1000XM5', 'Bosch GSR 12']);
    expect(read.draft.notes.map(({ key }) => key)).toEqual(['named_by_brand']);
  });

  it('without a brand by the model', async () => {
    const read = await readContent(csv('Model,Price', 'WH-1000XM5,299.00', 'GSR 12,89.00'));
    expect(read.texts('product_name')).toEqual(['WH-1000XM5', 'GSR 12']);
  });

  it('may be told as another shop’s', async () => {
    const { draft } = await readContent(
      csv('Brand,Model,Price', 'Sony,XM5,299.00', 'LG,C3,999.00')
    );
    const rows = [
      ['Sony', 'XM5', '299.00', 'Sony XM5'],
      ['LG', 'C3', '999.00', 'LG C3']
    ];
    const products = ['p1', 'p2', 'p3', 'p4', 'p5'];
    const names = ['Mug', 'Tea', 'Bowl', 'Cup', 'Pot'];
    const table = { rows: 2, cell: (row: number, column: number) => rows[row][column] };
    const roles = draft.columns.map(({ role }) => role);
    expect(tellOthersPrices(table, roles, { products, names })?.key).toBe('others_prices');
  });

  it('leave names and orders alone', async () => {
    const named = await readContent(
      csv('Brand,Model,Name,Price', 'Sony,XM5,Headphones,299', 'LG,C3,TV,9')
    );
    expect(named.texts('product_name')).toEqual(['Headphones', 'TV']);
    const sold = await readContent(
      csv('Order,Date,Model,Qty,Price', '1,2026-03-05,XM5,1,299', '2,2026-03-06,C3,1,9')
    );
    expect(Object.keys(sold.roles)).toEqual(['Order', 'Date', 'Model', 'Qty', 'Price']);
  });
});
