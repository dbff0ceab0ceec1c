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
