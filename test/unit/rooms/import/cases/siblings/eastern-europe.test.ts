import { expect, test } from 'vitest';
import { readContent } from '../read-case.ts';

/** Three orders of two customers; the third is called off. */
const sales = (headers: string, done: string, off: string) =>
  [
    headers,
    `1;2026-02-03;Eva;Tea;2;10,00;20,00;${done}`,
    `2;2026-02-05;Jan;Mug;1;7,00;7,00;${done}`,
    `3;2026-02-19;Eva;Mug;3;7,00;21,00;${off}`
  ].join('\n');

test.each([
  [
    'Номер на поръчка;Дата;Име на клиент;Продукт;Бр.;Единична цена;Общо;Статус',
    'Изпратена',
    'Отказана'
  ],
  [
    'Tellimuse number;Kuupäev;Kliendi nimi;Nimetus;Tk;Ühikuhind;Kokku;Olek',
    'Täidetud',
    'Tühistatud'
  ],
  ['Užsakymo Nr.;Data;Kliento vardas;Prekė;Vnt.;Kaina;Suma;Statusas', 'Įvykdytas', 'Atšauktas'],
  ['Broj narudžbe;Datum;Klijent;Artikl;Kom;Cijena;Vrijednost;Status', 'Isporučeno', 'Otkazano'],
  ['Objednávka;Dátum;Meno zákazníka;Názov;Ks;Cena;Cena spolu;Stav', 'Vybavená', 'Zrušená'],
  ['Замовлення;Дата;Замовник;Товар;Шт.;Ціна;Разом;Статус', 'Виконано', 'Скасовано'],
  ['Naročilo;Datum;Stranka;Izdelek;Kos;Cena;Skupaj;Stanje', 'Zaključeno', 'Preklicano'],
  ['Pasūtījums;Datums;Klienta vārds;Prece;Skaits;Cena;Kopā;Statuss', 'Izpildīts', 'Atcelts']
])('%s', async (headers, done, off) => {
  const { draft, figures, roles } = await readContent(sales(headers, done, off));
  expect(draft.kind).toBe('order_lines');
  expect(figures).toMatchObject({ orders: 2, customers: 2, gross: 27 });
  const [order, day, buyer, goods, pieces, price, total] = headers.split(';');
  expect([order, day, goods, pieces, price, total].map((header) => roles[header])).toEqual([
    ...['order_id', 'order_date', 'product_name', 'quantity', 'unit_price', 'line_total']
  ]);
  expect(roles[buyer]).toMatch(/^customer_/);
});
