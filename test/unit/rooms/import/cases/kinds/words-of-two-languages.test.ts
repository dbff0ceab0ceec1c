import { expect, test } from 'vitest';
import { readContent } from '../read-case.ts';

test.each([
  ['Klient;E-mail;Kraj', 'Jan Nowak;jan@example.com;Polska', 'Kraj', 'country'],
  ['E-mail;Miasto;Kraj', 'jan@example.com;Kraków;Polska', 'Kraj', 'country'],
  ['Zákazník;E-mail;Kraj', 'Jan Novák;jan@example.com;Vysočina', 'Kraj', 'region']
])('“Kraj” is a country in Polish and a region in Czech: %s', async (headers, row, name, role) => {
  const { draft, roles } = await readContent(`${headers}\n${row}\n`);
  expect(draft.kind).toBe('customers');
  expect(roles[name]).toBe(role);
});

test('“Stan” over numbers is the stock, over words the status', async () => {
  const list = await readContent('Kod;Nazwa;Cena;Stan\nP1;Mydło;12,00;4\nP2;Kubek;30,00;0\n');
  expect(list.draft.kind).toBe('products');
  expect(list.roles.Stan).toBe('stock');
  const orders = await readContent(
    'Nr zamówienia;Data;Klient;Towar;Ilość;Cena;Stan\n1;2026-02-03;Jan;Kubek;1;30,00;Zrealizowane\n' +
      '2;2026-02-05;Ewa;Mydło;2;12,00;Anulowane\n'
  );
  expect(orders.roles.Stan).toBe('status');
  expect(orders.figures).toMatchObject({ orders: 1, gross: 30 });
});

test.each([
  'Datum;Kanal;Kostnad;Visningar',
  'Datum;Kampaň;Náklady;Imprese',
  'Date;Canal;Budget dépensé;Impressions',
  'Dato;Kanal;Omkostninger;Visninger'
])('what an advertisement cost: %s', async (headers) => {
  const { draft, roles } = await readContent(
    `${headers}\n2026-02-03;Google;12,50;1000\n2026-02-04;Meta;8,00;700\n`
  );
  expect(draft.kind).toBe('spend');
  expect(roles[headers.split(';')[2]]).toBe('spend');
});

test.each([
  'Nazwa;Telefon;E-mail;Miasto',
  'Наименование;Телефон;E-mail;Город',
  'Název;Telefon;E-mail;Město'
])('a list of customers names firms with the word for things: %s', async (headers) => {
  const { draft, roles } = await readContent(
    `${headers}\nAcme;+48 601 000 001;a@example.com;Brno\nBeta;+48 601 000 002;b@example.com;Brno\n`
  );
  expect(draft.kind).toBe('customers');
  expect(roles[headers.split(';')[0]]).toBe('customer_name');
});

test.each(['Код клиента;Клиент', 'Клиент;Код клиента'])(
  'a number goes before a name, whichever language calls it first: %s',
  async (headers) => {
    const { roles } = await readContent(
      `${headers};E-mail\n1;2;a@example.com\n3;4;b@example.com\n`
    );
    expect(roles['Код клиента']).toBe('customer_id');
  }
);

test('in reviews the word for things names what is reviewed', async () => {
  const { draft, roles } = await readContent(
    'Klient;Nazwa;Ocena;Opinia\nJan;Kubek;5;Bardzo ładny kubek, polecam.\nEwa;Mydło;2;Słabo pachnie, nie polecam.\n'
  );
  expect(draft.kind).toBe('texts');
  expect(roles.Nazwa).toBe('product_name');
});
