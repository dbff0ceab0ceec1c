import { expect, test } from 'vitest';
import { readContent } from '../read-case.ts';

/** Two orders, the first of two lines with a tenth off: an order's fields stand on its first line. */
const withDiscount = (headers: string) =>
  [
    headers,
    'B1;2026-02-03;Ann;Tea;2;10,00;2,70;24,30',
    'B1;2026-02-03;Ann;Mug;1;7,00;;',
    'B2;2026-02-19;Ben;Mug;3;7,00;0,00;21,00'
  ].join('\n');

test.each([
  'Bestellnummer;Bestelldatum;Kunde;Artikel;Menge;Einzelpreis;Bestellrabatt;Gesamtsumme',
  'Beställningsnummer;Orderdatum;Kund;Produkt;Antal;Styckpris;Orderrabatt;Ordersumma',
  'Ordrenr.;Ordredato;Køber;Vare;Antal;Stykpris;Ordrerabat;Ordretotal',
  'Numero ordine;Data ordine;Cliente;Articolo;Q.tà;Prezzo;Sconto ordine;Totale ordine',
  'Bestelnummer;Orderdatum;Koper;Artikel;Aantal;Prijs per stuk;Orderkorting;Ordertotaal',
  'Sipariş Numarası;Tarih;Müşteri Adı;Ürün Adı;Miktar;Fiyat;Sipariş İndirimi;Sipariş Toplamı',
  'Номер заказа;Дата;Заказчик;Товар;Кол-во;Цена;Скидка на заказ;Итого по заказу',
  'Číslo objednávky;Datum;Zákazník;Zboží;Ks;Cena;Sleva na objednávku;Celkem objednávka',
  '注文番号;受注日;購入者;商品;個数;価格;注文割引;注文合計'
])('an order’s discount is taken off: %s', async (headers) => {
  const { figures, roles } = await readContent(withDiscount(headers));
  expect(roles[headers.split(';')[6]]).toBe('discount');
  expect(figures).toMatchObject({ orders: 2, customers: 2, gross: 45.3 });
});

test.each([
  ['Factura;Fecha;Comprador;Producto;Uds;Base imponible;IVA;Total con IVA', 'Base imponible'],
  ['Tilausnro;Pvm;Asiakas;Nimike;Kpl;Veroton summa;ALV;Verollinen summa', 'Veroton summa'],
  ['Nr faktury;Data;Klient;Towar;Ilość;Wartość netto;VAT;Wartość brutto', 'Wartość netto']
])('of amounts with and without tax, those without are counted: %s', async (headers, net) => {
  const rows = [
    'B1;2026-02-03;Ann;Tea;2;20,00;4,00;24,00',
    'B2;2026-02-19;Ben;Mug;1;7,00;1,40;8,40'
  ];
  const { figures, roles } = await readContent([headers, ...rows].join('\n'));
  expect(roles[net]).toBe('line_total');
  expect(figures).toMatchObject({ orders: 2, gross: 27 });
});

test.each([
  'Nr zamówienia;Data zamówienia;Kupujący;Suma zamówienia',
  'Ordrenr.;Ordredato;Kunde;Total beløb',
  'Beställningsnummer;Köpdatum;Köpare;Totalbelopp',
  '单号;下单时间;会员;应付总额'
])('a list of orders with their totals is one of sales: %s', async (headers) => {
  const rows = ['B1;2026-02-03;Ann;24,00', 'B2;2026-02-19;Ben;8,40', 'B3;2026-02-21;Ann;10,00'];
  const { draft, figures } = await readContent([headers, ...rows].join('\n'));
  expect(draft.kind).toBe('order_lines');
  expect(figures).toMatchObject({ orders: 3, customers: 2, gross: 42.4 });
});

test('“Název” beside the buyer is what was sold: no person is called so', async () => {
  const { roles } = await readContent(
    'Objednávka;Datum;Zákazník;Název;Počet kusů;Cena za kus\n1;3.2.2026;Eva;Čaj;2;10,00\n2;19.2.2026;Jan;Hrnek;1;7,00\n'
  );
  expect(roles).toMatchObject({ Název: 'product_name', Zákazník: 'customer_id' });
});
