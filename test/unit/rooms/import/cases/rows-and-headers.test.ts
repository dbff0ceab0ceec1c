import { describe, expect, it } from 'vitest';
import { readContent } from './read-case.ts';

const rows = (...lines: string[]) => lines.join('\n');

describe('totals of orders', () => {
  it('on the last line of each', async () => {
    const { figures } = await readContent(
      rows(
        'Order ID,Date,Customer ID,SKU,Quantity,Unit Price,Total',
        ...['1,2026-03-01,a,X,1,10.00,', '1,2026-03-01,a,Y,1,30.00,40.00'],
        ...['2,2026-03-02,b,X,2,10.00,20.00', '3,2026-03-03,c,X,1,10.00,'],
        '3,2026-03-03,c,Y,2,30.00,70.00'
      )
    );
    expect(figures.net).toBe(130);
  });

  it.each(['Valor total do pedido', 'Rechnungsbetrag', 'Ordertotaal', '주문총액'])(
    'are all a file knows of its lines: %s',
    async (header) => {
      const { figures } = await readContent(
        rows(
          `Order ID,Date,Customer ID,SKU,Quantity,${header}`,
          ...['1,2026-03-01,a,X,1,40.00', '1,2026-03-01,a,Y,1,40.00'],
          ...['2,2026-03-02,b,X,2,20.00', '3,2026-03-03,c,X,1,70.00'],
          '3,2026-03-03,c,Y,2,70.00'
        )
      );
      expect(figures.net).toBe(130);
    }
  );
});

describe('a row of totals with a mark', () => {
  it.each([
    ['广告系列状态,广告系列,货币代码,费用,展示次数,点击次数', '总计：帐号'],
    ['État de la campagne,Campagne,Code de devise,Coût,Impr.,Clics', 'Total : compte']
  ])('below one campaign: %s', async (headers, total) => {
    const { source } = await readContent(
      rows(
        'Report',
        '"March 1, 2026 - March 31, 2026"',
        headers,
        'On,Brand,EUR,"1,234.56","12,034",842',
        `${total}, --,EUR,"1,234.56","12,034",842`
      )
    );
    expect(source.aside.map(({ reason }) => reason)).toEqual(['total_row']);
  });
});

describe('columns that say nothing or something else', () => {
  it('pieces without a value are one a line', async () => {
    const { figures, roles } = await readContent(
      rows(
        'Order ID,Line Item Date,Item Name,Per Unit Quantity,Item Total,Refunded,Order Payment State',
        '1,14-Mar-2026 10:00 AM EDT,Mug,,$9.72,No,Paid',
        '1,14-Mar-2026 10:00 AM EDT,Pot,,$21.60,No,Paid',
        '2,15-Mar-2026 11:00 AM EDT,Mug,,$10.80,Yes,Paid'
      )
    );
    expect(roles['Per Unit Quantity']).toBe('ignore');
    expect(figures.net).toBe(31.32);
  });

  it('Estado of orders is their status, Estado of places a region', async () => {
    const read = (first: string, second: string) =>
      readContent(
        rows(
          'Nº pedido,Fecha,Cliente,Producto,Cantidad,Importe,Estado',
          `1,2026-03-01,Ana,Té,1,10.00,${first}`,
          `2,2026-03-02,Eva,Té,1,10.00,${second}`
        )
      );
    const orders = await read('Enviado', 'Anulado');
    expect([orders.roles.Estado, orders.figures.net]).toEqual(['status', 10]);
    expect((await read('Jalisco', 'Sonora')).roles.Estado).toBe('region');
  });
});

describe('customers whom only a name tells apart', () => {
  const csv = (header: string, ...names: string[]) =>
    rows(
      `Order ID,Date,${header},Product,Qty,Price`,
      ...names.map((name, at) => `${at + 1},2026-03-0${at + 1},${name},Kite,1,12`)
    );

  it('are counted by it, which is said', async () => {
    const { figures, draft } = await readContent(
      csv('Customer Name', 'Ann Lee', 'Bob Ray', 'ann lee', 'Cat Poe')
    );
    expect(figures.customers).toBe(3);
    expect(draft.columns[2].roleReason.key).toBe('customers_by_name');
  });

  it.each([
    ['Last Name', ['Lee', 'Ray', 'Lee']],
    ['Customer Name', ['M***a', 'J***o', 'M***a']]
  ])('are none where names are parts or masked: %s', async (header, names) => {
    expect((await readContent(csv(header, ...names))).figures.customers).toBe(0);
  });
});

describe('platforms', () => {
  it('eBay in French takes what was sold without its postage', async () => {
    const { figures } = await readContent(
      rows(
        "Numéro du rapport de ventes;Numéro de commande;Nom d'utilisateur de l'acheteur;Nom de l'acheteur;Numéro de l'objet;Titre de l'annonce;Quantité;Vendu pour;Livraison;Prix total;Date de vente",
        '1;23-1;fan;Vera;26;Boîte;2;12,50 EUR;4,90 EUR;29,90 EUR;10-déc.-25',
        '2;23-2;kaf;Ugo;27;Pot;1;116,99 EUR;0,00 EUR;116,99 EUR;14-mai-26'
      )
    );
    expect(figures).toMatchObject({ gross: 141.99, orders: 2, customers: 2 });
  });
});
