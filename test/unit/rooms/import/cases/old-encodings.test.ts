import { expect, test } from 'vitest';
import { readContent } from './read-case.ts';

/** Bytes of a file: `%b9` stands for the byte 0xb9. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = text.replace(/%([0-9a-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16))
  );
  return Uint8Array.from(plain, (char) => char.charCodeAt(0));
}

test.each([
  ['iso-8859-2', 'Jiří Dvořák|Čaj šípkový', 'Ji%f8%ed Dvo%f8%e1k|%c8aj %b9%edpkov%fd'],
  [
    'iso-8859-5',
    'Мария Иванова|Чайник',
    '%bc%d0%e0%d8%ef %b8%d2%d0%dd%de%d2%d0|%c7%d0%d9%dd%d8%da'
  ],
  ['iso-8859-6', 'هند سالم|إبريق شاي', '%e7%e6%cf %d3%c7%e4%e5|%c5%c8%d1%ea%e2 %d4%c7%ea'],
  ['iso-8859-7', 'Άννα|Ρολόι', '%b6%ed%ed%e1|%d1%ef%eb%fc%e9'],
  ['iso-8859-15', 'François Lœuf|Café 5 €', 'Fran%e7ois L%bduf|Caf%e9 5 %a4'],
  ['ibm850', 'José Peña|Piñata größe', 'Jos%82 Pe%a4a|Pi%a4ata gr%94%e1e'],
  ['ibm852', 'Łukasz Żółć|Świeca', '%9dukasz %bd%a2%88%86|%97wieca'],
  ['ibm866', 'Мария Иванова|Чайник', '%8c%a0%e0%a8%ef %88%a2%a0%ad%ae%a2%a0|%97%a0%a9%ad%a8%aa'],
  ['ibm737', 'Άννα Ώρα|Ρολόι', '%ea%a4%a4%98 %f0%a8%98|%90%a6%a2%e6%a0'],
  ['iso-2022-jp', '山田|茶碗', '%1b$B;3ED%1b(B|%1b$BCcOR%1b(B'],
  ['windows-1253', 'Άννα Ώρα|Ρολόι', '%a2%ed%ed%e1 %bf%f1%e1|%d1%ef%eb%fc%e9'],
  ['windows-1254', 'İbrahim Yıldız|Kahve', '%ddbrahim Y%fdld%fdz|Kahve'],
  ['windows-1255', 'יוסף|כוס', '%e9%e5%f1%f3|%eb%e5%f1']
])('one line in %s: %s', async (encoding, names, written) => {
  const { draft } = await readContent(
    bytesOf(
      'Order ID,Order Date,Customer,Product,Quantity,Unit Price\n' +
        `1,2026-03-01,${written.replace('|', ',')},1,10.00\n`
    )
  );
  expect(draft.reading.encoding).toBe(encoding);
  expect(draft.exampleRows[0].slice(2, 4)).toEqual(names.split('|'));
});

/** Few words beyond ASCII, and the same ones in every row: months, currency signs, headers. */
test.each([
  [
    'windows-1250',
    'Data zamówienia,Klient,Towar,Ilość,Cena',
    'Data zam%f3wienia,Klient,Towar,Ilo%9c%e6,Cena',
    'DAY pa%9f 2025',
    ',50'
  ],
  [
    'windows-1252',
    'Data,Acquirente,Articolo,Quantità,Prezzo',
    'Data,Acquirente,Articolo,Quantit%e0,Prezzo',
    'DAY.02.2025',
    ',50 %80'
  ],
  [
    'windows-1251',
    'Дата,Имя,Товар,Цена,Сумма позиции',
    '%c4%e0%f2%e0,%c8%ec%ff,%d2%ee%e2%e0%f0,%d6%e5%ed%e0,%d1%f3%ec%ec%e0 %ef%ee%e7%e8%f6%e8%e8',
    'DAY.02.2025',
    ',50'
  ]
])('%s by headers and repeated words: %s', async (encoding, headers, written, day, price) => {
  const rows = Array.from({ length: 24 }, (_, at) =>
    [day.replace('DAY', String(at + 1)), 'Eva', 'Honey', 2, `"${10 + at}${price}"`].join(',')
  );
  const { draft } = await readContent(bytesOf([written, ...rows].join('\n') + '\n'));
  expect(draft.reading.encoding).toBe(encoding);
  expect(draft.columns.map(({ header }) => header)).toEqual(headers.split(','));
});

test('prices in złoty and nothing else beyond ASCII are of Central Europe', async () => {
  const rows = Array.from(
    { length: 12 },
    (_, at) => `${at + 1};2026-02-03;Eva;Mug;2;${at},50 z%b3`
  );
  const { draft } = await readContent(
    bytesOf(['Numer zam%f3wienia;Data;Klient;Towar;Szt.;Kwota', ...rows].join('\n') + '\n')
  );
  expect(draft.reading.encoding).toBe('windows-1250');
  expect(draft.exampleRows[1][5]).toBe('1,50 zł');
});
