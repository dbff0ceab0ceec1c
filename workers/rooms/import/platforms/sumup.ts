import type { Platform } from './platform.ts';

/**
 * The sales report of the till, one line an item. Prices are of the whole line: before discount, with
 * tax (gross), without (net); refunds are lines of their own.
 */
export const sumup: Platform = {
  name: 'SumUp',
  kind: 'order_lines',
  signature: [
    ['Transaction ID', 'Transaktions-ID', 'Transaktionsnummer'],
    ['Description', 'Beschreibung'],
    ['Price (Gross)', 'Preis (brutto)', 'Bruttopreis'],
    ['Price (Net)', 'Preis (netto)', 'Nettopreis'],
    ['Payment Method', 'Zahlungsart', 'Zahlungsmethode']
  ],
  roles: {
    order_id: ['Transaction ID', 'Transaktions-ID', 'Transaktionsnummer'],
    order_date: ['Date', 'Datum'],
    product_name: ['Description', 'Beschreibung'],
    quantity: ['Quantity', 'Menge', 'Anzahl'],
    line_total: ['Price (Gross)', 'Preis (brutto)', 'Bruttopreis'],
    tax: ['Tax', 'Steuer', 'Mehrwertsteuer'],
    currency: ['Currency', 'Währung'],
    status: ['Type', 'Typ', 'Art'],
    channel: ['Account', 'Konto']
  },
  combine: [
    {
      into: ['Date', 'Datum'],
      with: ['Time', 'Uhrzeit', 'Zeit'],
      join: (day, time) => `${day} ${time}`.trim()
    }
  ],
  example: `Konto,Datum,Typ,Transaktions-ID,Belegnummer,Zahlungsart,Menge,Beschreibung,Währung,Preis vor Rabatt,Rabatt,Preis (brutto),Preis (netto),Steuer,Steuersatz
Kasse 1,"25.03.2026, 10:14",Verkauf,T123,S1,Bar,2,Kaffee,EUR,"6,00","0,00","6,00","5,04","0,96",19%
Kasse 1,"25.03.2026, 10:14",Verkauf,T123,S1,Bar,1,Kuchen,EUR,"3,50","0,50","3,00","2,80","0,20",7%
Kasse 1,"26.03.2026, 11:00",Verkauf,T124,S2,Karte,1,Kaffee,EUR,"3,00","0,00","3,00","2,52","0,48",19%
Kasse 2,"26.03.2026, 12:00",Erstattung,T125,S3,Karte,-1,Kaffee,EUR,"-3,00","0,00","-3,00","-2,52","-0,48",19%
`
};
