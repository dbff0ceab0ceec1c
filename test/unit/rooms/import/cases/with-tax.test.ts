import { describe, expect, it } from 'vitest';
import { readContent } from './read-case.ts';

describe('words for tax beside an amount leave its meaning', () => {
  it.each([
    ['Jednotková cena s DPH', 'Cena celkem s DPH'],
    ['Cena za kus bez DPH', 'Celková cena s DPH'],
    ['Einzelpreis inkl. MwSt.', 'Gesamtpreis inkl. MwSt.'],
    ['Einzelpreis (exkl. MwSt)', 'Zeilensumme (exkl. MwSt)'],
    ['Precio unitario (IVA incl.)', 'Subtotal (IVA incl.)'],
    ['Birim Fiyat', 'KDV Dahil Tutar'],
    ['Ціна з ПДВ', 'Сума з ПДВ'],
    ['含税单价', '含税金额'],
    ['單價(未稅)', '小計(含稅)'],
    ['מחיר כולל מע"מ', 'סה"כ כולל מע"מ'],
    ['Harga Satuan', 'Jumlah (Rp)'],
    ['Pris', 'Price total of the line']
  ])('%s, %s', async (price, total) => {
    const quoted = [price, total].map((header) => `"${header.replaceAll('"', '""')}"`);
    const { roles, figures } = await readContent(
      `Order ID,Order Date,Customer,Product,Quantity,${quoted.join()}\n` +
        '1,2026-03-05,a,X,2,249,498\n2,2026-03-06,b,Y,1,99,99\n3,2026-03-07,a,Y,3,99,297\n'
    );
    expect([roles[price], roles[total]]).toEqual(['unit_price', 'line_total']);
    expect(figures.net).toBe(894);
  });

  it('a total alone is no price of a piece', async () => {
    const { figures } = await readContent(
      'Objednávka;Datum;Zákazník;Produkt;Množství;Cena celkem položky\n' +
        '1;5.3.2026;a;X;2;498\n2;16.3.2026;b;Y;1;99\n'
    );
    expect(figures.net).toBe(597);
  });
});

describe('totals that hold the tax beside them', () => {
  const rows = (header: string, ...lines: string[]) => [header, ...lines].join('\n');

  it('give way to the total without it', async () => {
    const { figures, draft, roles } = await readContent(
      rows(
        'Date,Receipt Number,SKU,Product,Quantity,Subtotal,Sales Tax,Total',
        '2026-01-05,1,M-1,Mug,1,10.00,1.00,11.00',
        '2026-01-05,1,T-1,Tea,2,16.00,1.60,17.60',
        '2026-01-06,2,M-1,Mug,1,10.00,1.00,11.00'
      )
    );
    expect(roles).toMatchObject({ Subtotal: 'line_total', 'Sales Tax': 'tax', Total: 'ignore' });
    expect(draft.columns.at(-1)!.roleReason.key).toBe('with_tax');
    expect(figures.net).toBe(36);
  });

  it('and to pieces and their prices, less what was taken off', async () => {
    const { figures } = await readContent(
      rows(
        'Order ID,Date,SKU,Quantity,Price,Discount,Tax,Total',
        '1,2026-01-05,M-1,1,10.00,2.00,0.80,8.80',
        '1,2026-01-05,T-1,2,8.00,0.00,1.60,17.60',
        '2,2026-01-06,M-1,3,10.00,0.00,3.00,33.00'
      )
    );
    expect(figures.net).toBe(54);
  });

  it('under the names a German shop gives them', async () => {
    const { figures, roles } = await readContent(
      rows(
        'Bestellnummer;Bestelldatum;Artikelnummer;Menge;Einzelpreis netto;MwSt.;Gesamt brutto',
        '1;15.03.2026;M-1;2;10,00;3,80;23,80',
        '1;15.03.2026;T-1;4;5,00;3,80;23,80',
        '2;16.03.2026;M-1;1;10,00;1,90;11,90'
      )
    );
    expect(roles['MwSt.']).toBe('tax');
    expect(figures.net).toBe(50);
  });

  it('but count where prices hold the tax too, and where nothing says less', async () => {
    const gross = await readContent(
      rows(
        'Order ID,Date,SKU,Quantity,Price,Net,VAT,Total',
        '1,2026-01-05,M-1,1,12.00,10.00,2.00,12.00',
        '1,2026-01-05,T-1,2,6.00,10.00,2.00,12.00',
        '2,2026-01-06,M-1,3,12.00,30.00,6.00,36.00'
      )
    );
    expect(gross.figures.net).toBe(60);
    const alone = await readContent(
      rows(
        'Order ID,Date,SKU,Quantity,Tax,Total',
        '1,2026-01-05,M-1,1,1.00,11.00',
        '1,2026-01-05,T-1,2,1.60,17.60'
      )
    );
    expect(alone.figures.net).toBe(28.6);
  });
});

