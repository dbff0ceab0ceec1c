import { expect, test } from 'vitest';
import { readContent } from '../read-case.ts';

/** Three orders of two customers with the headers and months of a language. */
test.each([
  [
    'Croatian',
    'Broj narudžbe;Datum;Kupac;Proizvod;Količina;Cijena;Ukupno',
    ['5. listopada 2026.', '15. studenoga 2026.', '20. prosinca 2026.'],
    '2026-10-05'
  ],
  [
    'Lithuanian',
    'Užsakymo nr.;Data;Klientas;Prekė;Kiekis;Kaina;Suma',
    ['2026 m. sausio 5 d.', '2026 m. vasario 15 d.', '2026 m. kovo 20 d.'],
    '2026-01-05'
  ],
  [
    'Slovene',
    'Št. naročila;Datum;Kupec;Izdelek;Količina;Cena;Skupaj',
    ['5. januar 2026', '15. februar 2026', '20. marec 2026'],
    '2026-01-05'
  ],
  [
    'Estonian',
    'Tellimuse number;Kuupäev;Klient;Toode;Kogus;Hind;Kokku',
    ['5. jaanuar 2026', '15. veebruar 2026', '20. märts 2026'],
    '2026-01-05'
  ],
  [
    'Latvian',
    'Pasūtījuma numurs;Datums;Klients;Prece;Daudzums;Cena;Summa',
    ['2026. gada 5. janvāris', '2026. gada 15. februāris', '2026. gada 20. marts'],
    '2026-01-05'
  ],
  [
    'Hindi',
    'ऑर्डर संख्या;दिनांक;ग्राहक;उत्पाद;मात्रा;मूल्य;कुल राशि',
    ['5 मार्च 2026', '17 मार्च 2026', '1 अप्रैल 2026'],
    '2026-03-05'
  ],
  [
    'Catalan',
    'Número de comanda;Data;Client;Producte;Quantitat;Preu;Import',
    ['5 de març de 2026', '17 de març de 2026', '1 d’abril de 2026'],
    '2026-03-05'
  ],
  [
    'Spanish of Colombia',
    'ID de orden;Fecha de creación;Usuario;Producto;Unidades;Precio unitario;Total de productos',
    ['5/3/2026', '17/3/2026', '1/4/2026'],
    '2026-03-05'
  ],
  [
    'Urdu',
    'آرڈر نمبر;تاریخ;گاہک;مصنوعات;تعداد;قیمت;کل',
    ['5 جنوری 2026', '15 فروری 2026', '20 مارچ 2026'],
    '2026-01-05'
  ]
])('%s orders are read whole', async (_language, header, days, first) => {
  const rows = [
    `1;${days[0]};Ana;Mug;2;8,50;17,00`,
    `2;${days[1]};Ivo;Cup;1;10,00;10,00`,
    `3;${days[2]};Ana;Cup;3;10,00;30,00`
  ];
  const { draft, figures, times } = await readContent([header, ...rows].join('\n'));
  expect(draft.columns.map(({ role }) => role)).toEqual([
    ...['order_id', 'order_date', 'customer_id', 'product_name'],
    ...['quantity', 'unit_price', 'line_total']
  ]);
  expect(times[0].slice(0, 10)).toBe(first);
  expect(figures).toEqual({ orders: 3, customers: 2, gross: 57, returns: 0, net: 57 });
});
