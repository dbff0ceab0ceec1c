import { expect, test } from 'vitest';
import { readContent } from '../read-case.ts';

const csv = (text: string) => text.replaceAll(' / ', '\n') + '\n';

test('crowns that nothing tells the country of are no euros', async () => {
  const { draft, figures, source } = await readContent(
    csv(
      'Date;Buyer;Article;Pieces;Paid / 2026-03-02;nell;Print;1;45,00 € / 2026-03-04;otto;Print;2;84,00 € / ' +
        '2026-03-20;otto;Frame;1;300,00 kr / 2026-03-22;pam;Frame;1;22,50 CHF'
    )
  );
  expect(source.currency).toBe('EUR');
  expect(figures.gross).toBe(129);
  expect(draft.notes).toContainEqual({
    key: 'several_currencies',
    detail: { currencies: 'EUR, CHF, KR?' }
  });
});

test('crowns alone are of no country, and the person is asked', async () => {
  const { figures, source } = await readContent(
    csv('Date;Buyer;Article;Pieces;Paid / 2026-03-02;nell;Print;1;45,00 kr')
  );
  expect(source.currency).toBe('');
  expect(figures.gross).toBe(45);
});

test('a black triangle is the minus of Japanese books', async () => {
  const { figures } = await readContent(
    csv(
      '伝票番号,受注日,得意先名,品名,個数,販売単価,金額 / 1,令和8年3月5日,佐藤商店,皿,2,"￥1,500","￥3,000" / ' +
        '2,平成31年4月30日,鈴木屋,皿,1,"￥1,500","▲￥1,500" / 3,平成31年4月30日,鈴木屋,皿,1,"￥1,500","△1,500" / ' +
        '4,令和8年3月17日,佐藤商店,椀,4,"￥2,000","￥8,000"'
    )
  );
  expect([figures.gross, figures.returns]).toEqual([11000, 3000]);
});

test('a column State with what became of the orders is their status', async () => {
  const { draft, figures } = await readContent(
    csv(
      'Order No,Order Time,Buyer,Item,Qty,Line Amount,State / 1,2026-03-02,u1,Lamp,1,20.00,Completed / ' +
        '2,2026-03-03,u2,Lamp,2,40.00,Cancelled / 3,2026-03-05,u1,Bulb,4,10.00,Completed'
    )
  );
  expect(draft.columns[6].role).toBe('status');
  expect(figures.gross).toBe(30);
});

test('a column State with places stays a region', async () => {
  const { draft } = await readContent(
    csv(
      'Order No,Order Time,Buyer,Item,Qty,Line Amount,State / 1,2026-03-02,u1,Lamp,1,20.00,New York / ' +
        '2,2026-03-03,u2,Lamp,2,40.00,CA / 3,2026-03-05,u1,Bulb,4,10.00,Texas'
    )
  );
  expect(draft.columns[6].role).toBe('region');
});

test('a German TikTok export counts lines and not the order repeated on them', async () => {
  const { figures, roles } = await readContent(
    csv(
      'Bestell-ID;Bestellstatus;SKU-ID;Produktname;Menge;Zwischensumme nach Rabatt;Bestellbetrag;Erstellt am / ' +
        '900;Abgeschlossen;S1;Kerze;2;20,00;45,00;05.03.2026 / 900;Abgeschlossen;S2;Vase;1;25,00;45,00;05.03.2026 / ' +
        '901;Storniert;S2;Vase;1;25,00;25,00;17.03.2026 / 902;Abgeschlossen;S1;Kerze;1;10,00;10,00;01.04.2026'
    )
  );
  expect(roles).toMatchObject({
    'Zwischensumme nach Rabatt': 'line_total',
    Bestellbetrag: 'order_total'
  });
  expect([figures.orders, figures.gross]).toEqual([2, 55]);
});

test('Arabic hours before and after noon', async () => {
  const { figures, times } = await readContent(
    csv(
      'رقم الطلب,تاريخ الطلب,العميل,المنتج,الكمية,السعر / 1,05/03/2026 02:15 م,سارة,تمر,2,30.5 ر.س / ' +
        '2,17/03/2026 09:00 ص,علي,قهوة,1,45 ر.س / 3,01/04/2026 12:05 ص,سارة,تمر,1,30.5 ر.س'
    )
  );
  expect(times).toEqual(['2026-03-05T14:15', '2026-03-17T09:00', '2026-04-01T00:05']);
  expect(figures.gross).toBe(136.5);
});

test.each([
  ['Bewertungstitel;Bewertungstext;Sterne;Datum'],
  ["Titre de l'avis;Commentaire;Note;Date"],
  ['Título de la reseña;Comentario;Estrellas;Fecha']
])('%s: the headline of a review', async (header) => {
  const { draft } = await readContent(
    csv(
      `${header} / Toll;Sehr weich und warm, gerne immer wieder.;5;03.02.2026 / ` +
        'Nie wieder;Nach nur einer Woche schon kaputt gegangen.;1;15.02.2026'
    )
  );
  expect(draft.kind).toBe('texts');
  expect(draft.columns.map(({ role }) => role).slice(0, 3)).toEqual(['title', 'text', 'rating']);
});