describe('totals that hold the shipping beside them', () => {
  const HEADER = 'Order Id,Order Date,SKU,Quantity,Price,Shipping Charge,Invoice Amount';
  const LINES = [
    'OD1,2026-01-05,M-1,2,100.00,40.00,240.00',
    'OD1,2026-01-05,T-1,1,50.00,40.00,90.00',
    'OD2,2026-01-06,M-1,1,100.00,40.00,140.00',
    'OD3,2026-01-07,C-9,3,30.00,0.00,90.00',
    'OD3,2026-01-07,M-1,1,100.00,40.00,140.00'
  ];

  it('give way to pieces and their prices where orders have several lines', async () => {
    const { figures, draft } = await readContent([HEADER, ...LINES].join('\n'));
    expect(draft.columns.at(-1)).toMatchObject({
      role: 'ignore',
      roleReason: {
        key: 'with_shipping',
        detail: { header: 'Invoice Amount', other: 'Shipping Charge' }
      }
    });
    expect(figures).toMatchObject({ orders: 3, gross: 540 });
  });

  it('stay where they are what the lines came to', async () => {
    const net = LINES.map((line) => {
      const cells = line.split(',');
      return [...cells.slice(0, 6), Number(cells[3]) * Number(cells[4])].join();
    });
    const { figures, roles } = await readContent([HEADER, ...net].join('\n'));
    expect([roles['Invoice Amount'], figures.gross]).toEqual(['line_total', 540]);
  });

  it('and less what was taken off, with tax beside the shipping', async () => {
    const { figures } = await readContent(
      [
        'Order Id,Order Date,SKU,Quantity,Price,Discount,Tax,Shipping Charge,Invoice Amount',
        'OD1,2026-01-05,M-1,2,100.00,20.00,18.00,40.00,238.00',
        'OD1,2026-01-05,T-1,1,50.00,0,5.00,40.00,95.00',
        'OD2,2026-01-06,M-1,1,100.00,0,10.00,40.00,150.00'
      ].join('\n')
    );
    expect(figures.gross).toBe(330);
  });
});

describe('a till that says its prices with tax, without, and the tax', () => {
  const till = (header: string, ...lines: string[]) => readContent([header, ...lines].join('\n'));

  it('counts what customers paid, as the full report of that till, however few columns are kept', async () => {
    const { figures, roles } = await till(
      'Date,Description,Quantity,Price (Gross),Price (Net),Tax,Discount (Gross),Transaction',
      '2026-03-25 10:14,Coffee,2,6.00,5.00,1.00,0.00,T123',
      '2026-03-25 10:14,Cake,1,3.00,2.50,0.50,0.50,T123',
      '2026-03-26 11:00,Coffee,1,3.00,2.50,0.50,0.00,T124',
      '2026-03-26 12:00,Coffee,-1,-3.00,-2.50,-0.50,0.00,T125'
    );
    expect(roles).toMatchObject({ 'Price (Gross)': 'line_total', Transaction: 'order_id' });
    expect(figures).toMatchObject({ orders: 2, gross: 12, returns: 3, net: 9 });
  });

  it('knows prices of whole lines by the signs of what came back', async () => {
    const { figures } = await till(
      'Beleg-Nr.;Datum;Artikel;Menge;Preis (brutto);Preis (netto);MwSt',
      'B1;25.03.2026;Kaffee;2;7,14;6,00;1,14',
      'B1;25.03.2026;Kuchen;1;3,57;3,00;0,57',
      'B2;26.03.2026;Kaffee;-2;-7,14;-6,00;-1,14'
    );
    expect(figures).toMatchObject({ gross: 9, returns: 6, net: 3 });
  });

  it('and by one product that costs twice as much for twice the pieces, which is asked about', async () => {
    const { figures, draft } = await till(
      'Date;N° ticket;Article;Qté;Prix TTC;Prix HT;TVA',
      '25/03/2026;1;Café;2;6,00;5,00;1,00',
      '25/03/2026;1;Gâteau;1;3,00;2,50;0,50',
      '26/03/2026;2;Café;1;3,00;2,50;0,50'
    );
    const price = draft.columns.find(({ role }) => role === 'unit_price')!;
    expect(price.amounts).toMatchObject({ scope: 'line', isUnsure: true });
    expect(figures).toMatchObject({ orders: 2, net: 10 });
  });

  it('a column of rates is no tax', async () => {
    const { roles } = await till(
      'Fecha;Ticket;Producto;Cantidad;Precio sin IVA;Precio con IVA;IVA %',
      '25/03/2026;1;Café;2;2,50;3,03;21',
      '26/03/2026;2;Café;1;2,50;3,03;21'
    );
    expect(roles['IVA %']).toBe('ignore');
    const { figures, roles: amounts } = await till(
      'Numero ordine;Data ordine;Articolo;Q.tà;Prezzo unit.;Imponibile;IVA 22%;Totale',
      '1;05/01/2026;Sapone;2;10,00;20,00;4,40;24,40',
      '2;16/01/2026;Candela;1;1.000,00;1.000,00;220,00;1.220,00'
    );
    expect([amounts['IVA 22%'], figures.net]).toEqual(['tax', 1020]);
  });
});
