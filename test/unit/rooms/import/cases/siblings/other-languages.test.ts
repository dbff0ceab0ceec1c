import { describe, expect, it, test } from 'vitest';
import { readContent } from '../read-case.ts';

const csv = (...lines: string[]) => lines.join('\n') + '\n';

describe('amounts with and without tax, and no column of the tax', () => {
  test.each([
    ['Cena brutto', 'Cena netto', 'Wartość brutto', 'Wartość netto'],
    ['Cena jedn. brutto', 'Cena jedn. netto', 'Kwota brutto', 'Kwota netto'],
    ['VK brutto', 'VK netto', 'Gesamt brutto', 'Gesamt netto'],
    ['Prezzo lordo', 'Prezzo netto', 'Totale lordo', 'Totale netto'],
    ['Prijs bruto', 'Prijs netto', 'Totaal bruto', 'Totaal netto'],
    ['Prix TTC', 'Prix HT', 'Total TTC', 'Total HT']
  ])('%s, %s: the ones without tax count', async (...headers) => {
    const { figures } = await readContent(
      csv(
        `Order ID;Order Date;Customer;Product;Quantity;${headers.join(';')}`,
        '1;2026-03-01;a;Soap;2;12.00;10.00;24.00;20.00',
        '2;2026-03-14;b;Balm;1;36.00;30.00;36.00;30.00'
      )
    );
    expect(figures.gross).toBe(50);
  });
});

describe('eBay in other languages', () => {
  test.each([
    "Numéro d'enregistrement de la vente;Numéro de commande;Pseudo de l'acheteur;" +
      "Numéro de l'objet;Titre de l'objet;Quantité;Vendu pour;Livraison et expédition;" +
      'Prix total;Date de vente',
    'Numero record vendita;Numero ordine;Nome utente acquirente;Numero oggetto;Titolo oggetto;' +
      'Quantità;Venduto a;Spedizione e imballaggio;Prezzo totale;Data vendita'
  ])('%s: what it sold for counts, not the total with postage', async (header) => {
    const { figures } = await readContent(
      csv(
        header,
        '1;23-1;tee;2674;Tin;2;12,50 EUR;4,90 EUR;29,90 EUR;10-05-26',
        '2;23-2;mai;2675;Pot;1;116,99 EUR;0,00 EUR;116,99 EUR;21-05-26'
      )
    );
    expect(figures).toMatchObject({ orders: 2, customers: 2, gross: 141.99 });
  });

  it('needs no column of the postage', async () => {
    const { figures, roles } = await readContent(
      csv(
        'Verkaufsprotokollnummer;Bestellnummer;Nutzername des Käufers;Artikelnummer;' +
          'Angebotstitel;Anzahl;Verkauft für;Gesamtbetrag;Verkauft am',
        '1;23-1;tee;2674;Teedose;2;12,50 €;29,90 €;10-Mrz-26',
        '2;23-2;mai;2675;Kanne;1;1.116,99 €;1.116,99 €;11-Mai-26'
      )
    );
    expect(roles.Gesamtbetrag).toBe('order_total');
    expect(figures.gross).toBe(1141.99);
  });
});

it('12.034 times shown are twelve thousand, also where little says how money is written', async () => {
  const read = (...rows: string[]) =>
    readContent(csv('Tag;Kampagne;Währungscode;Kosten;Impr.;Klicks', ...rows));
  const shown = async (...rows: string[]) => {
    const { source } = await read(...rows);
    const { column } = source.columns.find(({ role }) => role === 'impressions')!;
    return Array.from(column.codes, (code) => column.dictionary[code]);
  };
  const first = '2026-03-01;Marke;EUR;1.234,56;12.034;842';
  expect(await shown(first, '2026-03-02;Tee;EUR; --;100;10')).toEqual([12034, 100]);
  expect(await shown('2026-03-01;Marke;EUR;12;12.034;842')).toEqual([12034]);
});

it('1.000,-- is a thousand, and Anz. counts pieces', async () => {
  const { figures, lines } = await readContent(
    csv(
      'Beleg;Datum;Kunde;Bezeichnung;Anz.;Preis;Betrag',
      '1;1.3.2026;Max;Tisch;2;€ 1.000,--;€ 2.000,--',
      '2;22.3.2026;Ida;Brot;4;€ 3,50;€ 14,00'
    )
  );
  expect(figures.gross).toBe(2014);
  expect([...lines.quantity]).toEqual([2, 4]);
});

it('the sums a German shop gave back are taken off', async () => {
  const { figures } = await readContent(
    csv(
      'ID;Kaufdatum;Kundenname;Gesamtbetrag (Basis);Status;Kunden-E-Mail;Erstattet gesamt',
      '201;03.03.2026 09:05:12;Ruth;59,9000;Abgeschlossen;r@x.de;10,0000',
      '202;14.03.2026 10:05:12;Ida;40,0000;Abgeschlossen;i@x.de;0,0000'
    )
  );
  expect(figures).toMatchObject({ gross: 99.9, returns: 10 });
});

it('who ordered is the customer in Japanese too', async () => {
  const { figures } = await readContent(
    csv('受注番号,受注日,注文者,商品名,個数,価格', '1,2026-03-05,田中,茶碗,1,1000')
  );
  expect(figures.customers).toBe(1);
});

it('dollars by their German name are dollars', async () => {
  const { source, lines } = await readContent(
    csv(
      'Bestellung;Datum;Kunde;Artikel;Menge;Preis;Währung',
      '1;01.03.2026;a;Druck;1;20,00;Euro',
      '2;22.03.2026;b;Druck;2;25,00;US-Dollar'
    )
  );
  expect(source.currency).toBe('EUR');
  expect(lines.foreign.map(({ currency }) => currency)).toEqual(['USD']);
});

it('a party on an Indian invoice is the customer', async () => {
  const { figures } = await readContent(
    csv(
      'Invoice No.,Invoice Date,Party Name,Item,Qty,Rate',
      'I1,25-03-2026,Ann,Soap,2,"1,25,000.00"'
    )
  );
  expect(figures).toMatchObject({ customers: 1, gross: 250000 });
});
