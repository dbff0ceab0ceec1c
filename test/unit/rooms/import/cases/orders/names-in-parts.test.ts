import { expect, test } from 'vitest';
import { readContent } from '../read-case.ts';

const csv = (text: string) => text.replaceAll(' / ', '\n') + '\n';

test('first and last name tell customers apart together, where each half is shared', async () => {
  const { draft, figures, roles, texts } = await readContent(
    csv(
      'Bestellnummer;Datum;Vorname;Nachname;Artikel;Menge;Einzelpreis / ' +
        '1;03.02.2026;Anna;Berg;Seife;1;4,50 / 2;04.02.2026;Anna;Koch;Tuch;2;9,00 / ' +
        '3;05.02.2026;Nils;Berg;Seife;1;4,50 / 4;26.02.2026;Anna;Berg;Kerze;1;12,00'
    )
  );
  expect(figures).toMatchObject({ orders: 4, customers: 3, gross: 39 });
  expect(roles['Customer name']).toBe('customer_id');
  expect(texts('customer_id')).toEqual(['Anna Berg', 'Anna Koch', 'Nils Berg', 'Anna Berg']);
  expect(draft.notes).toContainEqual({
    key: 'joined_names',
    detail: { first: 'Vorname', last: 'Nachname', name: 'Customer name' }
  });
});

test('a Chinese family name stands first and without a blank', async () => {
  const { texts } = await readContent(
    csv(
      '订单号,日期,名,姓,商品,数量,单价 / A1,2026-02-03,伟,张,茶杯,1,20 / ' +
        'A2,2026-02-05,芳,王,茶壶,1,88 / A3,2026-02-09,伟,王,茶杯,2,20'
    )
  );
  expect(texts('customer_id')).toEqual(['张伟', '王芳', '王伟']);
});

test('where the whole name stands beside its parts, nothing is joined', async () => {
  const { draft, figures } = await readContent(
    csv(
      'Order ID,Date,First name,Last name,Customer name,Product,Qty,Price / ' +
        '1,2026-02-03,Ann,Hill,Ann Hill,Tea,1,4.50 / 2,2026-02-05,Bob,Hill,Bob Hill,Tea,1,4.50'
    )
  );
  expect(figures.customers).toBe(2);
  expect(draft.notes.some(({ key }) => key === 'joined_names')).toBe(false);
});

test('a bare name beside a code is the buyer where another column names the goods', async () => {
  const { figures, roles } = await readContent(
    csv(
      'Bestelldatum;Bezeichnung;Artikelnummer;Name;Anzahl;Stückpreis;Bestellnummer / ' +
        '03.02.2026;Seife;P001;Anna Berg;1;4,50;1001 / 04.02.2026;Tuch;P002;Jo Koch;2;9,00;1002'
    )
  );
  expect(roles).toMatchObject({ Bezeichnung: 'product_name', Name: 'customer_id' });
  expect(figures).toMatchObject({ customers: 2, gross: 22.5 });
});

test('“Nombre” counts pieces where it holds numbers', async () => {
  const { figures, roles } = await readContent(
    csv(
      'Référence commande;Date;Client;Nombre;Prix;Produit / ' +
        'C1;03.02.2026;Jean Petit;2;4,50;Savon / C2;04.02.2026;Eva Roux;3;9,00;Bougie'
    )
  );
  expect(roles.Nombre).toBe('quantity');
  expect(figures).toMatchObject({ orders: 2, customers: 2, gross: 36 });
});
