import { expect, test } from 'vitest';
import { readContent } from '../cases/read-case.ts';

test.each([
  [
    'German, with decimal commas',
    'Verkaufsprotokollnummer;Nutzername des Käufers;Artikelnummer;Angebotstitel;Anzahl;Verpackung und Versand;Gesamtpreis;Verkauft am\n' +
      '101;ann;3311;Tasse;2;4,00 €;24,00 €;25.07.26\n102;bob;3312;Teller;1;3,00 €;1.008,00 €;26.07.26\n'
  ],
  [
    'English, with a row of the order above its items',
    'Sales Record Number,Order Number,Buyer Username,Item Number,Item Title,Quantity,Shipping And Handling,Total Price,Sale Date\n' +
      '101,04-1,ann,,,3,$4.00,"$1,019.00",Jul-25-26\n101,04-1,,3311,Mug,2,,,Jul-25-26\n' +
      '101,04-1,,3312,Plate,1,,,Jul-25-26\n102,04-2,bob,3312,Plate,1,$3.00,$13.00,Jul-26-26\n'
  ]
])('eBay’s total alone is counted without its postage: %s', async (_label, text) => {
  const { draft, figures } = await readContent(text);
  expect(draft.kindReason.detail.platform).toBe('eBay');
  expect(figures.net).toBe(1025);
});

const kaufland = (header: string, price: string) =>
  `id_order;id_order_unit;ts_created_iso;status;id_offer;ean;title;${header};currency\n` +
  `K1;1;2026-01-05T10:11:12+01:00;sent;A1;4001;Lampe;${price};EUR\n` +
  'K2;2;2026-01-16T10:11:12+01:00;sent;A2;4002;Birne;499;EUR\n';

test('Kaufland’s whole prices are told, as they may be cents', async () => {
  const { draft } = await readContent(kaufland('price', '1999'));
  const detail = { header: 'price', example: '1999', cents: 19.99 };
  expect(draft.notes).toContainEqual({ key: 'may_be_cents', detail });
});

test.each([
  ['price', '19,99'],
  ['price_cents', '1999']
])('and are not where they are sure: %s %s', async (header, price) => {
  const { draft } = await readContent(kaufland(header, price));
  expect(draft.notes.map(({ key }) => key)).not.toContain('may_be_cents');
});

test('eBay’s French orders, with a row of the order above its items', async () => {
  const { draft, figures, times, lines } = await readContent(
    "Numéro de vente;Numéro de commande;Pseudo de l'acheteur;Nom de l'acheteur;Numéro de l'objet;" +
      "Titre de l'objet;Quantité;Prix de vente;Livraison;Prix total;Vendu le\n" +
      '101;04-1;ann;Ann A;;;3;"25,00 EUR";"4,00 EUR";"29,00 EUR";25-janv.-26\n' +
      '101;04-1;;;3311;Tasse bleue;2;"10,00 EUR";;;25-janv.-26\n' +
      '101;04-1;;;3312;Assiette;1;"5,00 EUR";;;25-janv.-26\n' +
      '102;04-2;bob;Bob B;3311;Tasse bleue;1;"1 010,00 EUR";"4,00 EUR";"1 014,00 EUR";26-févr.-26\n'
  );
  expect(draft.kindReason.detail.platform).toBe('eBay');
  expect(figures).toMatchObject({ orders: 2, customers: 2, gross: 1035, returns: 0 });
  expect(times.map((time) => time.slice(0, 10))).toEqual([
    '2026-01-25',
    '2026-01-25',
    '2026-02-26'
  ]);
  expect(lines.product.dictionary).toHaveLength(3);
});
